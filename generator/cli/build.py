"""`etalase build`: the whole site, all or nothing."""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option, stop
from generator.clock import today
from generator.disk import read_site
from generator.engine import EngineFailed, build_site
from generator.index import IndexFailed, index_site
from generator.project import Project
from generator.publish import Busy, staged
from generator.report.sentence import visible
from generator.tree import make_tree
from generator.vet import Stranger, vet
from generator.words import words_of

MOST_TOLD = 20


@main.command()
@project_option
@language_option
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder hasil / where the site goes.")
def build(root: Path, language: str, out: Path | None) -> None:
    """Bangun situs; gagal berarti situs lama tetap utuh / build the site, all or nothing."""
    words = words_of(language)
    project = Project(root.resolve())
    started = time.monotonic()
    try:
        with staged((out or project.site).resolve(), project.lock) as stage:
            if not make_tree(project, today(), language):
                sys.exit(CONTENT_FAULT)
            click.echo(words("build.engine", languages=", ".join(project.languages())), err=True)
            build_site(project, stage)
            if strangers := [each for file, body in read_site(stage) for each in vet(file, body)]:
                stop(words("build.strangers") + "\n" + "\n".join(_told(strangers)))
            index_site(stage)
    except Busy:
        stop(words("build.busy"))
    except EngineFailed as fault:
        stop(words("build.engine_failed") + "\n" + str(fault))
    except IndexFailed as fault:
        stop(words("build.index_failed") + "\n" + str(fault))
    except OSError as fault:
        stop(words("build.disk", problem=str(fault.strerror or fault)))
    click.echo(words("build.done", seconds=f"{time.monotonic() - started:.1f}"), err=True)


def _told(strangers: Sequence[Stranger]) -> Iterator[str]:
    """The first of them, harmless for a terminal."""
    yield from (f"  {visible(each.file)}: {visible(each.what)}" for each in strangers[:MOST_TOLD])
    if len(strangers) > MOST_TOLD:
        yield f"  … +{len(strangers) - MOST_TOLD}"
