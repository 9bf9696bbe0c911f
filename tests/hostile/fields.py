"""The full golden content with hostile texts typed into its fields, as files that a contributor could send."""

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from generator.content import Content
from generator.diagnostics import Route
from generator.disk import read_content
from generator.yamltext import read
from tests.golden.sites import HERE

Leaf = tuple[str, Route]
# What names something else, a file or a field: typing there is a matter of its own.
_NAMES_SOMETHING = {"id", "mendukung", "rincian"}


@cache
def sound() -> Content:
    """The full golden content as it is."""
    return read_content(HERE / "full" / "content")


@cache
def _values() -> Mapping[str, Any]:
    records = (name for name in sound().files if name.endswith(".yaml"))
    return {name: read(name, sound().files[name].decode()).values for name in records}


@cache
def leaves() -> tuple[Leaf, ...]:
    """Every text of every record, by file and keys."""
    return tuple((file, route) for file, values in _values().items() for route in _texts(values))


def _texts(value: Any, route: Route = ()) -> Iterator[Route]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from _texts(part, (*route, key))
    if isinstance(value, str) and not _NAMES_SOMETHING & set(route):
        yield route


def content_with(typed: Mapping[Leaf, str]) -> Content:
    """The content with other texts in some of its fields."""
    changed: dict[str, Any] = {}
    for (file, route), text in typed.items():
        inner = changed.setdefault(file, deepcopy(_values()[file]))
        for part in route[:-1]:
            inner = inner[part]
        inner[route[-1]] = text
    files = {file: json.dumps(values, ensure_ascii=False, indent=1).encode() for file, values in changed.items()}
    return Content({**sound().files, **files})


def typed_everywhere(text: Callable[[int], str], among: tuple[Leaf, ...] | None = None) -> dict[Leaf, str]:
    """A text for every field by its number."""
    return {leaf: text(number) for number, leaf in enumerate(leaves() if among is None else among)}
