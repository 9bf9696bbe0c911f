"""The small part of YAML that records in canonical form use, read line by line: several times as quick as all of YAML.

What is not surely of that part is left to the real parser, and the tests hold one against the other.
"""

import re
from typing import Any

from generator.yamltext.document import Mark
from generator.yamltext.place import DEEPEST
from generator.yamltext.plain import is_plain, is_typed

# Indentation, dash, key, then a text without a colon that begins with a letter, or anything else.
_LINE = re.compile(r"^( *)(- )?(?:([a-z_][a-z0-9_]*):(?: |$))?(?:([^\W\d_][^:\n]*)|(.+))?$", re.MULTILINE)
_FLOW = re.compile(r"\[[a-z][a-z0-9_-]*(?:, [a-z][a-z0-9_-]*)*\]")
_FIGURE = re.compile(r"-?[0-9][0-9.-]*", re.ASCII)
_NOT_HERE = ("\t", " \n", " #", "\n#")
"""Tabs, spaces at the end of a line and comments."""
_LONGEST_WORD = 5
"""Of the words that other programs take for something else than text."""
_SHORT = 40
_Row = tuple[str, str, str, str, str]


class _Slow(Exception):
    """This is for the real parser."""


def quickly(text: str) -> tuple[dict[str, Any], list[Mark]] | None:
    """The values of a record in canonical style, with what is to be looked at again; None for any other text."""
    if not text.endswith("\n") or any(each in text for each in _NOT_HERE):
        return None
    reader = _Reader(text[:-1])
    try:
        values = reader.group(0, dashed=False)
    except _Slow:
        return None
    return (values, reader.marks) if values and reader.at == len(reader.rows) else None


class _Reader:
    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.rows: list[_Row] = _LINE.findall(text)
        self.at = 0
        self.route: list[str | int] = []
        self.marks: list[Mark] = []

    def group(self, indent: int, dashed: bool) -> dict[str, Any]:
        """The fields that stand at `indent`; the first of a list's item stands behind its dash."""
        values: dict[str, Any] = {}
        rows, route = self.rows, self.route
        while self.at < len(rows):
            pad, dash, key, words, other = rows[self.at]
            if not dashed and (len(pad) != indent or dash):
                break
            if not key or key in values or len(route) >= DEEPEST:
                raise _Slow
            dashed = False
            self.at += 1
            if len(words) > _LONGEST_WORD:
                values[key] = words
                continue
            route.append(key)
            values[key] = self.scalar(words or other, indent) if words or other else self.below(indent + 2)
            route.pop()
        return values

    def below(self, indent: int) -> Any:
        """What stands under a key; a field that was left empty is not canonical enough."""
        if self.at == len(self.rows) or len(self.rows[self.at][0]) != indent:
            raise _Slow
        return self.items(indent) if self.rows[self.at][1] else self.group(indent, dashed=False)

    def items(self, indent: int) -> list[Any]:
        values: list[Any] = []
        rows = self.rows
        while self.at < len(rows):
            pad, dash, key, words, other = rows[self.at]
            if len(pad) != indent or not dash:
                break
            if len(words) > _LONGEST_WORD and not key:
                self.at += 1
                values.append(words)
                continue
            self.route.append(len(values))
            values.append(self.group(indent + 2, dashed=True) if key else self.item(words or other, indent))
            self.route.pop()
        return values

    def item(self, value: str, indent: int) -> str:
        self.at += 1
        text = self.scalar(value, indent) if value else None
        if not isinstance(text, str):
            raise _Slow
        return text

    def scalar(self, value: str, indent: int) -> str | list[str]:
        """The value on a line, or in the lines below it."""
        first = value[0]
        if first == "[":
            return _flow(value)
        if first == '"':
            return self.quoted(value)
        if first in "|>":
            return self.block(value, indent + 2)
        if _FIGURE.fullmatch(value):
            return self.marked(value, "")
        if not is_plain(value):
            raise _Slow
        return self.marked(value, "") if is_typed(value) else value

    def marked(self, text: str, style: str) -> str:
        if style == "" and text.lower() in ("null", "~"):
            raise _Slow
        self.marks.append(Mark(tuple(self.route), text, style))
        return text

    def quoted(self, value: str) -> str:
        text = value[1:-1]
        if len(value) < 2 or value[-1] != '"' or '"' in text or "\\" in text:
            raise _Slow
        return self.marked(text, '"')

    def block(self, value: str, indent: int) -> str:
        """A text in lines of its own; one that is folded has no empty line here."""
        start, pad = self.at, " " * indent
        lines = self.lines
        while self.at < len(lines) and (lines[self.at].startswith(pad) or (not lines[self.at] and value == "|-")):
            self.at += 1
        body = [line[indent:] for line in lines[start : self.at]]
        if value not in ("|-", ">-") or not body or not body[0] or not body[-1] or body[0][0] == " ":
            raise _Slow
        if value == ">-" and any(line[0] == " " for line in body):
            raise _Slow
        text = "\n".join(body) if value == "|-" else " ".join(body)
        return self.marked(text, value) if len(text) < _SHORT else text


def _flow(value: str) -> list[str]:
    if not _FLOW.fullmatch(value):
        raise _Slow
    words = value[1:-1].split(", ")
    if any(len(word) <= _LONGEST_WORD and is_typed(word) for word in words):
        raise _Slow
    return words
