"""Rule: no claim without a source, and every mark of a source leads to one."""

from collections.abc import Iterator
from typing import Any

from generator.check.case import Case
from generator.check.record import Written
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Cohort, Event, Innovation, Plan, Unit
from generator.model.source import SourceUse, keyed

_SOURCED = (Innovation, Event, Cohort, Plan, Unit)


def check_sources(case: Case) -> Iterator[Diagnostic]:
    """A record names a source; each `sumber` mark inside it is one of those; `mendukung` names filled fields."""
    for page in case.written:
        if not isinstance(page.record, _SOURCED):
            continue
        if not page.record.sumber:
            yield Diagnostic("no-source", Place(page.file), {"found": page.record.id})
        yield from _marks(page)
        yield from _supports(page.file, page.record)


def _marks(page: Written) -> Iterator[Diagnostic]:
    known = keyed(page.record.sumber)
    for part in page.parts:
        if part.name == "sumber" and part.value not in known:
            facts = {"found": part.value, "choices": ", ".join(known)}
            yield Diagnostic("unknown-source-mark", Place(page.file, part.route), facts)


def _supports(file: str, record: Any) -> Iterator[Diagnostic]:
    use: SourceUse
    for number, use in enumerate(record.sumber):
        for position, name in enumerate(use.mendukung):
            place = Place(file, ("sumber", number, "mendukung", position))
            if name not in type(record).model_fields:
                yield Diagnostic("unknown-supported-field", place, {"found": name})
            elif name not in record.model_fields_set:
                yield Diagnostic("supported-field-empty", place, {"found": name}, Severity.WARNING)
