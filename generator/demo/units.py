"""The units of the made-up region: kelurahan, schools, health centres and offices."""

from collections.abc import Iterator, Sequence
from typing import Any

from generator.demo.dice import Dice
from generator.demo.places import Village
from generator.demo.sources import DIRECTORY
from generator.demo.wording import sheet
from generator.derive.places import slug
from generator.model import Unit
from generator.model.choice import Basis, Ownership, UnitKind
from generator.model.source import SourceUse
from generator.model.unit import Coordinate

_SCHOOL_NUMBERS = 99_000_001  # no real school number starts with 99
_EVERY = {UnitKind.SMP: 2, UnitKind.PUSKESMAS: 4, UnitKind.RUMAH_SAKIT: 24, UnitKind.LAINNYA: 12}
_DERIVED = 0.15


def units(places: Sequence[Village], seed: int) -> dict[UnitKind, list[Unit]]:
    """All units by kind, those of a kind in the order of their villages."""
    found: dict[UnitKind, list[Unit]] = {kind: [] for kind in UnitKind}
    for number, place in enumerate(places):
        for unit in _local(number, place, Dice(seed, "unit", number)):
            found[unit.jenis].append(unit)
    for office in _offices(places):
        found[office.jenis].append(office)
    return found


def _local(number: int, place: Village, dice: Dice) -> Iterator[Unit]:
    """The units of one village: its office, two primary schools, and by turns one of each other kind."""
    name = place.name
    yield _unit(UnitKind.KELURAHAN, f"Kelurahan {name}", place, kode_wilayah=place.code, **_address(dice))
    private = number % 5 == 4
    yield _school(UnitKind.SD, f"SD Negeri {name} 01", 3 * number, place, dice)
    second = f"SD {name} Bakti" if private else f"SD Negeri {name} 02"
    yield _school(UnitKind.SD, second, 3 * number + 1, place, dice, private)
    if number % _EVERY[UnitKind.SMP] == 0:
        yield _school(UnitKind.SMP, f"SMP Negeri {name}", 3 * number + 2, place, dice)
    if number % _EVERY[UnitKind.PUSKESMAS] == 1:
        yield _unit(UnitKind.PUSKESMAS, f"Puskesmas {name}", place, **_point(place, dice), **_address(dice))
    if number % _EVERY[UnitKind.RUMAH_SAKIT] == 2:
        yield _unit(UnitKind.RUMAH_SAKIT, f"Rumah Sakit {name}", place, **_point(place, dice), **_address(dice))
    if number % _EVERY[UnitKind.LAINNYA] == 3:
        yield _unit(UnitKind.LAINNYA, f"Taman Asuh {name}", place, **_address(dice))


def _offices(places: Sequence[Village]) -> Iterator[Unit]:
    """The offices of the city, then one of each district."""
    offices = sheet("region")["offices"]
    for number, (key, name) in enumerate(offices.items()):
        place = places[number * len(places) // len(offices)]
        yield _unit(UnitKind.PERANGKAT_DAERAH, name, place, id=key)
    seats = {place.district: place for place in reversed(places)}
    for district in sorted(seats):
        place = seats[district]
        code = place.code.rpartition(".")[0]
        yield _unit(UnitKind.PERANGKAT_DAERAH, f"Kecamatan {district}", place, kode_wilayah=code)


def _school(kind: UnitKind, name: str, number: int, place: Village, dice: Dice, private: bool = False) -> Unit:
    basis = Basis.DITURUNKAN if dice.chance(_DERIVED) else Basis.DINYATAKAN
    status = Ownership.SWASTA if private else Ownership.NEGERI
    short = [name.replace("SD Negeri", "SDN")] if dice.chance(0.3) else []
    return _unit(
        kind,
        name,
        place,
        status=status,
        npsn=str(_SCHOOL_NUMBERS + number),
        kelurahan_dasar=basis,
        nama_lain=short,
        **_point(place, dice),
        **_address(dice),
    )


def _unit(kind: UnitKind, name: str, place: Village, **more: Any) -> Unit:
    fields: dict[str, Any] = {
        "id": slug(name),
        "nama": name,
        "jenis": kind,
        "kecamatan": place.district,
        "kelurahan": place.name,
        "sasaran_angkatan": _invited(kind),
        "contoh": True,
        **more,
    }
    proven: list[str] = [
        key for key in ("nama", "jenis", "status", "npsn", "kode_wilayah", "kelurahan") if key in fields
    ]
    fields["sumber"] = [SourceUse(rujukan=DIRECTORY, mendukung=proven)]
    return Unit(**fields)


def _invited(kind: UnitKind) -> list[str]:
    return [lab["id"] for lab in sheet("programme")["lab"] if kind in lab["kinds"]]


def _address(dice: Dice) -> dict[str, str]:
    return {"alamat": f"Jalan Contoh Nomor {dice.whole(1, 99)}"}


def _point(place: Village, dice: Dice) -> dict[str, Any]:
    """A coordinate near the village's middle; a few are marked as doubtful."""
    lon, lat = (part + dice.between(-0.0007, 0.0007) for part in place.heart)
    notes = sheet("phrases")["notes"]
    doubt = notes["doubtful_point"] if dice.chance(0.06) else None
    point = Coordinate(lintang=round(lat, 5), bujur=round(lon, 5), catatan=doubt)
    note = {"catatan_sumber": notes["two_parts"]} if doubt else {}
    return {"koordinat": point, "kelurahan_koordinat": place.name, **note}
