"""One glyph for each theme, so that no card needs a photograph.

All are drawn on a square of 100, in circles, quarter circles and squares, with two or three pigments. The
main shape is `currentColor`: the card gives it its tone.
"""

from typing import Final

from markupsafe import Markup

from generator.picture import pigment as p
from generator.picture.svg import ellipse, ornament, path, together

_PAPER = together(
    (
        path("M10 0h52l28 28v72H10z"),
        path("M62 0l28 28H62z", fill=p.KAPUR, fill_opacity=".75"),
        ellipse(66, 74, 15, 14, fill=p.MERBABU_9),
    )
)
_HEART = together(
    (
        path("M50 100C10 72 0 54 0 30A27 27 0 0 1 50 20 27 27 0 0 1 100 30C100 54 90 72 50 100z"),
        path("M43 30h14v14h14v14H57v14H43V58H29V44h14z", fill=p.KAPUR),
    )
)
_BOWL = together(
    (
        ellipse(28, 36, 17, 16, fill=p.PUCUK),
        ellipse(60, 28, 21, 20, fill=p.SURYA_3),
        ellipse(86, 42, 12, 11, fill=p.MERBABU_5),
        path("M0 52h100a50 48 0 0 1-30 44v4H30v-4A50 48 0 0 1 0 52z"),
    )
)
_READER = together(
    (
        path("M0 30a50 50 0 0 1 48 46v24A60 60 0 0 0 0 70zM100 30a50 50 0 0 0-48 46v24a60 60 0 0 1 48-30z"),
        ellipse(50, 20, 19, 18, fill=p.GENTENG),
    )
)
_STEPS = together(
    (
        path("M0 66h28v34H0zM36 40h28v60H36zM72 14h28v86H72z"),
        ellipse(14, 48, 13, 12, fill=p.PUCUK),
        ellipse(50, 22, 13, 12, fill=p.PUCUK),
    )
)
_STALL = together(
    (
        path("M6 44h88v56H6z"),
        path(
            "M4 0h92l4 26" + "a12.5 12.5 0 0 1-25 0" * 4 + "z",
            fill=p.GENTENG,
        ),
        path("M20 56h30v26H20zM60 56h20v44H60z", fill=p.MERBABU_9),
    )
)
_LEAF = together(
    (
        path("M0 0h50a50 50 0 0 1 50 50v50H50A50 50 0 0 1 0 50z"),
        path("M18 18l64 64M52 52V24M52 52H24", stroke=p.MERBABU_9, stroke_width=7, fill="none"),
    )
)
_COUNTERS = together(
    (
        path("M0 0h46v46H0zM54 0h46v46H54zM0 54h46v46H0z"),
        ellipse(77, 77, 23, 22, fill=p.SURYA),
    )
)
_VAN = together(
    (
        path("M0 34a24 24 0 0 1 24-24h46c18 0 30 16 30 36v36H0z"),
        path("M12 24h28v22H12zM48 24h22c8 0 12 10 14 22H48z", fill=p.MERBABU_9),
        ellipse(25, 84, 16, 15, fill=p.LANGIT_9),
        ellipse(75, 84, 16, 15, fill=p.LANGIT_9),
    )
)
_PLACE = together(
    (
        path("M50 100 18 70A42 42 0 1 1 82 70z"),
        ellipse(50, 42, 29, 28, fill=p.KAPUR),
        path("M38 40h24v20H38z", fill=p.SURYA),
        path("M26 42a22 20 0 0 0 12-20h24a22 20 0 0 0 12 20z", fill=p.GENTENG),
        path("M45 48h10v16H45z", fill=p.MERBABU_9),
    )
)
_SATCHEL = together(
    (
        path("M26 32a24 24 0 0 1 48 0", fill="none", stroke=p.MERBABU_9, stroke_width=9),
        path("M2 30h96v4a26 26 0 0 1-26 26H28A26 26 0 0 1 2 34z"),
        path("M2 54a32 32 0 0 0 26 12h44a32 32 0 0 0 26-12v46H2z"),
        ellipse(50, 63, 16, 15, fill=p.SURYA),
    )
)
_KIN = together(
    (
        path("M0 100V66a26 26 0 0 1 52 0v34z"),
        path("M52 100V72a24 24 0 0 1 48 0v28z", fill=p.SURYA),
        ellipse(26, 18, 18, 17),
        ellipse(76, 28, 16, 15, fill=p.SURYA),
        path("M33 100V88a18 18 0 0 1 36 0v12z", fill=p.LANGIT),
        ellipse(51, 58, 12, 11, fill=p.LANGIT),
    )
)
_PANE = together(
    (
        path("M0 0h47v47H0zM53 0h47v47H53zM0 53h47v47H0z"),
        path("M56 56h41v41H56z", fill="none", stroke="currentColor", stroke_width=6),
    )
)

_GLYPHS: Final[dict[str, Markup]] = {
    "administrasi": _PAPER,
    "kesehatan": _HEART,
    "gizi": _BOWL,
    "pendidikan": _READER,
    "data": _STEPS,
    "keuangan": _STALL,
    "lingkungan": _LEAF,
    "layanan": _COUNTERS,
    "perhubungan": _VAN,
    "wisata": _PLACE,
    "ekonomi": _SATCHEL,
    "keluarga": _KIN,
}
THEMES: Final[tuple[str, ...]] = tuple(_GLYPHS)


def glyph(tema: str) -> Markup:
    """The theme's glyph, coloured by the card it stands on; a plain pane for an unknown theme."""
    return ornament(100, 100, shapes(tema), fill="currentColor")


def shapes(tema: str) -> Markup:
    """What `glyph` draws, without its canvas of 100 by 100, for a larger drawing."""
    return _GLYPHS.get(tema, _PANE)
