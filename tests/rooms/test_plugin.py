"""The thin plugin: bare `mkdocs build` makes the tree first; a live preview survives a broken record."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.exceptions import Abort

from generator.engine import TREE_IS_READY
from generator.plugin import EtalasePlugin
from tests.rooms.projects import BROKEN, RECORD, a_project


class Server:
    """A preview server that remembers what it was told to watch."""

    def __init__(self) -> None:
        self.watched: list[str] = []
        self.observer = SimpleNamespace(_timeout=0.5)

    def watch(self, path: str) -> None:
        self.watched.append(path)

    def unwatch(self, path: str) -> None:
        self.watched.remove(path)


def settings(root: Path) -> dict[str, Any]:
    """What the engine tells a plugin."""
    return {"config_file_path": str(root / "mkdocs.yml"), "docs_dir": str(root / "build" / "docs" / "id")}


def started(command: str) -> EtalasePlugin:
    """The plugin as the engine starts it."""
    plugin = EtalasePlugin()
    plugin.on_startup(command=command, dirty=False)
    return plugin


def test_a_bare_build_makes_the_tree_first(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    started("build").on_pre_build(settings(tmp_path))

    assert (project.tree / "id" / "inovasi" / "suket-liar" / "index.md").is_file()


def test_a_bare_build_of_broken_records_is_called_off(tmp_path: Path) -> None:
    a_project(tmp_path, {RECORD: BROKEN})

    with pytest.raises(Abort):
        started("build").on_pre_build(settings(tmp_path))


def test_a_live_preview_survives_a_broken_record_with_the_last_good_tree(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    plugin = started("serve")
    plugin.on_pre_build(settings(tmp_path))
    (tmp_path / RECORD).write_text(BROKEN)
    plugin.on_pre_build(settings(tmp_path))

    assert (project.tree / "id" / "inovasi" / "suket-liar" / "index.md").is_file()


def test_a_tree_that_is_ready_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = a_project(tmp_path)
    monkeypatch.setenv(TREE_IS_READY, "1")
    started("build").on_pre_build(settings(tmp_path))

    assert not project.tree.exists()


def test_a_live_preview_watches_records_and_prose_instead_of_the_tree(tmp_path: Path) -> None:
    a_project(tmp_path, {"pages/id/tentang.md": "# Tentang\n"})
    server: Any = Server()
    server.watch(settings(tmp_path)["docs_dir"])
    started("serve").on_serve(server, settings(tmp_path), builder=None)

    assert [str(tmp_path / "content"), str(tmp_path / "pages")] == server.watched
