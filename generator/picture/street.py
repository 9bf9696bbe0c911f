"""What stands on the pavement at the top of a page: shop windows, a pile of stones, houses, a form."""

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup

from generator.picture import glyph
from generator.picture import pigment as p
from generator.picture.stone import stone
from generator.picture.svg import element, group, moved, ornament, path, rect, together, view_box
from generator.picture.tone import tone

_WIDTH: Final = 112  # of one shop window
_GAP: Final = 14


def shop_windows(themes_with_heights: Sequence[tuple[str, float]]) -> Markup:
    """A row of shop windows, one for each theme, as high as told (in pixels), all standing on the street."""
    top = max((height for _, height in themes_with_heights), default=0)
    shops = (
        _shop(tema, at * (_WIDTH + _GAP), top - height, height) for at, (tema, height) in enumerate(themes_with_heights)
    )
    width = max(0, len(themes_with_heights) * (_WIDTH + _GAP) - _GAP)
    return ornament(width, top, *shops, width=width)


def _shop(tema: str, x: float, y: float, height: float) -> Markup:
    colours = tone(tema)
    size = _WIDTH - 38
    goods = element(
        "svg",
        glyph.shapes(tema),
        x=x + 19,
        y=y + height - size,
        width=size,
        height=size,
        viewBox=view_box(100, 100),
        fill="currentColor",
        color=colours.glyph,
    )
    return together(
        (
            rect(x, y, _WIDTH, height, fill=p.MERBABU_9),
            rect(x + 5, y + 5, _WIDTH - 10, height - 5, fill=colours.ground),
            goods,
        )
    )


def stones_pile() -> Markup:
    """Five stones in two courses."""
    pile = (
        (0, 86, 94, "#6fcf9b"),
        (88, 80, 100, p.SURYA),
        (182, 74, 106, p.LANGIT),
        (58, 12, 86, p.MAWAR),
        (140, 2, 86, p.PUCUK),
    )
    return ornament(300, 176, *(stone(x, y, size, fill=colour) for x, y, size, colour in pile), width=300)


def houses() -> Markup:
    """Three houses before a mountain with two tops."""
    mountain = path("M0 150 120 34q16-16 32 0l40 38 20-18q12-10 24 0l94 96z", fill=p.MERBABU_5)
    row = ((14, 62, 0.88, p.GENTENG), (112, 80, 0.7, p.GENTENG_2), (196, 54, 0.96, p.GENTENG))
    return ornament(330, 150, mountain, *(_house(*place) for place in row), width=350)


def _house(x: float, y: float, scale: float, roof: str) -> Markup:
    return group(
        path("M12 50h76v50H12z", fill=p.DINDING),
        path("M0 54q24-14 32-48h36q8 34 32 48z", fill=roof),
        path("M24 66h18v18H24zM56 66h20v34H56z", fill=p.MERBABU_9),
        transform=moved(x, y, scale),
    )


def form_window() -> Markup:
    """A shop window of four panes under an awning: one holds a stone, three are still to be filled."""
    places = ((26, 31, 54), (120, 31, 54), (22, 104, 60))
    missing = (stone(*place, stroke_width=5.5, pathLength=100, stroke_dasharray="6 4") for place in places)
    return ornament(
        200,
        168,
        path("M0 0h200v168H0z", fill=p.MERBABU_9),
        path("M10 26h86v64H10zM104 26h86v64h-86zM10 98h86v70H10z", fill=p.KAPUR),
        path("M104 98h86v70h-86z", fill=p.SURYA),
        stone(112, 100, 68, fill=p.MERBABU_9),
        group(*missing, fill="none", stroke="#6f8379"),
        *(_cloth(first, colour) for first, colour in ((0, p.GENTENG), (1, p.KAPUR))),
        width=236,
    )


def _cloth(first: int, colour: str) -> Markup:
    return path("".join(f"M{25 * at} 0h25v12a12.5 10 0 0 1-25 0z" for at in range(first, 8, 2)), fill=colour)
