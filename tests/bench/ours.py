"""Etalase on a made-up project: all anew, nothing changed, one record changed; and the engine's part alone."""

import sys
from pathlib import Path

from generator.demo import write_demo
from generator.project import Project
from tests.bench.measure import Run, run

NATION = 5_000
"""Records from which a project leaves out its second language and the prepared texts, as its settings allow."""


def made_up(folder: Path, records: int) -> Project:
    """A made-up project of so many records."""
    write_demo(folder, records, 1)
    project = Project(folder)
    if records > NATION:
        project.configuration("en").unlink()
        settings = project.content / "site.yaml"
        settings.write_text(settings.read_text("utf-8") + "naskah: false\n", encoding="utf-8")
    return project


def clean(project: Project) -> Run:
    """The whole site, with nothing kept from before."""
    return _build(project, "--clean")


def unchanged(project: Project) -> Run:
    """The site once more, as it is."""
    return _build(project)


def changed(project: Project) -> Run:
    """The site after one more sentence in one record."""
    record = sorted((project.content / "innovations").glob("*.yaml"))[0]
    record.write_text(record.read_text("utf-8") + "catatan_sumber: Satu kalimat lagi.\n", encoding="utf-8")
    return _build(project)


def _build(project: Project, *more: str) -> Run:
    program = Path(sys.executable).parent / "etalase"
    return run([program, "build", "--project", project.root, *more], project.root, out=project.site)
