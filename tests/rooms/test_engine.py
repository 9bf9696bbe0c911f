"""The engine is driven for each language side by side, and its refusal is told in its own words."""

from pathlib import Path

import pytest

from generator.engine import EngineFailed, build_site
from generator.publish import staged
from tests.rooms.projects import PLAIN_ENGINE, a_project, bytes_below

PAGES = {
    "build/docs/id/index.md": "---\ntitle: Beranda\n---\n\n<div>\n<p>Halo</p>\n</div>\n",
    "build/docs/en/index.md": "---\ntitle: Home\n---\n\n<div>\n<p>Hello</p>\n</div>\n",
    "build/docs/en/a/index.md": "# A\n",
}


def test_every_language_is_built_into_its_place(tmp_path: Path) -> None:
    project = a_project(tmp_path, PAGES)
    with staged(project.site, project.lock) as stage:
        build_site(project, stage)
    made = bytes_below(project.site)

    assert b"<title>Beranda</title><div>\n<p>Halo</p>\n</div>" == made["index.html"]
    assert b"<title>Home</title><div>\n<p>Hello</p>\n</div>" == made["en/index.html"]
    assert "en/a/index.html" in made
    assert {"site"} == {path.name for path in tmp_path.iterdir()} - {
        "build",
        "content",
        "theme",
        "mkdocs.yml",
        "mkdocs.en.yml",
    }


def test_a_language_that_fails_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    broken = PLAIN_ENGINE.format(language="tidak-ada", folder="")
    project = a_project(tmp_path, {**PAGES, "mkdocs.en.yml": broken})
    with pytest.raises(EngineFailed, match="tidak-ada"), staged(project.site, project.lock) as stage:
        build_site(project, stage)

    assert not project.site.exists()
    assert [] == [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_project_of_one_language_has_no_other_and_knows_no_clock(tmp_path: Path) -> None:
    project = a_project(tmp_path, {**PAGES, "theme/main.html": "{{ build_date_utc }}"})
    project.configuration("en").unlink()
    (tmp_path / "stage").mkdir()
    build_site(project, tmp_path / "stage")

    assert not (tmp_path / "stage" / "en").exists()
    assert b"2019-11-14 00:00:00" in (tmp_path / "stage" / "index.html").read_bytes()
