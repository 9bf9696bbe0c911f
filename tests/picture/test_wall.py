"""One stone, one countable thing: the picture holds as many as it says."""

import math
import re
from collections import Counter
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.picture.wall import clear_stone_grid, launch_stones
from tests.picture.reading import HOSTILE, each, numbers, read, told

COUNTS = [0, 1, 19, 20, 21, 140, 365, 380, 381, 2000]


def stones(root: Element) -> list[tuple[float, float]]:
    """The centre of every stone: along each line, one where every dash without length begins."""
    (path,) = each(root, "path")
    dash, gap = numbers(path.attrib["stroke-dasharray"])
    assert 0 == dash
    assert "round" == path.attrib["stroke-linecap"]
    return [
        (float(x) + gap * at, float(y))
        for x, y, length in re.findall(r"M([.\d]+) ([.\d]+)h([.\d]+)", path.attrib["d"])
        for at in range(1 + math.floor(float(length) / gap))
    ]


@pytest.mark.parametrize("count", COUNTS)
def test_a_window_holds_as_many_stones_as_it_counts(count: int) -> None:
    placed = stones(read(clear_stone_grid(count, "batu", "a")))

    assert count == len(placed) == len(set(placed))


@pytest.mark.parametrize("count", COUNTS)
def test_a_launch_has_as_many_stones_as_were_launched(count: int) -> None:
    placed = stones(read(launch_stones(count)))

    assert count == len(placed) == len(set(placed))


@given(st.integers(0, 3000))
def test_every_stone_lies_within_its_window(count: int) -> None:
    root = read(clear_stone_grid(count, "batu", "a"))
    _, _, width, height = numbers(root.attrib["viewBox"])
    radius = float(each(root, "path")[0].attrib["stroke-width"]) / 2

    assert all(radius <= x <= width - radius and radius <= y <= height - radius for x, y in stones(root))


@given(st.integers(0, 3000))
def test_launched_stones_lie_within_the_display_window(count: int) -> None:
    root = read(launch_stones(count))
    _, _, width, height = numbers(root.attrib["viewBox"])
    shift = re.search(r"translate\(([-.\d]+) ([-.\d]+)\)", each(root, "g")[0].attrib["transform"])
    assert shift
    dx, dy = map(float, shift.groups())

    assert all(0 <= x + dx <= width and 0 <= y + dy <= height for x, y in stones(root))


def test_windows_of_a_few_hundred_are_drawn_to_one_scale() -> None:
    boxes = {read(clear_stone_grid(count, "batu", "a")).attrib["viewBox"] for count in (0, 140, 365)}

    assert {"0 0 240 228"} == boxes


def test_stones_fill_the_window_from_the_sill_up() -> None:
    placed = stones(read(clear_stone_grid(25, "batu", "a")))

    assert 20 == sum(y == 222 for _, y in placed)
    assert 5 == sum(y == 210 for _, y in placed)


def test_a_window_of_stones_says_its_label() -> None:
    root = read(clear_stone_grid(140, HOSTILE, "a"))

    assert "img" == root.get("role")
    assert HOSTILE == told(root)


def test_two_windows_of_one_page_have_ids_of_their_own() -> None:
    one, other = (read(clear_stone_grid(140, "batu", key)).attrib["aria-labelledby"] for key in ("a", "b"))

    assert one != other


@pytest.mark.parametrize("count", [3, 10, 25, 63, 140])
def test_rows_of_a_launch_are_equally_long_where_the_count_allows(count: int) -> None:
    heights = Counter(y for _, y in stones(read(launch_stones(count))))

    assert 1 == len(set(heights.values()))


def test_launched_stones_are_an_ornament() -> None:
    assert "true" == read(launch_stones(140)).get("aria-hidden")
