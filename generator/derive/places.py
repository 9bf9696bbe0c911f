"""Units and areas: who is where, and what is known of each place."""

import re
from collections import defaultdict

from generator.model import Area, Showcase, Unit
from generator.model.choice import Basis, UnitKind
from generator.view import Card, District, Village


def slug(name: str) -> str:
    """`name` as a part of an address."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def area_of(unit: Unit, areas: tuple[Area, ...]) -> Area | None:
    """The kelurahan that a unit is, or lies in."""
    for area in areas:
        if unit.kode_wilayah == area.kode or (unit.kelurahan == area.nama and unit.kecamatan == area.kecamatan):
            return area
    return None


def is_sound_point(unit: Unit) -> bool:
    """Whether a school's point may be drawn: its stated kelurahan and that of its coordinate agree.

    The coordinates of 2019 contain errors, so a point that no statement confirms stays off the map.
    """
    stated = unit.kelurahan_dasar is Basis.DINYATAKAN and unit.kelurahan == unit.kelurahan_koordinat
    return bool(stated and unit.koordinat and not unit.koordinat.catatan)


def districts(showcase: Showcase, by_unit: dict[str, tuple[Card, ...]]) -> tuple[District, ...]:
    """The kecamatan in the order of their codes, each with its kelurahan numbered through the region."""
    units: dict[str, list[Unit]] = defaultdict(list)
    for unit in showcase.units.values():
        area = area_of(unit, showcase.areas)
        if area is not None:
            units[area.kode].append(unit)
    villages: dict[str, list[Village]] = defaultdict(list)
    for number, area in enumerate(sorted(showcase.areas, key=lambda area: area.kode), 1):
        villages[area.kecamatan].append(_village(area, number, units[area.kode], by_unit))
    return tuple(
        District(name, slug(name), tone, tuple(found)) for tone, (name, found) in enumerate(villages.items(), 1)
    )


def _village(area: Area, number: int, units: list[Unit], by_unit: dict[str, tuple[Card, ...]]) -> Village:
    cards = {card.id: card for unit in units for card in by_unit.get(unit.id, ())}
    return Village(
        area=area,
        number=number,
        slug=slug(area.nama),
        district_slug=slug(area.kecamatan),
        units=tuple(sorted(units, key=_rank)),
        points=tuple(unit for unit in units if is_sound_point(unit)),
        innovations=tuple(cards.values()),
        told=sum(bool(by_unit.get(unit.id)) for unit in units),
    )


def _rank(unit: Unit) -> tuple[int, str]:
    return (list(UnitKind).index(unit.jenis), unit.nama)
