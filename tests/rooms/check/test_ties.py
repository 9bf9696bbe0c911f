"""Rule: an innovation and an event that belong together say so in both records."""

from typing import Any

from generator.check.ties import check_ties
from generator.diagnostics import Diagnostic, Place, Severity
from tests.factories import a_case, a_showcase, an_event, an_innovation, codes, spots

INNOVATION, EVENT = "innovations/suket-liar.yaml", "events/peluncuran.yaml"
LAUNCHED = {"tahap_lab": {"deliver_launching": ["peluncuran"]}}
AWARDED = {"penghargaan": [{"nama": "Juara", "kegiatan": "peluncuran"}]}
LISTED = {"inovasi": ["suket-liar"]}
LAB = {"tahap_5d": ["deliver_launching"]}


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_ties(a_case(a_showcase(*records))))


def test_records_that_name_each_other_pass() -> None:
    assert [] == found(an_innovation(**LAUNCHED, **AWARDED), an_event(**LAB, **LISTED))


def test_an_event_that_does_not_list_what_its_trail_names_is_told() -> None:
    (finding,) = found(an_innovation(**LAUNCHED), an_event(**LAB))

    assert [("one-way-link", INNOVATION, ("tahap_lab", "deliver_launching", 0))] == spots([finding])
    assert (Place(EVENT, ("inovasi",)),) == finding.related
    assert {"found": "peluncuran", "own": "suket-liar", "file": f"content/{EVENT}"}.items() <= finding.facts.items()
    assert Severity.WARNING is finding.severity


def test_an_innovation_whose_trail_does_not_name_its_lab_event_is_told() -> None:
    (finding,) = found(an_innovation(), an_event(**LAB, **LISTED))

    assert [("one-way-link", EVENT, ("inovasi", 0))] == spots([finding])
    assert (Place(INNOVATION, ("tahap_lab",)),) == finding.related


def test_an_event_of_an_award_lists_the_innovation() -> None:
    (finding,) = found(an_innovation(**AWARDED), an_event())

    assert [("one-way-link", INNOVATION, ("penghargaan", 0, "kegiatan"))] == spots([finding])


def test_a_pair_is_told_once() -> None:
    assert ["one-way-link"] == codes(found(an_innovation(**LAUNCHED, **AWARDED), an_event(**LAB)))


def test_an_event_outside_of_the_lab_may_list_what_does_not_name_it() -> None:
    assert [] == found(an_innovation(), an_event(**LISTED))


def test_a_stage_that_the_event_does_not_have_is_told() -> None:
    (finding,) = found(an_innovation(**LAUNCHED), an_event(tahap_5d=["design", "display"], **LISTED))

    assert [("stage-differs", INNOVATION, ("tahap_lab", "deliver_launching", 0))] == spots([finding])
    assert {"found": "deliver_launching", "choices": "design, display"}.items() <= finding.facts.items()


def test_records_that_do_not_exist_are_left_to_the_rule_on_references() -> None:
    assert [] == found(an_innovation(**LAUNCHED, **AWARDED))
    assert [] == found(an_event(**LAB, **LISTED))
