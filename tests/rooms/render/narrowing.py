"""The catalogue narrowed by reading the records themselves: what columns and script must agree with."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_
from typing import Any

from generator.derive import derive
from generator.derive.completeness import completeness
from generator.derive.counting import counted
from generator.model import Innovation, Showcase, Unit
from generator.render.columns import data_files
from generator.view import EMPTY, Completeness, Site
from generator.words import words_of
from tests.factories import TODAY

Filter = tuple[str, str]
Reading = Callable[[Innovation, list[Unit], "Narrowed"], Iterable[Any]]


def _areas(units: list[Unit], showcase: Showcase) -> list[tuple[str | None, str | None]]:
    by_code = {area.kode: (area.kecamatan, area.nama) for area in showcase.areas}
    return [by_code.get(unit.kode_wilayah or "", (unit.kecamatan, unit.kelurahan)) for unit in units]


def _year(record: Innovation) -> int | None:
    when = record.waktu_penerapan or record.waktu_uji_coba or record.waktu_inisiasi or record.waktu_tercatat
    return when.year if when else None


READINGS: dict[str, Reading] = {
    "tema": lambda record, _units, _all: [record.tema],
    "unit": lambda _record, units, _all: [unit.jenis.value for unit in units],
    "kecamatan": lambda _record, units, everything: [area[0] for area in _areas(units, everything.showcase)],
    "kelurahan": lambda _record, units, everything: [
        name and f"{district} {name}" for district, name in _areas(units, everything.showcase)
    ],
    "urusan": lambda record, _units, _all: [record.urusan_utama, *record.urusan_lain],
    "tahun": lambda record, _units, _all: [_year(record)],
    "tahapan": lambda record, _units, _all: [record.tahapan_inovasi],
    "jenis": lambda record, _units, _all: [record.jenis_inovasi],
    "bentuk": lambda record, _units, _all: [record.bentuk_inovasi],
    "angkatan": lambda record, _units, _all: [record.angkatan],
    "program": lambda record, _units, everything: [
        record.program_asal or (everything.showcase.cohorts[record.angkatan].program if record.angkatan else None)
    ],
    "sdg": lambda record, _units, _all: record.sdgs,
    "status": lambda record, _units, _all: [record.status_keberlanjutan],
    "dokumentasi": lambda record, _units, everything: [everything.levels[record.id].level],
}
"""What each facet reads of a record, told once more."""


def _keyed(value: Any) -> str:
    return str(value).lower().replace("_", "-").replace(" ", "-")


def held(script: bytes) -> Any:
    """The data in a data script."""
    return json.loads(script.decode().partition(",")[2].removesuffix(")\n"))


@dataclass(frozen=True)
class Narrowed:
    """A showcase, narrowed by its records: sets of records are bits, the first name the lowest."""

    showcase: Showcase

    @cached_property
    def site(self) -> Site:
        """The showcase worked out."""
        return derive(self.showcase, TODAY)

    @cached_property
    def levels(self) -> dict[str, Completeness]:
        """How completely each record is documented."""
        return completeness(self.showcase, TODAY)

    @cached_property
    def columns(self) -> Any:
        """The columns as the script gets them."""
        return self.data()["kolom"]

    def data(self, language: str = "id") -> dict[str, Any]:
        """What each data script holds, by its name."""
        return {
            name.split("/")[-1].removesuffix(".js"): held(body)
            for name, body in data_files(self.site, words_of(language))
        }

    @cached_property
    def masks(self) -> dict[str, dict[str, int]]:
        """For each facet and each of its values the records that have it."""
        records = sorted(
            counted(self.showcase).innovations.values(), key=lambda record: (record.nama_inovasi.casefold(), record.id)
        )
        found: dict[str, dict[str, int]] = {name: {} for name in READINGS}
        for place, record in enumerate(records):
            units = [self.showcase.units[key] for key in record.unit_kerja]
            for name, read in READINGS.items():
                values = [_keyed(value) for value in read(record, units, self) if value]
                for value in values or [EMPTY]:
                    found[name][value] = found[name].get(value, 0) | 1 << place
        return found

    def passing(self, filters: Iterable[Filter], without: str = "") -> int:
        """The records with one of the values asked in every facet but `without`."""
        asked: dict[str, list[int]] = {}
        for name, value in filters:
            if name != without:
                asked.setdefault(name, []).append(self.masks[name][value])
        everything = reduce(or_, self.masks["tema"].values(), 0)
        return reduce(lambda kept, masks: kept & reduce(or_, masks), asked.values(), everything)

    def answer(self, filters: list[Filter]) -> dict[str, Any]:
        """The places that pass, and for each value how many would be shown if it were asked too."""
        kept = self.passing(filters)
        counts = {}
        for name, facet in self.columns["facets"].items():
            others = self.passing(filters, without=name)
            counts[name] = [(others & self.masks[name][value]).bit_count() for value in facet["values"]]
        return {"places": [place for place in range(kept.bit_length()) if kept >> place & 1], "counts": counts}

    @cached_property
    def values(self) -> list[Filter]:
        """Every value of every facet."""
        return [(name, value) for name, masks in self.masks.items() for value in masks]
