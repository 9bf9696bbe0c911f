"""Shares and columns: in proportion, readable on a phone, and never one word on another."""

import itertools
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.picture.bar import Segment, columns, segments
from generator.picture.sign import NARROW
from tests.picture.reading import ANY_TEXT, HOSTILE, each, numbers, read, told, words

TARGETS = [Segment(23, "kelurahan"), Segment(26, "SMP"), Segment(94, "SD")]
PARTS = st.lists(st.builds(Segment, st.integers(0, 5000), st.text("abc mno", max_size=60)), min_size=1, max_size=8)


def panes(root: Element) -> list[tuple[float, float]]:
    """Where each pane begins and how wide it is, in percent."""
    rects = [node for node in each(root, "rect") if node.get("fill")]
    return [(numbers(node.attrib["x"])[0], numbers(node.attrib["width"])[0]) for node in rects]


def test_panes_are_in_proportion_to_their_counts() -> None:
    widths = [width for _, width in panes(read(segments(TARGETS, "143 unit", "", "a")))]

    assert [23 / 143, 26 / 143, 94 / 143] == pytest.approx([width / sum(widths) for width in widths], abs=0.001)


@given(PARTS)
def test_panes_go_from_edge_to_edge_without_overlap(parts: list[Segment]) -> None:
    placed = panes(read(segments(parts, "t", "d", "a")))

    assert sum(bool(part.count) for part in parts) == len(placed)
    assert all(x + width <= after + 0.02 for (x, width), (after, _) in itertools.pairwise(placed))
    assert not placed or 100 == pytest.approx(sum(placed[-1]), abs=0.02)


def test_a_tiny_share_can_still_be_seen() -> None:
    widths = [width for _, width in panes(read(segments([Segment(1, "satu"), Segment(4999, "sisa")], "t", "", "a")))]

    assert widths[0] >= 0.9


@given(PARTS)
def test_every_number_and_every_label_is_written(parts: list[Segment]) -> None:
    said = " ".join(words(read(segments(parts, "t", "d", "a")))).replace(" ", "")

    assert all(part.label.replace(" ", "") in said for part in parts)
    assert all(part.number in said for part in parts)


def test_a_number_that_does_not_fit_its_pane_stands_before_its_label() -> None:
    said = words(read(segments([Segment(2, "puskesmas"), Segment(400, "sekolah")], "t", "", "a")))

    assert {"400", "2 puskesmas", "sekolah"} == set(said)


def test_a_number_is_written_as_its_language_writes_it() -> None:
    assert "1.699" in words(read(segments([Segment(1699, "kartu", "1.699")], "t", "", "a")))


def boxes(root: Element, width: float) -> list[tuple[float, float, float]]:
    """Line and reach in pixels of every label below the bar, were each letter 8 pixels wide."""
    found = []
    for group in each(root, "g"):
        side = -1 if group.get("text-anchor") == "end" else 1
        for node in each(group, "text"):
            x = numbers(node.attrib["x"])[0] * width / 100 + float(node.attrib["dx"])
            ends = sorted((x, x + side * 8 * len(node.text or "")))
            found.append((float(node.attrib["y"]), ends[0], ends[1]))
    return found


@given(PARTS, st.sampled_from([NARROW, 343, 720, 1200]))
def test_labels_never_meet_on_a_phone_nor_on_a_wider_window(parts: list[Segment], width: int) -> None:
    found = boxes(read(segments(parts, "t", "d", "a")), width)

    assert not [
        (one, other)
        for at, one in enumerate(found)
        for other in found[:at]
        if one[0] == other[0] and one[1] < other[2] and other[1] < one[2]
    ]


@given(PARTS)
def test_labels_stay_within_the_height_of_the_picture(parts: list[Segment]) -> None:
    root = read(segments(parts, "t", "d", "a"))

    assert all(y < float(root.attrib["height"]) for y, _, _ in boxes(root, NARROW))


@pytest.mark.parametrize("draw", [segments, columns])
def test_a_bar_without_parts_is_no_picture(draw: object) -> None:
    assert callable(draw)
    assert Markup() == draw([], "t", "d", "a")


def test_a_bar_says_its_title_and_its_description() -> None:
    root = read(segments(TARGETS, "143 unit", HOSTILE, "a"))

    assert "img" == root.get("role")
    assert f"143 unit {HOSTILE}" == told(root)


@given(st.lists(st.builds(Segment, st.integers(0, 99), ANY_TEXT, ANY_TEXT), min_size=1, max_size=5))
def test_any_label_and_any_number_stay_text(parts: list[Segment]) -> None:
    kinds = {"svg", "title", "desc", "rect", "text", "g"}

    assert {node.tag for node in read(segments(parts, "t", "d", "a")).iter()} <= kinds
    assert {node.tag for node in read(columns(parts, "t", "d", "a")).iter()} <= kinds


def years(counts: list[int]) -> list[Segment]:
    return [Segment(count, str(2015 + at)) for at, count in enumerate(counts)]


def test_columns_are_as_high_as_their_counts() -> None:
    root = read(columns(years([0, 1, 2, 4]), "t", "d", "a"))
    heights = [float(node.attrib["height"]) for node in each(root, "rect") if node.get("fill")]

    assert [heights[0], heights[0] * 2, heights[0] * 4] == heights


def test_a_few_columns_write_all_their_numbers_and_labels() -> None:
    assert ["0", "2015", "5", "2016", "3", "2017"] == words(read(columns(years([0, 5, 3]), "t", "d", "a")))


def test_many_columns_write_fewer_labels_but_always_the_last() -> None:
    said = words(read(columns(years([12] * 30), "t", "d", "a")))

    assert "2044" in said
    assert 2 <= sum(word.startswith("20") for word in said) < 10


def test_kinds_of_bars_with_one_key_have_ids_of_their_own() -> None:
    one, other = (read(draw(TARGETS, "t", "d", "a")).attrib["aria-labelledby"] for draw in (segments, columns))

    assert one != other
