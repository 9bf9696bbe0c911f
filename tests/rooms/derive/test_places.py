"""Units and areas: who is where, and which points may be drawn."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.derive import derive
from generator.derive.places import area_of, is_sound_point, slug
from tests.factories import TODAY, a_showcase, a_unit, an_area, an_innovation, ids

BUGEL = an_area("Bugel", "Sidorejo", "33.73.01.1002")
BLOTONGAN = an_area("Blotongan", "Sidorejo", "33.73.01.1001")
NOBOREJO = an_area("Noborejo", "Argomulyo", "33.73.03.1001")
POINT = {"lintang": "-7.05", "bujur": "110.05"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Bugel", "bugel"), ("Kutowinangun Lor", "kutowinangun-lor"), ("A/B  (C)", "a-b-c"), ("--x--", "x")],
)
def test_a_slug_is_small_letters_digits_and_hyphens(name: str, expected: str) -> None:
    assert expected == slug(name)


@given(st.text())
@settings(deadline=None)
def test_a_slug_is_safe_and_stays_what_it_is(name: str) -> None:
    found = slug(name)

    assert set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert "--" not in found
    assert found == slug(found) == found.strip("-")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"kode_wilayah": "33.73.01.1002"}, BUGEL),
        ({"kecamatan": "Sidorejo", "kelurahan": "Bugel"}, BUGEL),
        ({"kecamatan": "Argomulyo", "kelurahan": "Bugel"}, None),
        ({"kelurahan": "Bugel"}, None),
        ({"kecamatan": "Sidorejo"}, None),
        ({}, None),
    ],
)
def test_a_unit_lies_where_its_code_or_both_names_say(given: dict[str, str], expected: object) -> None:
    assert expected == area_of(a_unit(**given), (BLOTONGAN, BUGEL, NOBOREJO))


@pytest.mark.parametrize(
    ("given", "sound"),
    [
        ({"kelurahan_dasar": "dinyatakan", "kelurahan_koordinat": "Bugel", "koordinat": POINT}, True),
        ({"kelurahan_dasar": "diturunkan", "kelurahan_koordinat": "Bugel", "koordinat": POINT}, False),
        ({"kelurahan_dasar": "dinyatakan", "kelurahan_koordinat": "Noborejo", "koordinat": POINT}, False),
        ({"kelurahan_dasar": "dinyatakan", "kelurahan_koordinat": "Bugel"}, False),
        ({"koordinat": POINT}, False),
        (
            {
                "kelurahan_dasar": "dinyatakan",
                "kelurahan_koordinat": "Bugel",
                "koordinat": {**POINT, "catatan": "Ragu."},
            },
            False,
        ),
    ],
)
def test_a_point_is_drawn_only_when_a_statement_confirms_it(given: dict[str, Any], sound: bool) -> None:
    assert sound is is_sound_point(a_unit(kelurahan="Bugel", **given))


def test_districts_and_villages_stand_in_the_order_of_their_codes() -> None:
    found = derive(a_showcase(areas=(NOBOREJO, BUGEL, BLOTONGAN)), TODAY).districts

    assert [("Sidorejo", 1), ("Argomulyo", 2)] == [(district.name, district.tone) for district in found]
    numbered = [(village.area.nama, village.number) for district in found for village in district.villages]
    assert [("Blotongan", 1), ("Bugel", 2), ("Noborejo", 3)] == numbered


def test_a_village_holds_its_units_by_kind_then_name_and_their_innovations_once() -> None:
    place = {"kecamatan": "Sidorejo", "kelurahan": "Bugel"}
    units = [
        a_unit(id=key, nama=key, jenis=kind, **place) for key, kind in (("b", "sd"), ("a", "sd"), ("c", "kelurahan"))
    ]
    shared = an_innovation(unit_kerja=["a", "b"])
    (district,) = derive(a_showcase(*units, shared, areas=(BUGEL,)), TODAY).districts
    (village,) = district.villages

    assert ["c", "a", "b"] == [unit.id for unit in village.units]
    assert (["suket-liar"], ["suket-liar"]) == (ids(village.innovations), ids(district.innovations))


def test_a_unit_without_a_kecamatan_lies_in_no_village() -> None:
    (found,) = derive(a_showcase(a_unit(), areas=(BUGEL,)), TODAY).units

    assert found.village is None


def test_a_site_without_a_map_has_no_districts() -> None:
    assert () == derive(a_showcase(a_unit(kecamatan="Sidorejo")), TODAY).districts


def test_addresses_of_places_follow_from_their_names() -> None:
    (district,) = derive(a_showcase(areas=(an_area("Kauman Kidul", "Sidorejo Lor"),)), TODAY).districts

    expected = ("wilayah/sidorejo-lor/", "wilayah/sidorejo-lor/kauman-kidul/")
    assert expected == (district.url, district.villages[0].url)
