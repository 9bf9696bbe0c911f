"""YAML's events into plain values and places; what records do not need of YAML is refused."""

import re
from collections.abc import Callable
from typing import Any

import yaml

from generator.diagnostics import Diagnostic, Place, Severity
from generator.yamltext.document import HIDDEN, Document, code_point
from generator.yamltext.place import DEEPEST, LOADER

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
        self.next: Callable[[], Any] = iter(yaml.parse(document.text, Loader=LOADER)).__next__
        self.route: list[str | int] = []
        # Most texts have neither escapes nor notes, and need no look at each of their values.
        self.may_hide = "\\" in document.text
        self.may_be_cut = "#" in document.text

    def document_values(self) -> Any:
        self.next()
        start = self.next()
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version or start.tags:
            raise Refused("yaml-directive", start.start_mark)
        values = self.value(self.next())
        self.next()
        after = self.next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise Refused("yaml-several-documents", after.start_mark)
        return values

    def value(self, event: Any) -> Any:
        self.refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            self.look_for_hidden(event)
            self.look_for_hash(event)
            return None if not event.style and event.value in NOTHING else event.value
        if len(self.route) > DEEPEST:
            raise Refused("yaml-too-deep", event.start_mark, limit=str(DEEPEST))
        return self.items() if isinstance(event, yaml.SequenceStartEvent) else self.mapping()

    def refuse(self, event: Any) -> None:
        if event.anchor or isinstance(event, yaml.AliasEvent):
            raise Refused("yaml-anchor", event.start_mark, found=str(event.anchor)[:40])
        if event.tag:
            raise Refused("yaml-tag", event.start_mark, found=str(event.tag)[:40])

    def look_for_hidden(self, event: Any) -> None:
        """A character that no reader sees can make text say something else than it shows; here as an escape."""
        hidden = HIDDEN.search(event.value) if self.may_hide and event.style == '"' else None
        if hidden:
            place = Place(self.document.file, tuple(self.route))
            self.document.faults.append(Diagnostic("hidden-character", place, {"found": code_point(hidden[0])}))

    def look_for_hash(self, event: Any) -> None:
        """A note has a space after its mark; without one it was to be text, `Juara #1`, and nobody would see it."""
        if not self.may_be_cut or event.style:
            return
        if cut := _HASHED.match(self.document.text, event.end_mark.index):
            line, column = event.end_mark.line + 1, event.end_mark.column + cut.start(1) - cut.start() + 1
            place = Place(self.document.file, (), line, column)
            self.document.faults.append(Diagnostic("text-after-hash", place, {"found": cut[1][:80]}, Severity.WARNING))

    def items(self) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            self.route.append(len(values))
            values.append(self.value(event))
            self.route.pop()
        return values

    def mapping(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.key(event)
            self.route.append(key)
            if key in values:
                self.repeated(event)
            value = self.value(self.next())
            values.setdefault(key, value)
            self.route.pop()
        return values

    def key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise Refused("yaml-key", event.start_mark)
        self.refuse(event)
        if event.value == "<<" and not event.style:
            raise Refused("yaml-merge", event.start_mark)
        return str(event.value)

    def repeated(self, event: Any) -> None:
        first = Place(self.document.file, tuple(self.route), at_key=True)
        spot = Place(self.document.file, (), event.start_mark.line + 1, event.start_mark.column + 1)
        found = str(self.route[-1])
        self.document.faults.append(Diagnostic("repeated-key", spot, {"found": found}, related=(first,)))
