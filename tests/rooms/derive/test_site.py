"""The whole site: links both ways, uses of sources."""

from typing import Any

import pytest

from generator.derive import derive
from tests.factories import TODAY, a_cohort, a_showcase, a_source, a_unit, an_event, an_innovation, ids

BY_STAGE = {"tahap_lab": {"deliver_launching": ["peluncuran"]}}
BY_AWARD = {"penghargaan": [{"nama": "Juara", "kegiatan": "peluncuran"}]}


@pytest.mark.parametrize(
    ("innovation", "event"),
    [(BY_STAGE, {}), (BY_AWARD, {}), ({}, {"inovasi": ["suket-liar"]}), (BY_STAGE, {"inovasi": ["suket-liar"]})],
)
def test_a_link_goes_both_ways_whichever_record_states_it(innovation: dict[str, Any], event: dict[str, Any]) -> None:
    site = derive(a_showcase(an_innovation(**innovation), an_event(**event)), TODAY)

    assert ["peluncuran"] == [line.id for line in site.innovations[0].events]
    assert ["suket-liar"] == ids(site.events[0].innovations)


def test_records_that_name_nothing_are_not_linked() -> None:
    site = derive(a_showcase(an_innovation(), an_event()), TODAY)

    assert ((), ()) == (site.innovations[0].events, site.events[0].innovations)


def test_an_innovation_goes_only_through_the_stages_that_it_names() -> None:
    event = {"tahap_5d": ["deliver_launching"], "inovasi": ["a", "b"]}
    site = derive(a_showcase(an_innovation(id="a", **BY_STAGE), an_innovation(id="b"), an_event(**event)), TODAY)
    stages = [[step.key for step in page.trail if step.events] for page in site.innovations]

    assert [["deliver"], []] == stages


def test_a_unit_knows_its_innovations_and_the_cohorts_that_invited_it() -> None:
    unit = a_unit(sasaran_angkatan=["lab-2019", "tidak-ada"])
    (found,) = derive(a_showcase(unit, a_cohort(), an_innovation(unit_kerja=["kelurahan-bugel"])), TODAY).units

    assert ["suket-liar"] == ids(found.innovations)
    assert ["lab-2019"] == [cohort.id for cohort in found.cohorts]


def test_what_does_not_count_is_in_no_list() -> None:
    member = {"unit_kerja": ["kelurahan-bugel"], "angkatan": "lab-2019"}
    invented = an_innovation(id="a", contoh="true", **member)
    site = derive(a_showcase(invented, an_innovation(id="b", **member), a_unit(), a_cohort()), TODAY)

    assert ["b"] == ids(site.cards) == ids(site.newest)
    assert ["b"] == ids(site.units[0].innovations) == ids(site.cohorts[0].innovations)


def test_an_invented_innovation_is_not_listed_by_a_real_event() -> None:
    site = derive(
        a_showcase(an_innovation(id="a", contoh="true"), an_innovation(id="b"), an_event(inovasi=["a", "b"])), TODAY
    )

    assert ["b"] == ids(site.events[0].innovations)


def test_an_event_of_a_cohort_knows_the_trail_of_all_its_events() -> None:
    one = an_event(id="a", angkatan="lab-2019", tahap_5d=["design"])
    two = an_event(id="b", angkatan="lab-2019", tahap_5d=["display"], tanggal_mulai="2020")
    alone = an_event(id="c", tahap_5d=["design"])
    found = {page.record.id: page.trail for page in derive(a_showcase(one, two, alone, a_cohort()), TODAY).events}

    assert [[], [], ["a"], [], ["b"]] == [[line.id for line in step.events] for step in found["a"]]
    assert [[]] * 5 == [[line.id for line in step.events] for step in found["c"]]


def test_sources_are_counted_by_the_records_that_use_them() -> None:
    used = {"sumber": [{"rujukan": "s2"}, {"judul": "Lain"}]}
    sources = [a_source(id=identifier) for identifier in ("s1", "s2", "s10")]
    site = derive(a_showcase(*sources, an_innovation(**used), an_event(**used), a_unit()), TODAY)

    assert [("s1", 0), ("s2", 2), ("s10", 0)] == [(line.citation.key, line.uses) for line in site.sources]


def test_an_empty_showcase_is_an_empty_site() -> None:
    site = derive(a_showcase(), TODAY)

    assert ((), (), (), ()) == (site.cards, site.years, site.cohorts, site.districts)
    assert site.main_cohort is None
