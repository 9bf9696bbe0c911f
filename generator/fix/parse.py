"""Text into a tree: YAML's events say where values stand, the text between them holds the comments."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.fix.tree import Collection, Entry, Scalar, Value
from generator.yamltext.place import LOADER

_HEADER = re.compile(r"[|>](?P<marks>[-+0-9]*)")

_NEVER = 1 << 20
"""An indentation that no line has."""


class Strange(Exception):
    """The text is written in a way that is better left alone."""


class Parser:
    """Reads one text; `covered` are the stretches of text that are values, where no comment can stand."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.removesuffix("\n").split("\n")
        self.starts = _starts(self.lines)
        self.covered: list[tuple[int, int]] = []
        self.events: Iterator[Any] = iter(yaml.parse(text, Loader=LOADER))

    def root(self) -> Collection:
        """The group that is the record."""
        next(self.events)
        next(self.events)
        value = self.value(next(self.events), -1)
        if not isinstance(value, Collection) or value.is_list:
            raise Strange
        return value

    def value(self, event: Any, column: int) -> Value:
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, column)
        start = event.start_mark
        is_list = isinstance(event, yaml.SequenceStartEvent)
        made = Collection(is_list, bool(event.flow_style), start.index, start.column, start.line)
        end = self.items(made) if is_list else self.fields(made)
        made.end, made.end_line = end.end_mark.index, end.end_mark.line
        return made

    def items(self, made: Collection) -> Any:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            value = self.value(event, made.column)
            made.entries.append(Entry(value, None, start=event.start_mark.index, line=event.start_mark.line))
        return event

    def fields(self, made: Collection) -> Any:
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.scalar(event, made.column)
            if key.body or key.raw:
                raise Strange
            value = self.value(next(self.events), made.column)
            made.entries.append(Entry(value, key, start=key.start, line=key.line))
        return event

    def scalar(self, event: Any, column: int) -> Scalar:
        start, end = event.start_mark, event.end_mark
        made = Scalar(event.value, event.style or "", start=start.index, line=start.line, end_line=end.line)
        if made.style in ("|", ">"):
            self.block(made, column, start)
        else:
            self.covered.append((start.index, end.index))
            made.raw = self.text[start.index : end.index].split("\n") if start.line != end.line else []
        return made

    def block(self, made: Scalar, column: int, mark: Any) -> None:
        """The lines of a block, without their indentation; its marks for what ends it stay."""
        header = _HEADER.match(self.lines[mark.line], mark.column)
        marks = header["marks"] if header else ""
        digits = "".join(mark for mark in marks if mark.isdigit())
        body = self.lines[mark.line + 1 :]
        width = column + int(digits) if digits else _width(body)
        width = width if width > column else _NEVER
        taken = _taken(body, width)
        made.body = [line[width:] for line in taken]
        made.end_line = mark.line + len(taken)
        chomp = "".join(mark for mark in marks if mark in "+-")
        made.header = made.style + ("-" if not chomp and not made.text.endswith("\n") else chomp)
        self.covered.append((self.starts[mark.line + 1], self.starts[min(made.end_line + 1, len(self.lines))]))
        _trim(made, chomp)


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _width(body: list[str]) -> int:
    first = next((line for line in body if line.strip(" ")), "")
    return len(first) - len(first.lstrip(" "))


def _taken(body: list[str], width: int) -> list[str]:
    """The lines that belong to a block: empty, or indented as it is."""
    count = 0
    for number, line in enumerate(body, 1):
        if line.strip(" ") and len(line) - len(line.lstrip(" ")) < width:
            break
        count = number
    return body[:count]


def _trim(made: Scalar, chomp: str) -> None:
    """Takes away empty lines after the last, where they say nothing."""
    while chomp != "+" and made.body and not made.body[-1]:
        made.body.pop()
