"""What the head of a page offers to be followed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.follow.calendars import own_calendar
from generator.follow.following import Following
from generator.model import Event
from generator.view import Site
from generator.words import Words

ATOM, CALENDAR = "application/atom+xml", "text/calendar"


@dataclass(frozen=True)
class Link:
    """A file that can be followed: its media type, its title, its path in the site."""

    type: str
    title: str
    file: str


def links(found: Following, words: Words) -> Mapping[str, tuple[Link, ...]]:
    """The links of lists by their address below the language root."""
    offered: dict[str, list[Link]] = {}
    for page, link in _links(found, words):
        offered.setdefault(page, []).append(link)
    return {page: tuple(own) for page, own in offered.items()}


def _links(found: Following, words: Words) -> Iterator[tuple[str, Link]]:
    for channel in found.channels:
        link = Link(ATOM, channel.label(words), f"{channel.file}.xml")
        yield from ((page, link) for page in channel.pages)
    for calendar in found.calendars:
        link = Link(CALENDAR, calendar_label(calendar.name, words), calendar.file)
        yield from ((page, link) for page in calendar.pages)


def own_links(site: Site, record: Event, words: Words) -> tuple[Link, ...]:
    """What the page of one event offers."""
    file = own_calendar(site, record)
    return (Link(CALENDAR, words("follow.calendar.event"), file),) if file else ()


def calendar_label(name: str, words: Words) -> str:
    """What a calendar is called: of all events, or of the cohort `name`."""
    return words("follow.calendar.angkatan", name=name) if name else words("follow.calendar.semua")
