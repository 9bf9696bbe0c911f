"""Rule: invented records and real ones do not mix."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import records
from generator.diagnostics import Diagnostic, Place, Severity


def check_examples(case: Case) -> Iterator[Diagnostic]:
    """`contoh: true` beside real records is allowed but said: it is left out of counts, exports and search."""
    marked = [(file, record) for file, record in records(case.showcase) if hasattr(record, "contoh")]
    if all(record.contoh for _, record in marked):
        return
    for file, record in marked:
        if record.contoh:
            yield Diagnostic("example-among-real", Place(file, ("contoh",)), {"found": record.id}, Severity.ADVICE)
