"""Innovations as cards: which of them count, in which order, and what a card shows."""

from typing import Any

import pytest

from generator.derive.cards import cards, newest
from generator.derive.completeness import completeness
from generator.derive.counting import counted, is_example_site
from generator.model import Showcase
from generator.model.date import parse_date
from generator.view import Card
from tests.factories import TODAY, a_showcase, a_unit, an_innovation, ids


def all_cards(showcase: Showcase) -> dict[str, Card]:
    """The cards of a showcase by id, on the day of all tests."""
    return cards(showcase, completeness(showcase, TODAY))


def card(**given: Any) -> Card:
    """The card of one innovation."""
    return all_cards(a_showcase(an_innovation(**given), a_unit(kecamatan="Sidorejo")))["suket-liar"]


def test_invented_records_are_not_counted_beside_real_ones() -> None:
    showcase = a_showcase(an_innovation(id="a"), an_innovation(id="b", contoh="true"))

    assert ["a"] == list(counted(showcase).innovations)
    assert not is_example_site(showcase)


def test_invented_records_are_counted_when_all_are() -> None:
    showcase = a_showcase(an_innovation(id="a", contoh="true"), an_innovation(id="b", contoh="true"))

    assert ["a", "b"] == list(counted(showcase).innovations)
    assert is_example_site(showcase)


def test_an_empty_showcase_is_no_example() -> None:
    assert not is_example_site(a_showcase())


@pytest.mark.parametrize(("status", "counts"), [("draf", 0), ("ditinjau", 0), ("terbit", 1), ("arsip", 1)])
def test_only_published_records_count(status: str, counts: int) -> None:
    assert counts == len(counted(a_showcase(an_innovation(status_rekaman=status))).innovations)


def test_the_most_complete_come_first_then_by_name() -> None:
    showcase = a_showcase(
        an_innovation(id="a", nama_inovasi="Zebra"),
        an_innovation(id="b", nama_inovasi="anggrek"),
        an_innovation(id="c", nama_inovasi="Melati", unit_kerja=["kelurahan-bugel"]),
    )

    assert ["c", "b", "a"] == list(all_cards(showcase))


def test_tones_alternate_within_a_theme() -> None:
    named = [("a", "gizi"), ("b", "gizi"), ("c", "data"), ("d", "gizi")]
    showcase = a_showcase(*(an_innovation(id=key, nama_inovasi=f"Nama {key}", tema=theme) for key, theme in named))

    assert [False, True, False, False] == [each.second_tone for each in all_cards(showcase).values()]


def test_a_record_without_a_theme_is_of_the_plain_one() -> None:
    assert "lainnya" == card().theme


@pytest.mark.parametrize(
    ("kind", "group"),
    [
        ("kelurahan", "kelurahan"),
        ("sd", "sekolah"),
        ("smp", "sekolah"),
        ("puskesmas", "kesehatan"),
        ("rumah_sakit", "kesehatan"),
        ("perangkat_daerah", "dinas"),
        ("lainnya", "lainnya"),
    ],
)
def test_the_owner_says_which_group_a_card_is_of(kind: str, group: str) -> None:
    showcase = a_showcase(an_innovation(unit_kerja=["u", "v"]), a_unit(id="u", jenis=kind), a_unit(id="v"))

    assert group == all_cards(showcase)["suket-liar"].unit_group


def test_a_card_names_its_units_and_the_first_known_district() -> None:
    found = card(unit_kerja=["kelurahan-bugel", "tidak-ada"])

    assert (("Kelurahan Bugel",), "Sidorejo") == (found.unit_names, found.district)


def test_a_card_of_no_known_unit_has_no_district() -> None:
    found = card(unit_kerja=["tidak-ada"])

    assert ((), None, "lainnya") == (found.unit_names, found.district, found.unit_group)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, None),
        ({"waktu_tercatat": "2022"}, "2022"),
        ({"waktu_tercatat": "2022", "waktu_inisiasi": "2018"}, "2018"),
        ({"waktu_inisiasi": "2018", "waktu_uji_coba": "2019"}, "2019"),
        ({"waktu_inisiasi": "2018", "waktu_uji_coba": "2019", "waktu_penerapan": "2020"}, "2020"),
    ],
)
def test_a_card_is_as_old_as_the_latest_step_that_is_known(given: dict[str, str], expected: str | None) -> None:
    assert (parse_date(expected) if expected else None) == card(**given).when


def test_the_newest_come_first_then_unknown_years_then_no_date() -> None:
    dates = {"a": "2019", "b": "2020-05", "c": "XXXX-12-12", "d": None, "e": "2020"}
    records = [
        an_innovation(id=key, waktu_tercatat=when) if when else an_innovation(id=key) for key, when in dates.items()
    ]

    assert ["b", "e", "a", "c", "d"] == ids(newest(all_cards(a_showcase(*records)).values(), 9))
    assert ["b", "e"] == ids(newest(all_cards(a_showcase(*records)).values(), 2))
