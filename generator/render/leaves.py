"""A long list on several pages: `perjanjian/`, `perjanjian/2/` and so on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

_T = TypeVar("_T")


@dataclass(frozen=True)
class Leaf(Generic[_T]):
    """One page of a list: the first one's address, what those of the others begin with, its number, of how many."""

    base: str
    more: str
    number: int
    count: int
    items: Sequence[_T]

    @property
    def url(self) -> str:
        """Its address below the language root."""
        return self.address(self.number)

    def address(self, number: int) -> str:
        """The address of page `number` of the same list."""
        return self.base if number == 1 else f"{self.more}{number}/"

    @property
    def near(self) -> list[int]:
        """The pages that a reader may want next: the first, the last, and those around this one; 0 is a gap."""
        wanted = sorted({1, self.count, *range(max(1, self.number - 2), min(self.count, self.number + 2) + 1)})
        found: list[int] = []
        for number in wanted:
            found += [0] if found and number - found[-1] > 1 else []
            found.append(number)
        return found


def leaves(base: str, items: Sequence[_T], size: int, more: str = "") -> Iterator[Leaf[_T]]:
    """The pages of a list, each with at most `size` items; an empty list has one.

    Pages after the first lie below `more`, else below `base`.
    """
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        yield Leaf(base, more or base, number, count, items[(number - 1) * size : number * size])
