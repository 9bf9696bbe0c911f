"""A file that someone hands in as evidence of a record: what is to be written for it, or why it is not taken."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath

from pydantic import BaseModel, ValidationError

from generator.content import EVIDENCE, Content
from generator.diagnostics import nearest
from generator.fix import with_item
from generator.load import load
from generator.model import Event, Innovation
from generator.model.choice import Access
from generator.model.shared import Evidence
from generator.photo import legible
from generator.proof import KINDS, is_active, is_its_kind

_LISTS: dict[str, tuple[type[BaseModel], str]] = {"innovations": (Innovation, "bukti"), "events": (Event, "dokumen")}
_TYPES = ("sk", "foto", "laporan", "poster", "panduan", "daftar", "perjanjian", "notula", "undangan", "sop")
"""Kinds that a file's name may begin with; `jenis` is then known."""
_OPTIONS = {"id": "--kode", "url": "--url", "berkas": "FILE"}
Offer = Mapping[str, str | None]
"""What was said of the evidence, by the fields of its entry; `kode` is its key."""


class Refused(Exception):
    """Nothing is written: `reason` is the key of the words for it, below `attach`, and `facts` stand in them."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


@dataclass(frozen=True)
class Target:
    """The record to add to: its file, its text, its list of evidence and what stands in it."""

    file: str
    body: bytes
    kind: type[BaseModel]
    field: str
    proofs: tuple[Evidence, ...]


@dataclass(frozen=True)
class Handed:
    """The file that was handed in."""

    path: PurePath
    body: bytes

    @property
    def digest(self) -> str:
        """Its fingerprint (SHA-256)."""
        return sha256(self.body).hexdigest()

    @property
    def stem(self) -> str:
        """Its name in letters, digits and dashes."""
        return re.sub(r"[^a-z0-9]+", "-", self.path.stem.lower()).strip("-")[:40].strip("-") or "bukti"

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture, which is made anew for the site."""
        return self.path.suffix.lower() != ".pdf"


@dataclass(frozen=True)
class Made:
    """What is to be written: the record's new text, and the file's name in the content unless it stays away."""

    target: Target
    handed: Handed
    proof: Evidence
    after: bytes

    @property
    def files(self) -> dict[str, bytes]:
        """The files to write, the evidence first."""
        own = {f"{EVIDENCE}{self.proof.berkas}": self.handed.body} if self.proof.berkas else {}
        return {**own, self.target.file: self.after}


def target_of(record: str, content: Content) -> Target:
    """The record that `record` names, by its id or its file; raises Refused."""
    file = _file_of(record, content)
    folder, _, key = file.removesuffix(".yaml").partition("/")
    showcase = load(content).showcase
    records: dict[str, Innovation | Event] = {**(showcase.innovations if folder == "innovations" else showcase.events)}
    found = records.get(key)
    if found is None:
        raise Refused("unreadable", file=f"content/{file}")
    kind, field = _LISTS[folder]
    return Target(file, content.files[file], kind, field, tuple(getattr(found, field)))


def _file_of(record: str, content: Content) -> str:
    name = record.removeprefix("content/").removesuffix(".yaml")
    wanted = {name} if "/" in name else {f"{folder}/{name}" for folder in _LISTS}
    known = [file for file in content.files if _is_list(file)]
    files = [file for file in known if file.removesuffix(".yaml") in wanted]
    if len(files) > 1:
        raise Refused("two_records", found=name, files=", ".join(files))
    if not files:
        ids = [file.partition("/")[2].removesuffix(".yaml") for file in known]
        raise Refused("no_record", found=record, close=nearest(name.rpartition("/")[2], ids))
    return files[0]


def _is_list(file: str) -> bool:
    folder, _, name = file.partition("/")
    return folder in _LISTS and "/" not in name and name.endswith(".yaml")


def handed(path: PurePath, body: bytes) -> Handed:
    """The file at `path`, of a kind that is taken; raises Refused."""
    name, shown = path.name.lower(), str(path)
    if not body:
        raise Refused("empty", file=shown)
    if is_active(name, body):
        raise Refused("active", file=shown)
    if not is_its_kind(name, body) or (not name.endswith(".pdf") and legible(body) is None):
        raise Refused("wrong_kind", file=shown, choices=", ".join(kind[1:] for kind in KINDS))
    return Handed(path, body)


def known_as(target: Target, given: Handed) -> Evidence | None:
    """The evidence of the record that is this very file; None when it has none such."""
    return next((proof for proof in target.proofs if proof.sha256 == given.digest), None)


def made(target: Target, given: Handed, said: Offer, content: Content) -> Made:
    """What is to be written for the file; raises Refused."""
    proof = _proof(target, given, said, content)
    text = with_item(target.body.decode(), target.kind, target.field, proof)
    if text is None:
        raise Refused("strange", file=f"content/{target.file}")
    return Made(target, given, proof, text.encode())


def _proof(target: Target, given: Handed, said: Offer, content: Content) -> Evidence:
    """The entry: what was said on the command line, and what the file itself tells."""
    kept = {"sha256": given.digest, "id": _key(target, given, said.get("kode"))}
    if said.get("akses") == Access.PUBLIK:
        kept["berkas"] = _file_name(target, given, content)
    entry = {
        **_told(given),
        **{name: text for name, text in said.items() if text is not None and name != "kode"},
        **kept,
    }
    try:
        return Evidence.model_validate(entry)
    except ValidationError as fault:
        name = str(fault.errors()[0]["loc"][0])
        raise Refused("bad_value", option=_OPTIONS.get(name, f"--{name}"), found=str(entry.get(name, ""))) from fault


def _told(given: Handed) -> dict[str, str]:
    """What the file's name tells: its title, and its kind where the name begins with one."""
    told = {"judul": given.path.stem.replace("_", " ").replace("-", " ").strip() or given.stem}
    word = given.stem.partition("-")[0]
    if word in _TYPES:
        told["jenis"] = word.upper() if word in ("sk", "sop") else word.capitalize()
    return told


def _key(target: Target, given: Handed, wanted: str | None) -> str:
    used = {proof.id for proof in target.proofs}
    if wanted is None:
        return _free(given.stem, used)
    if wanted in used:
        raise Refused("same_key", found=wanted)
    return wanted


def _free(name: str, used: set[str]) -> str:
    """`name`, or with the first number that makes it one of its own."""
    number, found = 1, name
    while found in used:
        number, found = number + 1, f"{name}-{number + 1}"
    return found


def _file_name(target: Target, given: Handed, content: Content) -> str:
    """A name of its own in the folder of evidence; the same bytes lie there once."""
    record = target.file.partition("/")[2].removesuffix(".yaml")
    ending = given.path.suffix.lower().replace(".jpeg", ".jpg")
    stem = given.stem if given.stem.startswith(record) else f"{record}-{given.stem}"
    lying = {name.removeprefix(EVIDENCE): body for name, body in content.files.items() if name.startswith(EVIDENCE)}
    same = next((name for name, body in lying.items() if body == given.body), None)
    used = {name.removesuffix(ending).lower() for name in lying}
    return same or f"{_free(stem[:80].strip('-'), used)}{ending}"
