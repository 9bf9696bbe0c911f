"""Chance that falls the same way everywhere.

Only `Random.random` is used: its sequence for a seed is promised to stay the same from one Python to the next,
that of `choice` or `shuffle` is not.
"""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

Thing = TypeVar("Thing")


class Dice:
    """A row of throws that hangs on nothing but its seeds."""

    def __init__(self, *seeds: object) -> None:
        self._throw = Random("/".join(map(str, seeds))).random

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit` - 1."""
        return int(self._throw() * limit)

    def between(self, low: float, high: float) -> float:
        """A number from `low` to `high`."""
        return low + self._throw() * (high - low)

    def whole(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def chance(self, share: float) -> bool:
        """True in `share` of all throws."""
        return self._throw() < share

    def pick(self, things: Sequence[Thing]) -> Thing:
        """One of `things`."""
        return things[self.below(len(things))]

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        """All `things` in another order."""
        rest = list(things)
        for last in range(len(rest) - 1, 0, -1):
            other = self.below(last + 1)
            rest[last], rest[other] = rest[other], rest[last]
        return rest

    def some(self, things: Sequence[Thing], number: int) -> list[Thing]:
        """At most `number` of `things`, in the order in which they stand."""
        kept = sorted(self.shuffled(range(len(things)))[:number])
        return [things[place] for place in kept]
