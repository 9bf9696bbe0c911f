"""What hinders reading: YAML's own errors as one of the slips that people make, where the trouble began."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.yamltext.compose import Composer, Refused
from generator.yamltext.document import Document

_PART = re.compile(r"(?P<start>\s*(?:- +)*(?P<key>[^\s:#'\"\[{-][^:#]*?)[ ]*:(?:[ \t]+|\Z))(?P<value>.*)\Z")
_ITEM = re.compile(r"(?P<start>\s*(?:- +)+)(?P<value>\S.*)\Z")
_DASHED = re.compile(r"\s*-[^\s-]")
_CLOSE = re.compile(r"\s*(?:- +)*[^\s:#'\"]+:[^\s/]")


@dataclass(frozen=True)
class Fault:
    """What hinders reading: line and column from 0."""

    code: str
    line: int
    column: int
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """A line `key: value` or `- value`, taken apart; what stands before the value is `start`."""

    start: str
    value: str
    key: str = ""


def taken_apart(line: str) -> Part:
    """The parts of `line`; without a key or a dash all of it is value."""
    if found := _PART.match(line):
        return Part(found["start"], found["value"], found["key"])
    found = _ITEM.match(line)
    return Part(found["start"], found["value"]) if found else Part(line[: len(line) - len(line.lstrip())], line.strip())


def fault_in(document: Document) -> Fault | None:
    """The first thing that hinders reading; None when `document` could be read, and then it has its values."""
    try:
        document.values = Composer(document).document_values()
    except Refused as refused:
        code = "yaml-first-character" if _is_starred_text(document, refused) else refused.code
        return Fault(code, refused.mark.line, refused.mark.column, refused.facts)
    except yaml.YAMLError as error:
        return _said(document.text.split("\n"), error)
    return None


def _is_starred_text(document: Document, refused: Refused) -> bool:
    """An alias is one word; a star before several begins a text."""
    written = document.text.split("\n")[refused.mark.line][refused.mark.column :]
    return bool(re.match(r"\*\S+[ \t]+[^\s#]", written))


def _said(lines: list[str], error: yaml.YAMLError) -> Fault:
    problem, context = (str(getattr(error, name, None) or "") for name in ("problem", "context"))
    mark, opened = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    if mark is None:
        return Fault("yaml-unreadable", 0, 0, {"problem": problem or str(error)[:200]})
    trouble = _Trouble(lines, f"{problem} {context}", (mark.line, mark.column), opened or mark)
    code, (line, column) = trouble.name()
    return Fault(code, min(line, max(len(lines) - 1, 0)), column, {"problem": problem})


@dataclass(frozen=True)
class _Trouble:
    """The parser's words for an error, and the lines around it."""

    lines: list[str]
    said: str
    spot: tuple[int, int]
    opened: Any

    def name(self) -> tuple[str, tuple[int, int]]:
        """Code and spot; the first that fits."""
        line = self.at(self.spot[0])
        if "\t" in line[: len(line) - len(line.lstrip())]:
            return "yaml-tab", self.spot
        return next((found for words, ask in _ASK.items() if words in self.said and (found := ask(self))), self.other())

    def other(self) -> tuple[str, tuple[int, int]]:
        return "yaml-unreadable", self.spot

    def at(self, number: int) -> str:
        return self.lines[number] if number < len(self.lines) else ""

    @property
    def beginning(self) -> tuple[int, int]:
        return self.opened.line, self.opened.column

    def of_colon(self) -> tuple[str, tuple[int, int]]:
        """A second colon on a line stands in a text; a first one on a line that cannot begin a field."""
        number, column = self.spot
        line = self.at(number)
        if re.search(r":\s", line[:column]):
            return "yaml-colon", self.spot
        before = next((each for each in range(number - 1, -1, -1) if self.at(each).strip()), number)
        return self.of_close(before) or ("yaml-indent", (number, _indent(line)))

    def of_close(self, number: int) -> tuple[str, tuple[int, int]] | None:
        """What is missing on a line that is neither a field nor an item."""
        line = self.at(number)
        if _DASHED.match(line):
            return "dash-without-space", (number, _indent(line))
        if re.search(r":(\s|\Z)", line):
            return None
        if _CLOSE.match(line):
            return "colon-without-space", (number, _indent(line))
        return None if line.lstrip().startswith("- ") else ("yaml-no-colon", (number, _indent(line)))

    def of_key(self) -> tuple[str, tuple[int, int]]:
        """What follows a finished value on its line, or a line that stands at no level."""
        number = self.spot[0]
        part = taken_apart(self.at(number))
        first = part.value[:1]
        if self.spot[1] == _indent(self.at(number)):
            return "yaml-indent", self.spot
        if first and first in "'\"":
            return self.of_quote()
        if first and first in "[{*&!":
            return "yaml-first-character", (number, len(part.start))
        return "yaml-indent", (number, _indent(self.at(number)))

    def of_quote(self) -> tuple[str, tuple[int, int]]:
        """A quote that closes too early stands on its line; one that was left open began above."""
        for number in range(self.spot[0] - 1, -1, -1):
            part = taken_apart(self.at(number))
            if part.value[:1] in ("'", '"') and part.value.count(part.value[0]) == 1:
                return "yaml-quote", (number, len(part.start))
            if part.value:
                break
        return "yaml-quote", self.spot

    def of_end(self) -> tuple[str, tuple[int, int]]:
        return "yaml-quote", self.beginning

    def of_escape(self) -> tuple[str, tuple[int, int]]:
        return "yaml-backslash", self.spot

    def of_first(self) -> tuple[str, tuple[int, int]]:
        return "yaml-first-character", self.spot

    def of_mark(self) -> tuple[str, tuple[int, int]]:
        return "yaml-first-character", self.beginning

    def of_dash(self) -> tuple[str, tuple[int, int]]:
        number, column = self.spot
        inside = taken_apart(self.at(number)).key
        return ("yaml-first-character", self.spot) if inside else ("yaml-indent", (number, column))

    def of_bracket(self) -> tuple[str, tuple[int, int]]:
        return "yaml-bracket", self.beginning if self.beginning[0] != self.spot[0] else self.spot

    def of_simple_key(self) -> tuple[str, tuple[int, int]] | None:
        return self.of_close(self.opened.line)


_ASK: dict[str, Callable[[_Trouble], tuple[str, tuple[int, int]] | None]] = {
    "mapping values are not allowed": _Trouble.of_colon,
    "cannot start any token": _Trouble.of_first,
    "unknown escape": _Trouble.of_escape,
    "hexdecimal": _Trouble.of_escape,
    "quoted scalar": _Trouble.of_end,
    "alias": _Trouble.of_mark,
    "anchor": _Trouble.of_mark,
    " tag": _Trouble.of_mark,
    "block scalar": _Trouble.of_mark,
    "simple key": _Trouble.of_simple_key,
    "flow sequence": _Trouble.of_bracket,
    "flow mapping": _Trouble.of_bracket,
    "parsing a block node": _Trouble.of_first,
    "flow node": _Trouble.other,
    "block sequence entries are not allowed": _Trouble.of_dash,
    "mapping keys are not allowed": _Trouble.of_first,
    "did not find expected": _Trouble.of_key,
}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
