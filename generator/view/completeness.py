"""How completely a record is documented: the definition, what the record has of it, and what it lacks."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from itertools import accumulate


@dataclass(frozen=True)
class Part:
    """One of the ten parts of completeness: its key and whether the record has it."""

    key: str
    done: bool


@dataclass(frozen=True)
class Item:
    """Something that a record can tell: its points, who can usually supply it, and the record's field."""

    key: str
    points: int
    who: str
    field: str
    waived: bool


@dataclass(frozen=True)
class Definition:
    """Items, the parts of the ring and the levels, by their keys, in the order of the file."""

    version: str
    profile: int
    evidence: int
    items: Mapping[str, Item]
    never_waived: frozenset[str]
    proof_from: Mapping[str, str]
    parts: Mapping[str, tuple[str, ...]]
    levels: Mapping[str, tuple[str, ...]]

    @cached_property
    def needed(self) -> Mapping[str, frozenset[str]]:
        """For each level everything that it needs, with what the lower ones need."""
        own = (frozenset(keys) for keys in self.levels.values())
        return dict(zip(self.levels, accumulate(own, lambda lower, more: lower | more), strict=True))

    def level_of(self, key: str) -> str | None:
        """The lowest level that needs an item or indicator; None for what no level needs."""
        return self._lowest.get(key)

    @cached_property
    def _lowest(self) -> Mapping[str, str]:
        return {key: level for level, keys in reversed(list(self.levels.items())) for key in keys}


class State(StrEnum):
    """How a record stands to an item or an indicator."""

    KNOWN = "known"
    CLAIMED = "claimed"
    WAIVED = "waived"
    UNDECIDED = "undecided"
    NONE = "none"


@dataclass(frozen=True)
class Answer:
    """An item of the profile or an indicator: its key, what it weighs, and how the record stands to it.

    WAIVED is what does not apply, accepted; UNDECIDED waits for the reviewer; CLAIMED has no evidence that counts.
    """

    key: str
    weight: int
    state: State


@dataclass(frozen=True)
class Missing:
    """Something to tell: an item or indicator, who can usually supply it, and what it adds to this record's score.

    `level` is the lowest level that needs it; `field` is where it is written.
    """

    key: str
    field: str
    who: str
    gain: Fraction
    level: str | None
    state: State


@dataclass(frozen=True)
class Completeness:
    """How completely a record is documented, worked out by the definition `version`; never typed.

    `needed` are those of the missing that the next level needs; without a `next_level` nothing is.
    """

    version: str
    exact: Fraction
    level: str
    next_level: str | None
    parts: tuple[Part, ...]
    items: tuple[Answer, ...]
    indicators: tuple[Answer, ...]
    indicator_set: str | None
    missing: tuple[Missing, ...]

    @property
    def score(self) -> int:
        """The score from 0 to 100, rounded down, so that only a whole record has 100."""
        return int(self.exact)

    @cached_property
    def needed(self) -> tuple[Missing, ...]:
        """What is missing for the next level."""
        return tuple(one for one in self.missing if one.level and self.next_level and one.level <= self.next_level)
