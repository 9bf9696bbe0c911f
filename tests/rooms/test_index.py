"""The full-text index of a built site."""

import json
from pathlib import Path

import pytest

from generator.index import IndexFailed, index_site
from generator.search.repack import read_meta, unpack
from tests.rooms.projects import bytes_below

PAGE = '<html lang="{}"><head><meta property="og:title" content="{}"></head><main><h1>x</h1><p>{}</p></main></html>'


def a_stage(folder: Path, pages: dict[str, tuple[str, str]]) -> Path:
    """A built site with pages of a language and text each."""
    for file, (language, text) in pages.items():
        (folder / "site" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / file).write_text(PAGE.format(language, file, text), "utf-8")
    return folder / "site"


PAGES = {
    "inovasi/a/index.html": ("id", "Warga menulis " + "panjang sekali " * 200),
    "inovasi/b/index.html": ("id", "Penulisan"),
    "inovasi/index.html": ("id", "Daftar"),
    "en/inovasi/a/index.html": ("en", "Residents write"),
}


def test_each_language_has_its_index_and_only_what_search_loads_is_kept(tmp_path: Path) -> None:
    stage = a_stage(tmp_path, PAGES)
    before = bytes_below(stage)

    assert 3 == index_site(stage)
    made = bytes_below(stage)
    assert before == {file: made[file] for file in before}
    entry = json.loads(made["pagefind/pagefind-entry.json"])
    assert {"id": 2, "en": 1} == {language: its["page_count"] for language, its in entry["languages"].items()}
    meta = read_meta(made[f"pagefind/pagefind.{entry['languages']['id']['hash']}.pf_meta"])
    assert {f"pagefind/fragment/{name}.pf_fragment" for name, _ in meta.pages} < made.keys()
    assert {f"pagefind/index/{name}.pf_index" for *_, name in meta.chunks} < made.keys()
    kinds = {file.rsplit(".", 1)[-1] for file in made if file.startswith("pagefind/")}
    assert {"js", "json", "pagefind", "pf_meta", "pf_index", "pf_fragment"} == kinds
    assert b"pagefind-ui" not in b"".join(name.encode() for name in made)
    assert ["site"] == [path.name for path in tmp_path.iterdir()]


def test_roots_are_in_the_index_and_the_words_of_pages_know_theirs(tmp_path: Path) -> None:
    stage = a_stage(tmp_path, PAGES)
    index_site(stage)
    chunks = b"".join(unpack(path.read_bytes()) for path in (stage / "pagefind" / "index").iterdir())

    assert b"etulis" in chunks
    assert b"penulisan tulis" in (stage / "cari" / "isi-0.js").read_bytes()
    assert (stage / "en" / "cari" / "isi.js").is_file()


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    stages = [a_stage(tmp_path / name, PAGES) for name in ("one", "other")]
    for stage in stages:
        index_site(stage)

    assert bytes_below(stages[0]) == bytes_below(stages[1])


def test_a_site_without_such_pages_has_no_index(tmp_path: Path) -> None:
    stage = a_stage(tmp_path, {"inovasi/index.html": ("id", "Daftar")})

    assert 0 == index_site(stage)
    assert not (stage / "pagefind").exists()


def test_an_indexer_that_is_missing_or_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = tmp_path / "refusing"
    refusing.write_text("#!/bin/sh\necho tidak mau; exit 3\n", "utf-8")
    refusing.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(refusing))

    with pytest.raises(IndexFailed, match="tidak mau"):
        index_site(a_stage(tmp_path / "x", PAGES))
