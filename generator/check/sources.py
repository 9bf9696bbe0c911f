"""Rule: no claim without a source, and every mark of a source leads to one."""

from collections.abc import Iterator
from typing import Any

from generator.check.record import records, walk
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Cohort, Event, Innovation, Plan, Showcase, Unit
from generator.model.source import SourceUse, keyed

_SOURCED = (Innovation, Event, Cohort, Plan, Unit)


def check_sources(showcase: Showcase) -> Iterator[Diagnostic]:
    """A record names a source; each `sumber` mark inside it is one of those; `mendukung` names filled fields."""
    for file, record in records(showcase):
        if not isinstance(record, _SOURCED):
            continue
        if not record.sumber:
            yield Diagnostic("no-source", Place(file), {"found": record.id})
        yield from _marks(file, record)
        yield from _supports(file, record)


def _marks(file: str, record: Any) -> Iterator[Diagnostic]:
    known = keyed(record.sumber)
    for route, value in walk(record):
        inside = len(route) > 1 and route[-2] == "sumber" and isinstance(value, str)
        if inside and value not in known:
            facts = {"found": value, "choices": ", ".join(known)}
            yield Diagnostic("unknown-source-mark", Place(file, route), facts)


def _supports(file: str, record: Any) -> Iterator[Diagnostic]:
    use: SourceUse
    for number, use in enumerate(record.sumber):
        for position, name in enumerate(use.mendukung):
            place = Place(file, ("sumber", number, "mendukung", position))
            if name not in type(record).model_fields:
                yield Diagnostic("unknown-supported-field", place, {"found": name})
            elif name not in record.model_fields_set:
                yield Diagnostic("supported-field-empty", place, {"found": name}, Severity.WARNING)
