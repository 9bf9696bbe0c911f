"""Where something is missing: a bar for each group, told by height and not by colour alone.

No view box: widths are percentages and heights are pixels, so that letters keep their size on a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from generator.picture.svg import element, percent, picture, text, together

_BAR: Final = 26
_LABEL: Final = 22
_ROW: Final = _LABEL + _BAR + 14
_HEIGHTS: Final = (_BAR, _BAR / 2, 4.0)
"""What is known stands at full height, what is only claimed at half, what does not apply is a line."""
_FILLS: Final = ("var(--ok)", "var(--accent)", "var(--ink-2)")


@dataclass(frozen=True)
class Bar:
    """A group by its label: how much is known, claimed, not applicable, and open; what is open stays empty."""

    label: str
    known: int
    claimed: int
    waived: int
    open: int


def gaps(bars: Sequence[Bar], title: str, desc: str, key: str) -> Markup:
    """One bar below the other, each with its label above it. No bars, no picture."""
    if not bars:
        return Markup()
    return picture(
        ("gap", key),
        title,
        desc,
        *(_drawn(bar, at * _ROW) for at, bar in enumerate(bars)),
        class_="ei-gaps",
        width="100%",
        height=_ROW * len(bars),
        fill="currentColor",
        font_size=15,
        font_weight="700",
    )


def _drawn(bar: Bar, top: float) -> Markup:
    parts = (bar.known, bar.claimed, bar.waived)
    whole = sum(parts) + bar.open or 1
    foot = top + _LABEL + _BAR
    starts = (sum(parts[:at]) * 100 / whole for at in range(len(parts)))
    shapes = (
        element("rect", x=percent(start), y=foot - height, width=percent(part * 100 / whole), height=height, fill=fill)
        for start, part, height, fill in zip(starts, parts, _HEIGHTS, _FILLS, strict=True)
        if part
    )
    frame = element(
        "rect", y=top + _LABEL, width="100%", height=_BAR, fill="none", stroke="var(--line-2)", stroke_dasharray="5 4"
    )
    return together((element("text", text(bar.label), y=top + 16), frame, *shapes, _foot(foot)))


def _foot(y: float) -> Markup:
    return element("rect", y=y, width="100%", height=3)
