"""Where every value and key of a text stands.

Found when somebody asks, which is mostly never: a sound record needs no line numbers, and ten thousand of them would
take half of the time and memory of a check.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.diagnostics import Route

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 12


@dataclass(frozen=True)
class Span:
    """Where something stands: line and column from 1; `end` is the column after it, on the same line."""

    line: int
    column: int
    end: int


@dataclass
class Places:
    """The spans of values and of keys, by the keys that lead there; of a repeated key those of the first."""

    values: dict[Route, Span] = field(default_factory=dict)
    keys: dict[Route, Span] = field(default_factory=dict)


def places(text: str) -> Places:
    """The places in `text`, as far as it can be read."""
    found = Places()
    events = iter(yaml.parse(text, Loader=LOADER))
    try:
        _skip_to_content(events)
        _value(next(events), events, (), found)
    except (yaml.YAMLError, StopIteration, _TooDeep):
        pass
    return found


class _TooDeep(Exception):
    pass


def _skip_to_content(events: Iterator[Any]) -> None:
    next(events)
    if isinstance(next(events), yaml.StreamEndEvent):
        raise StopIteration


def _value(event: Any, events: Iterator[Any], route: Route, found: Places) -> None:
    if len(route) > DEEPEST:
        raise _TooDeep
    found.values.setdefault(route, span_of(event))
    if isinstance(event, yaml.SequenceStartEvent):
        number = 0
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            _value(event, events, (*route, number), found)
            number += 1
    elif isinstance(event, yaml.MappingStartEvent):
        _fields(events, route, found)


def _fields(events: Iterator[Any], route: Route, found: Places) -> None:
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        if not isinstance(event, yaml.ScalarEvent):
            raise StopIteration
        place = (*route, str(event.value))
        repeated = place in found.keys
        found.keys.setdefault(place, span_of(event))
        _value(next(events), events, place, Places() if repeated else found)


def span_of(event: Any) -> Span:
    """Where an event stands."""
    start, end = event.start_mark, event.end_mark
    same_line = start.line == end.line
    return Span(start.line + 1, start.column + 1, (end.column if same_line else start.column) + 1)
