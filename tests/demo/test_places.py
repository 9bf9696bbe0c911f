"""The map: simple areas that share their borders and leave no hole between them."""

from collections import Counter
from itertools import combinations, pairwise

import pytest

from generator.demo.mesh import Point
from generator.demo.places import villages
from generator.demo.units import units
from generator.model.choice import UnitKind


@pytest.mark.parametrize(("records", "number"), [(0, 12), (72, 12), (73, 13), (140, 24), (1400, 234), (36_742, 600)])
def test_there_is_about_one_village_for_six_innovations(records: int, number: int) -> None:
    assert number == len(villages(records, 1))


@pytest.mark.parametrize(("records", "districts"), [(0, 4), (140, 4), (36_742, 40)])
def test_districts_grow_with_the_region(records: int, districts: int) -> None:
    assert districts == len({place.district for place in villages(records, 1)})


@pytest.mark.parametrize("seed", range(1, 9))
def test_every_border_is_a_simple_closed_line(seed: int) -> None:
    for place in villages(140, seed):
        ring = place.ring
        assert ring[0] == ring[-1]
        assert 12 <= len(set(ring)) <= 40
        assert len(set(ring)) == len(ring) - 1
        assert not any(_cross(*a, *b) for a, b in combinations(list(pairwise(ring)), 2))


def test_rings_turn_counter_clockwise() -> None:
    assert all(_area(place.ring) > 0 for place in villages(140, 1))


@pytest.mark.parametrize("records", [0, 140, 1400])
def test_neighbours_share_every_point_of_their_border(records: int) -> None:
    """Each stretch of border belongs to two areas, one each way, or to one area and the rim of the map."""
    stretches = Counter(stretch for place in villages(records, 2) for stretch in pairwise(place.ring))
    rim = [(a, b) for a, b in stretches if (b, a) not in stretches]

    assert {1} == set(stretches.values())
    assert len(rim) < len(stretches) / 2
    assert Counter(a for a, _ in rim) == Counter(b for _, b in rim)


def test_a_heart_lies_inside_its_village() -> None:
    for place in villages(140, 1):
        assert _inside(place.heart, place.ring)


def test_names_and_codes_are_unique() -> None:
    places = villages(36_742, 1)

    assert len(places) == len({place.name for place in places}) == len({place.code for place in places})


def test_units_have_unique_names_and_school_numbers_that_no_real_school_has() -> None:
    found = [unit for own in units(villages(3000, 1), 1).values() for unit in own]
    numbers = [unit.npsn for unit in found if unit.npsn]

    assert len(found) == len({unit.id for unit in found})
    assert len(numbers) == len(set(numbers)) > 1000
    assert all(len(number) == 8 and number.startswith("99") for number in numbers)


def test_a_small_region_has_a_unit_of_every_kind() -> None:
    assert all(units(villages(0, 1), 1)[kind] for kind in UnitKind)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the stretches from `a` to `b` and from `c` to `d` meet anywhere but at a common end."""
    if {a, b} & {c, d}:
        return False
    return _turn(a, b, c) * _turn(a, b, d) <= 0 and _turn(c, d, a) * _turn(c, d, b) <= 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _area(ring: tuple[Point, ...]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))


def _inside(point: Point, ring: tuple[Point, ...]) -> bool:
    x, y = point
    crossed = [(a, b) for a, b in pairwise(ring) if (a[1] > y) != (b[1] > y)]
    return sum(x < a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in crossed) % 2 == 1
