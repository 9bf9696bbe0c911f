"""`etalase check`: everything that is to be said about the records."""

import sys
from pathlib import Path

import click

from generator.aside import aside
from generator.cli.group import CONTENT_FAULT, OUR_FAULT, language_option, main, project_option
from generator.clock import today
from generator.diagnostics import has_errors, has_our_faults
from generator.disk import Store, read_content
from generator.pipeline import inspect
from generator.project import Project
from generator.report import VOICES
from generator.words import words_of

MANY = 2000
"""Files from which on a second core saves more than it costs."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@project_option
@language_option
@click.option(
    "--format", "voice", type=click.Choice(list(VOICES)), default="text", help="Bentuk laporan / form of the report."
)
def check(paths: tuple[Path, ...], root: Path, language: str, voice: str) -> None:
    """Periksa semua rekaman; PATH membatasi laporannya / check all records; PATH narrows the report."""
    project = Project(root)
    content = project.content
    wanted = below(content, paths)
    read = read_content(content)
    many = aside if len(read.files) > MANY else None
    findings = inspect(read, today(), Store(project.pictures), many)
    found = [finding for finding in findings.diagnostics if is_wanted(finding.place.file, wanted)]
    click.echo(VOICES[voice](found, findings.documents, words_of(language)), nl=False)
    sys.exit(OUR_FAULT if has_our_faults(found) else CONTENT_FAULT if has_errors(found) else 0)


def below(content: Path, paths: tuple[Path, ...]) -> list[str]:
    """The content paths that `paths` name; a path outside of content/ is a usage error."""
    top = content.resolve()
    outside = [path for path in paths if not path.resolve().is_relative_to(top)]
    if outside:
        raise click.UsageError(f"{outside[0]}: content/")
    return [path.resolve().relative_to(top).as_posix() for path in paths]


def is_wanted(file: str, wanted: list[str]) -> bool:
    """Whether `file` is, or lies below, one of the wanted paths; no wanted path wants everything."""
    return not wanted or any(one in (".", file) or file.startswith(f"{one}/") for one in wanted)
