"""From degrees to pixels and back: nothing moves by more than the rounding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.picture.outline import Pixel, outline, sheet, trimmed
from tests.picture.rings import walked

PIXELS = st.tuples(st.integers(-500, 500), st.integers(-500, 500))
TOWN = [(110.45, -7.40), (110.55, -7.30), (110.50, -7.35)]


@given(st.lists(st.lists(PIXELS, min_size=2, max_size=30), max_size=4))
def test_a_path_walks_through_every_point_of_its_rings(rings: list[list[Pixel]]) -> None:
    assert rings == walked(outline(rings))


def test_steps_are_written_short() -> None:
    assert "M1 2l3-4-5 6z" == outline([[(1, 2), (4, -2), (-1, 4)]])


def test_repeated_points_points_on_a_line_and_the_closing_point_are_left_out() -> None:
    ring = [(0, 0), (0, 0), (5, 0), (9, 0), (9, 9), (9, 9), (0, 9), (0, 0)]

    assert ((0, 0), (9, 0), (9, 9), (0, 9)) == trimmed(ring)


@given(st.lists(PIXELS, max_size=40))
def test_trimming_only_ever_takes_points_away_and_does_so_once(ring: list[Pixel]) -> None:
    once = trimmed(ring)

    assert set(once) <= set(ring)
    assert once == trimmed(once)


def test_the_sheet_shows_all_points_within_its_margin() -> None:
    page = sheet(TOWN, 760, 14)
    xs, ys = zip(*map(page.pixel, TOWN), strict=True)

    assert (14, 746) == (min(xs), max(xs))
    assert (14, page.height - 14) == pytest.approx((min(ys), max(ys)), abs=1)


def test_north_is_up_and_east_is_right() -> None:
    page = sheet(TOWN, 760, 14)

    assert page.pixel((110.5, -7.31))[1] < page.pixel((110.5, -7.39))[1]
    assert page.pixel((110.46, -7.35))[0] < page.pixel((110.54, -7.35))[0]


def test_a_degree_of_longitude_is_shorter_by_the_cosine_of_the_latitude() -> None:
    page = sheet([(10.0, 59.9), (10.4, 60.1)], 760, 14)

    assert page.across == pytest.approx(page.down / 2, rel=0.01)


def test_a_long_narrow_area_is_at_most_twice_as_high_as_wide_and_stands_in_the_middle() -> None:
    page = sheet([(110.50, -7.5), (110.51, -7.3)], 760, 14)

    assert page.height <= 2 * 760
    assert 760 == pytest.approx(page.pixel((110.50, -7.4))[0] + page.pixel((110.51, -7.4))[0], abs=2)


def test_a_single_point_has_a_sheet_too() -> None:
    page = sheet([(110.5, -7.3)], 760, 14)

    assert page.shows((110.5, -7.3))
    assert page.height > 0
