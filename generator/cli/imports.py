"""`etalase import`: sheets into records. Nothing is written before everything was read, and then all or nothing."""

import stat
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.cli.settling import Settling, settle
from generator.clock import today
from generator.content import Content
from generator.diagnostics import Diagnostic, Severity
from generator.disk import Store, read_content, whole
from generator.intake.build import build
from generator.intake.delimited import delimited
from generator.intake.entry import Batch
from generator.intake.grid import Grid, Unreadable, letters
from generator.intake.own import OwnSheet, own_batch, own_sheets
from generator.intake.placing import Fate, Placed, place
from generator.intake.target import KINDS
from generator.intake.tell import MOST_REFUSED, Teller
from generator.intake.wary import FILE_LIMIT
from generator.intake.workbook import workbook
from generator.load import load
from generator.pipeline import Findings, inspect
from generator.project import Project
from generator.report import VOICES
from generator.report.sentence import visible
from generator.words import Words, words_of

_WRITTEN = (Fate.NEW, Fate.CHANGED)
_TABLES = (".csv", ".tsv", ".txt")


@dataclass(frozen=True)
class Wish:
    """What was asked for."""

    update: bool
    dry: bool
    skip: bool
    ask: bool
    kind: str
    sheet: str | None
    source: str | None
    map_file: Path | None
    keep_map: bool


@main.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@project_option
@language_option
@click.option("--into", type=click.Path(file_okay=False, path_type=Path), help="Folder rekaman / folder of records.")
@click.option("--dry-run", "dry", is_flag=True, help="Tunjukkan saja, jangan tulis / show, write nothing.")
@click.option("--update", is_flag=True, help="Perbarui rekaman yang sudah ada / renew records that are there.")
@click.option("--skip", is_flag=True, help="Lewati baris yang ditolak / leave out rows that are refused.")
@click.option("--map", "map_file", type=click.Path(dir_okay=False, path_type=Path), help="Peta kolom / map of columns.")
@click.option(
    "--save-map/--no-save-map", "keep_map", default=True, help="Simpan peta di samping lembar / keep the map."
)
@click.option("--sheet", help="Nama lembar / name of the sheet.")
@click.option("--kind", type=click.Choice(list(KINDS)), default="inovasi", help="Isi tiap baris / what a row is.")
@click.option("--source", help="Kode sumber tiap baris / id of the source of every row.")
@click.option("--ask/--no-ask", default=None, help="Tanya di terminal, atau tulis peta / ask, or write the map.")
def import_(
    files: tuple[Path, ...],
    root: Path,
    language: str,
    into: Path | None,
    ask: bool | None,
    **given: object,
) -> None:
    """Masukkan lembar isian, ekspor, atau daftar kantor (.xlsx, .csv) / sheets, exports or an office's list."""
    words, project = words_of(language), Project(root)
    wish = Wish(ask=sys.stdin.isatty() if ask is None else ask, **given)  # type: ignore[arg-type]  # options by name
    folder = into or project.content
    content = read_content(folder) if folder.is_dir() else Content({})
    grids = [grid for file in files for grid in _grids(file, words)]
    own = own_sheets(grids)
    if own:
        click.echo(words("intake.own", names=visible(", ".join(sheet.grid.name for sheet in own))))
        _say_others(grids, own, words)
        batch = own_batch(own)
    else:
        batch = _office(files, grids, content, wish, words)
    placed = _finish(batch, place(batch.entries, content, wish.update, not own), content, project, words)
    is_refused = bool(batch.refused) or any(one.fate is Fate.REFUSED for one in placed)
    _write_if_wanted(placed, is_refused, content, folder, wish, words)


def _say_others(grids: Sequence[Grid], own: Sequence[OwnSheet], words: Words) -> None:
    """Sheets and columns that hold something and are none of ours are named, so that nothing is left out unseen."""
    others = [
        grid.name for grid in grids if grid.cells and not grid.hidden and all(grid is not each.grid for each in own)
    ]
    if others:
        click.echo(words("intake.not_ours", names=visible(", ".join(others))))
    for sheet in own:
        names = ", ".join(f"{letters(column)} “{text[:60]}”" for column, text in sheet.unplaced.items())
        if names:
            click.echo(words("intake.unplaced", sheet=visible(sheet.grid.name), names=visible(names)))


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(CONTENT_FAULT)


def _grids(file: Path, words: Words) -> list[Grid]:
    """The sheets of a file, a plain one of a kind and size that is taken."""
    try:
        body = _read(file)
        ending = file.suffix.lower()
        if ending in (".xlsm", ".xltm", ".xlsb", ".xlam"):
            raise Unreadable("macros")
        if ending in _TABLES:
            return [delimited(file.name, body)]
        if ending in (".xlsx", ".xls"):
            return workbook(body)
        raise Unreadable("wrong_kind")
    except Unreadable as fault:
        _refuse_file(fault, file, words)


def _refuse_file(fault: Unreadable, file: Path, words: Words) -> NoReturn:
    facts = {name: visible(str(fact)) for name, fact in fault.facts.items()}
    _refuse(words(f"intake.file.{fault.reason}", **{"file": visible(str(file)), **facts}))


def _read(file: Path) -> bytes:
    try:
        state = file.lstat()
        if not stat.S_ISREG(state.st_mode):
            raise Unreadable("not_regular")
        if state.st_size > FILE_LIMIT:
            raise Unreadable("too_large", found=state.st_size // 1024, limit=FILE_LIMIT // 1024)
        return file.read_bytes()
    except OSError as fault:
        raise Unreadable("not_regular") from fault


def _office(files: Sequence[Path], grids: Sequence[Grid], content: Content, wish: Wish, words: Words) -> Batch:
    """The rows of an office's own list, by a map that is settled."""
    if len(files) > 1:
        raise click.UsageError(words("intake.too_many"))
    showcase = load(content).showcase
    file = files[0]
    if wish.sheet and wish.sheet not in [grid.name for grid in grids]:
        names = ", ".join(grid.name for grid in grids)
        _refuse_file(Unreadable("no_sheet", found=wish.sheet, names=names), file, words)
    try:
        settling = Settling(file, wish.map_file, wish.keep_map, wish.ask, wish.kind, wish.sheet, wish.source)
        settled, found, office = settle(settling, grids, showcase, words)
    except Unreadable as fault:
        _refuse_file(fault, file, words)
    teller = Teller(words)
    _say([*teller.read(found), "", *teller.columns(found, settled, office), ""])
    return build(found, settled, office, showcase)


def _say(lines: Sequence[str]) -> None:
    for line in lines:
        click.echo(line)


def _finish(batch: Batch, placed: Sequence[Placed], content: Content, project: Project, words: Words) -> list[Placed]:
    """What the records come to, said: those that may be written, and whether the check refuses some."""
    teller = Teller(words)
    checked, notes = _checked(placed, content, project, words)
    refused = teller.refused(batch, checked)
    _say(list(teller.readings(batch.readings)))
    if refused:
        _say(["", words("intake.refused", n=len(refused)), *refused[:MOST_REFUSED]])
        _say([f"  … {len(refused) - MOST_REFUSED}"] if len(refused) > MOST_REFUSED else [])
    _say(["", *teller.stands(checked), teller.counts(checked, len(refused))])
    if notes:
        click.echo(words("intake.notes", n=notes))
    return checked


def _write_if_wanted(
    placed: Sequence[Placed], is_refused: bool, content: Content, folder: Path, wish: Wish, words: Words
) -> None:
    files = {one.file: one.body for one in placed if one.fate in _WRITTEN}
    if wish.dry:
        click.echo(words("intake.dry"))
        sys.exit(CONTENT_FAULT if is_refused else 0)
    if is_refused and not wish.skip:
        _refuse(words("intake.nothing_written"))
    if is_refused:
        click.echo(words("intake.skipped"))
    if not files:
        click.echo(words("intake.nothing"))
        return
    if wish.ask and not click.confirm(words("intake.confirm", n=len(files)), default=True):
        _refuse(words("intake.dry"))
    _write(files, content, folder, words)
    click.echo(words("intake.written", n=len(files), folder=visible(str(folder))))


def _checked(placed: Sequence[Placed], content: Content, project: Project, words: Words) -> tuple[list[Placed], int]:
    """The records with what the check refuses of them; stops where records of others would become wrong."""
    store, left = Store(project.pictures), list(placed)
    old = {_essence(finding) for finding in inspect(content, today(), store).diagnostics}
    while True:
        new = {one.file: one.body for one in left if one.fate in _WRITTEN}
        after = inspect(replace(content, files={**content.files, **new}), today(), store)
        found = [finding for finding in after.diagnostics if _essence(finding) not in old]
        wrong = [finding for finding in found if finding.severity is Severity.ERROR]
        if not any(finding.place.file in new for finding in wrong):
            break
        left = [_blamed(one, wrong) for one in left]  # and once more: others may lean on what is refused
    if wrong:
        _refuse(_told(wrong, after, words))
    return left, sum(1 for finding in found if finding.place.file in new)


def _told(elsewhere: list[Diagnostic], after: Findings, words: Words) -> str:
    return words("intake.elsewhere") + "\n\n" + VOICES["text"](elsewhere, after.documents, words).rstrip("\n")


def _blamed(one: Placed, wrong: Sequence[Diagnostic]) -> Placed:
    own = tuple(finding for finding in wrong if finding.place.file == one.file)
    is_written = one.fate in _WRITTEN
    return replace(one, fate=Fate.REFUSED, findings=own) if own and is_written else one


def _essence(finding: Diagnostic) -> tuple[str, str, str]:
    return finding.code, finding.place.file, str(sorted(finding.facts.items()))


def _write(files: Mapping[str, bytes], content: Content, folder: Path, words: Words) -> None:
    """All files or none: when the disk refuses one, those before it are taken back."""
    done: list[str] = []
    try:
        for name, body in files.items():
            path = folder / name
            if (path.read_bytes() if path.is_file() else None) != content.files.get(name) or path.is_symlink():
                _take_back(done, content, folder)
                _refuse(words("intake.changed_meanwhile", file=visible(str(path))))
            done.append(name)
            with whole(path) as out:
                out.write(body)
    except OSError as fault:
        _take_back(done, content, folder)
        _refuse(words("intake.disk", file=visible(str(path)), problem=fault.strerror or str(fault)))


def _take_back(done: Sequence[str], content: Content, folder: Path) -> None:
    for name in done:
        before = content.files.get(name)
        with suppress(OSError):
            if before is None:
                (folder / name).unlink(missing_ok=True)
            else:
                (folder / name).write_bytes(before)
