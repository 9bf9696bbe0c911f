"""What lists and counts hold: published records, and real ones unless all are invented."""

import pytest

from generator.derive.counting import counted, is_example_site
from tests.factories import a_cohort, a_showcase, a_unit, an_event, an_innovation


def kept(*records: object) -> tuple[list[str], list[str], list[str]]:
    """The innovations, events and units that count."""
    found = counted(a_showcase(*records))
    return list(found.innovations), list(found.events), list(found.units)


def test_invented_records_of_every_kind_do_not_count_beside_real_innovations() -> None:
    invented = (an_innovation(id="a", contoh="true"), an_event(contoh="true"), a_unit(contoh="true"))

    assert (["b"], [], []) == kept(*invented, an_innovation(id="b"))


def test_invented_records_of_every_kind_count_when_all_innovations_are_invented() -> None:
    invented = (an_innovation(contoh="true"), an_event(contoh="true"), a_unit(contoh="true"))

    assert (["suket-liar"], ["peluncuran"], ["kelurahan-bugel"]) == kept(*invented)


@pytest.mark.parametrize(("status", "counts"), [("draf", 0), ("ditinjau", 0), ("terbit", 1), ("arsip", 1)])
def test_only_what_is_published_counts(status: str, counts: int) -> None:
    innovations, events, _ = kept(an_innovation(status_rekaman=status), an_event(status_rekaman=status))

    assert (counts, counts) == (len(innovations), len(events))


def test_without_innovations_the_events_say_whether_all_is_invented() -> None:
    assert is_example_site(a_showcase(an_event(contoh="true")))
    assert not is_example_site(a_showcase(an_event(id="a", contoh="true"), an_event(id="b")))
    assert not is_example_site(a_showcase())


def test_what_cannot_be_invented_or_unpublished_is_kept_as_it_is() -> None:
    showcase = a_showcase(a_cohort(), an_innovation(contoh="true"), an_event())

    assert showcase.cohorts == counted(showcase).cohorts
    assert showcase.settings == counted(showcase).settings
