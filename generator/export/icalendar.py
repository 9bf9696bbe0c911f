"""Calendars as iCalendar (RFC 5545, with the properties of a calendar of RFC 7986)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import icalendar
from icalendar import Event as VEvent
from icalendar import Timezone, TimezoneStandard

from generator.export.holdings import Holdings
from generator.follow import Calendar, Occasion, address, identity, own_calendar, title
from generator.follow.links import calendar_label
from generator.follow.naming import plain
from generator.model import Event, Settings
from generator.model.choice import choice_key
from generator.words import LANGUAGES, Words, words_of

ZONE = "Asia/Jakarta"


def calendar_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The calendars of all events and of each cohort, and one of each event that has its day."""
    maker = _Maker(holdings.site.settings)
    found = holdings.following.calendars
    for calendar in found:
        yield calendar.file, maker.calendar(calendar)
    for occasion in found[0].occasions if found else ():
        if file := own_calendar(holdings.site, occasion.record):
            yield file, maker.one(file, occasion)


class _Maker:
    """Makes each event once, for all calendars that hold it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.words = words_of(LANGUAGES[0])
        self.events: dict[str, VEvent] = {}

    def calendar(self, calendar: Calendar) -> bytes:
        name = calendar_label(calendar.name, self.words)
        about = self.words("follow.calendar.description", name=name, n=calendar.left_out)
        return self.file(calendar.file, name, about, calendar.occasions)

    def one(self, file: str, occasion: Occasion) -> bytes:
        return self.file(file, occasion.record.nama_kegiatan, "", (occasion,))

    def file(self, file: str, name: str, about: str, occasions: tuple[Occasion, ...]) -> bytes:
        made = icalendar.Calendar()
        made.add("prodid", "-//Etalase//Etalase//ID")
        made.add("version", "2.0")
        made.add("calscale", "GREGORIAN")
        made.add("uid", identity(self.settings, file))
        made.add("last-modified", _moment(max(occasion.days.last for occasion in occasions)))
        made.add("x-wr-timezone", ZONE)
        for key in ("name", "x-wr-calname"):
            made.add(key, plain(f"{title(self.settings)}: {name}"))
        for key in ("description", "x-wr-caldesc") if about else ():
            made.add(key, plain(about))
        self.renewed(made, file)
        made.add_component(_zone())
        for occasion in occasions:
            made.add_component(self.event(occasion))
        return bytes(made.to_ical())

    def renewed(self, made: icalendar.Calendar, file: str) -> None:
        """Where the calendar is asked for again, and how often that makes sense."""
        if source := address(self.settings, file):
            made.add("source", source, {"value": "URI"})
        made.add("refresh-interval", timedelta(days=1), {"value": "DURATION"})
        made.add("x-published-ttl", "P1D")

    def event(self, occasion: Occasion) -> VEvent:
        if occasion.id not in self.events:
            self.events[occasion.id] = _event(self.settings, occasion, self.words)
        return self.events[occasion.id]


def _event(settings: Settings, occasion: Occasion, words: Words) -> VEvent:
    record, made = occasion.record, VEvent()
    made.add("uid", occasion.id)
    made.add("dtstamp", _moment(occasion.days.last))
    made.add("created", _moment(occasion.days.first))
    made.add("last-modified", _moment(occasion.days.last))
    made.add("sequence", occasion.days.times)
    made.add("dtstart", occasion.start)
    made.add("dtend", occasion.end)
    made.add("transp", "TRANSPARENT")
    made.add("summary", plain(record.nama_kegiatan))
    made.add("description", plain("\n".join(_told(settings, record, words))))
    made.add("categories", [plain(text) for text in _categories(record, words)])
    if place := _place(record):
        made.add("location", plain(place))
    if contact := _contact(settings, record):
        made.add("contact", plain(contact))
    if page := address(settings, f"peristiwa/{record.id}/"):
        made.add("url", page)
    return made


def _told(settings: Settings, record: Event, words: Words) -> Iterator[str]:
    if record.ringkasan:
        yield record.ringkasan
    if record.tanggal_mulai.inferred:
        yield words("follow.calendar.inferred")
    if record.tanggal_selesai and not record.tanggal_selesai.day:
        yield words("follow.calendar.unknown_end", date=record.tanggal_selesai)
    if record.catatan_tanggal:
        yield record.catatan_tanggal
    if page := address(settings, f"peristiwa/{record.id}/"):
        yield words("follow.calendar.more", url=page)


def _categories(record: Event, words: Words) -> Iterator[str]:
    yield words(choice_key(record.jenis_kegiatan))
    if record.program:
        yield record.program


def _place(record: Event) -> str:
    place = record.tempat
    return ", ".join(part for part in (place.nama, place.alamat) if part) if place else ""


def _contact(settings: Settings, record: Event) -> str:
    """Who held the event, and the office that answers for the site; never a person."""
    return ", ".join([*record.penyelenggara, *([settings.surel] if settings.surel else [])])


def _zone() -> Timezone:
    """Western Indonesian Time: seven hours ahead all year."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", ZONE)
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", timedelta(hours=7))
    standard.add("tzoffsetto", timedelta(hours=7))
    standard.add("tzname", "WIB")
    zone.add_component(standard)
    return zone


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
