"""Small records and content for tests: each names only what its test is about."""

import re
from collections.abc import Iterable
from datetime import date
from textwrap import dedent
from typing import Any

from generator.check import Case
from generator.content import Content
from generator.diagnostics import Diagnostic, Route
from generator.load import Loaded, load
from generator.model import Area, Cohort, Event, IndicatorSet, Innovation, Plan, Reference, Settings, Showcase, Unit
from generator.model import Source as SharedSource
from generator.view import Card

TODAY = date(2026, 1, 1)
SITE = "nama: Etalase Inovasi\nwilayah: Kota Contoh\nwilayah_singkat: Contoh\n"
SQUARE = (((110.0, -7.0), (110.1, -7.0), (110.1, -7.1), (110.0, -7.1), (110.0, -7.0)),)

_HEADING = re.compile(r"^-- (\S+) --\n", re.MULTILINE)
_HOMES: dict[Any, str] = {
    Innovation: "innovations",
    Event: "events",
    Cohort: "cohorts",
    Unit: "units",
    Plan: "plans",
    SharedSource: "sources",
    Reference: "references",
    IndicatorSet: "indicator_sets",
}


def an_innovation(**given: Any) -> Innovation:
    """An innovation with nothing but a name, and what is given."""
    return Innovation.model_validate({"id": "suket-liar", "nama_inovasi": "Suket Liar", **given})


def an_event(**given: Any) -> Event:
    """An event of one known day."""
    named = {"id": "peluncuran", "nama_kegiatan": "Peluncuran", "tanggal_mulai": "2019-11-14"}
    return Event.model_validate({**named, **given})


def a_cohort(**given: Any) -> Cohort:
    """A cohort without numbers."""
    named = {"id": "lab-2019", "nama": "Lab 2019", "tahun": "2019", "program": "Lab"}
    return Cohort.model_validate({**named, **given})


def a_unit(**given: Any) -> Unit:
    """A kelurahan without a place."""
    return Unit.model_validate({"id": "kelurahan-bugel", "nama": "Kelurahan Bugel", "jenis": "kelurahan", **given})


def a_plan(**given: Any) -> Plan:
    """A plan without missions."""
    named = {"id": "rpjmd", "nama": "RPJMD Contoh", "jenis": "RPJMD", "tahun_mulai": "2017", "tahun_selesai": "2022"}
    return Plan.model_validate({**named, **given})


def a_source(**given: Any) -> SharedSource:
    """A source with nothing but a title."""
    return SharedSource.model_validate({"id": "s1", "judul": "Berita", **given})


def a_list(identifier: str, *codes: str) -> Reference:
    """A controlled list of these codes, each named after itself."""
    terms = [{"kode": code, "nama": f"{code} (id)", "nama_en": f"{code} (en)"} for code in codes]
    return Reference.model_validate({"id": identifier, "judul": identifier, "judul_en": identifier, "butir": terms})


def an_area(name: str = "Bugel", district: str = "Sidorejo", code: str = "33.73.01.1001") -> Area:
    """A square kelurahan."""
    return Area(code, name, district, (SQUARE,))


def some_settings(**given: Any) -> Settings:
    """Settings with nothing but names."""
    named = {"nama": "Etalase Inovasi", "wilayah": "Kota Contoh", "wilayah_singkat": "Contoh"}
    return Settings.model_validate({**named, **given})


def a_showcase(*records: Any, areas: tuple[Area, ...] = (), **settings: Any) -> Showcase:
    """The records together, each kind by id in the order of the ids, as loading gives them."""
    homes: dict[str, dict[str, Any]] = {home: {} for home in _HOMES.values()}
    for record in sorted(records, key=lambda record: str(record.id)):
        homes[_HOMES[type(record)]][record.id] = record
    return Showcase(some_settings(**settings), **homes, areas=areas)


def a_case(showcase: Showcase, **given: Any) -> Case:
    """The showcase as the rules look at it, on the day of all tests."""
    return Case(showcase, **{"today": TODAY, **given})


def content(drawn: str) -> Content:
    """The content drawn in one string: a line `-- path --` before each file; `site.yaml` is there without saying."""
    _, *parts = _HEADING.split(dedent(drawn))
    files = {name: text.encode() for name, text in zip(parts[::2], parts[1::2], strict=True)}
    return Content({"site.yaml": SITE.encode(), **files})


def loaded(drawn: str) -> Loaded:
    """What loading makes of the content drawn."""
    return load(content(drawn))


def drawn_showcase(drawn: str) -> Showcase:
    """The showcase drawn, which must load without a finding."""
    found = loaded(drawn)
    assert [] == found.diagnostics
    return found.showcase


def spots(findings: Iterable[Diagnostic]) -> list[tuple[str, str, Route]]:
    """What was found and where: code, file and route of each finding."""
    return [(finding.code, finding.place.file, finding.place.route) for finding in findings]


def codes(findings: Iterable[Diagnostic]) -> list[str]:
    """The codes of the findings, in their order."""
    return [finding.code for finding in findings]


def ids(cards: Iterable[Card]) -> list[str]:
    """The ids of the cards, in their order."""
    return [card.id for card in cards]
