"""What can be found by its name, in one language: innovations first, in the order of the site's cards."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.view import Site

KINDS = ("innovation", "event", "cohort", "unit", "district", "village", "plan", "page")
"""The kinds in the order of the entries; pages that are no record are found by full text alone."""


@dataclass(frozen=True)
class Entry:
    """A page by its name; `expansion` is what the name stands for, `text` a sentence or two about it."""

    kind: str
    url: str
    name: str
    expansion: str = ""
    text: str = ""


def entries(site: Site, language: str) -> tuple[Entry, ...]:
    """Every listed record and area, grouped by kind in the order of KINDS."""
    return (*_innovations(site, language), *_happenings(site, language), *_places(site), *_plans(site))


def _innovations(site: Site, language: str) -> Iterator[Entry]:
    for card in site.cards:
        text = (card.summary_en if language == "en" else None) or card.summary or ""
        yield Entry("innovation", card.url, card.name, card.expansion or "", text)


def _happenings(site: Site, language: str) -> Iterator[Entry]:
    for event in site.events:
        if site.example or not event.record.contoh:
            name = _said(event.line, "name", language)
            yield Entry("event", event.line.url, name, "", _said(event.record, "ringkasan", language))
    for cohort in site.cohorts:
        if site.example or not cohort.record.contoh:
            name = _said(cohort.record, "nama", language)
            yield Entry("cohort", cohort.url, name, cohort.record.program, _said(cohort.record, "ringkasan", language))


def _places(site: Site) -> Iterator[Entry]:
    for unit in site.units:
        if site.example or not unit.record.contoh:
            yield Entry("unit", f"unit/{unit.record.id}/", unit.record.nama, "; ".join(unit.record.nama_lain))
    yield from (Entry("district", district.url, district.name) for district in site.districts)
    for district in site.districts:
        for village in district.villages:
            yield Entry("village", village.url, village.area.nama, district.name)


def _plans(site: Site) -> Iterator[Entry]:
    for plan in site.plans:
        if site.example or not plan.record.contoh:
            yield Entry("plan", f"rencana/{plan.record.id}/", plan.record.nama)


def _said(record: Any, name: str, language: str) -> str:
    """The record's English words on English pages when it has them, else the Indonesian ones."""
    own = getattr(record, f"{name}_en", None) if language == "en" else None
    return str(own or getattr(record, name) or "")
