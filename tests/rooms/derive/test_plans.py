"""Plans and the records tied to their missions."""

from generator.derive import derive
from tests.factories import TODAY, a_cohort, a_plan, a_showcase, a_source, an_event, an_innovation

TIED = {
    "rencana_terkait": [{"dokumen": "rpjmd", "misi": "2", "sumber": ["s1"]}],
    "sumber": [{"rujukan": "s1"}, {"judul": "Lain"}],
}
PLAN = a_plan(misi=[{"nomor": "1"}, {"nomor": "2", "teks": "Melayani."}])


def test_a_mission_knows_every_record_that_names_it() -> None:
    (found,) = derive(a_showcase(PLAN, an_innovation(**TIED), an_event(**TIED), a_cohort(**TIED)), TODAY).plans

    assert {2: ["suket-liar"]} == {number: [card.id for card in cards] for number, cards in found.innovations.items()}
    assert {2: ["peluncuran"]} == {number: [line.id for line in lines] for number, lines in found.events.items()}
    assert {2: ["lab-2019"]} == {number: [cohort.id for cohort in tied] for number, tied in found.cohorts.items()}


def test_a_record_knows_the_wording_of_its_mission_and_who_says_so() -> None:
    (found,) = derive(a_showcase(PLAN, an_innovation(**TIED), a_source()), TODAY).innovations
    (link,) = found.plans

    assert ("rpjmd", "RPJMD Contoh", 2, "Melayani.") == (link.id, link.name, link.number, link.text)
    assert ["s1"] == [citation.key for citation in link.citations]


def test_a_mission_without_wording_stays_without() -> None:
    (found,) = derive(a_showcase(PLAN, an_event(rencana_terkait=[{"dokumen": "rpjmd", "misi": "1"}])), TODAY).events

    assert [(1, None)] == [(link.number, link.text) for link in found.plans]


def test_a_plan_may_be_named_without_a_mission() -> None:
    site = derive(a_showcase(PLAN, an_innovation(rencana_terkait=[{"dokumen": "rpjmd"}])), TODAY)

    assert [(None, None)] == [(link.number, link.text) for link in site.innovations[0].plans]
    assert {} == site.plans[0].innovations


def test_a_plan_that_does_not_exist_is_no_link() -> None:
    (found,) = derive(a_showcase(an_innovation(rencana_terkait=[{"dokumen": "rpjmd"}])), TODAY).innovations

    assert () == found.plans


def test_a_record_that_does_not_count_is_tied_to_no_mission() -> None:
    (found,) = derive(a_showcase(PLAN, an_innovation(**TIED, status_rekaman="draf")), TODAY).plans

    assert {} == found.innovations
