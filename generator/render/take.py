"""What a reader may take of one record: how to cite it, its data, its dates, and its card for another page."""

import re
from dataclasses import dataclass, replace

from generator.follow import address, own_calendar, title
from generator.model import Event, Innovation
from generator.model.licence import licence_url
from generator.model.public import is_counted
from generator.render.embed import Embed, of_record
from generator.view import EventPage, History, InnovationPage, Site
from generator.view.address import data_of
from generator.words import LANGUAGES, Words

_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}$&#_%"},
}


@dataclass(frozen=True)
class Take:
    """What can be taken; files by their path below the site's root, None for what there is not."""

    cited: str
    licence: str
    licence_url: str | None
    bibtex: str
    ris: str
    calendar: str | None
    embed: Embed | None
    snippet: str
    data: str | None = None


@dataclass(frozen=True)
class _Work:
    """A record as a work that can be cited: its author is the showcase, for it wrote the record."""

    key: str
    author: str
    name: str
    kind: str
    year: str | None
    address: str | None
    licence: str
    language: str


def innovation_take(site: Site, page: InnovationPage, words: Words) -> Take:
    """What a reader may take of an innovation."""
    makers = ", ".join(page.card.unit_names)
    kind = words("take.innovation_of", who=makers) if makers else words("take.innovation")
    file = f"innovations/{page.record.id}.yaml"
    work = _work(site, page.card.url, file, (page.card.name, kind, page.record.lisensi), words)
    embed = of_record(page) if site.settings.sematan else None
    take = _take(work, None, embed, embed.snippet(site, words) if embed else "", words)
    return replace(take, data=_data(site, "innovations", page.record))


def event_take(site: Site, page: EventPage, name: str, words: Words) -> Take:
    """What a reader may take of an event; `name` is its name in this language."""
    record: Event = page.record
    work = _work(site, page.line.url, f"events/{record.id}.yaml", (name, words("take.event"), record.lisensi), words)
    return replace(_take(work, own_calendar(site, record), None, "", words), data=_data(site, "events", record))


def _data(site: Site, kind: str, record: Innovation | Event) -> str | None:
    """The record's file of the API; none for a record that is not given out."""
    return data_of(kind, record.id) if is_counted(record, site.example) else None


def _work(site: Site, url: str, file: str, told: tuple[str, str, str | None], words: Words) -> _Work:
    settings, (name, kind, licence) = site.settings, told
    folder = "" if words.language == LANGUAGES[0] else f"{words.language}/"
    return _Work(
        key=re.sub(r"[^a-z0-9]+", "-", f"etalase-{url.strip('/').rpartition('/')[2]}"),
        author=_line(title(settings)),
        name=_line(name),
        kind=_line(kind),
        year=_year(site.history, file),
        address=address(settings, f"{folder}{url}"),
        licence=licence or settings.lisensi,
        language=words.language,
    )


def _year(history: History | None, file: str) -> str | None:
    """The year of the newest change of the record, for that is the record which a reader sees."""
    changes = history.by_file.get(file, ()) if history else ()
    return max((change.day for change in changes), default="")[:4] or None


def _take(work: _Work, calendar: str | None, embed: Embed | None, snippet: str, words: Words) -> Take:
    url = licence_url(work.licence)
    return Take(_cited(work, words), work.licence, url, _bibtex(work), _ris(work), calendar, embed, snippet)


def _cited(work: _Work, words: Words) -> str:
    """One sentence after another, as in the style of the APA: author, year, title, kind, licence, address."""
    year = work.year or words("take.no_year")
    parts = (f"{work.author} ({year})", work.name, work.kind, words("take.licence", code=work.licence))
    told = " ".join(part.rstrip(".") + "." for part in parts)
    return f"{told} {words('take.accessed', address=work.address)}" if work.address else told


def _bibtex(work: _Work) -> str:
    """In quotes and braces: a name keeps its capitals, and a quote in it ends nothing."""
    fields = {
        "author": f'"{{{_tex(work.author)}}}"',
        "title": f'"{{{_tex(work.name)}}}"',
        "year": work.year,
        "howpublished": f'"{{{_tex(work.kind)}}}"',
        "url": work.address and f'"{re.sub(r"[{}]", _percent, work.address)}"',
        "note": f'"{{{_tex(work.licence)}}}"',
        "langid": {"id": '"indonesian"', "en": '"english"'}[work.language],
    }
    rows = (f"  {name} = {value}" for name, value in fields.items() if value)
    return f"@misc{{{work.key},\n" + ",\n".join(rows) + "\n}"


def _percent(sign: re.Match[str]) -> str:
    return f"%{ord(sign[0]):02X}"


def _tex(text: str) -> str:
    return "".join(_TEX.get(sign, sign) for sign in text)


def _ris(work: _Work) -> str:
    """The lines of Research Information Systems: a tag of two letters, two blanks, a hyphen, the value."""
    lines = {
        "TY": "ELEC",
        "AU": work.author,
        "TI": work.name,
        "PY": work.year,
        "M3": work.kind,
        "UR": work.address,
        "LA": work.language,
        "N1": work.licence,
    }
    return "\n".join([*(f"{tag}  - {value}" for tag, value in lines.items() if value), "ER  - "])


def _line(text: str) -> str:
    """The text on one line, without what is not seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
