"""Findings as a Markdown table, for the summary of a pull request's check."""

from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic
from generator.report.sentence import Sentence, ordered, say, sum_up
from generator.words import Words
from generator.yamltext import Document

_MARKS = str.maketrans({mark: f"&#{ord(mark)};" for mark in "&<>\\`*_{}[]()#+-.!|~@:"})


def summary(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """A heading line, then a table of all findings; text from records is written so that it stays text."""
    found = ordered(diagnostics, documents)
    rows = [_row(say(finding, documents, words), words) for finding in found]
    head = [f"| {words('report.place')} | {words('report.kind')} | {words('report.what')} |", "|---|---|---|"]
    return "\n".join([f"**{sum_up(found, words)}**", "", *(head + rows if rows else [])]) + "\n"


def _row(sentence: Sentence, words: Words) -> str:
    place = f"{sentence.file}:{sentence.span.line}"
    cells = (place, f"{words(f'report.{sentence.severity}')} {sentence.code}", sentence.told)
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(text: str) -> str:
    return text.translate(_MARKS)
