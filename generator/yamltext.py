"""YAML text into plain values, and where each stood.

A small, safe part of YAML: every scalar stays text (`no`, `012`, `12:30` keep their letters), and anchors, aliases,
tags, several documents, deep nesting and repeated keys are refused with a place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place, Route

DEEPEST = 12
# Controls but tab and line break, and the invisible: joiners, direction marks, fillers, tags, noncharacters.
_ENDS = "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    f"\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e01ef{_ENDS}]"
)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True)
class Span:
    """Where something stands: line and column from 1; `end` is the column after it, on the same line."""

    line: int
    column: int
    end: int


@dataclass
class Document:
    """A read file: its values, where each value and key stands, and its lines."""

    file: str
    text: str
    values: Any = None
    spans: dict[Route, Span] = field(default_factory=dict)
    keys: dict[Route, Span] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def span(self, place: Place) -> Span:
        """Where `place` is: its value or key, else the nearest parent that exists, else the top of the file."""
        if place.line is not None:
            return Span(place.line, place.column or 1, (place.column or 1) + 1)
        route = place.route
        found = self.keys.get(route) if place.at_key else None
        while found is None and route:
            found = self.spans.get(route)
            route = route[:-1]
        return found or Span(1, 1, 2)


class _Refused(Exception):
    def __init__(self, code: str, mark: Any, **facts: str) -> None:
        super().__init__(code)
        self.code, self.mark, self.facts = code, mark, facts


def read(file: str, text: str) -> Document:
    """The document written in `text`; faults are in `faults`, and `values` is None when nothing could be read."""
    document = Document(file, text.replace("\r\n", "\n"))
    hidden = HIDDEN.search(document.text)
    if hidden:
        document.faults.append(_hidden_fault(document, hidden))
        return document
    try:
        document.values = _Composer(document).document_values()
    except _Refused as refused:
        place = Place(file, (), refused.mark.line + 1, refused.mark.column + 1)
        document.faults.append(Diagnostic(refused.code, place, refused.facts))
    except yaml.YAMLError as fault:
        document.faults.append(_syntax_fault(document, fault))
    return document


def _hidden_fault(document: Document, hidden: re.Match[str]) -> Diagnostic:
    before = document.text[: hidden.start()]
    line, column = before.count("\n") + 1, hidden.start() - before.rfind("\n")
    return Diagnostic("hidden-character", Place(document.file, (), line, column), {"found": _code_point(hidden[0])})


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _syntax_fault(document: Document, fault: yaml.YAMLError) -> Diagnostic:
    """YAML's own error, as one of the half-dozen that people make, where the trouble began."""
    problem, context = (str(getattr(fault, name, None) or "") for name in ("problem", "context"))
    mark = getattr(fault, "problem_mark", None)
    opened = getattr(fault, "context_mark", None)
    if mark is None:
        return Diagnostic("yaml-unreadable", Place(document.file, (), 1, 1), {"problem": problem or str(fault)[:200]})
    lines = document.text.splitlines() or [""]
    code = _syntax_code(lines[min(mark.line, len(lines) - 1)], problem, context)
    at = opened if opened is not None and code in ("yaml-bracket", "yaml-quote") and opened.line != mark.line else mark
    return Diagnostic(
        code, Place(document.file, (), min(at.line, len(lines) - 1) + 1, at.column + 1), {"problem": problem}
    )


_SAID = {
    "mapping values are not allowed": "yaml-colon",
    "cannot start any token": "yaml-first-character",
    "alias": "yaml-anchor",
    "anchor": "yaml-anchor",
    "quoted scalar": "yaml-quote",
    "flow sequence": "yaml-bracket",
    "flow mapping": "yaml-bracket",
}


def _syntax_code(line: str, problem: str, context: str) -> str:
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "yaml-tab"
    _, _, value = line.partition(": ")
    if value.lstrip()[:1] in ("'", '"') and "quoted" not in context:
        return "yaml-quote"
    said = f"{problem} {context}"
    return next((code for words, code in _SAID.items() if words in said), "yaml-unreadable")


class _Composer:
    """Builds values from the parser's events; one instance reads one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.events: Iterator[Any] = iter(yaml.parse(document.text, Loader=_Loader))

    def document_values(self) -> Any:
        next(self.events)
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version or start.tags:
            raise _Refused("yaml-directive", start.start_mark)
        values = self.value(next(self.events), ())
        next(self.events)
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _Refused("yaml-several-documents", after.start_mark)
        return values

    def value(self, event: Any, route: Route) -> Any:
        self.refuse(event, route)
        self.document.spans[route] = _span(event)
        if isinstance(event, yaml.ScalarEvent):
            self.look_for_hidden(event, route)
            return None if not event.style and event.value in _NOTHING else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return list(self.items(route))
        return self.mapping(route)

    def refuse(self, event: Any, route: Route) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _Refused("yaml-anchor", event.start_mark, found=str(event.anchor)[:40])
        if event.tag and event.tag != "!":
            raise _Refused("yaml-tag", event.start_mark, found=str(event.tag)[:40])
        if len(route) > DEEPEST:
            raise _Refused("yaml-too-deep", event.start_mark, limit=str(DEEPEST))

    def look_for_hidden(self, event: Any, route: Route) -> None:
        """A character that no reader sees can make text say something else than it shows."""
        hidden = HIDDEN.search(event.value)
        if hidden:
            found = _code_point(hidden[0])
            self.document.faults.append(
                Diagnostic("hidden-character", Place(self.document.file, route), {"found": found})
            )

    def items(self, route: Route) -> Iterator[Any]:
        number = 0
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self.value(event, (*route, number))
            number += 1

    def mapping(self, route: Route) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event)
            place = (*route, key)
            if key in values:
                self.repeated(event, place)
                self.skip_value(place)
                continue
            self.document.keys[place] = _span(event)
            values[key] = self.value(next(self.events), place)
        return values

    def key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise _Refused("yaml-key", event.start_mark)
        self.refuse(event, ())
        if event.value == "<<" and not event.style:
            raise _Refused("yaml-merge", event.start_mark)
        return str(event.value)

    def repeated(self, event: Any, place: Route) -> None:
        first = Place(self.document.file, place, at_key=True)
        spot = Place(self.document.file, (), event.start_mark.line + 1, event.start_mark.column + 1)
        found = str(place[-1])
        self.document.faults.append(Diagnostic("repeated-key", spot, {"found": found}, related=(first,)))

    def skip_value(self, place: Route) -> None:
        """Reads past a repeated key's value; what it records is put back so that the first one keeps its place."""
        spans, keys = dict(self.document.spans), dict(self.document.keys)
        self.value(next(self.events), place)
        self.document.spans, self.document.keys = spans, keys


def _span(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    same_line = start.line == end.line
    return Span(start.line + 1, start.column + 1, (end.column if same_line else start.column) + 1)
