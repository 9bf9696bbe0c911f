"""Rule: the file of a piece of evidence is there, is the one that was described, and may be seen."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.content import EVIDENCE, PICTURES
from generator.diagnostics import Diagnostic, Place, Severity, nearest
from generator.model.choice import Access
from generator.model.shared import Evidence

_FOLDERS = (EVIDENCE, PICTURES)
_KINDS = {".pdf": (b"%PDF-",), ".jpg": (b"\xff\xd8\xff",), ".png": (b"\x89PNG\r\n\x1a\n",), ".webp": (b"RIFF",)}


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
    body = _body(str(proof.berkas), files)
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


def _body(name: str, files: Mapping[str, bytes]) -> bytes | None:
    """The bytes of the file, named with its folder or without."""
    paths = (name,) if name.startswith(_FOLDERS) else tuple(folder + name for folder in _FOLDERS)
    return next((files[path] for path in paths if path in files), None)


def _names(files: Mapping[str, bytes]) -> list[str]:
    return [name.partition("/")[2] for name in files if name.startswith(_FOLDERS)]


def _files(files: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    for name, body in files.items():
        if name.startswith(EVIDENCE) and not _is_its_kind(name, body):
            yield Diagnostic("evidence-kind", Place(name), {"found": name, "choices": ", ".join(k[1:] for k in _KINDS)})


def _is_its_kind(name: str, body: bytes) -> bool:
    """Whether the file begins as its name says; a WebP says so again after its length."""
    kind = f".{name.rpartition('.')[2].lower()}".replace(".jpeg", ".jpg")
    begins = body.startswith(_KINDS.get(kind, ()))
    return begins and (kind != ".webp" or body[8:12] == b"WEBP")
