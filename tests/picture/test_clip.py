"""What lies beyond the sheet is cut off, and nothing else is."""

from hypothesis import given
from hypothesis import strategies as st

from generator.picture.outline import Sheet, clipped

SHEET = Sheet(0, 0, 1, 1, 100, 60)
CORNER = st.tuples(st.integers(-300, 400), st.integers(-300, 400))


def test_a_ring_on_the_sheet_stays_as_it_is() -> None:
    ring = [(10, 10), (90, 10), (90, 50), (10, 50)]

    assert sorted(ring) == sorted(clipped(ring, SHEET))


def test_a_ring_around_the_sheet_becomes_its_edge() -> None:
    around = [(-500, -500), (500, -500), (500, 500), (-500, 500)]

    assert {(-4, -4), (104, -4), (104, 64), (-4, 64)} == set(clipped(around, SHEET))


def test_a_ring_beyond_the_sheet_is_gone() -> None:
    assert [] == clipped([(200, 10), (300, 10), (250, 50)], SHEET)


@given(st.lists(CORNER, min_size=3, max_size=12))
def test_nothing_is_left_beyond_the_sheet_and_no_corner_on_it_is_lost(ring: list[tuple[int, int]]) -> None:
    kept = clipped(ring, SHEET)

    assert all(-4 <= x <= 104 and -4 <= y <= 64 for x, y in kept)
    assert {(x, y) for x, y in ring if 0 <= x <= 100 and 0 <= y <= 60} <= set(kept)
