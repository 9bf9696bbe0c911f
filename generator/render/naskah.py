"""The prepared texts of an innovation: a page in each language, and files to take along."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from generator.forms import Filled, Gap, Prepared, State, Voice, prepare
from generator.forms.definition import Path
from generator.forms.said import models_in
from generator.model import IndicatorSet, Innovation
from generator.model.field import Record
from generator.render.asked import anchors
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


@dataclass(frozen=True)
class Told:
    """A gap in a language: the field's name, what to answer there, and its anchor on the page about writing."""

    title: str
    question: str
    anchor: str


class Texts:
    """Prepares the texts of one innovation after the other, and their pages in `languages`."""

    def __init__(self, site: Site, languages: Sequence[str]) -> None:
        self.site = site
        self.voice = _voice(site)
        self.tell = {language: _telling(site, words_of(language)) for language in languages}

    def of(self, page: InnovationPage) -> Naskah | None:
        """The prepared texts of an innovation; None where the showcase does not want them."""
        if not self.site.settings.naskah:
            return None
        assessed = page.record.indikator
        indicators = self.site.indicator_sets.get(assessed.versi) if assessed else None
        prepared = prepare(page.record, self.voice, indicators)
        return Naskah(page, prepared, indicators, files_of(self.site, page, prepared, indicators))

    def pages(self, naskah: Naskah | None, words: Words) -> Iterator[Page]:
        """The page of an innovation's prepared texts."""
        if naskah is not None:
            yield _page(naskah, self.tell[words.language], words)


def text_files(naskah: Naskah | None) -> Iterator[tuple[str, bytes]]:
    """The files to take along, by their place in the tree: beside the Indonesian page, to which all pages link."""
    if naskah is not None:
        for ending, body in naskah.files.items():
            yield f"{LANGUAGE}/{naskah.url}{naskah.file(ending)}", body


def _page(naskah: Naskah, tell: Callable[[Gap], Told], words: Words) -> Page:
    name = naskah.page.record.nama_inovasi
    title, description = f"{words('handin.title')}: {name}", words("handin.description", name=name)
    # The files stand once, in the Indonesian site, which holds the other languages' folders.
    up = "" if words.language == LANGUAGE else "../" * (naskah.url.count("/") + 1) + naskah.url
    answers = naskah.page.record.indikator
    context = {
        "naskah": naskah,
        "files": [(ending, up + naskah.file(ending), len(body)) for ending, body in naskah.files.items()],
        "proven": sum(bool(one.bukti) for one in answers.butir) if answers else 0,
        "indicators": naskah.indicators,
        "open": open_sections,
        "tell": tell,
        "State": State,
        "language": words.language,
        "gap": GAP,
        "line": Markup("\n"),
    }
    return Page(naskah.url, "naskah.html.j2", title, description, context)


def open_sections(prepared: Prepared) -> list[tuple[Filled, list[Gap]]]:
    """The sections that still want something of the record, with what they want."""
    wanting = ((filled, [gap for gap in filled.gaps if gap.applies]) for filled in prepared.sections)
    return [(filled, gaps) for filled, gaps in wanting if gaps or filled.state is State.SHORT]


def _telling(site: Site, words: Words) -> Callable[[Gap], Told]:
    known = anchors(site)

    @cache
    def tell(path: Path) -> Told:
        title, description = _named(path, words.language == "en")
        asked = not path.part and words.has(f"question.{path.name}")
        hint = description.rstrip(".") if words.language == LANGUAGE else ""
        question = words(f"question.{path.name}") if asked else hint
        return Told(title, question, f"#{path.name}" if path.name in known else "")

    return lambda gap: tell(gap.path)


def _named(path: Path, english: bool) -> tuple[str, str]:
    """Title and Indonesian description of the field that a path leads to."""
    models = models_in(Innovation.model_fields[path.name].annotation) if path.part else ()
    model: type[Record] = next((one for one in models if path.part in one.model_fields), Innovation)
    name = path.part or path.name
    return field_title(model, name, english), str(model.model_fields[name].description)


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
