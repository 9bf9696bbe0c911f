"""The command `etalase`: `check`, `build`, `serve`, `schema`, `demo`."""

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import click

from generator.demo import write_demo
from generator.diagnostics import has_errors
from generator.disk import read_content
from generator.engine import EngineFailed, build_site
from generator.pipeline import inspect
from generator.project import Project
from generator.publish import Busy, staged
from generator.report import VOICES
from generator.schema import write_schemas
from generator.tree import make_tree
from generator.words import LANGUAGES, words_of

CONTENT_FAULT, USAGE_FAULT, OUR_FAULT = 1, 2, 3

language_option = click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default="id",
    help="Bahasa pesan / language of messages.",
)
project_option = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder proyek / project folder.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="etalase")
def main() -> None:
    """Etalase: rekaman inovasi menjadi situs publik / innovation records become a public site."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@project_option
@language_option
@click.option(
    "--format", "voice", type=click.Choice(list(VOICES)), default="text", help="Bentuk laporan / form of the report."
)
def check(paths: tuple[Path, ...], root: Path, language: str, voice: str) -> None:
    """Periksa semua rekaman; PATH membatasi laporannya / check all records; PATH narrows the report."""
    content = Project(root).content
    wanted = _below(content, paths)
    findings = inspect(read_content(content), date.today())
    found = [finding for finding in findings.diagnostics if _is_wanted(finding.place.file, wanted)]
    click.echo(VOICES[voice](found, findings.documents, words_of(language)), nl=False)
    sys.exit(CONTENT_FAULT if has_errors(found) else 0)


def _below(content: Path, paths: tuple[Path, ...]) -> list[str]:
    """The content paths that `paths` name; a path outside of content/ is a usage error."""
    top = content.resolve()
    outside = [path for path in paths if not path.resolve().is_relative_to(top)]
    if outside:
        raise click.UsageError(f"{outside[0]}: content/")
    return [path.resolve().relative_to(top).as_posix() for path in paths]


def _is_wanted(file: str, wanted: list[str]) -> bool:
    return not wanted or any(one in (".", file) or file.startswith(f"{one}/") for one in wanted)


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
            if not make_tree(project, date.today(), language):
                sys.exit(CONTENT_FAULT)
            click.echo(words("build.engine", languages=", ".join(project.languages())), err=True)
            build_site(project, stage)
    except Busy:
        _stop(words("build.busy"))
    except EngineFailed as fault:
        _stop(words("build.engine_failed") + "\n" + str(fault))
    except OSError as fault:
        _stop(words("build.disk", problem=str(fault.strerror or fault)))
    click.echo(words("build.done", seconds=f"{time.monotonic() - started:.1f}"), err=True)


@main.command()
@project_option
@click.option("--address", default="127.0.0.1:8000", help="Alamat pratinjau / preview address.")
@click.option("--open/--no-open", "opened", default=False, help="Buka peramban / open a browser.")
def serve(root: Path, address: str, opened: bool) -> None:
    """Pratinjau langsung: perubahan rekaman tampak di peramban / live preview."""
    project = Project(root.resolve())
    if not make_tree(project, date.today(), "id"):
        sys.exit(CONTENT_FAULT)
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--no-strict", "--quiet", "--dev-addr", address]
    command += ["--config-file", str(project.configuration("id"))] + ["--open"] * opened
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    sys.exit(subprocess.run(command, cwd=project.root, env=environment, check=False).returncode)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("schema"))
def schema(folder: Path) -> None:
    """Tulis JSON Schema tiap jenis rekaman / write the JSON Schema of each kind of record."""
    click.echo(f"{write_schemas(folder)}")


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--records", type=click.IntRange(0, 200_000), default=140, help="Banyak inovasi / number of innovations.")
@click.option("--seed", type=int, default=1, help="Benih acak; benih sama, hasil sama / same seed, same bytes.")
@language_option
def demo(folder: Path, records: int, seed: int, language: str) -> None:
    """Tulis proyek contoh yang sepenuhnya rekaan / write a complete, invented project."""
    words = words_of(language)
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(words("demo.not_empty", folder=str(folder)))
    write_demo(folder, records, seed)
    click.echo(words("demo.done", folder=str(folder), n=records), err=True)


def _stop(message: str) -> None:
    click.echo(message, err=True)
    sys.exit(OUR_FAULT)
