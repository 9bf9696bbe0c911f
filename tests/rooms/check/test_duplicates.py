"""Rule: two innovations of one unit do not share a name."""

import pytest

from generator.check.duplicates import check_duplicates
from generator.diagnostics import Place, Severity
from tests.factories import a_case, a_showcase, an_innovation, spots


def test_different_names_pass() -> None:
    one, two = an_innovation(id="a", nama_inovasi="Suket"), an_innovation(id="b", nama_inovasi="Suket Liar")

    assert [] == list(check_duplicates(a_case(a_showcase(one, two))))


@pytest.mark.parametrize("name", ["Suket Liar", "SUKET LIAR", "suket-liar", "“Suket Liar”"])
def test_the_same_name_is_a_warning_that_points_at_both(name: str) -> None:
    showcase = a_showcase(an_innovation(id="a"), an_innovation(id="b", nama_inovasi=name))
    (found,) = check_duplicates(a_case(showcase))

    assert [("same-name", "innovations/b.yaml", ("nama_inovasi",))] == spots([found])
    assert (Place("innovations/a.yaml", ("nama_inovasi",)),) == found.related
    assert Severity.WARNING == found.severity


def test_the_same_name_in_two_units_passes() -> None:
    one, two = (an_innovation(id=identifier, unit_kerja=[f"unit-{identifier}"]) for identifier in ("a", "b"))

    assert [] == list(check_duplicates(a_case(a_showcase(one, two))))
