"""A stamp holds for a project, a generator, a day and a site that are as they were; and for nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.clock import FIXED
from generator.project import Project
from generator.stamp import Stamp
from tests.rooms.projects import RECORD, a_project

SAID = "saran[…]\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose site has just been made."""
    made = a_project(tmp_path)
    made.site.mkdir()
    (made.site / "index.html").write_text("situs")
    taken(made).keep(SAID)
    return made


def taken(project: Project, language: str = "id") -> Stamp:
    """A stamp taken now."""
    return Stamp(project, project.site, language)


def test_nothing_has_changed_and_what_was_said_is_said_again(project: Project) -> None:
    assert SAID == taken(project).held()


def rewritten(file: Path) -> None:
    """Other bytes of the same length."""
    file.write_bytes(bytes(reversed(file.read_bytes())))


CHANGES: dict[str, Callable[[Project], object]] = {
    "a record of the same length": lambda project: rewritten(project.root / RECORD),
    "a record more": lambda project: (project.root / RECORD).with_name("lain.yaml").write_text("id: lain\n"),
    "a record less": lambda project: (project.root / RECORD).unlink(),
    "a record renamed": lambda project: (project.root / RECORD).rename((project.root / RECORD).with_name("z.yaml")),
    "the engine's configuration": lambda project: project.configuration("id").open("a").write("\n"),
    "a language more": lambda project: project.configuration("en").unlink(),
    "a page of the site": lambda project: (project.site / "index.html").write_text("SITUS"),
    "a page less": lambda project: (project.site / "index.html").unlink(),
    "the stamp itself": lambda project: rewritten(next(project.stamps.iterdir())),
    "no stamp": lambda project: next(project.stamps.iterdir()).unlink(),
    "a page of hand": lambda project: (project.root / "catatan.md").write_text("# Baru"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_it_holds_no_longer_when_something_is_not_as_it_was(
    project: Project, change: Callable[[Project], object]
) -> None:
    change(project)

    assert taken(project).held() is None


def test_it_holds_for_the_language_and_the_day_of_the_build(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert taken(project, "en").held() is None
    monkeypatch.setenv(FIXED, "1573689600")

    assert taken(project).held() is None


@pytest.mark.parametrize("more", ["hooks:\n  - ../kait.py\n", "theme:\n  custom_dir: /tema\n", "x: !ENV RUMAH\n"])
def test_what_leads_out_of_the_project_is_never_trusted(project: Project, more: str) -> None:
    project.configuration("id").open("a").write(more)
    taken(project).keep(SAID)

    assert taken(project).held() is None


def test_what_is_made_beside_a_site_does_not_count(project: Project) -> None:
    (project.root / "build" / "lain").mkdir(parents=True)
    (project.root / ".tersembunyi").write_text("x")
    project.site.with_name("site.zip").write_text("x")

    assert SAID == taken(project).held()
