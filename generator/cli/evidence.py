"""`etalase evidence`: a file of evidence into the content, and its entry into the record."""

import re
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

import click
from pydantic import BaseModel, ValidationError

from generator.cli.fix import difference, write_over
from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.clock import today
from generator.content import EVIDENCE, Content
from generator.diagnostics import Diagnostic, Severity, nearest
from generator.disk import OTHER_LIMIT, Store, read_content, whole
from generator.fix import with_item
from generator.load import load
from generator.model import Event, Innovation
from generator.model.choice import Access
from generator.model.shared import Evidence
from generator.photo import legible
from generator.pipeline import inspect
from generator.project import Project
from generator.proof import KINDS, file_of, is_active, is_its_kind
from generator.report import VOICES
from generator.report.sentence import visible
from generator.words import Words, words_of

_LISTS: dict[str, tuple[type[BaseModel], str]] = {"innovations": (Innovation, "bukti"), "events": (Event, "dokumen")}
_TYPES = ("sk", "foto", "laporan", "poster", "panduan", "daftar", "perjanjian", "notula", "undangan", "sop")
"""Kinds that a file's name may begin with; `jenis` is then known."""
_OPTIONS = {"id": "--kode", "url": "--url", "berkas": "FILE"}
Offer = dict[str, str | None]


@main.group()
def evidence() -> None:
    """Bukti sebuah rekaman / the evidence of a record."""


@evidence.command()
@click.argument("record")
@click.argument("file", type=click.Path(path_type=Path))
@project_option
@language_option
@click.option("--judul", help="Nama dokumen / title.")
@click.option("--jenis", help="Misalnya SK, foto, laporan / type.")
@click.option("--nomor", help="Nomor dokumen / number.")
@click.option("--tanggal", help="Tanggal dokumen, misalnya 2019-11-14 / date.")
@click.option("--penerbit", help="Siapa yang menerbitkan / issuer.")
@click.option("--url", help="Alamat bukti bila daring / address.")
@click.option("--lisensi", help="Lisensi, kode SPDX / licence.")
@click.option("--kode", help="Tanda pendek di rekaman / key in the record.")
@click.option(
    "--akses",
    type=click.Choice([access.value for access in Access]),
    default="publik",
    help="Publik atau internal / public or internal.",
)
@click.option("--diff", "only_shown", is_flag=True, help="Tunjukkan saja, jangan tulis / show, write nothing.")
def add(record: str, file: Path, root: Path, language: str, only_shown: bool, **given: str | None) -> None:
    """Tambah bukti: RECORD kode rekaman, FILE berkasnya / add evidence: RECORD is its id, FILE the file."""
    words, project = words_of(language), Project(root)
    content = read_content(project.content)
    target = _target(record, content, words)
    handed = _handed(file, words)
    known = _known(target, handed)
    if known is not None:
        _again(project, content, target, handed, known, words)
        return
    made = _made(target, handed, given, content, words)
    _refuse_new_errors(project, content, made, words)
    if only_shown:
        click.echo("".join(difference(made.target.file, made.target.body, made.after)), nl=False)
        return
    _save(project, made, words)
    _tell(made, words)


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

    path: Path
    body: bytes

    @property
    def digest(self) -> str:
        return sha256(self.body).hexdigest()

    @property
    def stem(self) -> str:
        """Its name in letters, digits and dashes."""
        return re.sub(r"[^a-z0-9]+", "-", self.path.stem.lower()).strip("-")[:40].strip("-") or "bukti"

    @property
    def is_picture(self) -> bool:
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


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(CONTENT_FAULT)


def _target(record: str, content: Content, words: Words) -> Target:
    name = record.removeprefix("content/").removesuffix(".yaml")
    files = [file for file in content.files if _is_list(file) and file.removesuffix(".yaml") in _names(name)]
    if len(files) > 1:
        _refuse(words("attach.two_records", found=visible(name), files=", ".join(files)))
    if not files:
        ids = [file.partition("/")[2].removesuffix(".yaml") for file in content.files if _is_list(file)]
        close = nearest(name.rpartition("/")[2], ids)
        hint = words("attach.nearest", found=close) if close else ""
        _refuse(words("attach.no_record", found=visible(record), nearest=hint))
    folder, _, key = files[0].removesuffix(".yaml").partition("/")
    showcase = load(content).showcase
    records: dict[str, Innovation | Event] = {**(showcase.innovations if folder == "innovations" else showcase.events)}
    found = records.get(key)
    if found is None:
        _refuse(words("attach.unreadable", file=f"content/{files[0]}"))
    kind, field = _LISTS[folder]
    return Target(files[0], content.files[files[0]], kind, field, tuple(getattr(found, field)))


def _is_list(file: str) -> bool:
    folder, _, name = file.partition("/")
    return folder in _LISTS and "/" not in name and name.endswith(".yaml")


def _names(name: str) -> set[str]:
    return {name} if "/" in name else {f"{folder}/{name}" for folder in _LISTS}


def _handed(path: Path, words: Words) -> Handed:
    shown = visible(str(path))
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):
            _refuse(words("attach.not_regular", file=shown))
        if state.st_size > OTHER_LIMIT:
            limit = OTHER_LIMIT // 1024
            _refuse(words("attach.too_large", file=shown, found=state.st_size // 1024, limit=limit))
        body = path.read_bytes()
    except OSError:
        _refuse(words("attach.not_regular", file=shown))
    if not body:
        _refuse(words("attach.empty", file=shown))
    _refuse_kind(path, body, shown, words)
    return Handed(path, body)


def _refuse_kind(path: Path, body: bytes, shown: str, words: Words) -> None:
    name = path.name.lower()
    if is_active(name, body):
        _refuse(words("attach.active", file=shown))
    if not is_its_kind(name, body) or (not name.endswith(".pdf") and legible(body) is None):
        _refuse(words("attach.wrong_kind", file=shown, choices=", ".join(kind[1:] for kind in KINDS)))


def _known(target: Target, handed: Handed) -> Evidence | None:
    return next((proof for proof in target.proofs if proof.sha256 == handed.digest), None)


def _again(project: Project, content: Content, target: Target, handed: Handed, known: Evidence, words: Words) -> None:
    """The record has this very file: only a lost copy is made good."""
    click.echo(words("attach.known", file=f"content/{target.file}", key=known.id))
    if known.berkas and file_of(known.berkas, content.files) is None:
        name = known.berkas if known.berkas.startswith(EVIDENCE) else f"{EVIDENCE}{known.berkas}"
        if (project.content / name).resolve().is_relative_to((project.content / EVIDENCE).resolve()):
            _put(project.content / name, handed.body, words)
            click.echo(words("attach.restored", file=visible(name)))


def _made(target: Target, handed: Handed, given: Offer, content: Content, words: Words) -> Made:
    proof = _proof(target, handed, given, content, words)
    text = with_item(target.body.decode(), target.kind, target.field, proof)
    if text is None:
        _refuse(words("attach.strange", file=f"content/{target.file}"))
    return Made(target, handed, proof, text.encode())


def _proof(target: Target, handed: Handed, given: Offer, content: Content, words: Words) -> Evidence:
    """The entry: what was said on the command line, and what the file itself tells."""
    said = {name: text for name, text in given.items() if text is not None and name != "kode"}
    told = {"judul": handed.path.stem.replace("_", " ").replace("-", " ").strip() or handed.stem}
    word = handed.stem.partition("-")[0]
    if word in _TYPES:
        told["jenis"] = word.upper() if word in ("sk", "sop") else word.capitalize()
    kept = {"sha256": handed.digest, "id": _key(target, handed, given.get("kode"), words)}
    if given.get("akses") == Access.PUBLIK:
        kept["berkas"] = _file_name(target, handed, content)
    try:
        return Evidence.model_validate({**told, **said, **kept})
    except ValidationError as fault:
        name = str(fault.errors()[0]["loc"][0])
        found = visible(str({**told, **said, **kept}.get(name, "")))
        _refuse(words("attach.bad_value", option=_OPTIONS.get(name, f"--{name}"), found=found))


def _key(target: Target, handed: Handed, wanted: str | None, words: Words) -> str:
    used = {proof.id for proof in target.proofs}
    if wanted is not None:
        if wanted in used:
            _refuse(words("attach.same_key", found=visible(wanted)))
        return wanted
    return _free(handed.stem, used)


def _free(name: str, used: set[str]) -> str:
    """`name`, or with the first number that makes it one of its own."""
    number, found = 1, name
    while found in used:
        number, found = number + 1, f"{name}-{number + 1}"
    return found


def _file_name(target: Target, handed: Handed, content: Content) -> str:
    """A name of its own in the folder of evidence; the same bytes lie there once."""
    record = target.file.partition("/")[2].removesuffix(".yaml")
    ending = handed.path.suffix.lower().replace(".jpeg", ".jpg")
    stem = handed.stem if handed.stem.startswith(record) else f"{record}-{handed.stem}"
    same = [name for name, body in content.files.items() if name.startswith(EVIDENCE) and body == handed.body]
    if same:
        return same[0].removeprefix(EVIDENCE)
    used = {
        name.removeprefix(EVIDENCE).removesuffix(ending).lower() for name in content.files if name.startswith(EVIDENCE)
    }
    return f"{_free(stem[:80].strip('-'), used)}{ending}"


def _refuse_new_errors(project: Project, content: Content, made: Made, words: Words) -> None:
    """Nothing is written that `etalase check` would then refuse."""
    store = Store(project.pictures)
    before = inspect(content, today(), store)
    after = inspect(replace(content, files={**content.files, **made.files}), today(), store)
    old = {_essence(finding) for finding in before.diagnostics}
    new = [
        finding for finding in after.diagnostics if finding.severity is Severity.ERROR and _essence(finding) not in old
    ]
    if new:
        _refuse(words("attach.refused") + "\n\n" + VOICES["text"](new, after.documents, words).rstrip("\n"))


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.place.file, str(sorted(finding.facts.items()))


def _save(project: Project, made: Made, words: Words) -> None:
    """The file before the record that names it; when the record cannot be written, the file goes again."""
    added: Path | None = None
    if made.proof.berkas:
        path = project.content / EVIDENCE / made.proof.berkas
        added = None if path.exists() else path
        if added:
            _put(path, made.handed.body, words)
    try:
        write_over(project.content / made.target.file, made.target.body, made.after, words)
    except SystemExit:
        if added:
            with suppress(OSError):
                added.unlink()
        raise


def _put(path: Path, body: bytes, words: Words) -> None:
    try:
        with whole(path) as out:
            out.write(body)
    except OSError as fault:
        _refuse(words("attach.disk", file=visible(str(path)), problem=fault.strerror or str(fault)))


def _tell(made: Made, words: Words) -> None:
    click.echo(words("attach.done", file=f"content/{made.target.file}", key=made.proof.id))
    if made.proof.berkas:
        click.echo(words("attach.copied", file=f"{EVIDENCE}{made.proof.berkas}"))
        if made.handed.is_picture:
            click.echo(words("attach.remade"))
    else:
        click.echo(words("attach.described"))
    click.echo(words("attach.hash", digest=made.handed.digest))
