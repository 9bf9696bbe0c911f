"""The template environment of one language: words, formats and pictures, with HTML escaping always on."""

import re
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from generator.model import Innovation, Unit
from generator.model.choice import UnitKind
from generator.model.date import PartialDate, parse_date
from generator.model.innovation import Design
from generator.model.kind import kind_of
from generator.picture.cityscape import cityscape
from generator.picture.glyph import glyph
from generator.picture.ornament import awning, door, pavement
from generator.picture.progress import progress_bar
from generator.picture.ring import ring
from generator.picture.street import form_window, houses, shop_windows, stones_pile
from generator.picture.survival import survival
from generator.picture.wall import clear_stone_grid
from generator.render import format as written
from generator.render.prose import markdown, paragraphs
from generator.render.speech import own_words, spoken, terms
from generator.view import EventLine, Site, Village, chosen
from generator.words import Words, words_of

_SHOPS = (("administrasi", 122), ("kesehatan", 158), ("pendidikan", 134))


@cache
def environment(language: str) -> Environment:
    """The templates that speak `language`, compiled once; what they speak about is `about`."""
    words = words_of(language)
    made = Environment(
        loader=PackageLoader("generator.render"),
        extensions=[_Settled],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(_formats(words))
    made.filters.update(_speech(words))
    made.filters.update(_model_words(words))
    made.globals.update(_pictures())
    made.globals.update(t=words, idl=_indonesian(words))
    return made


class _Settled(Extension):
    """Writes words that no fact fills into a template when it is compiled: half of all calls while pages are made."""

    _WORD = re.compile(r"\{\{ t\('([\w.]+)'\) \}\}")

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template's text with such words in their place, escaped."""
        words: Any = self.environment.globals["t"]
        return self._WORD.sub(lambda call: str(escape(words(call[1]))), source)


def about(site: Site, words: Words) -> dict[str, Any]:
    """What every page of `site` may show."""
    return {
        "site": site,
        "main": site.main_cohort,
        "commit_url": lambda commit: (
            f"{site.settings.repositori.rstrip('/')}/commit/{commit}" if site.settings.repositori else ""
        ),
        "edit_url": lambda file: f"{site.settings.sunting or ''}{file}",
        "theme_page": _theme_pages(site).get,
        "theme_name": lambda theme: terms(site, "tema", words).get(theme) or words("theme.none"),
    }


def _theme_pages(site: Site) -> dict[str, str]:
    """The page of the catalogue for each theme that a listed innovation has."""
    themes = (facet for facet in site.catalogue.facets if facet.key == "tema")
    return {value.name: f"katalog/tema/{value.key}/" for facet in themes for value in facet.values if value.name}


def _indonesian(words: Words) -> Markup:
    """The attribute that marks Indonesian text on a page of another language (WCAG 3.1.2)."""
    return Markup("") if words.language == "id" else Markup(' lang="id"')


def _formats(words: Words) -> dict[str, Any]:
    def event_dates(line: EventLine) -> str:
        return written.dates(line.start, line.end, words)

    def event_dates_short(line: EventLine) -> str:
        return written.dates(line.start, line.end, words, short=True)

    return {
        "date": lambda value: written.date(value, words),
        "year": lambda value: value.year or written.date(value, words),
        "number": lambda value: written.number(value, words),
        "event_dates": event_dates,
        "event_dates_short": event_dates_short,
        "event_days": lambda line: written.day_and_month(line.start, line.end, words),
        "sortable": _sortable,
        "day": lambda day: written.date(parse_date(str(day)), words),
        "paragraphs": paragraphs,
        "markdown": markdown,
        "preformatted": _preformatted,
        "proven": _proven,
        "without_stop": lambda text: text.rstrip("."),
        "chosen": chosen,
        "labels": lambda citations: ", ".join(citation.label for citation in citations),
        "units_of": _units_of,
    }


def _preformatted(text: str) -> Markup:
    """Text whose lines stay lines; written as references, since a blank line would end the page's block of HTML."""
    return Markup("&#10;").join(text.rstrip("\n").split("\n"))


def _sortable(value: PartialDate) -> str:
    """The date as text that sorts; nothing for an unknown year, which is not the newest."""
    return "-".join(f"{part:04}" for part in value.sort_key()) if value.year is not None else ""


def _proven(html: Markup, marks: Markup) -> Markup:
    """`html` with source marks at the end of its last paragraph, where a reader looks for them."""
    end = html.rfind("</p>")
    return html + marks if end < 0 else html[:end] + marks + html[end:]


def _units_of(village: Village, kind: str) -> int:
    return village.count(UnitKind(kind))


def _speech(words: Words) -> dict[str, Any]:
    """What a record says: its English words on English pages when it has them, else Indonesian, marked so."""

    def foreign(record: Any, name: str) -> bool:
        return words.language != "id" and not own_words(record, name, words)

    def said(record: Any, name: str) -> Markup:
        frame = Markup('<span lang="id">{}</span>' if foreign(record, name) else "{}")
        return frame.format(spoken(record, name, words))

    def said_paragraphs(record: Any, name: str) -> Markup:
        frame = Markup('<div lang="id">{}</div>' if foreign(record, name) else "{}")
        return frame.format(paragraphs(spoken(record, name, words)))

    def event_name(line: EventLine) -> Markup:
        return said(line, "name")

    return {"said": said, "said_paragraphs": said_paragraphs, "event_name": event_name}


def _model_words(words: Words) -> dict[str, Any]:
    """Titles of fields, straight from the models."""
    english = words.language == "en"
    return {
        "title_in": lambda file, name: title_in(file, name, english),
        "field_title": lambda name: field_title(Innovation, name, english),
        "unit_title": lambda name: field_title(Unit, name, english),
        "design_title": lambda name: field_title(Design, name, english),
    }


def title_in(file: str, name: str, english: bool) -> str:
    """The title of a field of the record in `file`; the name itself where that kind of record has no such field now."""
    kind = kind_of(file)
    return field_title(kind, name, english) if kind and name in kind.model_fields else name


def field_title(model: Any, name: str, english: bool) -> str:
    """A field's title, Indonesian or English."""
    info = model.model_fields[name]
    return str(info.json_schema_extra["x-en"] if english else info.title)


def _pictures() -> dict[str, Any]:
    """Pictures by the names that templates use; the unchanging ones are drawn once."""
    return {
        "glyph": cache(glyph),
        "pavement": cache(pavement),
        "awning": cache(awning),
        "cityscape": cache(cityscape),
        "door": cache(door),
        "survival": cache(survival),
        "ring": cache(ring),
        "progress_bar": cache(progress_bar),
        "stones": clear_stone_grid,
        "street_shops": cache(lambda: _street(shop_windows(_SHOPS))),
        "street_stones": cache(lambda: _street(stones_pile())),
        "street_houses": cache(lambda: _street(houses())),
        "street_form": cache(lambda: _street(form_window())),
    }


def _street(art: Markup) -> Markup:
    return Markup('<div class="ei-street" aria-hidden="true">{}</div>').format(art)
