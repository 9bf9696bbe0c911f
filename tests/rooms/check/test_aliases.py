"""Rule: a former id leads to one record."""

from generator.check.aliases import check_aliases
from generator.check.references import check_references
from generator.diagnostics import Place
from tests.factories import a_case, a_plan, a_showcase, a_unit, an_event, an_innovation, spots


def test_ids_of_before_that_nobody_else_has_pass() -> None:
    records = (an_innovation(alias=["rumput", "suket"]), an_event(alias=["suket"]), a_unit(id="rumput"))

    assert [] == list(check_aliases(a_case(a_showcase(*records))))


def test_an_id_that_another_record_of_the_kind_has_points_at_both() -> None:
    (found,) = check_aliases(a_case(a_showcase(a_plan(id="a", alias=["b"]), a_plan(id="b"))))

    assert [("alias-in-use", "plans/a.yaml", ("alias", 0))] == spots([found])
    assert (Place("plans/b.yaml"),) == found.related


def test_an_id_of_a_record_that_could_not_be_read_is_in_use_too() -> None:
    case = a_case(a_showcase(a_unit(alias=["rusak"])), unread={"units": {"rusak"}})

    assert [("alias-in-use", "units/kelurahan-bugel.yaml", ("alias", 0))] == spots(check_aliases(case))


def test_the_records_own_id_is_none_of_before() -> None:
    found = check_aliases(a_case(a_showcase(an_innovation(alias=["lama", "suket-liar"]))))

    assert [("alias-of-itself", "innovations/suket-liar.yaml", ("alias", 1))] == spots(found)


def test_two_records_or_one_twice_cannot_claim_an_id() -> None:
    records = (an_innovation(id="a", alias=["lama"]), an_innovation(id="b", alias=["lama", "c", "c"]))
    found = list(check_aliases(a_case(a_showcase(*records))))

    assert [
        ("alias-taken", "innovations/b.yaml", ("alias", 0)),
        ("alias-taken", "innovations/b.yaml", ("alias", 2)),
    ] == (spots(found))
    assert ["innovations/a.yaml", "innovations/b.yaml"] == [finding.facts["first"] for finding in found]


def test_who_names_a_record_by_its_id_of_before_is_told_the_present_one() -> None:
    records = (a_unit(alias=["x-9"]), an_innovation(unit_kerja=["x-9"]))
    (found,) = check_references(a_case(a_showcase(*records)))

    assert ("unknown-unit", "kelurahan-bugel") == (found.code, found.facts["nearest"])
