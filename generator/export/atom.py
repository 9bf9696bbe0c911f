"""Channels as Atom (RFC 4287)."""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from generator.export.holdings import Holdings
from generator.follow import Channel, Entry, address, identity, title
from generator.model import Settings
from generator.words import LANGUAGES, words_of

_SPACE = "http://www.w3.org/2005/Atom"
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'


def atom_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """Every channel as an Atom feed."""
    for channel in holdings.following.channels:
        yield f"{channel.file}.xml", atom_feed(holdings.site.settings, channel)


def atom_feed(settings: Settings, channel: Channel) -> bytes:
    """One channel as an Atom feed, in the first language."""
    feed = ET.Element("feed", {"xmlns": _SPACE, "xml:lang": LANGUAGES[0]})
    _head(feed, settings, channel)
    for entry in channel.entries:
        _entry(ET.SubElement(feed, "entry"), settings, channel, entry)
    ET.indent(feed, "")
    return f"{_DECLARED}{ET.tostring(feed, encoding='unicode')}\n".encode()


def _head(feed: ET.Element, settings: Settings, channel: Channel) -> None:
    file = f"{channel.file}.xml"
    _text(feed, "id", f"urn:uuid:{identity(settings, channel.file)}")
    _text(feed, "title", f"{title(settings)}: {channel.label(words_of(LANGUAGES[0]))}")
    _text(feed, "updated", moment(max(entry.last for entry in channel.entries)))
    _text(ET.SubElement(feed, "author"), "name", title(settings))
    _text(feed, "rights", settings.lisensi)
    _text(feed, "generator", "Etalase")
    _link(feed, "self", "application/atom+xml", _way(settings, channel, file))
    _link(feed, "alternate", "text/html", _way(settings, channel, channel.pages[0]))


def _entry(element: ET.Element, settings: Settings, channel: Channel, entry: Entry) -> None:
    _text(element, "id", f"urn:uuid:{entry.id}")
    _text(element, "title", entry.title)
    _text(element, "published", moment(entry.first))
    _text(element, "updated", moment(entry.last))
    _link(element, "alternate", "text/html", _way(settings, channel, entry.path))
    for tag in entry.tags:
        ET.SubElement(element, "category", {"term": tag})
    _text(element, "summary", entry.summary)


def _way(settings: Settings, channel: Channel, path: str) -> str:
    """The address of `path`; relative to the feed while the site has no address."""
    return address(settings, path) or "../" * channel.file.count("/") + path


def moment(day: date) -> str:
    """The first moment of `day` (RFC 3339): git is asked for days only, so that nobody's working hours are told."""
    return f"{day.isoformat()}T00:00:00Z"


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _link(parent: ET.Element, rel: str, media: str, href: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "type": media, "href": href})
