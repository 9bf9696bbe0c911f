"""What lists and counts hold: published records, and real ones unless all are invented."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from generator.model import Showcase
from generator.model.public import is_counted

Kind = TypeVar("Kind")


def is_example_site(showcase: Showcase) -> bool:
    """Whether every innovation is invented (without innovations: every event), so that examples are shown."""
    records: Mapping[str, Any] = showcase.innovations or showcase.events
    return bool(records) and all(record.contoh for record in records.values())


def counted(showcase: Showcase) -> Showcase:
    """The showcase without records that do not count; their own pages are made all the same."""
    examples = is_example_site(showcase)
    return replace(
        showcase,
        innovations=_counted(showcase.innovations, examples),
        events=_counted(showcase.events, examples),
        cohorts=_counted(showcase.cohorts, examples),
        units=_counted(showcase.units, examples),
        plans=_counted(showcase.plans, examples),
        sources=_counted(showcase.sources, examples),
    )


def _counted(records: dict[str, Kind], examples: bool) -> dict[str, Kind]:
    return {key: record for key, record in records.items() if is_counted(record, examples)}
