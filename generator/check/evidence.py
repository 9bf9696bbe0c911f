"""Rule: what proves something is described in the record, once."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import Written
from generator.diagnostics import Diagnostic, Place, nearest
from generator.model import Event, Innovation
from generator.model.shared import Evidence


def check_evidence(case: Case) -> Iterator[Diagnostic]:
    """Each `bukti` mark is a piece of evidence of its record, and no two pieces share a mark."""
    for page in case.written:
        if isinstance(page.record, Innovation):
            yield from _marks(page, {proof.id for proof in page.record.bukti})
            yield from _repeated(page.file, "bukti", page.record.bukti)
        elif isinstance(page.record, Event):
            yield from _repeated(page.file, "dokumen", page.record.dokumen)


def _marks(page: Written, known: set[str]) -> Iterator[Diagnostic]:
    for part in page.parts:
        if part.name == "bukti" and part.value not in known:
            choices = sorted(known)
            facts = {"found": part.value, "nearest": nearest(part.value, choices), "choices": ", ".join(choices) or "-"}
            yield Diagnostic("unknown-evidence", Place(page.file, part.route), facts)


def _repeated(file: str, field: str, proofs: list[Evidence]) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for number, proof in enumerate(proofs):
        before = first.setdefault(proof.id, number)
        if before != number:
            place, other = Place(file, (field, number, "id")), Place(file, (field, before, "id"))
            yield Diagnostic("repeated-evidence", place, {"found": proof.id}, related=(other,))
