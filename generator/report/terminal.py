"""Findings for a person at a terminal: the sentence, the line, the spot marked."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic
from generator.report.sentence import Sentence, ordered, say, sum_up
from generator.words import Words
from generator.yamltext import Document

WIDEST = 120


def terminal(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """All findings by file and line, then one line that sums up."""
    found = ordered(diagnostics, documents)
    blocks = ["\n".join(_block(say(finding, documents, words), words)) for finding in found]
    return "\n\n".join([*blocks, sum_up(found, words)]) + "\n"


def _block(sentence: Sentence, words: Words) -> Iterator[str]:
    yield f"{words(f'report.{sentence.severity}')}[{sentence.code}]: {sentence.message}"
    yield f" --> {sentence.file}:{sentence.span.line}:{sentence.span.column}"
    if sentence.line.strip():
        yield from _quoted(sentence)
    for file, line in sentence.related:
        yield f"  = {words('report.related')} {file}:{line}"
    for said in (sentence.why, sentence.hint):
        if said:
            yield f"  = {said}"


def _quoted(sentence: Sentence) -> Iterator[str]:
    before, marked, _ = sentence.pieces
    if _width(before) > WIDEST:
        return
    number = str(sentence.span.line)
    gutter = " " * len(number)
    mark = "^" * max(1, min(_width(marked), WIDEST - _width(before)))
    yield f"{gutter} |"
    yield f"{number} | {sentence.line[:WIDEST]}"
    yield f"{gutter} | {' ' * _width(before)}{mark}"


def _width(text: str) -> int:
    """Columns on a terminal: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
