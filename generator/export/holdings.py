"""What is given out: the records that count, and what was worked out of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from generator.export.books import Book, books
from generator.follow import Following, following
from generator.model import (
    Cohort,
    Event,
    IndicatorSet,
    Innovation,
    Plan,
    Reference,
    Settings,
    Showcase,
    Source,
    Unit,
)
from generator.view import Site


@dataclass(frozen=True)
class Holdings:
    """The published records of a showcase, invented ones only where all are, and its site."""

    showcase: Showcase
    site: Site

    @cached_property
    def following(self) -> Following:
        """What of it can be followed."""
        return following(self.site)

    @cached_property
    def records(self) -> Mapping[type[BaseModel], tuple[Any, ...]]:
        """The records by kind, those of a kind in the order of their ids."""
        held = self.showcase
        return {
            Innovation: tuple(held.innovations.values()),
            Event: tuple(held.events.values()),
            Cohort: tuple(held.cohorts.values()),
            Unit: tuple(held.units.values()),
            Plan: tuple(held.plans.values()),
            Source: tuple(held.sources.values()),
            Reference: tuple(held.references.values()),
            IndicatorSet: tuple(held.indicator_sets.values()),
            Settings: (held.settings,),
        }

    @cached_property
    def books(self) -> tuple[Book, ...]:
        """Every table with its rows."""
        return books(self.records)
