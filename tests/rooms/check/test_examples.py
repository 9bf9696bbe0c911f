"""Rule: invented records and real ones do not mix."""

from generator.check.examples import check_examples
from generator.diagnostics import Severity
from tests.factories import a_case, a_showcase, a_unit, an_event, an_innovation, spots


def test_real_records_alone_pass() -> None:
    assert [] == list(check_examples(a_case(a_showcase(an_innovation(), an_event()))))


def test_invented_records_alone_pass() -> None:
    assert [] == list(check_examples(a_case(a_showcase(an_innovation(contoh="true"), an_event(contoh="true")))))


def test_no_records_at_all_pass() -> None:
    assert [] == list(check_examples(a_case(a_showcase())))


def test_an_invented_record_beside_real_ones_is_said() -> None:
    found = list(check_examples(a_case(a_showcase(an_innovation(contoh="true"), an_event(), a_unit()))))

    assert [("example-among-real", "innovations/suket-liar.yaml", ("contoh",))] == spots(found)
    assert [Severity.ADVICE] == [each.severity for each in found]
