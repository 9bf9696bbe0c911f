"""Sorting of tables: what a cell is worth, and the order of a column."""

import json

import pytest

from tests.scripts import ask


def in_order(texts: list[str], language: str = "id", sign: int = 1) -> list[str]:
    """The texts of a column as the script orders them."""
    values = f"{json.dumps(texts)}.map((text) => ours.value(text, '{language}'))"
    return [texts[place] for place in ask("urut.js", f"ours.order({values}, '{language}', {sign})")]


@pytest.mark.parametrize(
    ("language", "column"),
    [
        ("id", ["−3", "0,5", "9", "45 %", "140", "1.234,5", "36.742"]),
        ("en", ["-3", "0.5", "9", "45%", "140", "1,234.5", "36,742"]),
        ("", ["0.5", "9", "1234.5"]),
    ],
)
def test_numbers_sort_as_their_language_writes_them(language: str, column: list[str]) -> None:
    assert column == in_order(sorted(column), language or "en")


def test_a_code_with_dots_is_no_number() -> None:
    codes = ["33.73.01.1001", "33.73.01.1002", "33.73.02.1001"]
    assert codes == in_order(codes[::-1])


def test_words_sort_as_people_sort_them() -> None:
    words = ["Álang-alang", "anggrek", "SD Negeri 2", "SD Negeri 10", "Zamrud"]
    assert words == in_order(words[::-1])


def test_dates_sort_by_their_parts() -> None:
    dates = ["2019", "2019-02", "2019-11-14", "2020-01-01"]
    assert dates == in_order(dates[::-1])


@pytest.mark.parametrize("sign", [1, -1])
def test_what_says_nothing_comes_last_whichever_way(sign: int) -> None:
    assert ["", ""] == in_order(["", "2", "", "10"], sign=sign)[2:]


def test_what_is_alike_keeps_its_order() -> None:
    same = "['a', 'b', 'a', 'b'].map((text) => ours.value(text, 'id'))"
    assert [0, 2, 1, 3] == ask("urut.js", f"ours.order({same}, 'id', 1)")
    assert [1, 3, 0, 2] == ask("urut.js", f"ours.order({same}, 'id', -1)")
