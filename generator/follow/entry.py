"""Entries of channels: a record that is new or changed, or one change of a record."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.follow.days import Days, days_of, is_news
from generator.follow.naming import first_name, identity, plain
from generator.model import Event
from generator.model.kind import kind_of
from generator.view import Change, FieldChange, InnovationPage, Site
from generator.words import Words

MOST = 50
"""So many entries has a channel: a reader asks for it each hour, and older ones are on the pages."""


@dataclass(frozen=True)
class Entry:
    """Something new: its name for good, texts, the page's path in the site, days, and words to sort it by."""

    id: str
    title: str
    summary: str
    path: str
    first: date
    last: date
    tags: tuple[str, ...] = ()

    @property
    def age(self) -> tuple[int, int, str]:
        """Orders entries, the newest first."""
        return (-self.last.toordinal(), -self.first.toordinal(), self.id)


def newest(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The newest of `entries`, as many as a channel has."""
    return tuple(sorted(entries, key=lambda entry: entry.age)[:MOST])


def innovation_entry(site: Site, page: InnovationPage, tags: tuple[str, ...]) -> Entry | None:
    """An innovation as an entry; None while no day is known of it."""
    record, card = page.record, page.card
    checked = record.verifikasi.tanggal if record.verifikasi else None
    days = days_of(f"innovations/{record.id}.yaml", site.history, (card.when, card.confirmed, checked))
    text = card.summary or record.ringkasan or card.expansion or card.name
    name = identity(site.settings, "inovasi", first_name(record))
    return _entry(name, (card.name, text), card.url, days, tags)


def event_entry(site: Site, record: Event, tags: tuple[str, ...]) -> Entry | None:
    """An event as an entry; None while no day is known of it."""
    text = record.ringkasan or record.nama_kegiatan
    name = identity(site.settings, "kegiatan", first_name(record))
    return _entry(name, (record.nama_kegiatan, text), f"peristiwa/{record.id}/", event_days(site, record), tags)


def event_days(site: Site, record: Event) -> Days | None:
    """The days of an event's record."""
    checked = record.verifikasi.tanggal if record.verifikasi else None
    return days_of(f"events/{record.id}.yaml", site.history, (record.tanggal_mulai, checked))


def _entry(name: str, texts: tuple[str, str], path: str, days: Days | None, tags: tuple[str, ...]) -> Entry | None:
    title, summary = map(plain, texts)
    return Entry(name, title, summary, path, days.first, days.last, tuple(map(plain, tags))) if days else None


Place = tuple[str, str]
"""A record's name and the path of its page."""


def change_entries(site: Site, place_of: Callable[[str], Place | None], words: Words) -> Iterator[Entry]:
    """Every change of a record that counts, newest first; `place_of` finds a record by its file."""
    for change in site.history.changes if site.history else ():
        place = place_of(change.file)
        if place and is_news(change):
            yield _change_entry(site, change, place, words)


def _change_entry(site: Site, change: Change, place: Place, words: Words) -> Entry:
    name, path = place
    day = date.fromisoformat(change.day)
    told = words(f"follow.change.{change.kind}", name=name)
    fields = ", ".join(_title(change.file, field) for field in change.fields or ())
    summary = words("follow.change.fields", fields=fields) if fields else told
    key = identity(site.settings, "perubahan", change.file, change.commit)
    return Entry(key, plain(told), plain(summary), path, day, day)


def _title(file: str, field: FieldChange) -> str:
    kind = kind_of(file)
    info = kind.model_fields.get(field.name) if kind else None
    return str(info.title) if info else field.name
