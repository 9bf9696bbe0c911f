"""YAML as plain text: every scalar keeps its letters, everything has a place, and the rest of YAML is refused."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Place
from generator.yamltext import Document, Span, read
from tests.rooms.strategies import TYPED

NAMES = st.text("abcdefghij_", min_size=1, max_size=6)
TREES = st.recursive(TYPED, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3))
RECORDS = st.dictionaries(NAMES, TREES, min_size=1, max_size=4)


def values(text: str) -> Any:
    """The values read from a text without a fault."""
    document = read("a.yaml", text)
    assert [] == document.faults
    return document.values


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "yes",
        "on",
        "true",
        "012",
        "12:30",
        "1.10",
        "1e3",
        "0x1f",
        "2019-02-30",
        "2019-11-14",
        ".nan",
        "1_000",
        "=",
    ],
)
def test_text_stays_text(written: str) -> None:
    assert {"isian": written} == values(f"isian: {written}\n")


@pytest.mark.parametrize("written", ["", " ", " ~", " null", " Null", " NULL"])
def test_a_field_that_was_left_empty_is_nothing(written: str) -> None:
    assert {"isian": None} == values(f"isian:{written}\n")


@pytest.mark.parametrize("written", ['""', "''", '"null"', "'~'"])
def test_a_quoted_word_is_text_even_when_it_says_nothing(written: str) -> None:
    assert {"isian": written[1:-1]} == values(f"isian: {written}\n")


def test_folded_and_literal_text_read_as_yaml_says() -> None:
    text = "lipat: >-\n  satu\n  dua\nharfiah: |\n  satu\n  dua\n"

    assert {"lipat": "satu dua", "harfiah": "satu\ndua\n"} == values(text)


@pytest.mark.parametrize("text", ["", "\n\n", "# hanya catatan\n", "---\n"])
def test_a_text_without_content_has_no_values(text: str) -> None:
    assert values(text) is None


@given(RECORDS, st.sampled_from([None, True, False]))
@settings(deadline=None, max_examples=60)
def test_what_another_writer_of_yaml_wrote_is_read_letter_by_letter(record: Any, flow: bool | None) -> None:
    text = yaml.safe_dump(record, allow_unicode=True, default_flow_style=flow)

    assert record == values(text)


@given(RECORDS)
@settings(deadline=None, max_examples=60)
def test_every_value_and_key_has_a_place_inside_the_text(record: Any) -> None:
    text = yaml.safe_dump(record, allow_unicode=True)
    document = read("a.yaml", text)
    lines = text.splitlines()

    for span in (*document.places.values.values(), *document.places.keys.values()):
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= span.end <= len(lines[span.line - 1]) + 1


@given(RECORDS)
@settings(deadline=None, max_examples=60)
def test_the_place_of_a_key_is_where_it_is_written(record: Any) -> None:
    document = read("a.yaml", yaml.safe_dump(record))
    lines = document.text.splitlines()

    for route, span in document.places.keys.items():
        assert route[-1] == lines[span.line - 1][span.column - 1 : span.end - 1].strip("'\"")


def nested() -> Document:
    """A record with a list of groups."""
    return read("a.yaml", "nama: Suket\nsumber:\n  - judul: Berita\n    url: https://a.example\n")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("a.yaml", ("nama",)), Span(1, 7, 12)),
        (Place("a.yaml", ("nama",), at_key=True), Span(1, 1, 5)),
        (Place("a.yaml", ("sumber", 0, "url")), Span(4, 10, 27)),
        (Place("a.yaml", ("sumber", 0, "url"), at_key=True), Span(4, 5, 8)),
        (Place("a.yaml", ("sumber", 0, "tanggal")), Span(3, 5, 5)),
        (Place("a.yaml", ("tidak", "ada")), Span(1, 1, 2)),
        (Place("a.yaml", (), 3, 9), Span(3, 9, 10)),
        (Place("a.yaml", (), 3), Span(3, 1, 2)),
    ],
)
def test_a_place_is_the_value_the_key_or_the_nearest_parent(place: Place, expected: Span) -> None:
    assert expected == nested().span(place)


def test_a_place_in_a_file_that_held_nothing_is_its_top() -> None:
    assert Span(1, 1, 2) == read("a.yaml", "").span(Place("a.yaml", ("nama",)))


def test_a_repeated_key_points_at_both_and_the_first_is_read() -> None:
    document = read("a.yaml", "nama: satu\ntema: gizi\nnama: dua\n")
    (found,) = document.faults

    assert {"nama": "satu", "tema": "gizi"} == document.values
    assert ("repeated-key", 3, 1) == (found.code, found.place.line, found.place.column)
    assert [1] == [document.span(place).line for place in found.related]
    assert Span(1, 7, 11) == document.span(Place("a.yaml", ("nama",)))


def test_what_a_repeated_key_holds_is_passed_over_whole() -> None:
    document = read("a.yaml", "sumber: [a]\nsumber:\n  - judul: b\n    url: c\ntema: gizi\n")

    assert {"sumber": ["a"], "tema": "gizi"} == document.values
    assert ("sumber", 0, "url") not in document.places.values
    assert ["repeated-key"] == [found.code for found in document.faults]
