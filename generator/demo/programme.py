"""The made-up programme: its labs with their stages, its yearly events, and its numbers."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.demo.ideas import Idea
from generator.demo.region import MAIN, Region
from generator.demo.wording import sheet
from generator.model.date import PartialDate

Row = Mapping[str, Any]
YEARS = range(2018, 2026)
_IDEAS_FOR_EACH = 2.6  # as many ideas as this for each innovation that was launched
_BESIDES = 24  # innovations of the older lab that no record names


def rows(kind: str) -> Sequence[Row]:
    """The rows of a kind: `lab`, `stage`, `yearly`, `plan` or `source`."""
    found: Sequence[Row] = sheet("programme")[kind]
    return found


def lab_event(stage: Row, year: int) -> str:
    """The id of a stage's event in the lab of `year`."""
    return f"{start(stage, year)}-lab-contoh-{stage['slug']}"


def yearly_event(row: Row, year: int) -> str:
    """The id of a yearly event."""
    return f"{start(row, year)}-{row['slug']}"


def prize_event(name: str, year: int) -> str | None:
    """The id of the yearly event that gave the prize called `name`, if one did."""
    found = (row for row in rows("yearly") if row["name"].format(year=year) == name)
    return next((yearly_event(row, year) for row in found), None)


def start(row: Row, year: int) -> PartialDate:
    """The first day of a row's event."""
    month, day, _ = row["date"]
    return PartialDate(year, month, day)


def end(row: Row, year: int) -> PartialDate | None:
    """The last day of an event that takes several."""
    month, day, days = row["date"]
    return PartialDate(year, month, day + days - 1) if days > 1 else None


def launched(lab: str, region: Region, ideas: Sequence[Idea]) -> int:
    """How many innovations a lab launched: the panes of its window, or its records and some more."""
    return region.panes if lab == MAIN else _BESIDES + sum(idea.cohort == lab for idea in ideas)


def proposed(lab: str, region: Region, ideas: Sequence[Idea]) -> int:
    """How many ideas a lab began with."""
    return int(_IDEAS_FOR_EACH * launched(lab, region, ideas))
