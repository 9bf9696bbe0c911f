"""Lets bare `mkdocs build` and `mkdocs serve` work: makes the tree first, and watches the records."""

import os
import sys
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin

from generator.clock import today
from generator.engine import TREE_IS_READY
from generator.project import Project
from generator.tree import make_tree

POLLING = 0.1
"""Seconds between two looks at the records in a live preview; the engine's half second is felt."""


class NoSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs has no types here
    """The plugin has none."""


class EtalasePlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]  # nor here
    """Thin and optional: without it, `etalase build` does the same before it calls the engine."""

    serving = False

    def on_startup(self, *, command: str, **_more: Any) -> None:
        """Remembers whether this is a live preview, which survives a broken record."""
        self.serving = command == "serve"

    def on_config(self, config: Any, **_more: Any) -> Any:
        """Tells the theme that this is a live preview, which reloads by a script written into the page."""
        if self.serving:
            config["extra"]["etalase"]["preview"] = True
        return config

    def on_pre_build(self, config: Any, **_more: Any) -> None:
        """Makes the tree unless `etalase` has just done so; a live preview keeps the last good tree on an error."""
        if os.environ.get(TREE_IS_READY):
            return
        made, said = make_tree(_project(config), today(), "id", alone=True)
        sys.stderr.write(said)
        if not made and not self.serving:
            raise Abort("content/")

    def on_post_build(self, config: Any, **_more: Any) -> None:
        """In a live preview, builds the other languages beside the first, so that their links work too."""
        if self.serving and config["config_file_path"].endswith("mkdocs.yml"):
            for language in _project(config).languages()[1:]:
                _build_beside(config, language)

    def on_serve(self, server: LiveReloadServer, config: Any, **_more: Any) -> LiveReloadServer:
        """Watches the records and prose instead of the tree made from them."""
        project = _project(config)
        server.observer._timeout = POLLING
        server.unwatch(config["docs_dir"])
        for folder in (project.content, project.prose):
            if folder.is_dir():
                server.watch(str(folder))
        return server


def _build_beside(config: Any, language: str) -> None:
    """Only changed pages are built again: the tree is written only where it changed."""
    file = _project(config).configuration(language)
    other = load_config(config_file=str(file), site_dir=str(Path(config["site_dir"]) / language), strict=False)
    other["extra"]["etalase"]["preview"] = True
    os.environ[TREE_IS_READY] = "1"
    try:
        build(other, dirty=True)
    finally:
        del os.environ[TREE_IS_READY]


def _project(config: Any) -> Project:
    return Project(Path(config["config_file_path"]).parent)
