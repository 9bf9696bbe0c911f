"""A record as it is written: keys, values and comments, with the words of each value as they stand in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Scalar:
    """A text: what it says, and how it was written: plain (``), quoted, or a block of lines.

    `raw` are the lines of one that runs over several without being a block.
    """

    text: str
    style: str = ""
    raw: list[str] = field(default_factory=list)
    header: str = ""
    body: list[str] = field(default_factory=list)
    start: int = 0
    line: int = 0
    end_line: int = 0


@dataclass
class Entry:
    """One `key: value` or, without a key, one `- value`; comments before it, and behind it on its line."""

    value: "Value"
    key: Scalar | None = None
    head: list[str] = field(default_factory=list)
    tail: str = ""
    start: int = 0
    line: int = 0

    def comment(self, text: str) -> None:
        """Sets the comment behind the line; an earlier one moves before it."""
        self.head += [self.tail] if self.tail else []
        self.tail = text


@dataclass
class Collection:
    """A group or a list; `flow`: it was written in brackets. `foot` are comments after its last entry."""

    is_list: bool
    flow: bool
    start: int
    column: int
    line: int
    entries: list[Entry] = field(default_factory=list)
    foot: list[str] = field(default_factory=list)
    end: int = 0
    end_line: int = 0

    def has_comments(self) -> bool:
        """Whether a comment stands anywhere inside."""
        inner = (entry.value for entry in self.entries if isinstance(entry.value, Collection))
        own = self.foot or any(entry.head or entry.tail for entry in self.entries)
        return bool(own) or any(each.has_comments() for each in inner)


Value = Scalar | Collection


def walk(value: Value) -> Iterator[tuple[Collection, Entry]]:
    """Every entry below `value` with its collection, in the order of the text."""
    if isinstance(value, Collection):
        for entry in value.entries:
            yield value, entry
            yield from walk(entry.value)
