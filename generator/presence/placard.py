"""Pictures for link previews, drawn by ourselves: a shop window with the record's name, in the colours of its theme.

1200 by 630 pixels, as the Open Graph protocol's readers crop the least. Few colours, so that a file stays small; the
ground is drawn once for each theme, and only the letters anew for each record.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PIL import Image, ImageDraw

from generator.picture import pigment
from generator.picture.cityscape import cityscape
from generator.picture.glyph import glyph
from generator.picture.ornament import awning, brand_mark, pavement
from generator.picture.tone import PLAIN, TONES, Tone
from generator.presence.face import BOLD, DISPLAY, TEXT, Block, fitted, font, written
from generator.presence.raster import raster

WIDTH, HEIGHT = 1200, 630
_STREET: Final = 52
_SHADES: Final = 7
"""Steps between the ground and the ink: the edges of letters."""
_COLOURS: Final = 24
"""Of the ground with its pictures."""
_LEFT, _COLUMN = 64, 690
_PANE: Final = (836, 196, 300)
"""The shop window: left, top and side of the glass."""
_NAME_SIZES: Final = (168, 148, 128, 112, 96, 84, 72, 62, 54)
_NAME_LINES: Final = (1, 2, 2, 3, 3, 3, 4, 4, 5)


@dataclass(frozen=True)
class Leaf:
    """A date as a calendar shows it: large, and below it small."""

    large: str
    small: str


@dataclass(frozen=True)
class Placard:
    """What a placard says. `theme` chooses colours and picture; a `leaf` takes the place of the picture."""

    site: str
    name: str
    more: str
    below: tuple[str, ...]
    theme: str
    second_tone: bool = False
    leaf: Leaf | None = None
    scene: bool = False


@lru_cache(maxsize=32)
def drawn(told: Placard) -> bytes:
    """The placard as PNG; the same words give the same bytes. The last few are remembered, for sites that are made over
    and over, as in a live preview.
    """
    ground = _ground(told.theme, told.second_tone, told.leaf is not None, told.scene)
    ink = Image.new("L", (WIDTH, HEIGHT))
    _write(ImageDraw.Draw(ink), told)
    made = ground.copy()
    made.paste(ink.point(_SHADE), mask=ink.point(_SEEN))
    made.putpalette(ground.info["colours"])
    out = io.BytesIO()
    made.save(out, "PNG", compress_level=6)
    return out.getvalue()


_SHADE: Final = [_COLOURS + round(value * _SHADES / 255) for value in range(256)]
_SEEN: Final = [255 if round(value * _SHADES / 255) else 0 for value in range(256)]


def _write(pen: ImageDraw.ImageDraw, told: Placard) -> None:
    pen.text((_LEFT + 62, 70), written(told.site) or "", 255, font(BOLD, 30), anchor="lm")
    below = [line for text in told.below if text and (line := written(text))]
    rows = [fitted(line, BOLD if at == 0 else TEXT, (28, 26), _COLUMN, (1, 1)) for at, line in enumerate(below)]
    foot = HEIGHT - _STREET - 44 - 40 * len(rows)
    for at, row in enumerate(rows):
        _set(pen, row, foot + 40 * at, 40)
    _name(pen, told, 118, foot - 24)
    if told.leaf:
        _calendar(pen, told.leaf)


def _name(pen: ImageDraw.ImageDraw, told: Placard, top: int, bottom: int) -> None:
    """The name, as large as it fits, and what it stands for below it, where there is room."""
    name, more = written(told.name), written(told.more)
    if not name:
        return
    block = fitted(name, DISPLAY, _NAME_SIZES, _COLUMN, _NAME_LINES)
    step = round(block.size * 0.86)
    high = step * len(block.lines)
    rest = fitted(more, TEXT, (30, 26), _COLUMN, (2, 2)) if more and bottom - top - high > 110 else None
    start = top + (bottom - top - high - (44 * len(rest.lines) if rest else 0)) // 2
    _set(pen, block, start, step)
    if rest:
        _set(pen, rest, start + high + 20, 40)


def _set(pen: ImageDraw.ImageDraw, block: Block, top: int, step: int) -> None:
    for at, line in enumerate(block.lines):
        pen.text((_LEFT, top + at * step + step // 2), line, 255, font(block.face, block.size), anchor="lm")


def _calendar(pen: ImageDraw.ImageDraw, leaf: Leaf) -> None:
    left, top, side = _PANE
    large = fitted(leaf.large, DISPLAY, (230, 190, 150, 110), side - 24, (1, 1, 1, 1))
    middle = left + side // 2
    pen.text((middle, top + side * 0.46), large.lines[0], 255, font(DISPLAY, large.size), anchor="mm")
    if leaf.small:
        small = fitted(leaf.small, BOLD, (36, 30, 24), side - 24, (1, 1, 1))
        pen.text((middle, top + side * 0.84), small.lines[0], 255, font(BOLD, small.size), anchor="mm")


@cache
def _ground(theme: str, second_tone: bool, is_leaf: bool, is_scene: bool) -> Image.Image:
    """Everything but the letters, as numbers of colours; the colours lie beside it, then the shades of the ink."""
    look = TONES.get(theme, (PLAIN, PLAIN))[second_tone]
    full = Image.new("RGB", (WIDTH, HEIGHT), look.ground)
    _window(full, _pictured(theme, look, is_leaf, is_scene))
    mark = raster(brand_mark(), 44, 44)
    ImageDraw.Draw(full).rectangle((_LEFT - 4, 44, _LEFT + 47, 95), fill=pigment.MERBABU_9)
    full.paste(mark, (_LEFT, 48), mark)
    _street(full)
    few = full.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    colours = few.getpalette() or []
    made = Image.frombytes("L", few.size, few.tobytes())
    made.info["colours"] = [*(colours + [0] * 3 * _COLOURS)[: 3 * _COLOURS], *_between(look.ground, look.ink)]
    return made


def _between(ground: str, ink: str) -> Iterable[int]:
    first, last = _parts(ground), _parts(ink)
    for step in range(_SHADES + 1):
        yield from (round(one + (other - one) * step / _SHADES) for one, other in zip(first, last, strict=True))


def _parts(colour: str) -> tuple[int, ...]:
    full = colour if len(colour) == 7 else "#" + "".join(2 * sign for sign in colour[1:])
    return tuple(bytes.fromhex(full[1:]))


def _pictured(theme: str, look: Tone, is_leaf: bool, is_scene: bool) -> Image.Image:
    """What stands in the window."""
    side = _PANE[2]
    if is_scene:
        return raster(cityscape(), side, side, low=True)
    made = Image.new("RGBA", (side, side), look.ground)
    if not is_leaf:
        drawn = raster(glyph(theme), side - 88, side - 88, look.glyph)
        made.alpha_composite(drawn, (44, 66))
    return made


def _window(full: Image.Image, shown: Image.Image) -> None:
    """A pane in its dark frame, a sill below it and an awning above it."""
    left, top, side = _PANE
    pen = ImageDraw.Draw(full)
    pen.rectangle((left - 14, top - 14, left + side + 13, top + side + 13), fill=pigment.MERBABU_9)
    pen.rectangle((left - 34, top + side + 14, left + side + 33, top + side + 37), fill=pigment.MERBABU_8)
    full.paste(shown, (left, top), shown)
    cloth = raster(awning(8), side + 68, round((side + 68) * 101 / 800))
    full.paste(cloth, (left - 34, top - 40), cloth)
    pen.rectangle((left - 34, top - 50, left + side + 33, top - 40), fill=pigment.MERBABU_9)


def _street(full: Image.Image) -> None:
    ImageDraw.Draw(full).rectangle((0, HEIGHT - _STREET, WIDTH, HEIGHT), fill=pigment.MERBABU_9)
    stones = raster(pavement(5), WIDTH, 40)
    full.paste(stones, (0, HEIGHT - _STREET + 6), stones)
