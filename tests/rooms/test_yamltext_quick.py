"""The quick reader reads what the real one reads, or leaves it to that one."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content import Content
from generator.demo.project import project
from generator.fix import fixed
from generator.fix.canonical import is_in_form
from generator.load import load
from generator.model.kind import kind_of
from generator.yamltext.document import Document, Mark, hidden_in
from generator.yamltext.fault import fault_in
from generator.yamltext.place import places
from generator.yamltext.quick import quickly
from generator.yamltext.seek import seek
from tests.rooms.fix.written import RECORDS
from tests.thorough import times

GOLDEN = Path(__file__).parents[1] / "golden"
TEXTS = [path.read_text("utf-8") for path in sorted(GOLDEN.rglob("content/**/*.yaml"))]
LETTERS = " \n:-#'\"[]{},|>&*!%@`?~0a\\é“.=<"
SLIPS = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 2), st.sampled_from(LETTERS)), max_size=3)


def slipped(text: str, slips: list[tuple[int, int, str]]) -> str:
    """The text with a letter put in, in place of so many others."""
    for place, length, letter in slips:
        at = place % (len(text) + 1)
        text = text[:at] + letter + text[at + length :]
    return text


def same_or_slow(text: str) -> None:
    """Holds the two readers against each other."""
    if hidden_in(text) or not (quick := quickly(text)):
        return
    document = Document("a.yaml", text)

    assert fault_in(document) is None
    assert [] == document.faults
    assert document.values == quick[0]
    assert [*map(list, groups(document.values))] == [*map(list, groups(quick[0]))]


@given(st.sampled_from(TEXTS), SLIPS)
@settings(deadline=None, max_examples=times(100))
def test_a_place_that_is_sought_is_where_it_is_found(text: str, slips: list[tuple[int, int, str]]) -> None:
    text = slipped(text, slips)
    if hidden_in(text) or not quickly(text):
        return
    found, lines = places(text), text.splitlines()

    for spans, at_key in ((found.values, False), (found.keys, True)):
        sought = {route: seek(lines, route, at_key) for route in spans}
        assert {route: span for route, span in sought.items() if span} == {
            route: span for route, span in spans.items() if sought[route]
        }


def test_what_is_not_there_is_not_found() -> None:
    assert seek(["a:", "  - b: c"], ("a", 1, "b")) is None
    assert seek(["a:", "  - b: c"], ("a", 0, "c")) is None


def groups(value: object) -> list[dict[str, object]]:
    """Every group within a value."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) else []
    return [*own, *(each for part in parts for each in groups(part))]


@given(st.sampled_from(TEXTS), SLIPS)
@settings(deadline=None, max_examples=times(150))
def test_a_record_with_slips_is_read_alike(text: str, slips: list[tuple[int, int, str]]) -> None:
    same_or_slow(slipped(text, slips))


@given(RECORDS | st.text("a: \n-|>'\"[],#0.~yb", max_size=40))
@settings(deadline=None, max_examples=times(150))
def test_any_text_is_read_alike(text: str) -> None:
    same_or_slow(text)


@given(st.sampled_from(sorted(GOLDEN.rglob("full/content/**/*.yaml"))), SLIPS)
@settings(deadline=None, max_examples=times(150))
def test_a_sound_record_is_in_form_exactly_when_there_is_nothing_to_repair(
    path: Path, slips: list[tuple[int, int, str]]
) -> None:
    file = "/".join(path.parts[-2:]).removeprefix("content/")
    text = slipped(path.read_text("utf-8"), slips)
    loaded = load(Content({file: text.encode()}))
    document, kind = loaded.documents[file], kind_of(file, loaded.documents[file].values)

    if document.marks is not None and kind and {"missing-file"} == {one.code for one in loaded.diagnostics}:
        assert is_in_form(document, kind) == (fixed(text, kind) == text)


def test_whatever_the_demo_writes_is_read_quickly() -> None:
    """Or thousands of records would take their time."""
    files = {
        name: body.decode() for name, body in project(60, random.Random(4).randint(1, 9)) if name.endswith(".yaml")
    }

    assert [] == [name for name, text in files.items() if quickly(text) is None]


@pytest.mark.parametrize(
    "text",
    [
        "a: b",
        "a:\n",
        "a: ~\n",
        "a: null\n",
        "a: b\na: c\n",
        "a: b # c\n",
        "a: b \n",
        "a:  b\n",
        "a: b\n\nc: d\n",
        "a: b: c\n",
        "a: b:\n",
        "a: 'b'\n",
        'a: "\\u00e9"\n',
        "a: [b,c]\n",
        "a: [no]\n",
        "a:\n- b\n",
        "a:\n   b: c\n",
        "a: b\n  c\n",
        "- a\n",
        "a: &b c\n",
        "a: |\n  b\n",
        "a: >-\n  b\n\n  c\n",
        "a: |-\n    b\n",
        "a: >-\nb: c\n",
        "---\na: b\n",
        "",
    ],
)
def test_what_is_not_surely_canonical_is_left_to_the_real_reader(text: str) -> None:
    assert quickly(text) is None


def test_values_that_depend_on_their_kind_are_marked() -> None:
    text = 'a: 007\nb:\n  - c: "d"\n    e: no\nf: >-\n  g\nh: kata\n'
    values, marks = quickly(text) or ({}, [])

    assert {"a": "007", "b": [{"c": "d", "e": "no"}], "f": "g", "h": "kata"} == values
    expected = [("a",), ("b", 0, "c"), ("b", 0, "e"), ("f",)]
    assert [
        Mark(route, text, style)
        for route, text, style in zip(expected, ["007", "d", "no", "g"], ["", '"', "", ">-"], strict=True)
    ] == marks
