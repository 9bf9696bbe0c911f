"""The building parts of the shop street: pavement, awning, mark, door and the empty pane."""

from collections import defaultdict
from random import Random
from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.stone import stone
from generator.picture.svg import group, number, ornament, path, rect

_STREET: Final = 2600  # as wide as the widest window, so that stones are cropped and never stretched
_KERB: Final = 29  # where the stones stand, in a street 34 high
_LENGTHS: Final = (26, 34, 44, 56, 70)
_HEIGHTS: Final = (20, 22, 24)


def pavement(seed: int) -> Markup:
    """A street of stones, 34 high; each seed lays them in another order."""
    laid = _lay(Random(seed))
    stones = (
        path("".join(runs), stroke=colour, stroke_width=height) for (colour, height), runs in sorted(laid.items())
    )
    return ornament(
        _STREET, 34, group(*stones, fill="none", stroke_linecap="round"), preserveAspectRatio="xMidYMid slice"
    )


def _lay(chance: Random) -> dict[tuple[str, int], list[str]]:
    """The runs of the street by colour and height: a stone is a thick line with round ends."""
    runs: dict[tuple[str, int], list[str]] = defaultdict(list)
    x = -20
    while x < _STREET:
        length, height, colour = chance.choice(_LENGTHS), chance.choice(_HEIGHTS), chance.choice(p.STONES)
        middle = _KERB - height / 2
        runs[colour, height].append(f"M{number(x + height / 2)} {number(middle)}h{max(length - height, 1)}")
        x += length + 5
    return runs


def awning(scallops: int) -> Markup:
    """Terracotta and white scallops, stretched over the width of a shop window."""
    colours = ((0, p.GENTENG), (1, p.KAPUR))
    cloths = (_cloth(range(first, scallops, 2), colour) for first, colour in colours if first < scallops)
    return ornament(100 * scallops, 101, *cloths, class_="ei-awn", preserveAspectRatio="none")


def _cloth(places: range, colour: str) -> Markup:
    return path("".join(f"M{100 * at} 0h100v60a50 40 0 0 1-100 0z" for at in places), fill=colour)


def brand_mark() -> Markup:
    """Four panes, one of them holding a stone."""
    panes = ((0, 0, p.PUCUK), (21, 0, p.LANGIT), (0, 21, p.GENTENG_2), (21, 21, p.KAPUR))
    return ornament(
        40,
        40,
        *(rect(x, y, 19, 19, fill=colour) for x, y, colour in panes),
        stone(22.5, 22.5, 16, fill=p.MERBABU_9),
    )


def door(outer: str, inner: str, light: str) -> Markup:
    """An arched door: the colours of its frame, its leaf and its glass."""
    right = "M104 42a62 62 0 0 1 58 62h-58z"
    return ornament(
        200,
        300,
        path("M0 300V100a100 100 0 0 1 200 0v200z", fill=outer),
        path("M22 300V102a78 78 0 0 1 156 0v198z", fill=inner),
        path(f"M38 104a62 62 0 0 1 58-62v62z{right}M38 112h58v74H38zM104 112h58v74h-58z", fill=light),
        stone(140, 210, 24, fill=p.SURYA),
    )


def dashed_pane() -> Markup:
    """An empty place: a dashed pane on its sill, and a dashed stone that is not there."""
    return ornament(
        240,
        240,
        path("M20 6h200v200H20z", stroke_width=8, stroke_dasharray="20 13.33", stroke_dashoffset=10),
        path("M20 106H58M182 106h38M120 6v38M120 168v38", stroke_width=6, stroke_dasharray="14 9"),
        stone(72, 58, 96, stroke_width=8, pathLength=100, stroke_dasharray="6 4"),
        path("M4 226h232", stroke_width=20),
        fill="none",
        stroke="currentColor",
    )
