"""Where a value or key stands in a text in canonical style: by looking for its lines, not by reading all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diagnostics import Route
from generator.yamltext.place import Span


@dataclass(frozen=True)
class _Found:
    """A value: its line, the columns of its key and of itself, its words on that line, and the lines of what it holds.

    What it holds stands at `indent`, from line `start` up to `end`.
    """

    line: int
    key: int
    at: int
    words: str
    indent: int
    start: int
    end: int


def seek(lines: Sequence[str], route: Route, at_key: bool = False) -> Span | None:
    """The span of what `route` leads to, or of its key; None where it cannot be found like this.

    `lines` are those of a text that `quickly` has read.
    """
    found: _Found | None = _Found(0, 0, 0, "", 0, 0, len(lines))
    for part in route:
        if found is None:
            break
        if found.words:
            return None
        found = _field(lines, found, part) if isinstance(part, str) else _item(lines, found, part)
    return None if found is None else _of_key(found, route) if at_key else _of_value(found)


def _of_key(found: _Found, route: Route) -> Span:
    return Span(found.line + 1, found.key + 1, found.key + 1 + len(str(route[-1])))


def _of_value(found: _Found) -> Span:
    """Of a text its words, of a list in brackets the first one; of all else only where it begins."""
    column = found.at + 1
    if not found.words:
        return Span(found.start + 1, found.indent + 1, found.indent + 1)
    first = found.words[0]
    length = 0 if first in "|>" else 1 if first == "[" else len(found.words)
    return Span(found.line + 1, column, column + length)


def _field(lines: Sequence[str], group: _Found, key: str) -> _Found | None:
    """The field `key` of a group; the first field of an item stands behind its dash."""
    start, behind_dash = f"{' ' * group.indent}{key}:", f"{' ' * (group.indent - 2)}- {key}:"
    for number in range(group.start, group.end):
        line = lines[number]
        if line.startswith(start) or (number == group.start and line.startswith(behind_dash)):
            words = line[len(start) + 1 :]
            end = _end(lines, number + 1, group.end, group.indent)
            return _Found(number, group.indent, len(start) + 1, words, group.indent + 2, number + 1, end)
    return None


def _item(lines: Sequence[str], items: _Found, number: int) -> _Found | None:
    """The item of a list, counted from 0."""
    dash = f"{' ' * items.indent}- "
    starts = [each for each in range(items.start, items.end) if lines[each].startswith(dash)]
    if number >= len(starts):
        return None
    line, end = starts[number], starts[number + 1] if number + 1 < len(starts) else items.end
    words = "" if _is_group(lines[line][len(dash) :]) else lines[line][len(dash) :]
    return _Found(line, items.indent, len(dash), words, items.indent + 2, line, end)


def _is_group(words: str) -> bool:
    return ": " in words or words.endswith(":") if not words.startswith('"') else False


def _end(lines: Sequence[str], start: int, end: int, indent: int) -> int:
    """The line where what stands deeper than `indent` ends."""
    deeper = " " * (indent + 1)
    return next((each for each in range(start, end) if lines[each] and not lines[each].startswith(deeper)), end)
