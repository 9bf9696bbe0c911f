"""The order of the work, and nothing else: content in, pages and findings out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol, TypeVar

from generator.check import RULES, Case, check
from generator.content import Content
from generator.diagnostics import Diagnostic, bearable
from generator.fix import advise, other_than_canonical
from generator.lesson import Lesson, lessons
from generator.load import Ahead, Loaded, load, read_documents
from generator.photo import Photo, Store, photos
from generator.report.terminal import terminal
from generator.view import Site, Taught
from generator.words import LANGUAGES, words_of
from generator.yamltext import Document

LESSON_DAY = date(2026, 1, 1)
"""The day on which all lessons take place."""


_T = TypeVar("_T")


class Aside(Protocol):
    """Starts some work and gives back how to fetch what it returns."""

    def __call__(self, work: Callable[[], _T]) -> Callable[[], _T]: ...


@dataclass(frozen=True)
class Findings:
    """What was found in the content, and the documents that say where."""

    diagnostics: tuple[Diagnostic, ...]
    documents: Mapping[str, Document]


@dataclass(frozen=True)
class Outcome:
    """The site, its tree of pages by path, and the findings."""

    site: Site
    files: Mapping[str, bytes]
    findings: Findings


def build(content: Content, prose: Mapping[str, bytes], today: date, made: Store | None = None) -> Outcome:
    """The tree of pages for `content` and the hand-written `prose`, both by path; findings may hold errors.

    Pictures that stand in `made` are not made again.
    """
    from generator.derive import derive  # the check alone needs neither, and is to answer at once
    from generator.render import render

    loaded, pictures = load(content), photos(content.files, made)
    site = derive(loaded.showcase)
    files = render(site, prose, pictures, taught())
    return Outcome(site, files, _findings(loaded, content, pictures, today))


def inspect(content: Content, today: date, made: Store | None = None, aside: Aside | None = None) -> Findings:
    """The findings alone; `aside` may do a part of the work on another core."""
    loaded = _load(content, aside) if aside else load(content)
    return _findings(loaded, content, photos(content.files, made), today, aside)


def _load(content: Content, aside: Aside) -> Loaded:
    """The content loaded, a good half of its records read aside."""
    records = sorted(file for file in content.files if file.endswith(".yaml"))
    half = {file: content.files[file] for file in records[: len(records) * 11 // 20]}
    return load(content, Ahead(half.keys(), aside(lambda: read_documents(half))))


LIGHT = 5
"""So many rules, the last ones, cost as much as the look at each file's style lacks to half of the work."""


def _findings(
    loaded: Loaded, content: Content, pictures: Mapping[str, Photo | None], today: date, aside: Aside | None = None
) -> Findings:
    case = Case(loaded.showcase, today, pictures, content.files, loaded.unread)
    records = case.records

    def other_half() -> tuple[tuple[Diagnostic, ...], list[str]]:
        styled = other_than_canonical(content.files, loaded.documents, records)
        return tuple(check(case, RULES[-LIGHT:])), styled

    fetch = aside(other_half) if aside else other_half
    heavy = tuple(check(case, RULES[:-LIGHT]))
    light, others = fetch()
    found = tuple(bearable((*loaded.diagnostics, *heavy, *light)))
    return Findings((*found, *advise(content.files, loaded.documents, others, found)), loaded.documents)


@cache
def taught() -> Mapping[str, Taught]:
    """Every lesson by its code, with what the wrong example is really told, in each language."""
    return {code: _taught(lesson) for code, lesson in lessons().items()}


def _taught(lesson: Lesson) -> Taught:
    found = None if lesson.shown_only else inspect(lesson.content(lesson.wrong), LESSON_DAY)
    told = {
        language: terminal(found.diagnostics, found.documents, words_of(language)) for language in LANGUAGES if found
    }
    return Taught(lesson.code, lesson.file, lesson.wrong.strip("\n"), lesson.right.strip("\n"), told)
