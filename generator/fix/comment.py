"""Comments find the entry that they stand by: before it, behind it, or after the last of a group."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from generator.fix.tree import Collection, Entry, Scalar

_COMMENT = re.compile(r"(?:(?<=\s)|(?<![^\n]))#[^\n]*")
_ONLY_MARKS = re.compile(r"[\s?:,-]*")
_MODELINE = re.compile(r"# *(yaml-language-server:|-\*-|vim?:)")


@dataclass(frozen=True)
class _Comment:
    text: str
    index: int
    line: int
    column: int
    alone: bool


@dataclass(frozen=True)
class _Stop:
    """An entry on the way through the text, and the groups and lists around it, the outermost first."""

    entry: Entry
    around: tuple[Collection, ...]


def attach(text: str, root: Collection, covered: list[tuple[int, int]]) -> list[str]:
    """Gives every comment of `text` to an entry or a collection; what belongs to the file as a whole comes back."""
    way = _Way(root)
    found = list(_comments(text, covered))
    whole = _of_the_file(text, found, root)
    for comment in found[len(whole) :]:
        _place(comment, way)
    return [comment.text for comment in whole]


class _Way:
    """All stops in the order of the text."""

    def __init__(self, root: Collection) -> None:
        self.root = root
        self.stops = list(_stops(root, (root,)))
        self.starts = [stop.entry.start for stop in self.stops]
        self.opened_by = {id(stop.entry.value): stop for stop in self.stops}

    def beside(self, index: int) -> tuple[_Stop | None, _Stop | None]:
        """The stops before and after a spot of the text."""
        number = bisect_left(self.starts, index)
        after = self.stops[number] if number < len(self.stops) else None
        return (self.stops[number - 1] if number else None), after


def _stops(collection: Collection, around: tuple[Collection, ...]) -> Iterator[_Stop]:
    for entry in collection.entries:
        yield _Stop(entry, around)
        if isinstance(entry.value, Collection):
            yield from _stops(entry.value, (*around, entry.value))


def _comments(text: str, covered: list[tuple[int, int]]) -> Iterator[_Comment]:
    shown = list(text)
    for start, end in covered:
        shown[start:end] = ["\n" if letter == "\n" else "x" for letter in shown[start:end]]
    for found in _COMMENT.finditer("".join(shown)):
        begin = text.rfind("\n", 0, found.start()) + 1
        before = "".join(shown[begin : found.start()])
        alone = bool(_ONLY_MARKS.fullmatch(before))
        line = text.count("\n", 0, begin)
        yield _Comment(found[0].rstrip(), found.start(), line, len(before), alone)


def _of_the_file(text: str, comments: list[_Comment], root: Collection) -> list[_Comment]:
    """The comments at the very top that speak of the file: a note to the editor, or all before an empty line."""
    lines = text.split("\n")
    first = root.line
    empty = next((number for number in range(first - 1, -1, -1) if not lines[number].strip()), -1)
    count = sum(comment.line < empty for comment in comments if comment.line < first)
    return comments[: count or (1 if comments and comments[0].line == 0 and _MODELINE.match(comments[0].text) else 0)]


def _place(comment: _Comment, way: _Way) -> None:
    before, after = way.beside(comment.index)
    if before and not comment.alone:
        _owner(before, comment, way).entry.comment(comment.text)
    elif before and isinstance(before.entry.value, Scalar) and before.entry.value.start > comment.index:
        before.entry.head.append(comment.text)
    elif before and (foot := _foot(comment, before, after)):
        foot.foot.append(comment.text)
    elif after:
        after.entry.head.append(comment.text)
    else:
        way.root.foot.append(comment.text)


def _owner(stop: _Stop, comment: _Comment, way: _Way) -> _Stop:
    """The entry that a comment behind its line belongs to: of a closed bracket, the entry that opened it."""
    inner = stop.around[-1]
    above = way.opened_by.get(id(inner)) if inner.flow and inner.end <= comment.index else None
    return _owner(above, comment, way) if above else stop


def _foot(comment: _Comment, before: _Stop, after: _Stop | None) -> Collection | None:
    """The group or list that has ended before `after` and, by its indentation, has this comment as its last line."""
    around = before.around
    brackets = [each for each in around if each.flow and each.start < comment.index < each.end]
    if brackets:
        return None if after and _is_around(brackets[-1], after) else brackets[-1]
    if after and after.around[-1] is before.entry.value:
        return None
    ended = [each for each in around if not each.flow and not (after and _is_around(each, after))]
    deep = [each for each in ended if _level(each, around) <= comment.column]
    return deep[-1] if deep else None


def _is_around(collection: Collection, stop: _Stop) -> bool:
    return any(each is collection for each in stop.around)


def _level(collection: Collection, around: tuple[Collection, ...]) -> int:
    """Where its entries stand; a list that stands as far left as its own key counts as one deeper."""
    number = next(number for number, each in enumerate(around) if each is collection)
    above = around[number - 1] if number else None
    return collection.column + (above is not None and collection.is_list and above.column == collection.column)
