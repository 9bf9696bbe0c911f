"""A cohort's funnel, its window of panes, and counts that follow from the records."""

from typing import Any

from generator.derive import derive
from generator.model import Innovation
from generator.view import CohortPage
from tests.factories import TODAY, a_cohort, a_showcase, a_source, a_unit, an_event, an_innovation

FUNNEL = {"ide": {"jumlah": "365", "sumber": ["s1"]}, "diluncurkan": {"jumlah": "5", "catatan": "Serentak."}}


def a_member(identifier: str, pane: int | None = None, **given: Any) -> Innovation:
    """An innovation of the cohort, with its pane when it states one."""
    stated = {"nomor_jendela": str(pane)} if pane else {}
    return an_innovation(id=identifier, nama_inovasi=f"Nama {identifier}", angkatan="lab-2019", **stated, **given)


def page(*records: Any, **given: Any) -> CohortPage:
    """The page of a cohort with a window of five panes."""
    cohort = a_cohort(jendela="5", corong=FUNNEL, sumber=[{"rujukan": "s1"}], **given)
    (found,) = derive(a_showcase(cohort, a_source(), *records), TODAY).cohorts
    return found


def panes(*records: Any) -> list[str | None]:
    """Whose each pane is, in the order of the numbers."""
    return [pane.card.id if pane.card else None for pane in page(*records).panes]


def test_counts_move_when_a_record_states_the_cohort() -> None:
    before, after = page(an_innovation()), page(a_member("suket-liar"))

    assert (0, 1) == (before.documented, after.documented)
    assert [("terdokumentasi", 0)] == [(step.key, step.count) for step in before.funnel if step.key == "terdokumentasi"]
    assert [("terdokumentasi", 1)] == [(step.key, step.count) for step in after.funnel if step.key == "terdokumentasi"]
    assert ["suket-liar"] == [card.id for card in after.innovations]


def test_a_record_of_another_cohort_moves_nothing() -> None:
    assert 0 == page(an_innovation(angkatan="lab-2018")).documented


def test_invented_and_unpublished_records_do_not_count() -> None:
    invented, draft = a_member("a", 1, contoh="true"), a_member("b", 2, status_rekaman="draf")

    assert 0 == page(invented, draft, an_innovation()).documented
    assert [None] * 5 == panes(invented, draft, an_innovation())


def test_invented_records_count_when_all_are() -> None:
    assert 1 == page(a_member("a", contoh="true")).documented


def test_the_funnel_says_what_a_source_says_and_no_more() -> None:
    steps = page().funnel

    expected = [("ide", 365, None), ("diluncurkan", 5, "Serentak."), ("terdokumentasi", 0, None), ("berjalan", 0, None)]
    assert expected == [(step.key, step.count, step.note) for step in steps]
    assert [["s1"], [], [], []] == [[citation.key for citation in step.citations] for step in steps]


def test_a_cohort_without_numbers_has_only_the_count_of_its_records() -> None:
    (found,) = derive(a_showcase(a_cohort()), TODAY).cohorts

    assert [("terdokumentasi", 0), ("berjalan", 0)] == [(step.key, step.count) for step in found.funnel]
    assert () == found.panes


def test_a_window_has_as_many_panes_as_it_says_numbered_from_one() -> None:
    assert [1, 2, 3, 4, 5] == [pane.number for pane in page().panes]


def test_a_stated_number_is_kept() -> None:
    assert [None, None, None, "a", None] == panes(a_member("a", 4))


def test_records_without_a_number_take_the_lowest_free_panes_by_id() -> None:
    assert ["c", "b", "d", "a", "e"] == panes(*map(a_member, "ecd"), a_member("a", 4), a_member("b", 2))


def test_a_new_record_does_not_move_a_stated_number() -> None:
    before = panes(a_member("m", 3))
    after = panes(a_member("m", 3), a_member("a"))

    assert ("m", "m") == (before[2], after[2])


def test_more_records_than_panes_leave_some_without_one() -> None:
    members = [a_member(letter) for letter in "abcdefg"]
    site = derive(a_showcase(a_cohort(jendela="5"), *members), TODAY)

    assert 7 == site.cohorts[0].documented
    assert [1, 2, 3, 4, 5, None, None] == [each.pane for each in site.innovations]


def test_an_innovation_page_knows_its_pane_and_cohort() -> None:
    (found,) = derive(a_showcase(a_cohort(jendela="5"), a_member("a", 4)), TODAY).innovations

    assert found.cohort is not None
    assert (4, "lab-2019") == (found.pane, found.cohort.id)


def test_events_of_the_cohort_make_its_trail() -> None:
    launch = an_event(angkatan="lab-2019", tahap_5d=["deliver_launching"])
    found = page(launch, an_event(id="lain", tahap_5d=["design"]))

    assert ["peluncuran"] == [line.id for line in found.events]
    assert [[], [], [], ["peluncuran"], []] == [[line.id for line in step.events] for step in found.trail]


def test_units_that_were_invited_are_counted() -> None:
    invited = a_unit(id="a", sasaran_angkatan=["lab-2019"])

    assert 1 == page(invited, a_unit(id="b", sasaran_angkatan=["lab-2018"])).invited_units


def test_an_invented_unit_beside_real_records_is_not_counted() -> None:
    assert 0 == page(an_innovation(), a_unit(sasaran_angkatan=["lab-2019"], contoh="true")).invited_units


def test_the_main_cohort_is_the_one_that_the_settings_name() -> None:
    one, two = (a_cohort(id=identifier, jendela="3") for identifier in ("lab-1", "lab-2"))
    site = derive(a_showcase(one, two, angkatan_utama="lab-2"), TODAY)

    assert site.main_cohort is not None
    assert "lab-2" == site.main_cohort.record.id
    assert derive(a_showcase(one, two), TODAY).main_cohort is None
