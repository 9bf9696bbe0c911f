"""Files of evidence made fit to publish: kinds that run nothing, pictures without what their camera noted.

Internal evidence never leaves. Sheets are not taken: a formula runs in the program that opens them, and a container
holds names and hidden pages that a reviewer does not see (docs/decisions/0013).
"""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256

from generator.content import EVIDENCE, PICTURES
from generator.model import Showcase
from generator.model.choice import Access
from generator.model.shared import Evidence
from generator.photo import Photo, Store, legible
from generator.view import ProofKey, Published

FOLDER = "bukti/"
"""Where published evidence lies in the site."""
KINDS = {".pdf": (b"%PDF-",), ".jpg": (b"\xff\xd8\xff",), ".png": (b"\x89PNG\r\n\x1a\n",), ".webp": (b"RIFF",)}
"""The kinds that we take, by their ending, and how such a file begins."""
FOLDERS = (EVIDENCE, PICTURES)
"""Where the files of evidence lie in the content."""
_ACTIVE = re.compile(rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\b")
_HIDDEN = re.compile(rb"#([0-9A-Fa-f]{2})")


def proofs(
    showcase: Showcase, files: Mapping[str, bytes], pictures: Mapping[str, Photo | None], store: Store | None = None
) -> dict[ProofKey, Published]:
    """Every file of public evidence that may be published; what does not pass is left out, `check` says why."""
    found = {}
    for key, proof in _all(showcase):
        made = _published(key, proof, files, pictures, store)
        if made is not None:
            found[key] = made
    return found


def _all(showcase: Showcase) -> Iterator[tuple[ProofKey, Evidence]]:
    for record in showcase.innovations.values():
        yield from ((("innovations", record.id, proof.id), proof) for proof in record.bukti)
    for event in showcase.events.values():
        yield from ((("events", event.id, proof.id), proof) for proof in event.dokumen)


def _published(
    key: ProofKey,
    proof: Evidence,
    files: Mapping[str, bytes],
    pictures: Mapping[str, Photo | None],
    store: Store | None,
) -> Published | None:
    name = file_of(proof.berkas or "", files)
    if name is None or proof.akses is not Access.PUBLIK or not is_its_kind(name, files[name]):
        return None
    body, original = files[name], sha256(files[name]).hexdigest()
    if proof.sha256 not in (None, original) or is_active(name, body):
        return None
    if name.startswith(PICTURES):
        shown = pictures.get(name.removeprefix(PICTURES))
        return Published(f"{PICTURES}{shown.name}", shown.body, original) if shown else None
    if name.endswith(".pdf"):
        return Published(f"{_address(key)}.pdf", body, original)
    made = legible(body, store)
    return Published(f"{_address(key)}.webp", made, original) if made else None


def _address(key: ProofKey) -> str:
    folder, record, proof = key
    return f"{FOLDER}{'kegiatan/' if folder == 'events' else ''}{record}/{proof}"


def file_of(name: str, files: Mapping[str, bytes]) -> str | None:
    """The path of the file that a record names, with its folder or without; None when it is not there."""
    paths = (name,) if name.startswith(FOLDERS) else tuple(folder + name for folder in FOLDERS)
    return next((path for path in paths if name and path in files), None)


def is_its_kind(name: str, body: bytes) -> bool:
    """Whether the file begins as its name says; a WebP says so again after its length."""
    kind = f".{name.rpartition('.')[2].lower()}".replace(".jpeg", ".jpg")
    begins = body.startswith(KINDS.get(kind, ()))
    return begins and (kind != ".webp" or body[8:12] == b"WEBP")


def is_active(name: str, body: bytes) -> bool:
    """Whether a PDF openly holds a script, another file or a command; one that hides it in a compressed part passes."""
    if not name.lower().endswith(".pdf"):
        return False
    return bool(_ACTIVE.search(_HIDDEN.sub(lambda found: bytes([int(found[1], 16)]), body)))
