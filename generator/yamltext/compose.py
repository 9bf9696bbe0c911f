"""YAML's events into plain values and places; what records do not need of YAML is refused."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place, Route, Severity
from generator.yamltext.document import HIDDEN, Document, Span, code_point

DEEPEST = 12
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NOTHING = ("", "~", "null", "Null", "NULL")
"""Plain scalars that say nothing."""
_HASHED = re.compile(r"[ \t]+(#[^\s#]\S*)")


class Refused(Exception):
    """Something of YAML that records do not need: its code, where it stands, its facts."""

    def __init__(self, code: str, mark: Any, **facts: str) -> None:
        super().__init__(code)
        self.code, self.mark, self.facts = code, mark, facts


class Composer:
    """Builds values from the parser's events; one instance reads one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.events: Iterator[Any] = iter(yaml.parse(document.text, Loader=LOADER))

    def document_values(self) -> Any:
        next(self.events)
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version or start.tags:
            raise Refused("yaml-directive", start.start_mark)
        values = self.value(next(self.events), ())
        next(self.events)
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise Refused("yaml-several-documents", after.start_mark)
        return values

    def value(self, event: Any, route: Route) -> Any:
        self.refuse(event, route)
        self.document.spans[route] = _span(event)
        if isinstance(event, yaml.ScalarEvent):
            self.look_for_hidden(event, route)
            self.look_for_hash(event)
            return None if not event.style and event.value in NOTHING else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return list(self.items(route))
        return self.mapping(route)

    def refuse(self, event: Any, route: Route) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Refused("yaml-anchor", event.start_mark, found=str(event.anchor)[:40])
        if event.tag:
            raise Refused("yaml-tag", event.start_mark, found=str(event.tag)[:40])
        if len(route) > DEEPEST:
            raise Refused("yaml-too-deep", event.start_mark, limit=str(DEEPEST))

    def look_for_hidden(self, event: Any, route: Route) -> None:
        """A character that no reader sees can make text say something else than it shows."""
        hidden = HIDDEN.search(event.value)
        if hidden:
            found = code_point(hidden[0])
            self.document.faults.append(
                Diagnostic("hidden-character", Place(self.document.file, route), {"found": found})
            )

    def look_for_hash(self, event: Any) -> None:
        """A note has a space after its mark; without one it was to be text, `Juara #1`, and nobody would see it."""
        cut = None if event.style else _HASHED.match(self.document.text, event.end_mark.index)
        if cut:
            line, column = event.end_mark.line + 1, event.end_mark.column + cut.start(1) - cut.start() + 1
            place = Place(self.document.file, (), line, column)
            self.document.faults.append(Diagnostic("text-after-hash", place, {"found": cut[1][:80]}, Severity.WARNING))

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
            raise Refused("yaml-key", event.start_mark)
        self.refuse(event, ())
        if event.value == "<<" and not event.style:
            raise Refused("yaml-merge", event.start_mark)
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
