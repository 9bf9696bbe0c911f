"""From a project on disk to its tree: written where it changed, left alone where the records have faults."""

from pathlib import Path

from generator.project import Project
from generator.tree import make_tree, read_prose
from tests.factories import TODAY
from tests.rooms.projects import BROKEN, RECORD, a_project, bytes_below


def test_the_tree_of_every_language_is_made(tmp_path: Path) -> None:
    project = a_project(tmp_path, {"pages/id/tentang.md": "# Tentang\n", "pages/en/tentang.md": "# About\n"})

    assert (True, "") == make_tree(project, TODAY, "id")
    made = bytes_below(project.tree)
    assert (b"# Tentang\n", b"# About\n") == (made["id/tentang.md"], made["en/tentang.md"])
    assert {"id/inovasi/suket-liar/index.md", "en/inovasi/suket-liar/index.md"} <= set(made)


def test_making_it_again_writes_nothing(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    make_tree(project, TODAY, "id")
    before = {path: path.stat().st_mtime_ns for path in project.tree.rglob("*")}
    make_tree(project, TODAY, "id")

    assert before == {path: path.stat().st_mtime_ns for path in project.tree.rglob("*")}


def test_a_fault_leaves_the_tree_as_it_was_and_is_said(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    make_tree(project, TODAY, "id")
    before = bytes_below(project.tree)
    (tmp_path / RECORD).write_text(BROKEN)

    made, said = make_tree(project, TODAY, "en")

    assert not made
    assert before == bytes_below(project.tree)
    assert "error[yaml-colon]" in said


def test_a_record_that_is_gone_takes_its_page_with_it(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    make_tree(project, TODAY, "id")
    (tmp_path / RECORD).unlink()
    make_tree(project, TODAY, "id")

    assert not (project.tree / "id" / "inovasi" / "suket-liar").exists()
    assert (project.tree / "id" / "inovasi" / "index.md").is_file()


def test_a_language_without_an_engine_is_not_made(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    project.configuration("en").unlink()
    make_tree(project, TODAY, "id")

    assert ["id"] == [path.name for path in project.tree.iterdir()]


def test_a_project_may_have_no_hand_written_pages(tmp_path: Path) -> None:
    assert {} == read_prose(a_project(tmp_path))


def test_a_project_knows_where_its_things_are() -> None:
    project = Project(Path("/p"))

    expected = [Path("/p/content"), Path("/p/pages"), Path("/p/build/docs"), Path("/p/site")]
    assert expected == [project.content, project.prose, project.tree, project.site]
    assert [Path("/p/mkdocs.yml"), Path("/p/mkdocs.en.yml")] == [project.configuration(each) for each in ("id", "en")]


def test_a_project_builds_the_languages_that_it_has_an_engine_for(tmp_path: Path) -> None:
    project = a_project(tmp_path)

    assert ("id", "en") == project.languages()
    project.configuration("en").unlink()
    assert ("id",) == project.languages()
