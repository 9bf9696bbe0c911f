"""The channels: of everything, of what changed, and of the records that share a value of a facet."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.follow.entry import MOST, Entry, Place, change_entries, event_entry, innovation_entry, newest
from generator.model import Event
from generator.model.choice import choice_key
from generator.view import EMPTY, Facet, FacetValue, InnovationPage, Site
from generator.words import LANGUAGES, Words, words_of

FOLDER = "umpan/"
_OF_FACETS = ("kecamatan", "unit", "program")


@dataclass(frozen=True)
class Channel:
    """Entries that can be followed together: what they share, the file without its ending, the pages that show them.

    `kind` is inovasi, kegiatan, perubahan, kecamatan, unit, program or angkatan; `name` the value of the last four.
    """

    kind: str
    name: str
    file: str
    pages: tuple[str, ...]
    entries: tuple[Entry, ...]

    def label(self, words: Words) -> str:
        """What the channel is called in a language."""
        shown = words(f"choice.unit_kind.{self.name}") if self.kind == "unit" else self.name
        return words(f"follow.channel.{self.kind}", name=shown)


def channels(site: Site) -> tuple[Channel, ...]:
    """Every channel that has an entry: the whole first, then its parts in the order of the facets."""
    return tuple(channel for channel in _channels(site, words_of(LANGUAGES[0])) if channel.entries)


def _channels(site: Site, words: Words) -> Iterator[Channel]:
    records = _Records(site, words)
    yield Channel("inovasi", "", f"{FOLDER}inovasi", ("inovasi/", ""), newest(records.innovations.values()))
    yield Channel("kegiatan", "", f"{FOLDER}kegiatan", ("linimasa/",), newest(records.events.values()))
    changes = tuple(islice(change_entries(site, records.places.get, words), MOST))
    yield Channel("perubahan", "", f"{FOLDER}perubahan", ("perubahan/", ""), changes)
    for facet in site.catalogue.facets:
        if facet.key in _OF_FACETS:
            yield from (_of_value(site, records, facet, value) for value in facet.values if value.key != EMPTY)
    for page in site.cohorts:
        own = [records.innovations.get(card.id) for card in page.innovations]
        held = [records.events.get(line.id) for line in page.events]
        found = newest(entry for entry in (*own, *held) if entry)
        yield Channel("angkatan", page.record.nama, f"{FOLDER}angkatan/{page.record.id}", (page.url,), found)


def _of_value(site: Site, records: "_Records", facet: Facet, value: FacetValue) -> Channel:
    cards = (site.catalogue.cards[place] for place in value.members)
    found = newest(entry for card in cards if (entry := records.innovations.get(card.id)))
    pages = [f"katalog/{facet.key}/{value.key}/"]
    if facet.key == "kecamatan" and any(district.slug == value.key for district in site.districts):
        pages.insert(0, f"wilayah/{value.key}/")
    return Channel(facet.key, value.name, f"{FOLDER}{facet.key}/{value.key}", tuple(pages), found)


class _Records:
    """The records that count, as entries by id, and where each record's page is."""

    def __init__(self, site: Site, words: Words) -> None:
        counted = {card.id for card in site.catalogue.cards}
        listed = [page for page in site.innovations if page.record.id in counted]
        made = {page.record.id: innovation_entry(site, page, _tags(page)) for page in listed}
        self.innovations = {key: entry for key, entry in made.items() if entry}
        kinds = {record.id: words(choice_key(record.jenis_kegiatan)) for record in counted_events(site)}
        events = {r.id: event_entry(site, r, (kinds[r.id],)) for r in counted_events(site)}
        self.events = {key: entry for key, entry in events.items() if entry}
        self.places: dict[str, Place] = dict(_places(site))


def counted_events(site: Site) -> list[Event]:
    """The events that lists show, oldest first."""
    return [site.event_pages[line.id].record for year in site.years for line in year.events]


def _tags(page: InnovationPage) -> tuple[str, ...]:
    return (*page.record.kata_kunci, *([page.card.district] if page.card.district else []))


def _places(site: Site) -> Iterator[tuple[str, Place]]:
    for card in site.catalogue.cards:
        yield f"innovations/{card.id}.yaml", (card.name, card.url)
    for event in counted_events(site):
        yield f"events/{event.id}.yaml", (event.nama_kegiatan, f"peristiwa/{event.id}/")
    kept: dict[str, tuple[str, Any]] = {
        "cohorts": ("angkatan", site.cohorts),
        "units": ("unit", site.units),
        "plans": ("rencana", site.plans),
    }
    for folder, (home, pages) in kept.items():
        for record in (page.record for page in pages if site.example or not page.record.contoh):
            yield f"{folder}/{record.id}.yaml", (record.nama, f"{home}/{record.id}/")
