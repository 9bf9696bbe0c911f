"""The best place for a number: inside its polygon, and as far from the border as can be."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.picture.pole import pole
from tests.picture.rings import Ring, turns


def star(radii: list[float], x: float = 0, y: float = 0) -> Ring:
    """A polygon around a point, with a corner at each radius."""
    turn = math.tau / len(radii)
    return [(x + radius * math.cos(at * turn), y + radius * math.sin(at * turn)) for at, radius in enumerate(radii)]


def square(size: float, x: float = 0, y: float = 0) -> Ring:
    return [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]


def to_border(x: float, y: float, rings: list[Ring]) -> float:
    """The distance to the nearest edge, by sampling none but the nearest point of each."""
    found = math.inf
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
            along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / math.dist((ax, ay), (bx, by)) ** 2
            share = min(1, max(0, along))
            found = min(found, math.dist((x, y), (ax + share * (bx - ax), ay + share * (by - ay))))
    return found


STARS = st.lists(st.floats(5, 200), min_size=3, max_size=24).map(star)


@example(star([5, 52, 5, 5, 76, 5, 52]))  # a ray through a corner, a hair below it
@given(STARS)
def test_the_pole_lies_inside_the_polygon(ring: Ring) -> None:
    found = pole([ring])

    assert 0 != turns(found.x, found.y, ring)
    assert found.distance > 0


@given(STARS)
def test_the_distance_of_the_pole_is_its_distance_to_the_border(ring: Ring) -> None:
    found = pole([ring])

    assert to_border(found.x, found.y, [ring]) == pytest.approx(found.distance, abs=1e-6)


@given(STARS, st.floats(-200, 200), st.floats(-200, 200))
def test_no_place_inside_is_more_than_a_pixel_better(ring: Ring, x: float, y: float) -> None:
    if turns(x, y, ring):
        assert to_border(x, y, [ring]) <= pole([ring]).distance + 1


@given(st.floats(20, 300), st.floats(-1000, 1000), st.floats(-1000, 1000))
def test_the_pole_of_a_square_is_its_middle(size: float, x: float, y: float) -> None:
    found = pole([square(size, x, y)])

    assert size / 2 == pytest.approx(found.distance, abs=1)
    assert (x + size / 2, y + size / 2) == pytest.approx((found.x, found.y), abs=1.001)


def test_the_pole_of_a_bent_street_is_in_its_arm_and_not_in_its_bend() -> None:
    bent: Ring = [(0, 0), (300, 0), (300, 40), (40, 40), (40, 300), (0, 300)]
    found = pole([bent])

    assert 1 == abs(turns(found.x, found.y, bent))
    assert found.distance >= 20 - 1


def test_the_pole_keeps_out_of_a_hole() -> None:
    hole = square(60, 20, 20)
    found = pole([square(200), hole])

    assert 0 == turns(found.x, found.y, hole)
    assert found.distance == pytest.approx(to_border(found.x, found.y, [square(200), hole]))


def test_a_sliver_thinner_than_a_pixel_still_holds_its_pole() -> None:
    bent: Ring = [(0, 0), (5, 0.3), (10, 0), (10, 0.2), (5, 0.5), (0, 0.2)]
    found = pole([bent])

    assert 0 != turns(found.x, found.y, bent)


@pytest.mark.parametrize("ring", [[(3, 4)], [(0, 0), (0, 0)], [(0, 0), (9, 9)], [(0, 0), (50, 0), (20, 0)]])
def test_a_polygon_without_an_inside_gives_a_place_on_it(ring: Ring) -> None:
    found = pole([ring])

    assert found.distance <= 0
    assert min(x for x, _ in ring) <= found.x <= max(x for x, _ in ring)
