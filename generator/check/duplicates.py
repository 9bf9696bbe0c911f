"""Rule: two innovations do not share a name."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity


def check_duplicates(case: Case) -> Iterator[Diagnostic]:
    """The same name in the same unit is a warning: competitions refuse one title in several proposals."""
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    for innovation in case.showcase.innovations.values():
        name = "".join(letter for letter in innovation.nama_inovasi.casefold() if letter.isalnum())
        first = seen.setdefault((name, tuple(innovation.unit_kerja)), innovation.id)
        if first != innovation.id:
            facts = {"found": innovation.nama_inovasi, "first": first}
            place, other = (
                innovation_place(innovation.id, "nama_inovasi"),
                innovation_place(first, "nama_inovasi"),
            )
            yield Diagnostic("same-name", place, facts, Severity.WARNING, (other,))
