"""Words as a reader sees them: where the last one that fits ends."""

import pytest
from hypothesis import given, settings

from generator.length import end_of_word, plain_words_in
from tests.rooms.strategies import TYPED


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, ""),
        (1, "satu"),
        (2, "satu - dua,"),
        (3, "satu - dua, \ntiga ---"),
        (4, "satu - dua, \ntiga ---"),
        (9, "satu - dua, \ntiga ---"),
    ],
)
def test_a_text_is_parted_after_a_word_that_says_something(number: int, expected: str) -> None:
    text = "satu - dua, \ntiga ---"

    assert expected == text[: end_of_word(text, number)]


@settings(deadline=None, max_examples=40)
@given(TYPED)
def test_up_to_the_end_of_a_word_stand_as_many_words_as_its_number(text: str) -> None:
    for number in range(plain_words_in(text) + 1):
        assert number == plain_words_in(text[: end_of_word(text, number)])
