"""Where each record lives, and every value in it with the keys that lead there."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, cached_property
from typing import Any, NamedTuple, get_args, get_type_hints

from generator.diagnostics import Place, Route
from generator.model import Showcase
from generator.model.field import Address, Brief, Email, Label, Line, Markup, Name, Prose, Record, Tag, Title


class Text(Enum):
    """What a field holds: words on one line, prose, a web address, an e-mail address, or anything else."""

    LINE = auto()
    PROSE = auto()
    ADDRESS = auto()
    EMAIL = auto()
    OTHER = auto()


_TEXTS = {
    Text.LINE: (Line, Title, Name, Label, Tag),
    Text.PROSE: (Brief, Prose, Markup),
    Text.ADDRESS: (Address,),
    Text.EMAIL: (Email,),
}


class Part(NamedTuple):
    """One filled value of a record: the keys that lead to it, the field that holds it, and what that field is."""

    route: Route
    value: Any
    name: str
    text: Text
    group: type[Record]


@dataclass(frozen=True)
class Written:
    """A record with its file and all its filled values."""

    file: str
    record: Any
    parts: tuple[Part, ...]

    @cached_property
    def prose(self) -> tuple[Part, ...]:
        """What someone wrote in words: lines and prose, but no codes, addresses and choices."""
        return tuple(part for part in self.parts if part.text is Text.LINE or part.text is Text.PROSE)


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


def written(showcase: Showcase) -> Iterator[Written]:
    """The settings and every record, each with its filled values."""
    for file, record in (("site.yaml", showcase.settings), *records(showcase)):
        yield Written(file, record, tuple(parts(record)))


def parts(record: Record) -> list[Part]:
    """Every filled value of a record, in the order of its fields."""
    found: list[Part] = []
    _gather(record, (), found)
    return found


def _gather(record: Record, route: Route, found: list[Part]) -> None:
    group = type(record)
    texts = _texts(group)
    for name, value in vars(record).items():
        if isinstance(value, str):
            found.append(Part((*route, name), value, name, texts[name], group))
        elif value is not None and value != []:
            _gather_value(value, (*route, name), (name, texts[name], group), found)


def _gather_value(value: Any, route: Route, home: tuple[str, Text, type[Record]], found: list[Part]) -> None:
    if isinstance(value, Record):
        _gather(value, route, found)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            _gather_value(inner, (*route, number), home, found)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _gather_value(inner, (*route, str(key)), home, found)
    else:
        found.append(Part(route, value, *home))


@cache
def _texts(group: type[Record]) -> dict[str, Text]:
    return {name: _text(hint) for name, hint in get_type_hints(group, include_extras=True).items()}


def _text(hint: Any) -> Text:
    """What a field is, from its type: one of ours, that or nothing, or a list of them."""
    own = [hint, *get_args(hint)]
    return next((text for text, types in _TEXTS.items() if any(each in own for each in types)), Text.OTHER)


def innovation_place(identifier: str, *route: str | int) -> Place:
    """A place in an innovation's file."""
    return Place(f"innovations/{identifier}.yaml", route)
