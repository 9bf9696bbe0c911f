"""The ring of completeness: as many laid segments as things are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.picture.ring import ring
from tests.picture.reading import HOSTILE, each, numbers, read, told, words


def laid(picture: str, colour: str) -> int:
    """How many dashes a segment's colour draws."""
    paths = [node for node in each(read(picture), "path") if node.get("stroke") == colour]
    return sum(len(numbers(node.attrib["stroke-dasharray"])) // 2 for node in paths)


@given(st.integers(1, 40), st.data())
def test_as_many_segments_are_laid_as_are_done(total: int, data: st.DataObject) -> None:
    done = data.draw(st.integers(0, total))
    picture = ring(done, total, "Kelengkapan", "a")

    assert total == laid(picture, "var(--line)")
    assert done == laid(picture, "var(--ok)")


@given(st.integers(1, 40), st.data())
def test_dashes_go_once_around(total: int, data: st.DataObject) -> None:
    done = data.draw(st.integers(1, total))
    around = [numbers(node.attrib["stroke-dasharray"]) for node in each(read(ring(done, total, "t", "a")), "path")]

    assert all(sum(dashes) == pytest.approx(1000, abs=total / 10) for dashes in around)


@pytest.mark.parametrize(("done", "total", "shown"), [(12, 10, 10), (-1, 10, 0), (0, 0, 0), (3, 0, 0)])
def test_a_count_out_of_bounds_is_drawn_at_the_bound(done: int, total: int, shown: int) -> None:
    picture = ring(done, total, "Kelengkapan", "a")

    assert shown == laid(picture, "var(--ok)")
    assert [str(shown)] == words(read(picture))


def test_the_number_and_its_note_stand_inside() -> None:
    assert ["3", HOSTILE] == words(read(ring(3, 10, "Kelengkapan", "a", HOSTILE)))


def test_a_ring_says_its_title() -> None:
    assert HOSTILE == told(read(ring(3, 10, HOSTILE, "a")))


def test_two_rings_of_one_page_have_ids_of_their_own() -> None:
    one, other = (read(ring(3, 10, "Kelengkapan", key)).attrib["aria-labelledby"] for key in ("a", "b"))

    assert one != other
