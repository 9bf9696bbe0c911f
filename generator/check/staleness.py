"""Rule: what is said to run was seen running within a year."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity


def check_staleness(case: Case) -> Iterator[Diagnostic]:
    """What goes on was confirmed within 365 days (advice alone); an invented example has nothing to confirm."""
    for innovation in case.showcase.innovations.values():
        confirmed = innovation.tanggal_pemutakhiran
        runs = innovation.status_keberlanjutan.runs and not innovation.contoh
        if runs and not (confirmed and confirmed.is_within_a_year(case.today)):
            facts = {"found": str(confirmed or "-"), "status": str(innovation.status_keberlanjutan)}
            place = innovation_place(innovation.id, "tanggal_pemutakhiran" if confirmed else "status_keberlanjutan")
            yield Diagnostic("status-not-confirmed", place, facts, Severity.ADVICE)
