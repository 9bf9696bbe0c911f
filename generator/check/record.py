"""Where each record lives, for the rules to point at."""

from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Place, Route
from generator.model import Showcase


def records(showcase: Showcase) -> Iterator[tuple[str, Any]]:
    """Every record with its content file, in the order of the folders and ids."""
    folders: dict[str, dict[str, Any]] = {
        "innovations": dict(showcase.innovations),
        "events": dict(showcase.events),
        "cohorts": dict(showcase.cohorts),
        "units": dict(showcase.units),
        "plans": dict(showcase.plans),
        "sources": dict(showcase.sources),
        "reference": {**showcase.references, **showcase.indicator_sets},
    }
    for folder, kind in folders.items():
        for identifier, record in kind.items():
            yield f"{folder}/{identifier}.yaml", record


def innovation_place(identifier: str, *route: str | int) -> Place:
    """A place in an innovation's file."""
    return Place(f"innovations/{identifier}.yaml", route)


def walk(value: Any, route: Route = ()) -> Iterator[tuple[Route, Any]]:
    """Every part of a record with the keys that lead to it: the record, its lists, groups and values."""
    yield route, value
    if hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), (*route, name))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from walk(part, (*route, str(key)))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from walk(part, (*route, number))
