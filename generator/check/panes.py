"""Rule: each pane of a cohort's window belongs to one innovation."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity
from generator.model import Innovation


def check_panes(case: Case) -> Iterator[Diagnostic]:
    """A pane's number is within its cohort's window and taken once; an innovation of a cohort with a window has one."""
    unread = case.unread.get("cohorts", frozenset())
    taken: dict[tuple[str, int], str] = {}
    for innovation in case.showcase.innovations.values():
        if innovation.angkatan in unread:
            continue
        cohort = case.showcase.cohorts.get(innovation.angkatan or "")
        if cohort is None or not cohort.jendela:
            yield from _number_without_window(innovation)
        elif innovation.nomor_jendela is None:
            yield Diagnostic(
                "no-pane-number",
                innovation_place(innovation.id, "angkatan"),
                {"cohort": cohort.id},
                Severity.ADVICE,
            )
        else:
            yield from _number(innovation, innovation.nomor_jendela, cohort.jendela, taken)


def _number_without_window(innovation: Innovation) -> Iterator[Diagnostic]:
    if innovation.nomor_jendela is not None:
        place = innovation_place(innovation.id, "nomor_jendela")
        yield Diagnostic("pane-without-window", place, {"found": str(innovation.nomor_jendela)})


def _number(innovation: Innovation, number: int, limit: int, taken: dict[tuple[str, int], str]) -> Iterator[Diagnostic]:
    place = innovation_place(innovation.id, "nomor_jendela")
    first = taken.setdefault((str(innovation.angkatan), number), innovation.id)
    if number > limit:
        yield Diagnostic("pane-out-of-window", place, {"found": str(number), "limit": str(limit)})
    elif first != innovation.id:
        facts = {"found": str(number), "first": first}
        yield Diagnostic("pane-taken", place, facts, related=(innovation_place(first, "nomor_jendela"),))
