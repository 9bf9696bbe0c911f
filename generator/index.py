"""The full-text index: Pagefind runs over the built pages, as `search.feed` gives them, and writes beside them."""

import json
import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.child import end_with_parent
from generator.search import feed, full_words, repack

KEPT = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind", "fragment", "index")
"""What our own search loads; Pagefind's ready-made interfaces are left out."""


class IndexFailed(Exception):
    """The indexer refused the pages; the text is what it said."""


def index_site(stage: Path) -> int:
    """Indexes the built site in `stage` into `stage/pagefind` and says how many pages it took.

    Needs the free space beside `stage`. Raises IndexFailed with the indexer's words, OSError when the disk refused it.
    """
    given = stage.with_name("search")
    count, said = _give(stage, given)
    if count:
        _run(given, stage / "pagefind")
        _thin(stage / "pagefind")
        _repack(stage / "pagefind")
    for folder, known in said.items():
        for name, body in full_words(known).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(body)
    shutil.rmtree(given, ignore_errors=True)
    return count


def _give(stage: Path, given: Path) -> tuple[int, dict[Path, set[str]]]:
    """Writes the pages for the indexer; gives their number, and the words of each language by its folder."""
    count = 0
    said: dict[Path, set[str]] = defaultdict(set)
    for path in sorted(stage.rglob("index.html")):
        file = path.relative_to(stage)
        if (fed := feed(file.as_posix(), path.read_bytes())) is not None:
            (given / file).parent.mkdir(parents=True, exist_ok=True)
            (given / file).write_text(fed.page, encoding="utf-8")
            said[stage / "en" if file.parts[0] == "en" else stage].update(fed.words)
            count += 1
    return count, said


def _run(given: Path, bundle: Path) -> None:
    from pagefind.service import get_executable

    program = get_executable()
    if program is None:
        raise IndexFailed("pagefind")
    # In the folder of the pages, and without the caller's settings: those of another project would be taken.
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    command = [str(program), "--site", str(given), "--output-path", str(bundle), "--silent"]
    done = subprocess.run(
        command,
        cwd=given,
        env=surroundings,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        preexec_fn=end_with_parent,
    )
    if done.returncode:
        raise IndexFailed(done.stdout.strip())


def _thin(bundle: Path) -> None:
    kept = {path for pattern in KEPT for path in bundle.glob(pattern)} - {bundle / "wasm.unknown.pagefind"}
    for path in bundle.iterdir():
        if path not in kept:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _repack(bundle: Path) -> None:
    """Packs the files anew; those of a Pagefind that writes them otherwise stay as they are, only larger."""
    entry = json.loads((bundle / "pagefind-entry.json").read_bytes())
    # Pagefind writes the languages in the order of a hash.
    (bundle / "pagefind-entry.json").write_text(json.dumps(entry, sort_keys=True), encoding="utf-8")
    for language, its in sorted(entry["languages"].items()):
        file = bundle / f"pagefind.{its['hash']}.pf_meta"
        try:
            meta = repack.read_meta(file.read_bytes())
        except repack.Unfamiliar:
            return
        chunks = repack.joined(list(_cut(bundle / "index", language, [name for *_, name in meta.chunks])))
        names = _shorten(bundle / "fragment", [name for name, _ in meta.pages])
        pages = [[names[name], words] for name, words in meta.pages]
        file.write_bytes(repack.write_meta(replace(meta, pages=pages, chunks=chunks)))


def _cut(folder: Path, language: str, names: list[str]) -> Iterator[tuple[list[str], int]]:
    files = [folder / f"{name}.pf_index" for name in names]
    packed = [file.read_bytes() for file in files]
    most = repack.limit(sum(len(repack.unpack(each)) for each in packed))
    for file, old in zip(files, packed, strict=True):
        file.unlink()
        for line, body in repack.cut_chunk(language, old, most):
            (folder / f"{line[-1]}.pf_index").write_bytes(body)
            yield line, len(body)


def _shorten(folder: Path, names: list[str]) -> dict[str, str]:
    short = repack.short_names(names)
    for old, new in short.items():
        body = repack.shorten((folder / f"{old}.pf_fragment").read_bytes())
        (folder / f"{old}.pf_fragment").unlink()
        (folder / f"{new}.pf_fragment").write_bytes(body)
    return short
