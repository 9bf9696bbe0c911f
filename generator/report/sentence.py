"""One finding as sentences of a language, with everything quoted made harmless."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Place, Severity
from generator.personal import without_traces
from generator.words import Words
from generator.yamltext import Document, Span

MOST_CHOICES = 12
"""How many names a sentence lists before it says how many more there are."""


@dataclass(frozen=True)
class Sentence:
    """A finding in words, with its spot and the line that it stands on."""

    code: str
    severity: str
    file: str
    span: Span
    message: str
    why: str
    hint: str
    instead: str
    pieces: tuple[str, str, str]
    related: tuple[tuple[str, int], ...]

    @property
    def line(self) -> str:
        """The whole line, visible."""
        return "".join(self.pieces)

    @property
    def told(self) -> str:
        """Message, reason and what to do together."""
        return " ".join(part for part in (self.message, self.why, self.remedy) if part)

    @property
    def remedy(self) -> str:
        """What to do, and the line as it should be when it is known."""
        return " ".join(part for part in (self.hint, self.instead) if part)


def say(diagnostic: Diagnostic, documents: Mapping[str, Document], words: Words) -> Sentence:
    """The sentence for `diagnostic`; facts are quoted visibly so that no control character reaches a terminal.

    Reports can be read by anyone, so nothing that belongs to one person is quoted, whatever the finding is about.
    """
    facts = _shortened({key: visible(without_traces(value)) for key, value in diagnostic.facts.items()}, words)
    span = spot(diagnostic.place, documents)
    before, found, after = _pieces(without_traces(_line(diagnostic.place, documents, span)), span)
    line = facts.pop("nearest", "") if diagnostic.place.line is not None else ""
    return Sentence(
        code=diagnostic.code,
        severity=diagnostic.severity.name.lower(),
        file=path(diagnostic.place.file),
        span=span,
        message=words(f"rule.{diagnostic.code}.message", **facts),
        why=words(f"rule.{diagnostic.code}.why"),
        hint=_hint(words, f"rule.{diagnostic.code}.hint", facts),
        instead=words("report.instead", line=line) if line else "",
        pieces=(before, blotted(found), blotted(after)) if diagnostic.private else (before, found, after),
        related=tuple((path(place.file), spot(place, documents).line) for place in diagnostic.related),
    )


def ordered(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document]) -> list[Diagnostic]:
    """The findings sorted by file, line, column and code."""

    def order(finding: Diagnostic) -> tuple[str, int, int, str]:
        span = spot(finding.place, documents)
        return (finding.place.file, span.line, span.column, finding.code)

    return sorted(diagnostics, key=order)


def sum_up(found: Sequence[Diagnostic], words: Words) -> str:
    """One line that sums up."""
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    if errors:
        return words("report.errors", n=len(errors), files=len({finding.place.file for finding in errors}))
    return words("report.notes", n=len(found)) if found else words("report.clean")


def spot(place: Place, documents: Mapping[str, Document]) -> Span:
    """Line and column of `place`; the top of the file when it was not read."""
    document = documents.get(place.file)
    if document is None:
        return Span(place.line or 1, place.column or 1, (place.column or 1) + 1)
    return document.span(place)


def path(file: str) -> str:
    """The path of a content file as a person knows it; `.` is the folder itself."""
    return "content" if file == "." else f"content/{visible(file)}"


def visible(text: str) -> str:
    """`text` with every control, format and line-breaking character written as an escape."""
    return "".join(_escape(letter) if unicodedata.category(letter) in _UNSEEN else letter for letter in text)


def blotted(text: str) -> str:
    """`text` with every letter and digit hidden: a report is public, and what it found should not be."""
    return "".join("•" if letter.isalnum() else letter for letter in text)


_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape", "surrogatepass").decode("ascii")


def _shortened(facts: dict[str, str], words: Words) -> dict[str, str]:
    """The facts with a long list of choices cut short; a list of eighty names helps nobody to find one."""
    names = facts.get("choices", "").split(", ")
    if len(names) <= MOST_CHOICES:
        return facts
    first = ", ".join(names[:MOST_CHOICES])
    return {**facts, "choices": words("report.more", names=first, n=len(names) - MOST_CHOICES)}


def _hint(words: Words, key: str, facts: Mapping[str, str]) -> str:
    parts = [words("report.nearest", **facts)] if facts.get("nearest") else []
    return " ".join([*parts, words(key, **facts)]).strip()


def _pieces(line: str, span: Span) -> tuple[str, str, str]:
    """The line before, at and after the spot, each made visible by itself so that the spot stays where it is."""
    start, end = span.column - 1, max(span.end - 1, span.column)
    return visible(line[:start]), visible(line[start:end]), visible(line[end:])


def _line(place: Place, documents: Mapping[str, Document], span: Span) -> str:
    document = documents.get(place.file)
    lines = document.lines if document else []
    return lines[span.line - 1] if 0 < span.line <= len(lines) else ""
