"""`etalase build`: the whole site, all or nothing."""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from generator.archive import FOLDER, write_archive
from generator.cli.group import CONTENT_FAULT, language_option, main, project_option, stop
from generator.clock import today
from generator.disk import read_site, whole
from generator.engine import EngineFailed, build_site
from generator.index import IndexFailed, index_site
from generator.project import Project
from generator.publish import Busy, staged
from generator.report.sentence import visible
from generator.tree import make_tree
from generator.vet import Stranger, vet
from generator.words import LANGUAGES, Words, words_of

MOST_TOLD = 20


@main.command()
@project_option
@language_option
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder hasil / where the site goes.")
@click.option(
    "--zip",
    "archive",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Buat juga arsip untuk dibagikan / also make an archive to hand over.",
)
def build(root: Path, language: str, out: Path | None, archive: str | None) -> None:
    """Bangun situs; gagal berarti situs lama tetap utuh / build the site, all or nothing."""
    words = words_of(language)
    project = Project(root.resolve())
    site = (out or project.site).resolve()
    started = time.monotonic()
    _build(project, site, words)
    click.echo(words("build.done", seconds=f"{time.monotonic() - started:.1f}"), err=True)
    if archive is not None:
        _archive(site, Path(archive) if archive else site.with_name(f"{site.name}.zip"), words)


def _build(project: Project, site: Path, words: Words) -> None:
    try:
        with staged(site, project.lock) as stage:
            if not make_tree(project, today(), words.language):
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


def _archive(site: Path, path: Path, words: Words) -> None:
    readme = "\n".join(words_of(language)("archive.readme", folder=FOLDER) for language in LANGUAGES)
    try:
        with whole(path) as out:
            write_archive(read_site(site), readme, out)
    except OSError as fault:
        stop(words("archive.disk", file=visible(str(path)), problem=str(fault.strerror or fault)))
    click.echo(words("archive.done", file=visible(str(path))), err=True)


def _told(strangers: Sequence[Stranger]) -> Iterator[str]:
    """The first of them, harmless for a terminal."""
    yield from (f"  {visible(each.file)}: {visible(each.what)}" for each in strangers[:MOST_TOLD])
    if len(strangers) > MOST_TOLD:
        yield f"  … +{len(strangers) - MOST_TOLD}"
