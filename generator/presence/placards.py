"""Which placards a site has, and what each says."""

from collections.abc import Iterator
from functools import partial

from generator.follow import title
from generator.job import Files, Job
from generator.model.date import PartialDate
from generator.presence.placard import Leaf, Placard, drawn
from generator.view import EventPage, InnovationPage, Site
from generator.view.placard import FOLDER, SITE, record_placard
from generator.words import LANGUAGES, words_of

_TONES = {"lab": "layanan", "launch": "gizi", "award": "pendidikan", "other": "administrasi"}
"""The colours of an event's page, by its tone."""
_OWN = "keuangan"
"""The colours of the front page."""
_TITLES = {
    "katalog": "catalogue",
    "linimasa": "timeline",
    "angkatan": "cohorts",
    "unit": "units",
    "peta": "map",
    "rencana": "plans",
}
"""By section, the key of its title."""


def placards(site: Site) -> Iterator[Job]:
    """A job for each placard; one of a record, which serves all languages, is drawn again when its words change."""
    for path, told in told_of(site):
        yield Job(path, partial(_made, path, told), partial(_itself, told))


def _made(path: str, told: Placard) -> Files:
    yield path, drawn(told)


def _itself(told: Placard) -> Placard:
    return told


def told_of(site: Site) -> Iterator[tuple[str, Placard]]:
    """What each placard says, by its path in the tree."""
    for language in LANGUAGES:
        yield from ((f"{language}/{FOLDER}{name}.png", told) for name, told in _sections(site, language))
    if site.settings.plakat:
        for page in site.innovations:
            yield f"{LANGUAGES[0]}/{record_placard(page.card.url)}", of_innovation(site, page)
        for happened in site.events:
            yield f"{LANGUAGES[0]}/{record_placard(happened.line.url)}", of_event(site, happened)


def _sections(site: Site, language: str) -> Iterator[tuple[str, Placard]]:
    words, name = words_of(language), title(site.settings)
    example = (words("presence.example"),) if site.example else ()
    about = words("presence.about", region=site.settings.wilayah)
    yield SITE, Placard(site.settings.wilayah, name, about, example, _OWN, scene=True)
    for section, key in _TITLES.items():
        yield section, Placard(name, words(f"nav.{key}"), words(f"presence.section.{key}"), example, _OWN, scene=True)


def of_innovation(site: Site, page: InnovationPage) -> Placard:
    """Its name, what the name stands for, and who made it where."""
    card = page.card
    place = " · ".join(part for part in (card.district, site.settings.wilayah) if part)
    below = (_invented(page.record.contoh), ", ".join(card.unit_names), place)
    return Placard(title(site.settings), card.name, card.expansion or "", below, card.theme, card.second_tone)


def of_event(site: Site, page: EventPage) -> Placard:
    """Its name, where it was, and its date in the window."""
    line = page.line
    below = (_invented(page.record.contoh), line.venue or "")
    leaf = leaf_of(line.start, line.end)
    return Placard(title(site.settings), line.name, "", below, _TONES[line.tone], leaf=leaf)


def _invented(example: bool) -> str:
    """Says in every language that a record is invented: its placard is one for all."""
    return " / ".join(words_of(language)("presence.example") for language in LANGUAGES) if example else ""


def leaf_of(start: PartialDate, end: PartialDate | None) -> Leaf:
    """The date as a calendar shows it, as precise as it is; an inferred year has a question mark, as in EDTF."""
    year = f"{start.year}{'?' * start.inferred}" if start.year is not None else ""
    if not start.month:
        until = f"–{end.year}" if end and end.year not in (None, start.year) else ""
        return Leaf(f"{year}{until}" or "?", "")
    if not start.day:
        return Leaf(year or _month(start), _month(start) if year else "")
    if end and (end.year, end.month) == (start.year, start.month) and end.day not in (None, start.day):
        return Leaf(f"{start.day}–{end.day}", f"{_month(start)} {year}".strip())
    if end and end.day and end != start:
        return Leaf(str(start.day), f"{_month(start, 'short')} – {end.day} {_month(end, 'short')} {year}".strip())
    return Leaf(str(start.day), f"{_month(start)} {year}".strip())


def _month(date: PartialDate, length: str = "long") -> str:
    return words_of(LANGUAGES[0])(f"month.{length}.{date.month}") if date.month else ""
