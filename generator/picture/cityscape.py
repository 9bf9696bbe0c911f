"""The picture behind the wall of windows: morning over a highland town, its mountains, tea rows and roofs."""

from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.stone import stone
from generator.picture.svg import group, ornament, path, rect, together

_CLOUDS: Final = ((90, 120, 240), (200, 172, 180), (1130, 96, 210), (560, 84, 150), (640, 124, 210))
_ROOFS: Final = (
    (450, 938, 130, p.GENTENG_2, p.GENTENG),
    (850, 944, 110, p.GENTENG_2, p.GENTENG),
    (250, 922, 200, p.GENTENG_2, p.GENTENG),
    (930, 918, 220, p.GENTENG_2, p.GENTENG),
    (-40, 902, 250, p.GENTENG, p.GENTENG_9),
    (1170, 888, 270, p.GENTENG, p.GENTENG_9),
    (560, 908, 300, p.GENTENG, p.GENTENG_9),
)
_KERB: Final = (110, 80, 130, 90, 120, 100, 86, 140, 96, 118, 92, 124, 88, 130, 100)
_KERB_TONES: Final = ("#e6eee7", "#b9c9bf", "#cfdcd3")


def cityscape() -> Markup:
    """The scene, 1400 by 1000; a window of another shape crops its sides and its sky."""
    return ornament(
        1400,
        1000,
        _sky(),
        _mountains(),
        _gardens(),
        together(_house(*roof) for roof in _ROOFS),
        _kerb(),
        preserveAspectRatio="xMidYMax slice",
    )


def _sky() -> Markup:
    bands = ((0, "#8fd3ec"), (300, "#bfe6f2"), (430, "#ffe39a"))
    return together(
        (
            *(rect(0, y, 1400, 1000 - y, fill=colour) for y, colour in bands),
            stone(850, 162, 320, fill=p.SURYA),
            group(*(rect(x, y, width, 52, rx=26) for x, y, width in _CLOUDS), fill=p.KAPUR),
        )
    )


def _mountains() -> Markup:
    """A far cone, then the great mountain with two tops, one side in the light, and mist before it."""
    slope = "M-60 760 470 250q34-34 66-8l34 32"
    return together(
        (
            path("M640 1000V800L1080 440q40-30 84 4l430 356v200z", fill=p.MERBABU_3),
            path(f"{slope}q20 16 42-4l22-20q30-22 62 8L1340 860v140H-60z", fill=p.MERBABU_7),
            path(f"{slope}-70 130 60 90-150 330v176H-60z", fill=p.MERBABU_5),
            group(rect(226, 500, 378, 48, rx=24), rect(618, 560, 314, 44, rx=22), fill=p.KAPUR, opacity=".9"),
        )
    )


def _gardens() -> Markup:
    """Three hills, each with its rows of tea; the nearer hill hides the rows of the farther ones."""
    hills = (
        (
            "M-100 1000V760q180-130 420-40t330 280z",
            p.DAUN_2,
            "#287253",
            "M-40 812q170-96 350-24t250 190M-40 872q150-76 290-14t190 130",
        ),
        (
            "M1500 1000V700q-240-120-500 10T620 1000z",
            "#7fb934",
            "#3f9a5c",
            "M1450 760q-200-84-400 10t-300 180M1450 830q-170-70-330 10t-240 150",
        ),
        (
            "M280 1000q120-230 420-230t420 230z",
            p.PUCUK_2,
            "#85a420",
            "M370 960q130-140 330-140t330 140M440 985q110-110 260-110t260 110",
        ),
    )
    rows = {"fill": "none", "stroke_width": "13", "stroke_linecap": "round"}
    return together(path(hill, fill=ground) + path(tea, stroke=leaf, **rows) for hill, ground, leaf, tea in hills)


def _house(x: int, y: int, width: int, roof: str, ridge: str) -> Markup:
    """A house under a roof that swings out at the eaves; `y` is where the wall begins."""
    rise = width * 0.42
    left, top = x + width * 0.28, y + 8 - rise
    slopes = (
        f"M{x} {y + 8}q{width * 0.2:.0f}-{rise * 0.3:.0f} {width * 0.28:.0f}-{rise:.0f}h{width * 0.44:.0f}"
        f"q{width * 0.08:.0f} {rise * 0.7:.0f} {width * 0.28:.0f} {rise:.0f}z"
    )
    lights = (rect(x + width * at, y + rise * 0.3, width * 0.15, rise * 0.34, rx=3) for at in (0.2, 0.65))
    return together(
        (
            rect(x + width * 0.1, y, width * 0.8, 1000 - y, fill=p.DINDING),
            group(*lights, fill=p.SURYA),
            rect(x + width * 0.42, y + rise * 0.3, width * 0.16, 1000 - y, rx=3, fill=p.LANGIT_9),
            path(slopes, fill=roof),
            rect(left, top - 14, width * 0.44, 14, fill=ridge),
        )
    )


def _kerb() -> Markup:
    """Pale stones along the foot of the houses."""
    x, stones = -10, []
    for at, width in enumerate(_KERB):
        stones.append(rect(x, 980 - at % 3 * 4, width - 10, 44, rx=21, fill=_KERB_TONES[at % 3]))
        x += width
    return together(stones)
