"""Where something is missing: bars whose heights and widths tell what is known, claimed and open."""

import re

import pytest

from generator.picture.gap import Bar, gaps


def rects(*bars: Bar) -> list[tuple[str, str]]:
    """Width and height of every shape that tells a part."""
    return re.findall(r'width="([\d.]+%)" height="([\d.]+)" fill="var', str(gaps(bars, "Bukti", "", "a")))


def test_what_is_known_is_high_what_is_claimed_is_half_and_what_does_not_apply_is_a_line() -> None:
    assert [("50%", "26"), ("25%", "13"), ("12.5%", "4")] == rects(Bar("Sidorejo", 4, 2, 1, 1))


@pytest.mark.parametrize(
    ("bar", "count"), [(Bar("a", 0, 0, 0, 9), 0), (Bar("a", 0, 0, 0, 0), 0), (Bar("a", 9, 0, 0, 0), 1)]
)
def test_what_is_open_stays_empty(bar: Bar, count: int) -> None:
    assert count == len(rects(bar))


def test_each_group_has_its_label_and_the_picture_its_words() -> None:
    drawn = str(gaps([Bar("<Argo>", 1, 0, 0, 0), Bar("Tingkir", 0, 0, 0, 1)], "Bukti", "Penuh.", "a"))

    assert "&lt;Argo&gt;" in drawn
    assert "Tingkir" in drawn
    assert all(f">{words}</" in drawn for words in ("Bukti", "Penuh."))
    assert "" == gaps([], "Bukti", "", "a")
