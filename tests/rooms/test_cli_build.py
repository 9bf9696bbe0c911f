"""`etalase build`: a broken record, engine or disk never touches the last good site."""

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator import engine
from generator.cli import building as cli
from generator.engine import EngineFailed
from generator.project import Project
from generator.publish import staged
from tests.rooms.projects import BROKEN, RECORD, SOUND, a_project, bytes_below
from tests.rooms.test_cli import run

OLD = {"index.html": b"lama", "en/index.html": b"lama"}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A sound project with a site that is online, and an engine that copies the tree."""
    monkeypatch.setattr(cli, "build_site", copy_tree)
    made = a_project(tmp_path)
    for name, body in OLD.items():
        (made.site / name).parent.mkdir(parents=True, exist_ok=True)
        (made.site / name).write_bytes(body)
    return made


def copy_tree(project: Project, stage: Path) -> None:
    """An engine that gives back what it gets."""
    shutil.copytree(project.tree, stage, dirs_exist_ok=True)


def test_a_build_puts_the_new_site_in_the_place_of_the_old(project: Project) -> None:
    answer = run("build", "--project", project.root)
    made = bytes_below(project.site)

    assert 0 == answer.exit_code
    assert {"id/inovasi/suket-liar/index.md", "en/inovasi/suket-liar/index.md"} <= set(made)
    assert not set(OLD) & set(made)


def test_a_build_goes_where_it_is_told(project: Project, tmp_path: Path) -> None:
    assert 0 == run("build", "--project", project.root, "--out", tmp_path / "lain" / "situs").exit_code
    assert (tmp_path / "lain" / "situs" / "id" / "index.md").is_file()
    assert OLD == bytes_below(project.site)


@pytest.mark.parametrize("record", [BROKEN, "id: lain\nnama_inovasi: Suket\n", "", "\x00", "id: suket-liar\n"])
def test_a_broken_record_leaves_the_last_good_site_byte_for_byte(project: Project, record: str) -> None:
    (project.root / RECORD).write_text(record)
    answer = run("build", "--project", project.root)

    assert 1 == answer.exit_code
    assert "galat[" in answer.stderr
    assert isinstance(answer.exception, SystemExit)
    assert OLD == bytes_below(project.site)
    assert not project.tree.exists()


def test_an_event_of_another_id_than_its_file_is_told_too(project: Project) -> None:
    event = "id: lain\nnama_kegiatan: A\ntanggal_mulai: 2019\ntahap_5d: [design]\nangkatan: lab\n"
    cohort = "id: lab\nnama: Lab\ntahun: 2019\nprogram: Lab\n"
    a_project(project.root, {"content/events/a.yaml": event, "content/cohorts/lab.yaml": cohort})
    answer = run("build", "--project", project.root)

    assert isinstance(answer.exception, SystemExit)
    assert "galat[id-differs]" in answer.stderr


def test_after_the_record_is_mended_the_site_is_new(project: Project) -> None:
    (project.root / RECORD).write_text(BROKEN)
    run("build", "--project", project.root)
    (project.root / RECORD).write_text(SOUND)

    assert 0 == run("build", "--project", project.root).exit_code
    assert "id/inovasi/suket-liar/index.md" in bytes_below(project.site)


def test_an_engine_that_fails_answers_three_and_leaves_the_site(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_project: Project, stage: Path) -> None:
        (stage / "index.html").write_text("separuh")
        raise EngineFailed("WARNING - tautan putus")

    monkeypatch.setattr(cli, "build_site", fails)
    answer = run("build", "--project", project.root)

    assert 3 == answer.exit_code
    assert "WARNING - tautan putus" in answer.stderr
    assert OLD == bytes_below(project.site)


def test_a_disk_that_refuses_answers_three(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_project: Project, _stage: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli, "build_site", full)
    answer = run("build", "--project", project.root)

    assert (3, True) == (answer.exit_code, "No space left on device" in answer.stderr)
    assert OLD == bytes_below(project.site)


def test_a_second_build_at_once_answers_three(project: Project) -> None:
    with staged(project.site, project.lock) as stage:
        answer = run("build", "--project", project.root)
        stage.joinpath("index.html").write_text("baru")

    assert 3 == answer.exit_code
    assert "Pembangunan lain sedang berjalan" in answer.stderr


def test_a_project_without_an_engine_does_not_lose_its_site(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "build_site", engine.build_site)
    for language in project.languages():
        project.configuration(language).unlink()
    answer = run("build", "--project", project.root)

    assert 0 != answer.exit_code
    assert OLD == bytes_below(project.site)


def test_a_build_makes_an_archive_beside_the_site_when_asked(project: Project) -> None:
    answer = run("build", "--project", project.root, "--zip")

    assert 0 == answer.exit_code
    with ZipFile(project.root / "site.zip") as archive:
        assert "Buka folder" in archive.read("BACA-SAYA.txt").decode()
        assert "etalase/id/inovasi/suket-liar/index.md" in archive.namelist()


def test_an_archive_goes_where_it_is_told_or_says_why_not(project: Project, tmp_path: Path) -> None:
    assert 0 == run("build", "--project", project.root, "--zip", tmp_path / "stik" / "a.zip").exit_code
    assert ["a.zip"] == [path.name for path in (tmp_path / "stik").iterdir()]

    (tmp_path / "penuh").write_bytes(b"")
    refused = run("build", "--project", project.root, "--zip", tmp_path / "penuh" / "a.zip")
    assert 0 != refused.exit_code
    assert "tidak dapat ditulis" in refused.stderr
