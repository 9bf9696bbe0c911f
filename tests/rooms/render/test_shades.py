"""Shades of the map: steps without gaps, and every figure in the step whose words hold it."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.shades import STEPS, Scale
from tests.picture.contrast import contrast

STYLES = Path(__file__).resolve().parents[3] / "generator/theme/assets/etalase.css"
LETTERS = "#08251d"


@pytest.mark.parametrize(
    ("expected", "most"),
    [
        (["0"], 0),
        (["0", "1"], 1),
        (["0", "1", "2", "3"], 3),
        (["0", "1–2", "3", "4", "5"], 5),
        (["0", "1–25", "26–50", "51–75", "76–100"], 100),
    ],
)
def test_steps_say_what_they_hold(expected: list[str], most: int) -> None:
    assert expected == [label for _, label in Scale(most).steps]


@settings(max_examples=50)
@given(st.integers(1, 400).flatmap(lambda most: st.tuples(st.just(most), st.integers(0, most))))
def test_a_figure_is_in_the_step_whose_words_hold_it(drawn: tuple[int, int]) -> None:
    most, figure = drawn
    first, _, last = dict(Scale(most).steps)[Scale(most).step(figure)].partition("–")

    assert int(first) <= figure <= int(last or first)
    assert (0, STEPS) == (Scale(most).step(0), Scale(most).step(most))


def test_letters_and_borders_are_seen_on_every_shade() -> None:
    shades = re.findall(
        r"#arsir-\w+:checked\) \.ei-map \.\w-(\d) \{ --q: (#\w+|var\(--kapur\)); \}", STYLES.read_text()
    )

    assert [str(step) for step in range(STEPS + 1)] * 2 == [step for step, _ in shades]
    assert all(contrast(LETTERS, "#fbfdf8" if "kapur" in colour else colour) >= 4.5 for _, colour in shades)
