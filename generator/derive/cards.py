"""Innovations as cards of a list."""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.model import Innovation, Showcase, Unit
from generator.model.choice import UnitKind
from generator.model.date import PartialDate
from generator.view import Card, Completeness

PLAIN_THEME = "lainnya"
_GROUPS = {
    UnitKind.KELURAHAN: "kelurahan",
    UnitKind.SD: "sekolah",
    UnitKind.SMP: "sekolah",
    UnitKind.PUSKESMAS: "kesehatan",
    UnitKind.RUMAH_SAKIT: "kesehatan",
    UnitKind.PERANGKAT_DAERAH: "dinas",
}


def cards(showcase: Showcase, known: Mapping[str, Completeness]) -> dict[str, Card]:
    """Every innovation as a card by id, most complete first, then by name; tones alternate within a theme."""

    def order(record: Innovation) -> tuple[int, str]:
        return (-_done(known[record.id]), record.nama_inovasi.casefold())

    records = sorted(showcase.innovations.values(), key=order)
    seen: Counter[str] = Counter()
    made: dict[str, Card] = {}
    for record in records:
        theme = record.tema or PLAIN_THEME
        seen[theme] += 1
        made[record.id] = _card(showcase, record, known[record.id], theme, seen[theme] % 2 == 0)
    return made


def known_units(showcase: Showcase, record: Innovation) -> tuple[Unit, ...]:
    """The units of a record that exist, owner first."""
    return tuple(showcase.units[key] for key in record.unit_kerja if key in showcase.units)


def when(record: Innovation) -> PartialDate | None:
    """The date that says how old an innovation is: in use, on trial, begun, or first reported."""
    return record.waktu_penerapan or record.waktu_uji_coba or record.waktu_inisiasi or record.waktu_tercatat


def newest(listed: Iterable[Card], count: int) -> tuple[Card, ...]:
    """The `count` cards with the latest date; cards without a date come last."""

    def age(card: Card) -> tuple[bool, tuple[int, int, int], str]:
        year, month, day = card.when.sort_key() if card.when and card.when.year else (0, 0, 0)
        return (card.when is None, (-year, -month, -day), card.id)

    return tuple(sorted(listed, key=age)[:count])


def _done(known: Completeness) -> int:
    return sum(part.done for part in known.parts)


def _card(showcase: Showcase, record: Innovation, known: Completeness, theme: str, second_tone: bool) -> Card:
    units = known_units(showcase, record)
    return Card(
        id=record.id,
        name=record.nama_inovasi,
        expansion=record.kepanjangan,
        summary=record.ringkasan_singkat,
        summary_en=record.ringkasan_singkat_en,
        theme=theme,
        second_tone=second_tone,
        unit_names=tuple(unit.nama for unit in units),
        unit_group=_GROUPS.get(units[0].jenis, "lainnya") if units else "lainnya",
        district=next((unit.kecamatan for unit in units if unit.kecamatan), None),
        when=when(record),
        done=_done(known),
        parts=len(known.parts),
        score=known.score,
        level=known.level,
        cohort=record.angkatan,
        example=record.contoh,
        confirmed=record.tanggal_pemutakhiran,
        survival=record.status_keberlanjutan,
    )
