"""Small bars inside tables: how far a step is, a promise and what became of it. Their numbers stand beside."""

from typing import Final

from markupsafe import Markup

from generator.picture.svg import element, ornament, rect, together

WIDTH: Final = 120
_HIGH: Final = 18
_INSIDE: Final = 5


def progress_bar(percent: int) -> Markup:
    """A bar that is filled to `percent`."""
    filled = rect(0, 0, WIDTH * min(max(percent, 0), 100) / 100, 10, class_="on") if percent > 0 else Markup()
    return ornament(WIDTH, 10, rect(0.5, 0.5, WIDTH - 1, 9, class_="rim"), filled, class_="ei-gauge")


def promise_bars(promised: float | None, achieved: float | None) -> Markup:
    """The promise as an outline and the achievement as a filled bar, on one scale; nothing without a number."""
    if promised is None and achieved is None:
        return Markup()
    most = max(abs(promised or 0.0), abs(achieved or 0.0)) or 1
    shapes = []
    if achieved is not None:
        width = WIDTH * abs(achieved) / most
        shapes.append(rect(0, _INSIDE, width, _HIGH - 2 * _INSIDE, class_="on"))
    if promised is not None:
        width = max((WIDTH - 2) * abs(promised) / most, 0)
        shapes.append(element("rect", x=1, y=1, width=width, height=_HIGH - 2, class_="rim"))
    return ornament(WIDTH, _HIGH, together(shapes), class_="ei-gauge")
