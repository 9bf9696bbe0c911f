"""`etalase template`: the workbook that an office fills."""

from pathlib import Path

import click

from generator.cli.group import language_option, main, project_option, stop
from generator.content import Content
from generator.disk import read_content, whole
from generator.intake.template import template as workbook
from generator.load import load
from generator.project import Project
from generator.report.sentence import visible
from generator.words import words_of


@main.command()
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@project_option
@language_option
def template(out: Path, root: Path, language: str) -> None:
    """Tulis lembar isian Excel untuk `etalase import` / write the sheets to fill."""
    words, folder = words_of(language), Project(root).content
    content = read_content(folder) if folder.is_dir() else Content({})
    try:
        with whole(out) as file:
            file.write(workbook(load(content).showcase, words))
    except OSError as fault:
        stop(words("template.disk", file=visible(str(out)), problem=fault.strerror or str(fault)))
    click.echo(words("template.written", file=visible(str(out))))
