"""The full-text index: Pagefind runs over the built pages, as `search.feed` gives them, and writes beside them."""

import os
import shutil
import subprocess
from pathlib import Path

from generator.search import feed

KEPT = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind", "fragment", "index")
"""What our own search loads; Pagefind's ready-made interfaces are left out."""


class IndexFailed(Exception):
    """The indexer refused the pages; the text is what it said."""


def index_site(stage: Path) -> int:
    """Indexes the built site in `stage` into `stage/pagefind` and says how many pages it took.

    Needs the free space beside `stage`. Raises IndexFailed with the indexer's words, OSError when the disk refused it.
    """
    given = stage.with_name("search")
    count = _give(stage, given)
    if count:
        _run(given, stage / "pagefind")
        _thin(stage / "pagefind")
    shutil.rmtree(given, ignore_errors=True)
    return count


def _give(stage: Path, given: Path) -> int:
    count = 0
    for path in sorted(stage.rglob("index.html")):
        file = path.relative_to(stage)
        if (page := feed(file.as_posix(), path.read_bytes())) is not None:
            (given / file).parent.mkdir(parents=True, exist_ok=True)
            (given / file).write_text(page, encoding="utf-8")
            count += 1
    return count


def _run(given: Path, bundle: Path) -> None:
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise IndexFailed("pagefind")
    # In the folder of the pages, and without the caller's settings: those of another project would be taken.
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    command = [str(program), "--site", str(given), "--output-path", str(bundle), "--silent"]
    done = subprocess.run(
        command, cwd=given, env=surroundings, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        raise IndexFailed(done.stdout.strip())


def _thin(bundle: Path) -> None:
    kept = {path for pattern in KEPT for path in bundle.glob(pattern)} - {bundle / "wasm.unknown.pagefind"}
    for path in bundle.iterdir():
        if path not in kept:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
