"""The whole site, all or nothing: the tree, the engine, the last look and the index."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from generator.archive import FOLDER, write_archive
from generator.cli.group import CONTENT_FAULT, stop
from generator.clock import today
from generator.disk import read_site, whole
from generator.engine import EngineFailed, build_site
from generator.index import IndexFailed, index_site
from generator.project import Project
from generator.publish import Busy, forget, staged
from generator.report.sentence import visible
from generator.tree import make_tree
from generator.vet import Stranger, vet
from generator.words import LANGUAGES, Words, words_of

MOST_TOLD = 20


def build_whole(project: Project, site: Path, clean: bool, words: Words) -> str:
    """Builds `site`, all anew when `clean`, and gives what was said of the content; or says why not, and ends."""
    try:
        with staged(site, project.lock) as stage:
            if clean:
                forget(project)
            made, said = make_tree(project, today(), words.language)
            sys.stderr.write(said)
            if not made:
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
    return said


def archive_site(site: Path, path: Path, words: Words) -> None:
    """Writes the site as one file that works from a folder."""
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
