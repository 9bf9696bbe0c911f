"""Small projects on disk."""

from collections.abc import Mapping
from pathlib import Path

from generator.project import Project
from tests.factories import SITE

SOUND = "id: suket-liar\nnama_inovasi: Suket Liar\nsumber:\n  - judul: Berita\n    mendukung: [nama_inovasi]\n"
BROKEN = "id: suket-liar\nnama_inovasi: Program: Desa\n"
RECORD = "content/innovations/suket-liar.yaml"
PLAIN_ENGINE = """site_name: Contoh
docs_dir: build/docs/{language}
site_dir: site{folder}
theme:
  name: null
  custom_dir: theme
plugins: []
"""


def a_project(root: Path, files: Mapping[str, str] | None = None) -> Project:
    """A project of one sound record, with an engine that has the barest theme, and the files given."""
    written = {
        "content/site.yaml": SITE,
        RECORD: SOUND,
        "theme/main.html": "<title>{{ page.title }}</title>{{ page.content }}",
        "mkdocs.yml": PLAIN_ENGINE.format(language="id", folder=""),
        "mkdocs.en.yml": PLAIN_ENGINE.format(language="en", folder="/en"),
        **(files or {}),
    }
    for name, text in written.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return Project(root)


def bytes_below(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
