"""Counts as panes on a sill: shares of a whole side by side, or columns.

Neither picture has a view box: widths are percentages and heights are pixels, so that letters keep their
size on a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.sign import NARROW, Sign, hang
from generator.picture.svg import DISPLAY, element, percent, picture, text, together

_DIGIT: Final = 15  # pixels, the width of a display digit of 36
_LEAST: Final = 1.0  # percent: a share that would be thinner is drawn this wide
_JOINT: Final = 0.4  # percent, between two panes
_PANE: Final = 64
_SILL: Final = 6
_TALL: Final = 132  # pixels, the highest column
_HEAD: Final = 28  # above it, for its number


@dataclass(frozen=True)
class Segment:
    """How many, of what, and the number as the page's language writes it (else plain digits)."""

    count: int
    label: str
    shown: str = ""

    @property
    def number(self) -> str:
        """The number to be read."""
        return self.shown or str(self.count)


@dataclass(frozen=True)
class _Share:
    part: Segment
    start: float  # percent
    width: float
    fill: str

    @property
    def holds_number(self) -> bool:
        """Whether the number fits the pane even on the narrowest phone."""
        return len(self.part.number) * _DIGIT + 12 <= self.width * NARROW / 100

    @property
    def sign(self) -> Sign:
        part = self.part
        words = part.label if self.holds_number else f"{part.number} {part.label}"
        return Sign(words, self.start, self.start + self.width)


def segments(parts: Sequence[Segment], title: str, desc: str, key: str) -> Markup:
    """Shares of a whole as panes side by side, each with its number; their labels hang below and never meet.

    A number that would not fit its pane on a phone stands before the label. No parts, no picture.
    """
    if not parts:
        return Markup()
    shares = _shares(parts)
    signs, depth = hang([share.sign for share in shares], _PANE + _SILL)
    return picture(
        ("bar", key),
        title,
        desc,
        *map(_pane, shares),
        _sill(_PANE),
        signs,
        class_="ei-shares",
        width="100%",
        height=_PANE + _SILL + depth,
        fill="currentColor",
        font_size=15,
        font_weight="700",
    )


def _shares(parts: Sequence[Segment]) -> list[_Share]:
    """The parts with their places, from edge to edge, a joint between each two that count anything."""
    widths = _widths([part.count for part in parts])
    steps = (width + _JOINT if width else 0 for width in widths)
    starts = (min(start, 100) for start in accumulate(steps, initial=0.0))
    fills = (p.SHARES[at % len(p.SHARES)] for at in range(len(parts)))
    return [_Share(*place) for place in zip(parts, starts, widths, fills, strict=False)]


def _widths(counts: Sequence[int]) -> list[float]:
    """Widths in percent, in proportion to the counts, but none that counts anything thinner than `_LEAST`."""
    counted = [count for count in counts if count]
    room = 100 - _JOINT * max(len(counted) - 1, 0)
    least = sum(counted) * _LEAST / 100
    weights = [max(count, least) if count else 0 for count in counts]
    return [weight * room / (sum(weights) or 1) for weight in weights]


def _pane(share: _Share) -> Markup:
    if not share.part.count:
        return Markup()
    pane = element("rect", x=percent(share.start), width=percent(share.width), height=_PANE, fill=share.fill)
    return pane + _inside(share) if share.holds_number else pane


def _inside(share: _Share) -> Markup:
    number = text(share.part.number)
    return element(
        "text",
        number,
        x=percent(share.start),
        dx=8,
        y=46,
        fill=p.TINTA,
        font_family=DISPLAY,
        font_size=36,
        font_weight="900",
    )


def _sill(y: float) -> Markup:
    return element("rect", y=y, width="100%", height=_SILL)


def columns(parts: Sequence[Segment], title: str, desc: str, key: str) -> Markup:
    """One column for each part, in the order given, its number on top and its short label (a year) below.

    Where labels would meet on a phone, only every second or third is written, the last one always, and so
    with the numbers. No parts, no picture.
    """
    if not parts:
        return Markup()
    most = max(1, *(part.count for part in parts))
    labels = _fitting([part.label for part in parts])
    numbers = _fitting([part.number for part in parts])
    stood = (
        _column((at, len(parts)), _TALL * part.count / most, numbers[at], labels[at]) for at, part in enumerate(parts)
    )
    return picture(
        ("columns", key),
        title,
        desc,
        together(stood),
        _sill(_TALL + _HEAD),
        class_="ei-columns",
        width="100%",
        height=_TALL + _HEAD + _SILL + 26,
        fill="currentColor",
        text_anchor="middle",
        font_family=DISPLAY,
        font_weight="900",
        font_size=20,
    )


def _fitting(words: Sequence[str]) -> list[str]:
    """The words that do not meet on the narrowest phone, evenly spread, the last always; else empty ones."""
    longest = max(map(len, words)) * 8.6 + 2
    every = max(1, -int(-longest * len(words) // NARROW))
    return ["" if (len(words) - 1 - at) % every else word for at, word in enumerate(words)]


def _column(place: tuple[int, int], height: float, number: str, label: str) -> Markup:
    """One column, the first number of its place counted among the second."""
    at, among = place
    middle = percent((at + 0.5) * 100 / among)
    top = _TALL + _HEAD - height
    body = element(
        "rect",
        x=percent((at + 0.12) * 100 / among),
        y=top,
        width=percent(76 / among),
        height=height,
        fill="var(--ok)",
    )
    said = (number, top - 6), (label, _TALL + _HEAD + _SILL + 20)
    written = (element("text", text(words), x=middle, y=y) for words, y in said if words)
    return together((body if height else Markup(), *written))
