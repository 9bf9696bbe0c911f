"""Whatever is written: repairing twice is repairing once, and nothing that was said is lost."""

import re
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.content import Content
from generator.diagnostics import has_errors
from generator.fix import fixed
from generator.fix.canonical import same
from generator.fix.shape import shape_of
from generator.habit import MEANT
from generator.model import Innovation
from generator.pipeline import LESSON_DAY, inspect
from generator.yamltext import mended, read
from tests.factories import SITE
from tests.rooms.fix.written import KINDS, RECORDS
from tests.thorough import times

WRITTEN = (
    "# satu",
    "#dua",
    r"#  tiga: \[",
    "# 'empat",
    "# di atas",
    "# kiri",
    "# dalam",
    "# butir",
    "# di belakang",
    "# c",
    "# d",
    "#b",
)
FAR = settings(deadline=None, max_examples=times(60))


@given(RECORDS, KINDS)
@FAR
def test_repairing_twice_is_repairing_once(text: str, kind: type[BaseModel]) -> None:
    once = fixed(text, kind)

    assert once == fixed(once, kind)


@given(st.text(max_size=200) | st.text("ab:- \n\t#'\"[]{},|>&*!%@\\?0\r\ufeff", max_size=60), KINDS)
@FAR
def test_any_text_can_be_given(text: str, kind: type[BaseModel]) -> None:
    once = fixed(text, kind)

    assert once == fixed(once, kind)


@given(RECORDS, KINDS)
@FAR
def test_what_was_read_is_read_after_but_for_what_was_repaired(text: str, kind: type[BaseModel]) -> None:
    before = read("a", mended(text.replace("\r\n", "\n")) or text).values

    assert same(before, read("a", fixed(text, kind)).values, shape_of(kind))


@given(RECORDS, KINDS)
@FAR
def test_every_comment_stays(text: str, kind: type[BaseModel]) -> None:
    text = text.replace("\r\n", "\n")

    assert comments(mended(text)) == comments(mended(fixed(text, kind)))


def comments(text: str | None) -> Counter[str]:
    """The comments of a text: those that `written` writes."""
    return Counter(re.findall(rf"(?<!\S)(?:{'|'.join(WRITTEN)})$", text or "", re.MULTILINE))


@given(RECORDS)
@FAR
def test_what_is_repaired_is_not_told_again(text: str) -> None:
    after = fixed(text, Innovation)

    assert [] == [found for found in told(after) if found.facts.get(MEANT)]


@given(RECORDS)
@FAR
def test_there_is_a_word_exactly_when_there_is_a_repair(text: str) -> None:
    """But a file with an error is not told of its style besides."""
    found = told(text)
    repairable = any(one.facts.get(MEANT) for one in found)

    if repairable or not has_errors(found):
        assert repairable == (fixed(text, Innovation) != text)


def told(text: str) -> list[Any]:
    """What is said of an innovation in this text."""
    content = Content({"site.yaml": SITE.encode(), "innovations/a.yaml": text.encode()})
    return [found for found in inspect(content, LESSON_DAY).diagnostics if found.place.file == "innovations/a.yaml"]
