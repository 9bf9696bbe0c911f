"""The timeline: all events by year and as a table, and a page for every value that they can be narrowed to."""

from collections.abc import Iterator

from generator.model.choice import EventKind
from generator.model.date import PartialDate
from generator.render.facets import Choice, Choices
from generator.render.page import Page
from generator.render.speech import spoken
from generator.view import STEPS, EventLine, Site, Year
from generator.words import Words

TONES = ("lab", "launch", "award", "other")


def timeline_pages(site: Site, words: Words) -> Iterator[Page]:
    """The timeline, the table, and a static page for each value of each facet."""
    facets = tuple(facet for facet in _facets(site, words) if facet.values)
    known = sum(year.year is not None for year in site.years)
    lines = _lines(site)
    common = {
        "facets": facets,
        "tones": TONES,
        "count": len(lines),
        "marks": {line.id: _marks(line) for line in lines},
        "today": _today(site),
    }
    title = words("timeline.title", n=len(lines), years=known)
    upcoming = tuple(line for line in lines if line.upcoming)
    shown = {"known_years": known, "upcoming": upcoming, **common}
    yield Page("linimasa/", "timeline.html.j2", title, words("timeline.lead"), shown)
    yield Page("linimasa/daftar/", "events.html.j2", title, words("timeline.table_lead"), {"lines": lines, **common})
    for facet in facets:
        yield from (_page(site, facet, value, words) for value in facet.values)


def _today(site: Site) -> PartialDate:
    return PartialDate(site.today.year, site.today.month, site.today.day)


def _page(site: Site, facet: Choices[EventLine], value: Choice[EventLine], words: Words) -> Page:
    title = words("timeline.of", facet=facet.label, value=value.label)
    lead = words("timeline.of_lead", n=len(value.items))
    context = {"facet": facet, "value": value, "years": _years(value), "today": _today(site)}
    return Page(value.url, "happened.html.j2", title, lead, context)


def _years(value: Choice[EventLine]) -> list[Year]:
    numbers = dict.fromkeys(line.start.year for line in value.items)
    return [Year(year, tuple(line for line in value.items if line.start.year == year)) for year in numbers]


def _lines(site: Site) -> tuple[EventLine, ...]:
    return tuple(line for year in site.years for line in year.events)


def _facets(site: Site, words: Words) -> Iterator[Choices[EventLine]]:
    """By year, programme, stage, kind, and whether it has been; only values that some event has."""
    years = [(year, str(year) if year else words("timeline.unknown_year")) for year in _year_keys(site)]
    yield _facet(site, words, "tahun", [(str(year or "tanpa"), label) for year, label in years], "linimasa/")
    yield _facet(site, words, "program", _programmes(site, words))
    yield _facet(site, words, "tahap", [(step, words(f"stage.{step}")) for step in STEPS])
    yield _facet(site, words, "jenis", [(kind.value, words(f"choice.event_kind.{kind.value}")) for kind in EventKind])
    yield _facet(site, words, "waktu", [(when, words(f"timeline.{when}")) for when in ("mendatang", "lalu")])


def _facet(site: Site, words: Words, name: str, named: list[tuple[str, str]], folder: str = "") -> Choices[EventLine]:
    lines = _lines(site)
    made = [
        Choice(key, label, f"{folder or f'linimasa/{name}/'}{key.replace('_', '-')}/", tuple(_with(lines, name, key)))
        for key, label in named
    ]
    return Choices(name, words(f"timeline.facet.{name}"), "linimasa/", tuple(value for value in made if value.items))


def _with(lines: tuple[EventLine, ...], name: str, key: str) -> Iterator[EventLine]:
    return (line for line in lines if key in _marks(line)[name])


def _marks(line: EventLine) -> dict[str, tuple[str, ...]]:
    """The values that an event has, by facet."""
    return {
        "tahun": (str(line.start.year or "tanpa"),),
        "program": (line.cohort,) if line.cohort else (),
        "tahap": line.steps,
        "jenis": (line.kind.value,),
        "waktu": ("mendatang" if line.upcoming else "lalu",),
    }


def _year_keys(site: Site) -> list[int | None]:
    return [year.year for year in site.years if year.events]


def _programmes(site: Site, words: Words) -> list[tuple[str, str]]:
    return [(page.record.id, spoken(page.record, "nama", words)) for page in site.cohorts]
