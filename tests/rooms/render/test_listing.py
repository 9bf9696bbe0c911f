"""The home page: what it counts."""

from typing import Any

import pytest

from generator.derive import derive
from generator.render.listing import home_page, round_cells
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, a_cohort, a_showcase, an_event, an_innovation
from tests.rooms.render.reading import Read, pages, tree

LAUNCH = {"angkatan": "lab-2019", "tahap_5d": ["deliver_launching"]}
WINDOW = a_cohort(jendela="3", corong={"ide": {"jumlah": "9"}, "diluncurkan": {"jumlah": "3"}})


def home(*records: Any, language: str = "id", **settings: Any) -> Read:
    """The front page."""
    return pages(tree(a_showcase(*records, **settings)))[f"{language}/"]


def test_the_front_page_says_how_many_windows_wait() -> None:
    found = home(WINDOW, an_event(**LAUNCH), angkatan_utama="lab-2019")

    assert found.text.startswith("3 jendela menunggu isi.")
    assert "Pada 14 November 2019, 3 inovasi diluncurkan di Kota Contoh." in found.text
    assert "Dari 9 ide, 0 yang bisa dibaca warga" in found.text


def test_a_window_that_is_filled_shows_its_innovation() -> None:
    member = an_innovation(angkatan="lab-2019", nomor_jendela="2")
    found = home(WINDOW, member, angkatan_utama="lab-2019")

    assert found.text.startswith("3 jendela, 1 sudah terisi.")
    assert "Jendela 2: Suket Liar" in found.text
    assert "./inovasi/suket-liar/" in found.links


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_main_cohort_the_front_page_counts_what_is_there(language: str) -> None:
    found = home(an_innovation(), language=language)

    assert found.text.startswith(f"1 {words_of(language)('home.plain_poster')}")


def test_the_front_page_is_named_after_the_showcase() -> None:
    page = home_page(derive(a_showcase(), TODAY), words_of("id"))

    assert "Etalase Inovasi Contoh" == page.title


def test_two_stages_of_one_event_stand_in_one_wide_cell() -> None:
    both = an_event(angkatan="lab-2019", tahap_5d=["drum_up", "diagnose"])
    (cohort,) = derive(a_showcase(WINDOW, both), TODAY).cohorts
    cells = round_cells(cohort, words_of("id"))

    assert [("Drum-up, Diagnose", True), ("Design", False), ("Deliver", False), ("Display", False)] == [
        (cell.label, cell.wide) for cell in cells
    ]


def test_two_stages_of_two_events_stand_in_two_cells() -> None:
    one = an_event(id="a", angkatan="lab-2019", tahap_5d=["drum_up"])
    two = an_event(id="b", angkatan="lab-2019", tahap_5d=["diagnose"])
    (cohort,) = derive(a_showcase(WINDOW, one, two), TODAY).cohorts

    assert [["a"], ["b"], [], [], []] == [
        [line.id for line in cell.events] for cell in round_cells(cohort, words_of("id"))
    ]
