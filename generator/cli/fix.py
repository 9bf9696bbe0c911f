"""`etalase fix`: repairs what has one right answer, and leaves the rest to people."""

import stat
import sys
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

import click

from generator.cli.check import below, is_wanted
from generator.cli.group import CONTENT_FAULT, language_option, main, project_option, stop
from generator.clock import today
from generator.content import Content
from generator.diagnostics import Severity
from generator.disk import Store, read_content, whole
from generator.fix import fixed
from generator.load import is_record
from generator.model.kind import kind_of
from generator.pipeline import Findings, inspect
from generator.project import Project
from generator.report import VOICES
from generator.report.sentence import visible
from generator.words import Words, words_of
from generator.yamltext import mended, read


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@project_option
@language_option
@click.option("--diff", "only_shown", is_flag=True, help="Tunjukkan saja, jangan tulis / show, write nothing.")
def fix(paths: tuple[Path, ...], root: Path, language: str, only_shown: bool) -> None:
    """Rapikan rekaman: susunan, tanggal, angka, tanda petik / repair what has one right answer."""
    project, words = Project(root), words_of(language)
    folder = project.content
    wanted = below(folder, paths)
    content = read_content(folder)
    changed = {file: body for file, body in repaired(content).items() if is_wanted(file, wanted)}
    for file, body in changed.items():
        if only_shown:
            click.echo("".join(difference(file, content.files[file], body)), nl=False)
        else:
            write_over(folder / file, content.files[file], body, words)
            click.echo(words("fix.changed", file=f"content/{visible(file)}"))
    left = inspect(Content({**content.files, **changed}, content.refused), today(), Store(project.pictures))
    click.echo(_count(changed, only_shown, words), err=True)
    _end(left, wanted, words)


def repaired(content: Content) -> dict[str, bytes]:
    """The new bytes of every record that is not as it should be."""
    return {
        file: after for file, body in content.files.items() if is_record(file) and (after := _fixed(file, body)) != body
    }


def _fixed(file: str, body: bytes) -> bytes:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return body
    kind = kind_of(file, read(file, mended(text.removeprefix("\ufeff")) or "").values)
    return body if kind is None else fixed(text, kind).encode()


def difference(file: str, before: bytes, after: bytes) -> Iterator[str]:
    """The change as a unified diff; what a terminal would obey is written as an escape."""
    name = f"content/{visible(file)}"
    one, other = (body.decode().split("\n") for body in (before, after))
    for line in unified_diff(_lines(one), _lines(other), name, name):
        yield f"{visible(line.removesuffix(chr(10)))}\n" + (
            "" if line.endswith("\n") else "\\ No newline at end of file\n"
        )


def _lines(parts: list[str]) -> list[str]:
    return [f"{part}\n" for part in parts[:-1]] + parts[-1:] * bool(parts[-1])


def write_over(path: Path, before: bytes, after: bytes, words: Words) -> None:
    """All or nothing: the new file stands beside the old one before it takes its place."""
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode) or path.read_bytes() != before:
            stop(words("fix.moved", file=str(path)))
        with whole(path, stat.S_IMODE(state.st_mode)) as out:
            out.write(after)
    except OSError as fault:
        stop(words("fix.disk", file=str(path), problem=fault.strerror or str(fault)))


def _count(changed: Mapping[str, bytes], only_shown: bool, words: Words) -> str:
    if not changed:
        return words("fix.clean")
    return words("fix.would", n=len(changed)) if only_shown else words("fix.count", n=len(changed))


def _end(findings: Findings, wanted: list[str], words: Words) -> None:
    """Says what is left for people to do."""
    errors = [
        finding
        for finding in findings.diagnostics
        if finding.severity is Severity.ERROR and is_wanted(finding.place.file, wanted)
    ]
    if errors:
        click.echo("\n" + VOICES["text"](errors, findings.documents, words), err=True, nl=False)
        sys.exit(CONTENT_FAULT)
