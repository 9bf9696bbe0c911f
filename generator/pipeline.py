"""The order of the work, and nothing else: content in, pages and findings out."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, partial
from typing import Protocol, TypeVar

from generator.check import BESIDE, RULES, Case, check
from generator.content import Content
from generator.diagnostics import Diagnostic, bearable
from generator.export.holdings import Holdings
from generator.fix import advise, other_than_canonical
from generator.job import Job
from generator.lesson import Lesson, lessons
from generator.load import Loaded, load
from generator.photo import Photo, Store, photos
from generator.proof import proofs
from generator.report.terminal import terminal
from generator.view import History, Site, Taught
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
    """The site, the findings, and the jobs that make the tree of pages, in no order that means anything."""

    site: Site
    findings: Findings
    jobs: Sequence[Job]

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """The whole tree by path, made here and now."""
        made = {path: body for job in self.jobs for path, body in job.make()}
        return made | dict(self.roll(made).make())

    def roll(self, names: Collection[str]) -> Job:
        """What tells of the whole tree, made last: `names` are the paths of everything that the jobs made."""
        from generator.presence import roll

        return Job("semua", partial(roll, self.site, names))


@dataclass(frozen=True)
class Means:
    """What a build may use besides the content: pictures that were made before, its history, another core."""

    made: Store | None = None
    history: History | None = None
    languages: Sequence[str] = LANGUAGES
    aside: Aside | None = None


def build(content: Content, prose: Mapping[str, bytes], today: date, means: Means | None = None) -> Outcome:
    """The tree of pages for `content` and the hand-written `prose`, both by path; findings may hold errors.

    No page is made before its job is done.
    """
    means = means or Means()
    from generator.presence import presence  # the check alone needs none of these, and is to answer at once
    from generator.render import jobs

    held = hold(content, today, means)
    site = held.holdings.site
    given = Job("data", partial(_open_data, held.holdings))
    found = [Job(f"cari {language}", partial(_search_data, site, language)) for language in means.languages]
    asked = Job("borang", partial(_form, site, held.loaded, means.languages))
    pages = jobs(site, prose, held.pictures, taught(), means.languages)
    return Outcome(site, held.findings, (given, asked, *found, *presence(site), *pages))


@dataclass(frozen=True)
class Held:
    """What is made of the content before anything is written: its nouns, its pictures, what is given out, findings."""

    loaded: Loaded
    pictures: Mapping[str, Photo | None]
    holdings: Holdings
    findings: Findings


def hold(content: Content, today: date, means: Means) -> Held:
    """All that pages and open data are made of; findings may hold errors."""
    from generator.derive import counted, derive

    loaded, pictures = load(content), photos(content.files, means.made)
    checked = (means.aside or _here)(lambda: _findings(loaded, content, pictures, today).diagnostics)
    proven = proofs(loaded.showcase, content.files, pictures, means.made)
    site = replace(derive(loaded.showcase, today), proofs=proven, history=means.history)
    holdings = Holdings(counted(loaded.showcase), site)
    return Held(loaded, pictures, holdings, Findings(checked(), loaded.documents))


def _open_data(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    from generator.export import export

    yield from ((f"{LANGUAGES[0]}/{path}", body) for path, body in export(holdings))


def _search_data(site: Site, language: str) -> Iterator[tuple[str, bytes]]:
    from generator.search import data_scripts

    yield from ((f"{language}/{path}", body) for path, body in data_scripts(site, words_of(language)).items())


def _form(site: Site, loaded: Loaded, languages: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    from generator.questionnaire import contribute_page, form_scripts, record_scripts
    from generator.render.pages import Press

    yield from ((f"{LANGUAGES[0]}/{path}", body) for path, body in record_scripts(loaded))
    for words in map(words_of, languages):
        yield from ((f"{words.language}/{path}", body) for path, body in form_scripts(words))
        yield from Press(site, words)([contribute_page(site, words)])


def inspect(content: Content, today: date, made: Store | None = None, aside: Aside | None = None) -> Findings:
    """The findings alone; `aside` may do a part of the work on another core."""
    return _findings(load(content), content, photos(content.files, made), today, aside)


LIGHT = 9
"""So many rules, the last ones, cost as much as all others."""


def _findings(
    loaded: Loaded,
    content: Content,
    pictures: Mapping[str, Photo | None],
    today: date,
    aside: Aside | None = None,
) -> Findings:
    case = Case(loaded.showcase, today, pictures, content.files, loaded.unread)
    start = aside or _here
    beside = start(
        lambda: (other_than_canonical(content.files, loaded.documents, loaded.sound), tuple(check(case, BESIDE)))
    )
    case.walk()
    others, early = beside()
    rules = [rule for rule in RULES if rule not in BESIDE]
    light = start(lambda: tuple(check(case, rules[-LIGHT:])))
    heavy = tuple(check(case, rules[:-LIGHT]))
    found = tuple(bearable((*loaded.diagnostics, *early, *heavy, *light())))
    return Findings((*found, *advise(content.files, loaded.documents, others, found)), loaded.documents)


def _here(work: Callable[[], _T]) -> Callable[[], _T]:
    return work


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
