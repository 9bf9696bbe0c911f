"""The full golden site fills every field that a record can have, so that no field escapes the other tests."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from generator.derive import derive
from generator.disk import read_content
from generator.load import load
from generator.model import Cohort, Event, IndicatorSet, Innovation, Plan, Reference, Settings, Source, Unit
from tests.factories import TODAY
from tests.golden.sites import HERE

KINDS: tuple[type[BaseModel], ...] = (Innovation, Event, Cohort, Unit, Plan, Source, Reference, IndicatorSet, Settings)


def filled(value: Any) -> Iterator[tuple[str, str]]:
    """Every field of the value that was given something, by class and name, to any depth."""
    if isinstance(value, BaseModel):
        for name in value.model_fields_set:
            yield type(value).__name__, name
            yield from filled(getattr(value, name))
    elif isinstance(value, dict):
        yield from (pair for part in value.values() for pair in filled(part))
    elif isinstance(value, list | tuple):
        yield from (pair for part in value for pair in filled(part))


def classes(kind: Any, seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """The classes of the model, to any depth."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind not in seen:
            seen.add(kind)
            for info in kind.model_fields.values():
                classes(info.annotation, seen)
    else:
        for part in getattr(kind, "__args__", ()):
            classes(part, seen)
    return seen


def test_every_field_of_the_models_is_filled_once() -> None:
    showcase = load(read_content(HERE / "full" / "content")).showcase
    kinds: set[type[BaseModel]] = set()
    for kind in KINDS:
        classes(kind, kinds)
    wanted = {(kind.__name__, name) for kind in kinds for name in kind.model_fields}

    assert set() == wanted - set(filled(list(vars(showcase).values())))


def test_the_full_site_shows_every_kind_of_page() -> None:
    site = derive(load(read_content(HERE / "full" / "content")).showcase, TODAY)

    assert all((site.innovations, site.events, site.cohorts, site.units, site.districts, site.plans, site.main_cohort))
