"""The theme's own typefaces for pictures: which letters they have, and a text in lines that fit."""

import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import ascii_letters, digits, punctuation
from typing import Final

from PIL import ImageFont

HAS: Final = frozenset(f"{ascii_letters}{digits}{punctuation} §©«°²³·»½É×àáâãäåæçèéêëìíîïñòóôõöøùúûü–—‘’“”„•…−")
"""The letters of both faces; a test holds them to the files."""
_MEASURED: Final = 100
DISPLAY, TEXT, BOLD = "etalase-display", "etalase-text", "etalase-text 700"


def written(text: str) -> str | None:
    """The text in the letters that the faces have: accents fall off, signs are left out.

    None when a letter would be lost, for half a name is a wrong name.
    """
    made = "".join(_letters(sign) for sign in unicodedata.normalize("NFC", text))
    return None if "\0" in made else " ".join(made.split())


def _letters(sign: str) -> str:
    if sign in HAS:
        return sign
    bare = [part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part)]
    if bare and all(part in HAS for part in bare):
        return "".join(bare)
    return "\0" if unicodedata.category(sign)[0] in "LN" else " "


@cache
def font(face: str, size: int) -> ImageFont.FreeTypeFont:
    """The face in a size. Always the basic layout: another one would depend on what a computer has installed."""
    name, _, weight = face.partition(" ")
    body = (files("generator") / "theme" / "assets" / "fonts" / f"{name}.woff2").read_bytes()
    made = ImageFont.truetype(io.BytesIO(body), size, layout_engine=ImageFont.Layout.BASIC)
    if weight:
        made.set_variation_by_axes([int(weight)])
    return made


@cache
def _width(face: str, word: str) -> float:
    """The width of a word for each pixel of size."""
    return float(font(face, _MEASURED).getlength(word)) / _MEASURED


@dataclass(frozen=True)
class Block:
    """A text as set: its face, its size, and its lines."""

    face: str
    size: int
    lines: tuple[str, ...]


def fitted(text: str, face: str, sizes: Sequence[int], width: int, most: Sequence[int]) -> Block:
    """The text in the largest of `sizes` at which it needs at most as many lines as `most` says for that size.

    What does not fit even in the smallest size ends with an ellipsis.
    """
    for size, count in zip(sizes, most, strict=True):
        lines = tuple(_lines(text, face, width / size))
        if len(lines) <= count and all(_run(face, line) * size <= width for line in lines):
            return Block(face, size, lines)
    kept = [_cut(line, face, width / size) for line in lines[:count]]
    return Block(face, size, (*kept[:-1], _cut(f"{kept[-1]}…", face, width / size)))


def _lines(text: str, face: str, room: float) -> Iterator[str]:
    """The text in as few lines as it needs, `room` times the size wide."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and _run(face, longer) > room:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _run(face: str, line: str) -> float:
    words = line.split()
    return sum(_width(face, word) for word in words) + max(len(words) - 1, 0) * _width(face, " ")


def _cut(line: str, face: str, room: float) -> str:
    """The line, its end given up for an ellipsis where it is too long."""
    while _run(face, line) > room and len(line) > 1:
        line = f"{line.rstrip('…')[:-1].rstrip()}…"
    return line
