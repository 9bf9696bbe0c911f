"""A long list on several leaves, each a page of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

One = TypeVar("One")


@dataclass(frozen=True)
class Leaf(Generic[One]):
    """A leaf of a list: what it holds, its address, its number, and the addresses of all leaves in their order."""

    items: Sequence[One]
    url: str
    number: int
    urls: tuple[str, ...]


def leaves(url: str, items: Sequence[One], size: int) -> Iterator[Leaf[One]]:
    """`items` by `size` on leaves at `url`, `url`2/ and so on; an empty list is one empty leaf."""
    starts = range(0, len(items) or 1, size)
    urls = tuple(url if number == 1 else f"{url}{number}/" for number, _ in enumerate(starts, 1))
    for number, (start, own) in enumerate(zip(starts, urls, strict=True), 1):
        yield Leaf(items[start : start + size], own, number, urls)
