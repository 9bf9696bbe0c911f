"""The site's mark as icons: four panes, one of them holding a stone, on the green of the header."""

import io
from collections.abc import Iterator
from functools import cache
from typing import Final

from PIL import Image

from generator.picture import pigment
from generator.picture.ornament import brand_mark
from generator.presence.raster import raster

ICONS: Final = {"ikon-180.png": 180, "ikon-192.png": 192, "ikon-512.png": 512}
MASKED: Final = "ikon-potong-512.png"
"""For systems that cut an icon into their own shape: what matters lies in a circle of four fifths (W3C manifest)."""
_SMALL: Final = (16, 32, 48)


@cache
def icons() -> tuple[tuple[str, bytes], ...]:
    """Every icon by its name at the site's root."""
    return tuple(_icons())


def _icons() -> Iterator[tuple[str, bytes]]:
    for name, side in ICONS.items():
        yield name, _png(icon(side))
    yield MASKED, _png(icon(512, 0.56))
    out = io.BytesIO()
    small = [icon(side) for side in _SMALL]
    small[-1].save(out, "ICO", sizes=[(side, side) for side in _SMALL], append_images=small[:-1])
    yield "favicon.ico", out.getvalue()


def icon(side: int, share: float = 0.8) -> Image.Image:
    """The mark on its ground in a square of this side; the mark takes `share` of it."""
    within = round(side * share / 2) * 2 if side > 16 else 14
    made = Image.new("RGB", (side, side), pigment.MERBABU_9)
    mark = raster(brand_mark(), within, within)
    made.paste(mark, ((side - within) // 2,) * 2, mark)
    return made


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()
