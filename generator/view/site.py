"""One showcase, worked out; and a lesson as shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from generator.model import Reference, Settings
from generator.model.reference import IndicatorSet
from generator.view.account import Account, Group
from generator.view.card import Card
from generator.view.catalogue import Catalogue
from generator.view.citing import Citation
from generator.view.completeness import Definition
from generator.view.history import History
from generator.view.page import CohortPage, EventPage, InnovationPage, PlanPage, UnitPage
from generator.view.place import District
from generator.view.pledge import Register
from generator.view.proof import ProofKey, Published
from generator.view.trail import Year


@dataclass(frozen=True)
class SourceLine:
    """A source and how many records use it."""

    citation: Citation
    uses: int


MOST_IN_WORKBOOK = 5_000
"""Innovations beyond which no workbook of all tables is made: its programs would take minutes to open it."""


@dataclass(frozen=True)
class Site:
    """One showcase, worked out."""

    settings: Settings
    rules: Definition
    today: date
    example: bool
    cards: tuple[Card, ...]
    catalogue: Catalogue
    accounts: tuple[Account, ...]
    groups: Mapping[str, tuple[Group, ...]]
    newest: tuple[Card, ...]
    innovations: tuple[InnovationPage, ...]
    events: tuple[EventPage, ...]
    years: tuple[Year, ...]
    cohorts: tuple[CohortPage, ...]
    main_cohort: CohortPage | None
    units: tuple[UnitPage, ...]
    districts: tuple[District, ...]
    plans: tuple[PlanPage, ...]
    register: Register
    sources: tuple[SourceLine, ...]
    references: Mapping[str, Reference]
    indicator_sets: Mapping[str, IndicatorSet] = field(default_factory=dict)
    proofs: Mapping[ProofKey, Published] = field(default_factory=dict)
    history: History | None = None

    @property
    def has_workbook(self) -> bool:
        """Whether the open data has a workbook of all tables."""
        return len(self.cards) <= MOST_IN_WORKBOOK

    @cached_property
    def event_pages(self) -> Mapping[str, EventPage]:
        """The pages of events by id."""
        return {page.record.id: page for page in self.events}


@dataclass(frozen=True)
class Taught:
    """A lesson as shown: its examples, and in each language what `check` says of the wrong one.

    `told` is empty where the wrong thing is no text that could be shown.
    """

    code: str
    file: str
    wrong: str
    right: str
    told: Mapping[str, str]
