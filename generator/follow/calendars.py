"""The calendars: of all events, of each programme's round, of one event; only days that a source names fully.

A calendar has no way to say "some time in 2019": a month or a year is no day, so such events are left out and counted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.follow.channels import counted_events
from generator.follow.days import Days
from generator.follow.entry import event_days
from generator.follow.naming import first_name, identity
from generator.model import Event
from generator.model.date import PartialDate
from generator.model.public import is_counted
from generator.view import Site

FOLDER = "kalender/"


@dataclass(frozen=True)
class Occasion:
    """An event that has its day: its name for good, its first day and the one after its last, its record's days."""

    id: str
    record: Event
    start: date
    end: date
    days: Days


@dataclass(frozen=True)
class Calendar:
    """Events that can be followed together: all, or those of a cohort by `name`; how many were left out."""

    name: str
    file: str
    pages: tuple[str, ...]
    occasions: tuple[Occasion, ...]
    left_out: int


def calendars(site: Site) -> tuple[Calendar, ...]:
    """The calendars that hold an event: all events, then each cohort's."""
    return tuple(calendar for calendar in _calendars(site) if calendar.occasions)


def own_calendar(site: Site, record: Event) -> str | None:
    """The file of an event's own calendar; None when its sources name no full day, or when it does not count."""
    told = is_counted(record, site.example) and _day(record.tanggal_mulai)
    return f"{FOLDER}peristiwa/{record.id}.ics" if told else None


def _calendars(site: Site) -> Iterator[Calendar]:
    records = {record.id: record for record in counted_events(site)}
    yield _calendar(site, "", f"{FOLDER}semua.ics", ("linimasa/",), records.values())
    for page in site.cohorts:
        own = [records[line.id] for line in page.events if line.id in records]
        yield _calendar(site, page.record.nama, f"{FOLDER}program/{page.record.id}.ics", (page.url,), own)


def _calendar(site: Site, name: str, file: str, pages: tuple[str, ...], records: Iterable[Event]) -> Calendar:
    found = [_occasion(site, record) for record in records]
    known = tuple(occasion for occasion in found if occasion)
    return Calendar(name, file, pages, known, len(found) - len(known))


def _occasion(site: Site, record: Event) -> Occasion | None:
    start, days = _day(record.tanggal_mulai), event_days(site, record)
    if start is None or days is None:
        return None
    last = max(start, (_day(record.tanggal_selesai) if record.tanggal_selesai else None) or start)
    end = min(last, date.max - timedelta(days=1)) + timedelta(days=1)
    return Occasion(identity(site.settings, "kegiatan", first_name(record)), record, start, end, days)


def _day(when: PartialDate) -> date | None:
    return date(when.year, when.month, when.day) if when.year and when.month and when.day else None
