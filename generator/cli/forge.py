"""`etalase forge`: what a forge needs of ours: its issue forms, and a record out of an issue."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.cli.review import answer_to
from generator.content import Content
from generator.disk import read_content, write_files
from generator.load import load
from generator.project import Project
from generator.proposal import NotUnderstood, issue_forms, proposed
from generator.proposal.form import FILES
from generator.words import Words, words_of


@main.group()
def forge() -> None:
    """Untuk forge tempat rekaman dikumpulkan / for the forge where records are gathered."""


@forge.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path(".github/ISSUE_TEMPLATE"))
def forms(folder: Path) -> None:
    """Tulis formulir laporan dari model / write the issue forms of the models."""
    made = issue_forms(words_of("id"))
    write_files(((name, text.encode()) for name, text in made.items()), folder)
    click.echo(f"{len(made)}")


@forge.command()
@click.argument("body", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--form", "name", type=click.Choice(list(FILES)), required=True, help="Formulirnya / the form.")
@click.option("--number", type=int, required=True, help="Nomor laporan / number of the issue.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Folder hasil / folder.")
@project_option
@language_option
def issue(body: Path, name: str, number: int, out: Path, root: Path, language: str) -> None:
    """Rekaman dari teks laporan BODY / a record from the text of an issue.

    Writes `record.yaml`, its place `path.txt`, and `comment.md`, which says what is still wrong; only a comment, and
    1 as the answer, when the text is none that our form makes.
    """
    words, project = words_of(language), Project(root.resolve())
    content = read_content(project.content)
    try:
        # Our forms are Indonesian, whatever the language of the answer.
        made = proposed(FILES[name], body.read_text("utf-8", "replace"), load(content).showcase, words_of("id"))
    except NotUnderstood as fault:
        reason = words(f"propose.{fault.reason}")
        _write({"comment.md": words("propose.not_made", reason=reason) + "\n"}, out)
        sys.exit(CONTENT_FAULT)
    comment = _comment(project, content, {made.file: made.text.encode()}, words)
    lead = words("propose.made", number=number)
    place = f"{project.content.name}/{made.file}\n"
    _write({"path.txt": place, "record.yaml": made.text, "comment.md": f"{lead}\n\n{comment}"}, out)


def _comment(project: Project, content: Content, more: dict[str, bytes], words: Words) -> str:
    """What is said about the content with these files in it."""
    head = replace(content, files={**content.files, **more})
    return answer_to(project, content, head, words)


def _write(files: dict[str, str], out: Path) -> None:
    write_files(((name, text.encode()) for name, text in files.items()), out)
