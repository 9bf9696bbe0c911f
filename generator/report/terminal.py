"""Findings for a person at a terminal: the sentence, the line, the spot marked."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from generator.diagnostics import Diagnostic
from generator.report.sentence import Sentence, ordered, say, sum_up
from generator.words import Words
from generator.yamltext import Document

WIDEST = 120
"""Columns of a quoted line."""
BEFORE = 60
"""Columns that are kept before the spot in a line that is too long."""
CUT = "…"


def terminal(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """All findings by file and line, then one line that sums up; why a code matters is said once."""
    found, blocks = ordered(diagnostics, documents), list[str]()
    explained: set[str] = set()
    for finding in found:
        blocks.append("\n".join(_block(say(finding, documents, words), words, finding.code not in explained)))
        explained.add(finding.code)
    return "\n\n".join([*blocks, sum_up(found, words)]) + "\n"


def _block(sentence: Sentence, words: Words, with_reason: bool) -> Iterator[str]:
    yield f"{words(f'report.{sentence.severity}')}[{sentence.code}]: {sentence.message}"
    yield f" --> {sentence.file}:{sentence.span.line}:{sentence.span.column}"
    if sentence.line.strip():
        yield from _quoted(sentence)
    for file, line in sentence.related:
        yield f"  = {words('report.related')} {file}:{line}"
    if with_reason:
        yield f"  = {words('report.why')} {sentence.why}"
    if sentence.hint:
        yield f"  = {words('report.hint')} {sentence.hint}"
    if sentence.instead:
        yield f"  = {sentence.instead}"


def _quoted(sentence: Sentence) -> Iterator[str]:
    before, marked, after = window(*sentence.pieces)
    number = str(sentence.span.line)
    gutter = " " * len(number)
    yield f"{gutter} |"
    yield f"{number} | {before}{marked}{after}"
    yield f"{gutter} | {' ' * _width(before)}{'^' * max(1, _width(marked))}"


def window(before: str, marked: str, after: str) -> tuple[str, str, str]:
    """What is shown of a line, so that the spot is always in sight; the rest is cut and said to be."""
    if _width(before + marked + after) <= WIDEST:
        return before, marked, after
    before = _end(before, BEFORE)
    marked = _start(marked, WIDEST - _width(before))
    return before, marked, _start(after, WIDEST - _width(before + marked))


def _start(text: str, most: int) -> str:
    """The start of `text` that takes at most `most` columns, the mark of a cut included."""
    if _width(text) <= most:
        return text
    used = accumulate(map(_width, text))
    return "".join(letter for letter, width in zip(text, used, strict=True) if width < most) + CUT[:most]


def _end(text: str, most: int) -> str:
    return text if _width(text) <= most else _start(text[::-1], most)[::-1]


def _width(text: str) -> int:
    """Columns on a terminal: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
