"""`etalase cms`: the optional editor in the browser, as a folder to put at an address of its own."""

import sys
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.cms import PINNED, VERSION, NoBackend, WrongScript, folder
from generator.disk import read_content, write_files
from generator.load import load
from generator.project import Project
from generator.report.sentence import visible
from generator.words import words_of


@main.command()
@click.argument("script", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path("admin"), help="Folder / folder.")
@project_option
@language_option
def cms(script: Path, out: Path, root: Path, language: str) -> None:
    """Penyunting di peramban; SCRIPT berkas sveltia-cms.js / an editor in the browser, of the script SCRIPT."""
    words = words_of(language)
    settings = load(read_content(Project(root).content)).showcase.settings
    if not settings.cms:
        click.echo(words("cms.off"), err=True)
        sys.exit(CONTENT_FAULT)
    try:
        made = folder(script.read_bytes(), settings, words)
    except WrongScript:
        raise click.UsageError(words("cms.wrong", file=visible(str(script)), version=VERSION, digest=PINNED)) from None
    except NoBackend:
        click.echo(words("cms.no_backend"), err=True)
        sys.exit(CONTENT_FAULT)
    write_files(made.items(), out)
    click.echo(words("cms.done", folder=visible(str(out))))
