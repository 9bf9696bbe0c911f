"""Innovations told twice: found by their words, and set apart by their places."""

from typing import Any

import pytest

from generator.check import check
from generator.check.alike import check_alike
from tests.factories import a_case, a_showcase, a_unit, an_area, an_innovation, codes, spots

HEIRS = "Aplikasi untuk mengurus surat keterangan ahli waris tanpa antre di kantor"
HEIRS_AGAIN = "Warga mengurus surat keterangan ahli waris melalui aplikasi, tanpa antre"


def found(first: dict[str, Any], second: dict[str, Any], **both: Any) -> list[tuple[str, str, tuple[str | int, ...]]]:
    """What the rule says of two records of one unit, unless they name another; all towns of the region are known."""
    named = {"unit_kerja": ["kelurahan-bugel"], **both}
    records = [an_innovation(**{"id": key, **named, **given}) for key, given in (("a", first), ("b", second))]
    areas = (an_area("Bugel"), an_area("Dukuh", code="33.73.01.1002"))
    return spots(check_alike(a_case(a_showcase(*records, a_unit(), areas=areas))))


ONE = {"nama_inovasi": "Suket Liar", "ringkasan_singkat": HEIRS}
TWO = {"nama_inovasi": "Waris Cepat", "ringkasan_singkat": HEIRS_AGAIN}


def test_one_innovation_told_twice_by_one_unit_is_found_at_the_second() -> None:
    assert [("near-same-text", "innovations/b.yaml", ("ringkasan_singkat",))] == found(ONE, TWO)


def test_between_units_it_takes_more() -> None:
    elsewhere = {"unit_kerja": ["kelurahan-dukuh"]}

    assert [] == found(ONE, {**TWO, **elsewhere})
    assert [] != found(ONE, {**TWO, "ringkasan_singkat": HEIRS, "nama_inovasi": "Suket liar", **elsewhere})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"nama_inovasi": "Suket Bugel"}, {"nama_inovasi": "Waris Dukuh"}),
        ({"nama_inovasi": "Suket Liar 1"}, {"nama_inovasi": "Suket Liar 2"}),
        ({"nama_inovasi": "Suket Liar I"}, {"nama_inovasi": "Suket Liar II"}),
        ({"ringkasan_singkat": f"{HEIRS} di Bugel"}, {"ringkasan_singkat": f"{HEIRS} di Dukuh"}),
        ({"contoh": "true"}, {}),
    ],
)
def test_a_place_or_a_number_sets_two_apart(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert [] == found({**ONE, **first}, {**ONE, "nama_inovasi": "Waris Cepat", **second})


@pytest.mark.parametrize(
    "second",
    [
        {"nama_inovasi": "Waris Cepat", "ringkasan_singkat": "Kompos dari sampah pasar untuk kebun warga di kantor"},
        {"nama_inovasi": "Waris Cepat"},
        {"nama_inovasi": "Suket liar", "ringkasan_singkat": HEIRS},
        {"nama_inovasi": "Suket Lia", "ringkasan_singkat": HEIRS},
    ],
)
def test_other_words_no_words_and_the_same_name_are_not_for_this_rule(second: dict[str, Any]) -> None:
    assert [] == found(ONE, second)


def test_a_few_shared_words_are_no_story() -> None:
    assert [] == found({"ringkasan_singkat": "Bank sampah", "nama_inovasi": "x1"}, {"ringkasan_singkat": "Bank sampah"})


def test_each_record_is_named_once() -> None:
    names = ("Suket Liar", "Waris Cepat", "Ahli Cepat", "Cepat Ahli Waris")
    records = [
        an_innovation(id=f"r{number}", nama_inovasi=name, ringkasan_singkat=HEIRS, unit_kerja=["kelurahan-bugel"])
        for number, name in enumerate(names)
    ]

    assert 3 == codes(check(a_case(a_showcase(*records, a_unit())))).count("near-same-text")
