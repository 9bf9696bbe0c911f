"""`etalase build`: the whole site, all or nothing."""

import time
from contextlib import suppress
from pathlib import Path

import click

from generator.cli.group import language_option, main, project_option
from generator.project import Project
from generator.stamp import Stamp
from generator.words import Words, words_of


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
@click.option("--clean", is_flag=True, help="Abaikan semua yang disimpan / ignore everything that was kept.")
def build(root: Path, language: str, out: Path | None, archive: str | None, clean: bool) -> None:
    """Bangun situs; gagal berarti situs lama tetap utuh / build the site, all or nothing."""
    words = words_of(language)
    project = Project(root.resolve())
    site = (out or project.site).resolve()
    stamp = Stamp(project, site, language)
    said = None if clean else stamp.held()
    if said is None:
        _build(project, site, stamp, clean, words)
    else:
        click.echo(said + words("build.unchanged"), err=True)
    if archive is not None:
        _archive(site, Path(archive) if archive else site.with_name(f"{site.name}.zip"), words)


def _build(project: Project, site: Path, stamp: Stamp, clean: bool, words: Words) -> None:
    from generator.cli.building import build_whole  # loading it takes longer than to see that nothing has changed

    started = time.monotonic()
    said = build_whole(project, site, clean, words)
    with suppress(OSError):  # the site stands; without its stamp the next build takes longer
        stamp.keep(said)
    click.echo(words("build.done", seconds=f"{time.monotonic() - started:.1f}"), err=True)


def _archive(site: Path, path: Path, words: Words) -> None:
    from generator.cli.building import archive_site

    archive_site(site, path, words)
