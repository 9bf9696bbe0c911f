"""The prepared texts of an innovation: a page in each language, and files to take along."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup

from generator.forms import Filled, Gap, Prepared, State, Voice, prepare
from generator.forms.said import models_in
from generator.model import IndicatorSet, Innovation
from generator.model.field import Record
from generator.render.environment import field_title
from generator.render.format import date, number
from generator.render.handin import files_of
from generator.render.page import Page
from generator.render.speech import terms
from generator.view import InnovationPage, Site
from generator.words import Words, words_of

LANGUAGE = "id"
"""The forms are Indonesian, and so is what is written for them."""

GAP = Markup("\n&#10;")
"""An empty line, half of it written as a reference: a whole one would end the page's block of HTML."""


@dataclass(frozen=True)
class Naskah:
    """The prepared texts of one innovation with the files that hold them, by their names' endings."""

    page: InnovationPage
    prepared: tuple[Prepared, ...]
    indicators: IndicatorSet | None
    files: Mapping[str, bytes]

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"{self.page.card.url}naskah/"

    def file(self, ending: str) -> str:
        """The name of the file with this ending."""
        return f"naskah-{self.page.record.id}.{ending}"


def texts(site: Site) -> tuple[Naskah, ...]:
    """The prepared texts of every innovation; none where the showcase does not want them."""
    if not site.settings.naskah:
        return ()
    voice = _voice(site)
    return tuple(_naskah(site, page, voice) for page in site.innovations)


def _naskah(site: Site, page: InnovationPage, voice: Voice) -> Naskah:
    assessed = page.record.indikator
    indicators = site.indicator_sets.get(assessed.versi) if assessed else None
    prepared = prepare(page.record, voice, indicators)
    return Naskah(page, prepared, indicators, files_of(site, page, prepared, indicators))


def text_files(found: tuple[Naskah, ...]) -> Iterator[tuple[str, bytes]]:
    """The files to take along, by their place in the tree: beside the Indonesian page, to which all pages link."""
    for naskah in found:
        for ending, body in naskah.files.items():
            yield f"{LANGUAGE}/{naskah.url}{naskah.file(ending)}", body


def text_pages(found: tuple[Naskah, ...], words: Words) -> Iterator[Page]:
    """The page of each innovation's prepared texts."""
    for naskah in found:
        name = naskah.page.record.nama_inovasi
        title, description = f"{words('handin.title')}: {name}", words("handin.description", name=name)
        # The files stand once, in the Indonesian site, which holds the other languages' folders.
        up = "" if words.language == LANGUAGE else "../" * (naskah.url.count("/") + 1) + naskah.url
        files = [(ending, up + naskah.file(ending), len(body)) for ending, body in naskah.files.items()]
        answers = naskah.page.record.indikator
        context = {
            "naskah": naskah,
            "files": files,
            "proven": sum(bool(one.bukti) for one in answers.butir) if answers else 0,
            "indicators": naskah.indicators,
            "open": open_sections,
            "gap_title": _titles(words),
            "State": State,
            "language": words.language,
            "gap": GAP,
            "line": Markup("\n"),
        }
        yield Page(naskah.url, "naskah.html.j2", title, description, context)


def open_sections(prepared: Prepared) -> list[tuple[Filled, list[Gap]]]:
    """The sections that still want something of the record, with what they want."""
    wanting = ((filled, [gap for gap in filled.gaps if gap.applies]) for filled in prepared.sections)
    return [(filled, gaps) for filled, gaps in wanting if gaps or filled.state is State.SHORT]


def _titles(words: Words) -> Any:
    english = words.language == "en"
    return lambda gap: _named(gap.path.name, gap.path.part, english)


@cache
def _named(name: str, part: str | None, english: bool) -> tuple[str, str]:
    """Title and hint of the field that a gap leads to."""
    models = models_in(Innovation.model_fields[name].annotation) if part else ()
    model: type[Record] = next((one for one in models if part in one.model_fields), Innovation)
    return field_title(model, part or name, english), str(model.model_fields[part or name].description)


def _voice(site: Site) -> Voice:
    """Values in Indonesian, as the pages write them."""
    words = words_of(LANGUAGE)
    lists = {name: terms(site, name, words) for name in ("urusan", "sdgs")}
    lists["unit"] = {unit.record.id: unit.record.nama for unit in site.units}
    return Voice(
        date=lambda value: date(value, words),
        number=lambda value: number(value, words),
        choice=lambda kind, value: words(f"choice.{kind}.{value}"),
        name=lambda kind, code: lists[kind].get(code, code),
    )
