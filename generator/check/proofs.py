"""Rule: the file of a piece of evidence is there, is the one that was described, and may be seen."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.content import EVIDENCE
from generator.diagnostics import Diagnostic, Place, Severity, nearest
from generator.model.choice import Access
from generator.model.shared import Evidence
from generator.proof import FOLDERS, KINDS, file_of, is_active, is_its_kind


def check_proofs(case: Case) -> Iterator[Diagnostic]:
    """Public evidence has its file and fingerprint, internal evidence has no file here, and each file is its kind."""
    for innovation in case.showcase.innovations.values():
        yield from _proofs(innovation_place(innovation.id, "bukti"), innovation.bukti, case.files)
    for event in case.showcase.events.values():
        yield from _proofs(Place(f"events/{event.id}.yaml", ("dokumen",)), event.dokumen, case.files)
    yield from _files(case.files)


def _proofs(place: Place, proofs: list[Evidence], files: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    for number, proof in enumerate(proofs):
        if proof.berkas:
            yield from _proof(Place(place.file, (*place.route, number)), proof, files)


def _proof(place: Place, proof: Evidence, files: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    name = file_of(str(proof.berkas), files)
    body = None if name is None else files[name]
    at_file = Place(place.file, (*place.route, "berkas"))
    if proof.akses is Access.INTERNAL:
        if body is not None:
            yield Diagnostic("internal-evidence-published", at_file, {"found": str(proof.berkas)})
    elif body is None:
        facts = {"found": str(proof.berkas), "nearest": nearest(str(proof.berkas), _names(files))}
        yield Diagnostic("missing-evidence", at_file, facts)
    else:
        yield from _fingerprint(place, proof, sha256(body).hexdigest())


def _fingerprint(place: Place, proof: Evidence, real: str) -> Iterator[Diagnostic]:
    facts = {"found": str(proof.berkas), "real": real}
    if proof.sha256 is None:
        yield Diagnostic("evidence-without-hash", Place(place.file, (*place.route, "berkas")), facts, Severity.ADVICE)
    elif proof.sha256 != real:
        yield Diagnostic("evidence-differs", Place(place.file, (*place.route, "sha256")), facts)


def _names(files: Mapping[str, bytes]) -> list[str]:
    return [name.partition("/")[2] for name in files if name.startswith(FOLDERS)]


def _files(files: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    for name, body in files.items():
        if not name.startswith(EVIDENCE):
            continue
        if not is_its_kind(name, body):
            yield Diagnostic("evidence-kind", Place(name), {"found": name, "choices": ", ".join(k[1:] for k in KINDS)})
        elif is_active(name, body):
            yield Diagnostic("evidence-active", Place(name), {"found": name})
