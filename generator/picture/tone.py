"""The colours of the shop cards, two for each theme."""

from dataclasses import dataclass
from typing import Final

from generator.picture import pigment as p


@dataclass(frozen=True)
class Tone:
    """A card's ground, the ink of its text (contrast 4.5 or more) and the colour of its glyph."""

    ground: str
    ink: str
    glyph: str


# The first tone is the theme's own, the second alternates with it in a list.
TONES: Final[dict[str, tuple[Tone, Tone]]] = {
    "administrasi": (Tone(p.LANGIT, p.MERBABU_9, p.LANGIT_2), Tone(p.LANGIT_2, p.MERBABU_9, "#d7eefa")),
    "kesehatan": (Tone(p.GENTENG, "#fff", p.GENTENG_2), Tone(p.GENTENG_2, p.MERBABU_9, p.GENTENG)),
    "gizi": (Tone(p.GENTENG_3, p.MERBABU_9, p.GENTENG), Tone(p.MAWAR, p.MERBABU_9, p.GENTENG)),
    "pendidikan": (Tone(p.SURYA, p.MERBABU_9, p.SURYA_2), Tone(p.SURYA_3, p.MERBABU_9, p.SURYA_2)),
    "data": (Tone(p.MERBABU_7, "#fff", "#2d8b66"), Tone("#9ddbbb", p.MERBABU_9, p.MERBABU_7)),
    "keuangan": (Tone(p.PUCUK, p.MERBABU_9, "#aabf28"), Tone("#edf3b4", p.MERBABU_9, "#aabf28")),
    "lingkungan": (Tone(p.DAUN, p.MERBABU_9, p.DAUN_2), Tone("#27663f", "#fff", p.DAUN)),
    "layanan": (Tone(p.LANGIT_9, "#fff", "#2f8fb8"), Tone("#8fd0ee", p.MERBABU_9, p.LANGIT_9)),
    "perhubungan": (Tone(p.MAWAR, p.MERBABU_9, p.GENTENG_2), Tone("#d5e8dc", p.MERBABU_9, p.GENTENG_2)),
    "wisata": (Tone(p.MERBABU_3, p.MERBABU_9, p.MERBABU_5), Tone(p.MERBABU_5, "#fff", p.MERBABU_3)),
    "ekonomi": (Tone(p.SURYA_2, p.MERBABU_9, p.GENTENG_9), Tone("#fbd39a", p.MERBABU_9, "#b85a12")),
    "keluarga": (Tone(p.GENTENG_9, "#fff", p.GENTENG_2), Tone("#f6bba8", p.MERBABU_9, p.GENTENG_9)),
}
PLAIN: Final = Tone("#e6eee7", p.MERBABU_9, "#7d9c8d")


def tone(tema: str) -> Tone:
    """The theme's own tone, or a plain one for an unknown theme."""
    return TONES.get(tema, (PLAIN,))[0]
