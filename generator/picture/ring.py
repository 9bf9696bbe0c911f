"""How complete a record is: a ring of stone-shaped path, one segment for each thing that can be known."""

from typing import Final

from markupsafe import Markup

from generator.picture.stone import OUTLINE
from generator.picture.svg import DISPLAY, element, number, path, picture, text, view_box

_JOINT: Final = 24  # between two segments, of the 1000 that the whole path is long


def ring(done: int, total: int, title: str, key: str, note: str = "") -> Markup:
    """A ring of `total` segments, the first `done` laid, with the number inside and a note below it."""
    done = max(0, min(done, total))
    return picture(
        ("ring", key),
        title,
        "",
        _segments(total, total, "var(--line)"),
        _segments(done, total, "var(--ok)"),
        element(
            "text",
            text(str(done)),
            x=50,
            y=58 if note else 64,
            font_family=DISPLAY,
            font_weight="900",
            font_size=42,
        ),
        *([element("text", text(note), x=50, y=72, font_size=8, font_weight="700")] if note else []),
        class_="ei-ring",
        viewBox=view_box(100, 100),
        width=168,
        height=168,
        fill="currentColor",
        text_anchor="middle",
    )


def _segments(count: int, total: int, colour: str) -> Markup:
    """The first `count` segments as dashes along one path of length 1000, with a joint centred at the top."""
    if not count:
        return Markup()
    place = 1000 / total
    joint = min(_JOINT, place / 3) if total > 1 else 0
    dashes = [place - joint, joint] * count
    dashes[-1] += 1000 - place * count
    return path(
        OUTLINE,
        fill="none",
        stroke=colour,
        stroke_width=9,
        pathLength=1000,
        stroke_dasharray=" ".join(map(number, dashes)),
        stroke_dashoffset=-joint / 2,
    )
