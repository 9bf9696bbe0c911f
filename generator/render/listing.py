"""The home page."""

from dataclasses import dataclass

from generator.model.choice import Stage
from generator.model.shared import Count
from generator.render.format import dates
from generator.render.page import Page
from generator.view import STEPS, CohortPage, EventLine, Site, Step
from generator.words import Words


@dataclass(frozen=True)
class Cell:
    """A stretch of a round: stages that share their events stand in one wide cell, numbered as the first of them."""

    label: str
    events: tuple[EventLine, ...]
    figures: tuple[tuple[str, Count], ...]
    number: int
    wide: bool


def home_page(site: Site, words: Words) -> Page:
    """The front page."""
    title = f"{site.settings.nama} {site.settings.wilayah_singkat}"
    rounds = {cohort.record.id: round_cells(cohort, words) for cohort in site.cohorts}
    seen = {step.key for cohort in site.cohorts for step in cohort.trail if step.events}
    context = {
        "steps": STEPS,
        "rounds": rounds,
        "seen": seen,
        "cite": False,
    }
    context["lead"] = _lead(site.main_cohort, site.settings.wilayah, words) if site.main_cohort else ""
    return Page("", "home.html.j2", title, words("home.description", region=site.settings.wilayah), context)


def _lead(cohort: CohortPage, region: str, words: Words) -> str:
    """The first sentence of the front page: when how many were launched, and how many can be read of."""
    launch = next((line for line in cohort.events if Stage.DELIVER_LAUNCHING in line.stages), None)
    opening = "home.opening_dated" if launch else "home.opening"
    when = dates(launch.start, launch.end, words) if launch else ""
    count = len(cohort.panes)
    known = "home.none_known" if cohort.documented == 0 else "home.some_known"
    return " ".join(
        (
            words(opening, count=count, region=region, when=when),
            words(known, n=cohort.documented),
            words("home.places"),
        )
    )


def round_cells(cohort: CohortPage, words: Words) -> tuple[Cell, ...]:
    """The cohort's stages as cells, the first two together when one event covered both."""
    drum_up, diagnose, *rest = cohort.trail
    both = drum_up.events == diagnose.events
    label = f"{words('stage.drum_up')}, {words('stage.diagnose')}"
    first = [_cell(drum_up, 1, label, wide=True)] if both else [_plain(drum_up, 1, words), _plain(diagnose, 2, words)]
    return (*first, *(_plain(step, number, words) for number, step in enumerate(rest, 3)))


def _plain(step: Step, number: int, words: Words) -> Cell:
    return _cell(step, number, words(f"stage.{step.key}"), wide=False)


def _cell(step: Step, number: int, label: str, wide: bool) -> Cell:
    return Cell(label, step.events, step.figures, number, wide)
