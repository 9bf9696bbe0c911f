"""`etalase evidence`: a file of evidence into the content, and its entry into the record."""

import stat
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import click

from generator.attach import Handed, Made, Refused, Target, handed, known_as, made, target_of
from generator.cli.fix import difference, write_over
from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.clock import today
from generator.content import EVIDENCE, Content
from generator.diagnostics import Diagnostic, Severity
from generator.disk import OTHER_LIMIT, Store, read_content, whole
from generator.model.choice import Access
from generator.model.shared import Evidence
from generator.pipeline import inspect
from generator.project import Project
from generator.proof import file_of
from generator.report import VOICES
from generator.report.sentence import visible
from generator.words import Words, words_of


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
    try:
        target, offered = target_of(record, content), _read(file)
        known = known_as(target, offered)
        if known is not None:
            _again(project, content, target, offered, known, words)
            return
        new = made(target, offered, given, content)
    except Refused as fault:
        _refuse(_said(fault, words))
    _refuse_new_errors(project, content, new, words)
    if only_shown:
        click.echo("".join(difference(new.target.file, new.target.body, new.after)), nl=False)
        return
    _save(project, new, words)
    _tell(new, words)


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(CONTENT_FAULT)


def _said(fault: Refused, words: Words) -> str:
    """Why it is not taken, harmless for a terminal."""
    facts = {name: visible(text) for name, text in fault.facts.items()}
    close = facts.pop("close", "")
    return words(f"attach.{fault.reason}", **facts, nearest=words("attach.nearest", found=close) if close else "")


def _read(path: Path) -> Handed:
    """The file that is handed in, a plain one of a size that is taken; raises Refused."""
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):
            raise Refused("not_regular", file=str(path))
        if state.st_size > OTHER_LIMIT:
            sizes = {"found": str(state.st_size // 1024), "limit": str(OTHER_LIMIT // 1024)}
            raise Refused("too_large", file=str(path), **sizes)
        return handed(path, path.read_bytes())
    except OSError as fault:
        raise Refused("not_regular", file=str(path)) from fault


def _again(project: Project, content: Content, target: Target, offered: Handed, known: Evidence, words: Words) -> None:
    """The record has this very file: only a lost copy is made good."""
    click.echo(words("attach.known", file=f"content/{target.file}", key=known.id))
    if known.berkas and file_of(known.berkas, content.files) is None:
        name = known.berkas if known.berkas.startswith(EVIDENCE) else f"{EVIDENCE}{known.berkas}"
        if (project.content / name).resolve().is_relative_to((project.content / EVIDENCE).resolve()):
            _put(project.content / name, offered.body, words)
            click.echo(words("attach.restored", file=visible(name)))


def _refuse_new_errors(project: Project, content: Content, new: Made, words: Words) -> None:
    """Nothing is written that `etalase check` would then refuse."""
    store = Store(project.pictures)
    before = inspect(content, today(), store)
    after = inspect(replace(content, files={**content.files, **new.files}), today(), store)
    old = {_essence(finding) for finding in before.diagnostics}
    wrong = [
        finding for finding in after.diagnostics if finding.severity is Severity.ERROR and _essence(finding) not in old
    ]
    if wrong:
        _refuse(words("attach.refused") + "\n\n" + VOICES["text"](wrong, after.documents, words).rstrip("\n"))


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.place.file, str(sorted(finding.facts.items()))


def _save(project: Project, new: Made, words: Words) -> None:
    """The file before the record that names it; when the record cannot be written, the file goes again."""
    added: Path | None = None
    if new.proof.berkas:
        path = project.content / EVIDENCE / new.proof.berkas
        added = None if path.exists() else path
        if added:
            _put(path, new.handed.body, words)
    try:
        write_over(project.content / new.target.file, new.target.body, new.after, words)
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


def _tell(new: Made, words: Words) -> None:
    click.echo(words("attach.done", file=f"content/{new.target.file}", key=new.proof.id))
    if new.proof.berkas:
        click.echo(words("attach.copied", file=f"{EVIDENCE}{new.proof.berkas}"))
        if new.handed.is_picture:
            click.echo(words("attach.remade"))
    else:
        click.echo(words("attach.described"))
    click.echo(words("attach.hash", digest=new.handed.digest))
