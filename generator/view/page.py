"""Everything that the page of one record shows."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import Cohort, Event, Innovation, Plan, Unit
from generator.model.shared import Count
from generator.view.account import Account
from generator.view.card import Card, Neighbour
from generator.view.citing import Citation, Marks
from generator.view.cohort import FunnelStep, Pane
from generator.view.place import Village
from generator.view.pledge import Pledge
from generator.view.proof import Estimate
from generator.view.trail import EventLine, Step, Trace


@dataclass(frozen=True)
class PlanLink:
    """A mission that a record is tied to."""

    id: str
    name: str
    number: int | None
    text: str | None
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class InnovationPage:
    """Everything that an innovation's page shows."""

    record: Innovation
    card: Card
    units: tuple[Unit, ...]
    account: Account
    marks: Marks
    citations: tuple[Citation, ...]
    events: tuple[EventLine, ...]
    trail: tuple[Step, ...]
    plans: tuple[PlanLink, ...]
    cohort: Cohort | None
    pane: int | None
    neighbours: tuple[Neighbour, ...]
    estimate: Estimate | None
    pledge: Pledge | None
    traces: tuple[Trace, ...]


@dataclass(frozen=True)
class EventPage:
    """Everything that an event's page shows."""

    record: Event
    line: EventLine
    figures: tuple[tuple[str, Count], ...]
    marks: Marks
    citations: tuple[Citation, ...]
    innovations: tuple[Card, ...]
    cohort: Cohort | None
    trail: tuple[Step, ...]
    plans: tuple[PlanLink, ...]


@dataclass(frozen=True)
class CohortPage:
    """Everything that a cohort's page shows."""

    record: Cohort
    funnel: tuple[FunnelStep, ...]
    documented: int
    panes: tuple[Pane, ...]
    events: tuple[EventLine, ...]
    trail: tuple[Step, ...]
    innovations: tuple[Card, ...]
    invited_units: int
    traces: tuple[Trace, ...]
    pledges: int
    marks: Marks
    citations: tuple[Citation, ...]
    plans: tuple[PlanLink, ...]

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"angkatan/{self.record.id}/"


@dataclass(frozen=True)
class UnitPage:
    """Everything that a unit's page shows."""

    record: Unit
    innovations: tuple[Card, ...]
    cohorts: tuple[Cohort, ...]
    village: Village | None
    marks: Marks
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class PlanPage:
    """Everything that a plan's page shows: for each mission the records tied to it."""

    record: Plan
    innovations: Mapping[int, tuple[Card, ...]]
    events: Mapping[int, tuple[EventLine, ...]]
    cohorts: Mapping[int, tuple[Cohort, ...]]
    marks: Marks
    citations: tuple[Citation, ...]
