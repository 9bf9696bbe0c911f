"""Rule: dates are in order and nothing that has happened lies in the future."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from generator.check.case import Case
from generator.check.record import Written
from generator.diagnostics import Diagnostic, Place
from generator.model import Event, Innovation
from generator.model.date import PartialDate

_MAY_LIE_AHEAD = ("tenggat",)
_ORDER = ("waktu_inisiasi", "waktu_uji_coba", "waktu_penerapan", "waktu_berhenti")


def check_dates(case: Case) -> Iterator[Diagnostic]:
    """Events end after they start, an innovation's dates follow each other, and only events and deadlines lie ahead."""
    for page in case.written:
        if not isinstance(page.record, Event):
            yield from _ahead(page, case.today)
    for event in case.showcase.events.values():
        yield from _in_order(f"events/{event.id}.yaml", event, ("tanggal_mulai", "tanggal_selesai"))
    for innovation in case.showcase.innovations.values():
        yield from _in_order(f"innovations/{innovation.id}.yaml", innovation, _ORDER)


def _ahead(page: Written, today: date) -> Iterator[Diagnostic]:
    for part in page.parts:
        if isinstance(part.value, PartialDate) and part.name not in _MAY_LIE_AHEAD:
            earliest = part.value.earliest()
            if earliest and earliest > today:
                yield Diagnostic("date-in-future", Place(page.file, part.route), {"found": str(part.value)})


def _in_order(file: str, record: Event | Innovation, names: tuple[str, ...]) -> Iterator[Diagnostic]:
    dated = [(name, value) for name in names if (value := getattr(record, name)) is not None]
    for (first, before), (second, after) in combinations(dated, 2):
        start, end = before.earliest(), after.latest()
        if start and end and end < start:
            facts = {"found": str(after), "field": second, "before": str(before), "first": first}
            yield Diagnostic("dates-out-of-order", Place(file, (second,)), facts, related=(Place(file, (first,)),))
            return
