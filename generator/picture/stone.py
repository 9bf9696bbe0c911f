"""The stone: the look's sign for one countable thing, alone or many in a grid."""

from collections.abc import Iterator
from typing import Final

from markupsafe import Markup

from generator.picture.svg import Value, moved, path

# A pebble in a square of 100, drawn clockwise from the top.
OUTLINE: Final = "M50 5C77 5 95 23 95 51S76 95 49 95 5 78 5 50 23 5 50 5Z"


def stone(x: float, y: float, size: float, **attributes: Value) -> Markup:
    """One stone in a square of `size`, by its top left corner."""
    return path(OUTLINE, transform=moved(x, y, size / 100), **attributes)


def rows(count: int, columns: int) -> Iterator[int]:
    """How many stones each row holds when `count` of them fill rows of `columns`."""
    full, rest = divmod(count, columns)
    yield from (columns for _ in range(full))
    if rest:
        yield rest
