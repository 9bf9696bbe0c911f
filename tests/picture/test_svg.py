"""What every picture rests on: text stays text, ids stay apart, numbers stay short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.picture.svg import element, identifier, number, percent, picture, text
from tests.picture.reading import ANY_TEXT, HOSTILE, each, read, told


@given(ANY_TEXT)
def test_any_text_can_be_written_and_read_back(said: str) -> None:
    shown = read(element("title", text(said))).text or ""

    assert "".join(sign for sign in said if sign in shown) == shown


@given(ANY_TEXT)
def test_any_text_can_be_an_attribute(said: str) -> None:
    attributes = read(element("g", aria_label=said)).attrib

    assert ["aria-label"] == list(attributes)


@given(st.text("abc<>&\"' é“”–日本"))
def test_printable_text_comes_back_unchanged(said: str) -> None:
    assert said == (read(element("title", text(said))).text or "")


def test_markup_counts_as_the_words_it_shows() -> None:
    assert "a & b" == read(element("title", text(Markup("<b>a</b> &amp; b")))).text


def test_markup_as_an_attribute_cannot_leave_it() -> None:
    assert "x" == read(element("g", aria_label=Markup('x"><script>'))).attrib["aria-label"][:1]


def test_a_script_in_a_title_or_a_description_stays_text() -> None:
    root = read(picture(("kind", "key"), HOSTILE, HOSTILE))

    assert [] == each(root, "script")
    assert f"{HOSTILE} {HOSTILE}" == told(root)


def test_a_picture_without_description_refers_to_its_title_alone() -> None:
    assert "Judul" == told(read(picture(("kind", "key"), "Judul", "")))


@given(ANY_TEXT, ANY_TEXT)
def test_ids_differ_exactly_when_their_parts_differ(one: str, other: str) -> None:
    assert (one == other) == (identifier("ring", one) == identifier("ring", other))


@given(ANY_TEXT)
def test_an_id_never_holds_a_space_or_a_quote(key: str) -> None:
    made = identifier("ring", key, "title")

    assert made.isascii()
    assert made.replace("-", "").replace("_", "").isalnum()


@pytest.mark.parametrize(
    ("value", "shown"), [(12, "12"), (7.5, "7.5"), (7.46, "7.5"), (-0.04, "0"), (0.99, "1"), (-3.0, "-3")]
)
def test_numbers_are_short(value: float, shown: str) -> None:
    assert shown == number(value)


@pytest.mark.parametrize(("value", "shown"), [(100, "100%"), (16.083, "16.08%"), (0, "0%"), (50.0, "50%")])
def test_percentages_are_short(value: float, shown: str) -> None:
    assert shown == percent(value)
