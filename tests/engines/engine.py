"""The engines, and how each of them builds a copy of the project.

What was learned about them, so that nobody has to find it out again:

- Zensical reads mkdocs.yml and INHERIT, but *appends* the lists of the inheriting file to those of the parent,
  where MkDocs replaces them: two navs become one long nav. mkdocs.en.yml therefore holds no list.
- Zensical ignores plugins and hooks that it does not know, without a word, and says "No issues found". Whatever a
  page needs must be in the tree or in the theme, never in a plugin.
- Zensical insists that docs_dir and site_dir lie inside the folder of the configuration, and leaves a `.cache`
  folder there. A cache from another build hides changes: `--clean`, in a fresh copy.
- Zensical does not apply `exclude_docs` to the theme's files: it copies its own styles and scripts beside ours,
  unused. It always writes a search.json.
- Each engine empties its site_dir: the root language first, or site/en/ is lost.
- Templates: Zensical's are minijinja. String methods such as `rstrip` do not exist there (slices do), and a theme
  page such as 404 gets a `page` without `meta`, where MkDocs has none. Both print escaped front matter as it is.
- The `url` filter of MkDocs loses its way when an address begins with "../": `../inovasi/` on the page `inovasi/`
  becomes `.././`, which is another page. The theme does not use it for such addresses.
- `base_url` on the English 404 page is `/en/` in MkDocs and `/en` in Zensical, and `'' | url` is `.` or empty.
- Zensical puts fenced code through superfences: other wrapping, the same text.
- ProperDocs is MkDocs in all of this; it greets with a long notice unless DISABLE_MKDOCS_2_WARNING is set.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.engine import TREE_IS_READY

CONFIGURATIONS = ("mkdocs.yml", "mkdocs.en.yml")
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", TREE_IS_READY: "1"}


class EngineFailed(Exception):
    """An engine refused the tree; the text is what it said."""


@dataclass(frozen=True)
class Engine:
    """A Python module that builds a configuration, and the options that make it start afresh and be strict."""

    module: str
    options: tuple[str, ...]

    def build(self, project: Path, folder: Path) -> Path:
        """Builds every language of a copy of `project` made in `folder`; gives the site's folder.

        Raises EngineFailed when the engine complains.
        """
        copy_project(project, folder)
        for configuration in CONFIGURATIONS:
            self._run(folder, configuration)
        return folder / "site"

    def _run(self, folder: Path, configuration: str) -> None:
        command = [sys.executable, "-m", self.module, "build", *self.options, "--config-file", configuration]
        done = subprocess.run(
            command, cwd=folder, env={**os.environ, **QUIET}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise EngineFailed(f"{self.module} build, {configuration}\n{done.stdout}{done.stderr}")


MKDOCS = Engine("mkdocs", ("--clean", "--strict", "--quiet"))
PROPERDOCS = Engine("properdocs", ("--clean", "--strict", "--quiet"))
ZENSICAL = Engine("zensical", ("--clean", "--strict"))


def copy_project(project: Path, folder: Path) -> None:
    """Copies what an engine reads, and nothing else: the configurations, the tree and the theme."""
    for configuration in CONFIGURATIONS:
        shutil.copy2(project / configuration, folder / configuration)
    for part in ("build/docs", "generator/theme"):
        shutil.copytree(project / part, folder / part)
