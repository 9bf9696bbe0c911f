"""`etalase export`: the open data without a site, every file whole, or none where the content has an error."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option, stop
from generator.project import Project
from generator.report.sentence import visible
from generator.words import Words, words_of


@main.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder hasil; berkas lain di sana dibiarkan / where the files go; others there are left alone.",
)
@click.option(
    "--only",
    default="",
    metavar="csv,xlsx,...",
    help="Bentuk yang diminta saja; tanpa ini semuanya / only these formats, all without it.",
)
@project_option
@language_option
def export(out: Path, only: str, root: Path, language: str) -> None:
    """Tulis data terbuka tanpa membangun situs / write the open data without a site."""
    from generator.export import MAKERS  # loading it takes longer than to answer --help

    words = words_of(language)
    wanted = [name for name in only.replace(",", " ").split() if name]
    for name in wanted:
        if name not in MAKERS:
            raise click.UsageError(words("export.unknown", found=visible(name), known=", ".join(MAKERS)))
    _export(Project(root.resolve()), out, wanted, words)


def _export(project: Project, out: Path, only: list[str], words: Words) -> None:
    from generator.clock import today
    from generator.diagnostics import has_errors
    from generator.export import export as made
    from generator.tree import read_holdings, told

    holdings, findings = read_holdings(project, today())
    click.echo(told(findings, words.language), err=True, nl=False)
    if has_errors(findings.diagnostics):
        sys.exit(CONTENT_FAULT)
    count = _write(made(holdings, only), out, words)
    click.echo(words("export.done", n=count, folder=visible(str(out))), err=True)


def _write(files: Iterable[tuple[str, bytes]], out: Path, words: Words) -> int:
    from generator.disk import whole

    count = 0
    try:
        for path, body in files:
            with whole(out / path) as file:
                file.write(body)
            count += 1
    except OSError as fault:
        stop(words("export.disk", problem=str(fault.strerror or fault)))
    return count
