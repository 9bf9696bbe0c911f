"""A small window that tells whether an innovation still lives, by its form and not by colour alone."""

from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.svg import group, ornament, path, together

_FRAME: Final = "M3 3h38v38H3z"
_CROSS: Final = "M22 3v38M3 22h38"


def _window(outline: str, bars: str, glass: str) -> Markup:
    """A window whose bars are dark in both schemes, against its own glass."""
    return together(
        (
            path(outline, fill=glass, stroke="none"),
            path(bars, stroke=p.MERBABU_9),
            path(outline, fill="none"),
        )
    )


_LIT = _window(_FRAME, _CROSS, p.SURYA)
_COPIED = _window("M17 3h24v24H17z", "M29 3v24M17 15h24", p.SURYA) + _window(
    "M3 17h24v24H3z", "M15 17v24M3 29h24", p.SURYA
)
_SHUT = _window(_FRAME, "M3 12.5h38M3 22h38M3 31.5h38", p.STONES[2])
_UNKNOWN = path(_FRAME, fill="none", stroke_dasharray="5.6 3.9", stroke_dashoffset=2.8) + path(
    _CROSS, fill="none", stroke_dasharray="4 4.5", stroke_dashoffset=-2
)

_WINDOWS: Final[dict[str, Markup]] = {"menyala": _LIT, "menular": _COPIED, "padam": _SHUT, "tak": _UNKNOWN}
KINDS: Final[tuple[str, ...]] = tuple(_WINDOWS)


def survival(kind: str) -> Markup:
    """A lit window (`menyala`), two of them (`menular`), a closed shutter (`padam`) or a dashed one (`tak`).

    Any other kind is drawn as unknown.
    """
    window = _WINDOWS.get(kind, _UNKNOWN)
    return ornament(44, 44, group(window, stroke="currentColor", stroke_width=3))
