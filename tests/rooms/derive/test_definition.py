"""The definition file: what it must agree with."""

from itertools import pairwise

from generator.derive.definition import definition
from generator.derive.items import ITEMS
from generator.model import Innovation
from generator.model.field import Need
from tests.rooms.derive.documented import WEIGHTS

RULES = definition()
_ALWAYS_SET = {"verifikasi"}
"""With a default that always stands."""


def test_there_are_25_items_and_28_points() -> None:
    points = [item.points for item in RULES.items.values() if item.points]

    assert (25, 28) == (len(points), sum(points))
    assert ["rancang_bangun", "hasil", "indikator_hasil"] == [
        key for key, item in RULES.items.items() if item.points > 1
    ]


def test_both_halves_make_a_hundred() -> None:
    assert 100 == RULES.profile + RULES.evidence


def test_every_item_has_a_rule_of_its_own_or_is_a_field() -> None:
    assert set() == RULES.items.keys() - ITEMS.keys() - Innovation.model_fields.keys()
    assert set() == ITEMS.keys() - RULES.items.keys()
    assert set() == {item.field for item in RULES.items.values()} - Innovation.model_fields.keys()


def test_ring_and_levels_name_items_and_indicators_that_there_are() -> None:
    named = {name for names in (*RULES.parts.values(), *RULES.levels.values()) for name in names}

    assert set() == named - RULES.items.keys() - WEIGHTS.keys()
    assert WEIGHTS.keys() == RULES.proof_from.keys()
    assert set() == RULES.never_waived - WEIGHTS.keys()
    assert 10 == len(RULES.parts)


def test_no_item_is_left_without_a_use() -> None:
    used = {name for names in (*RULES.parts.values(), *RULES.levels.values()) for name in names}

    assert [] == [key for key, item in RULES.items.items() if not item.points and key not in used]


def test_the_first_level_needs_what_a_published_record_needs() -> None:
    wanted = {
        name
        for name, info in Innovation.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and info.json_schema_extra["x-need"] == Need.PUBLISH
    }

    assert wanted - _ALWAYS_SET | {"nama_inovasi", "unit_kerja", "waktu_penerapan"} == set(RULES.levels["D1"])


def test_a_level_needs_all_of_the_lower_ones() -> None:
    levels = list(RULES.needed.values())

    assert all(lower < higher for lower, higher in pairwise(levels))
    assert ["D0", "D1", "D2", "D3", "D4", "D5"] == list(RULES.needed)
