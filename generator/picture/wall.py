"""Windows full of stones: each stone is one countable thing."""

from collections.abc import Iterable
from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.stone import rows
from generator.picture.svg import group, moved, number, ornament, path, picture, view_box

_STEP: Final = 12  # from stone to stone; a window of more stones is larger inside, so its stones look smaller
_COLUMNS: Final = 20  # the fewest in a row: enough for 380 stones
_SHAPE: Final = 240 / 228  # width to height of the window in the funnel
_SHOP: Final = 364 / 262  # and of the shop window of an event


def clear_stone_grid(count: int, label: str, key: str) -> Markup:
    """A window filled from the sill with `count` stones in the current colour, called by `label`."""
    columns = _COLUMNS
    while columns * int(columns / _SHAPE) < count:
        columns += 1
    width, height = columns * _STEP, int(columns / _SHAPE) * _STEP
    lines = ((height - _STEP * (at + 0.5), held) for at, held in enumerate(rows(count, columns)))
    return picture(
        ("stones", key),
        label,
        "",
        _dots(lines),
        viewBox=view_box(width, height),
        fill="none",
        stroke="currentColor",
    )


def launch_stones(count: int) -> Markup:
    """`count` stones in rows, as even as the display window of an event allows, and centred in it."""
    columns = _even(count, max(1, round((count * _SHOP) ** 0.5)))
    held = list(rows(count, columns))
    height = _STEP * max(len(held), columns / _SHOP)
    width = height * _SHOP
    stones = _dots(((at + 0.5) * _STEP, in_row) for at, in_row in enumerate(held))
    corner = moved((width - columns * _STEP) / 2, (height - len(held) * _STEP) / 2)
    return ornament(width, height, group(stones, transform=corner), fill="none", stroke=p.PUCUK)


def _even(count: int, columns: int) -> int:
    """A number of columns close to the given one, such that the last row is full too, if there is one."""
    near = (columns, columns + 1, max(1, columns - 1), columns + 2)
    return next((each for each in near if count % each == 0), columns)


def _dots(lines: Iterable[tuple[float, int]]) -> Markup:
    """Rows of stones, each a height and a count: one line whose dashes have no length but round ends."""
    drawn = (f"M{_STEP // 2} {number(y)}h{number(_STEP * (held - 0.5))}" for y, held in lines)
    return path("".join(drawn), stroke_width=9.4, stroke_linecap="round", stroke_dasharray=f"0 {_STEP}")
