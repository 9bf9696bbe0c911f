"""Lets bare `mkdocs build` and `mkdocs serve` work: makes the tree first, and watches the records."""

import os
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config import Config
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin

from generator.engine import TREE_IS_READY
from generator.tree import make_tree
from generator.project import Project


class EtalasePlugin(BasePlugin[Config]):
    """Thin and optional: without it, `etalase build` does the same before it calls the engine."""

    def on_pre_build(self, config: Any, **_more: Any) -> None:
        """Makes the tree unless `etalase` has just done so; a live preview keeps the last good tree on an error."""
        if not os.environ.get(TREE_IS_READY) and not make_tree(_project(config), date.today(), language="id"):
            raise Abort("content/")

    def on_serve(self, server: LiveReloadServer, config: Any, **_more: Any) -> LiveReloadServer:
        """Watches the records and prose instead of the tree made from them."""
        project = _project(config)
        server.unwatch(config["docs_dir"])
        for folder in (project.content, project.prose):
            if folder.is_dir():
                server.watch(str(folder))
        return server


def _project(config: Any) -> Project:
    return Project(Path(config["config_file_path"]).parent)
