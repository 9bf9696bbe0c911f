"""The page that lists what can be followed, and says how."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from generator.follow import Channel, Following, Link, address
from generator.follow.entry import MOST
from generator.follow.links import calendar_label
from generator.render.page import Page, to_first
from generator.view import Site
from generator.words import Words

HOME = "umpan/"
_WHOLE = ("inovasi", "kegiatan", "perubahan")
_GROUPS = {"kecamatan": ("kecamatan",), "unit": ("unit",), "program": ("program",), "angkatan": ("angkatan",)}


@dataclass(frozen=True)
class Offer:
    """Something to follow: its name, how many it holds, how many not, and its files by what each is called."""

    name: str
    count: int
    left_out: int
    files: tuple[tuple[str, str], ...]


def following_page(site: Site, known: Following, words: Words) -> Page:
    """The page `umpan/`; addresses are whole where the site has one, since they are copied into other programs."""
    groups = {
        name: [_channel(each, words) for each in known.channels if each.kind in kinds] for name, kinds in _kinds()
    }
    context = {
        "groups": [(name, offers) for name, offers in groups.items() if offers],
        "calendars": list(_calendars(known, words)),
        "most": MOST,
        "home": address(site.settings, "") or "",
        "to_first": to_first(words),
    }
    return Page(HOME, "following.html.j2", words("follow.title"), words("follow.lead"), context)


def followed(link: Link) -> dict[str, str]:
    """A link as the theme prints it in a page's head: texts of HTML."""
    return {"type": link.type, "title": str(escape(link.title)), "file": link.file}


def _kinds() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "semua", _WHOLE
    yield from _GROUPS.items()


def _channel(channel: Channel, words: Words) -> Offer:
    files = ((words("follow.atom"), f"{channel.file}.xml"), (words("follow.json"), f"{channel.file}.json"))
    return Offer(channel.label(words), len(channel.entries), 0, files)


def _calendars(known: Following, words: Words) -> Iterator[Offer]:
    for each in known.calendars:
        name = calendar_label(each.name, words)
        yield Offer(name, len(each.occasions), each.left_out, ((words("follow.ics"), each.file),))
