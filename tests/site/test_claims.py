"""On the real site no figure appears without its source or rule; no record claims what its file does not hold."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.words import LANGUAGES as SPOKEN
from generator.words import words_of
from tests.site import listed
from tests.site.building import PROJECT
from tests.site.claims import LEVELS, files_of, spoken, strange_words, unproven_figures
from tests.site.tree import LANGUAGES, Tree

CONTENT = PROJECT / "content"
KINDS = {"innovations": "inovasi", "events": "peristiwa", "cohorts": "angkatan"}

each_language = pytest.mark.parametrize("language", SPOKEN)


def record_pages(tree: Tree, language: str) -> Iterator[tuple[str, bytes]]:
    """Every page of an innovation, event or cohort with the file of its record."""
    for folder, kind in KINDS.items():
        for path in sorted((CONTENT / folder).glob("*.yaml")):
            page = tree.folder / LANGUAGES[language] / kind / path.stem / "index.html"
            yield f"{folder}/{path.name}", page.read_bytes()


@pytest.mark.site
@each_language
def test_no_figure_stands_without_its_source_or_the_rule_that_made_it(tree: Tree, language: str) -> None:
    words, pages = words_of(language), dict(record_pages(tree, language))
    faults = [f"{file}: {text[:90]}" for file, html in pages.items() for text in unproven_figures(html, words)]

    assert 80 < len(pages)
    assert not faults, listed(faults)


@pytest.mark.site
@each_language
def test_no_record_claims_what_its_file_does_not_hold(tree: Tree, language: str) -> None:
    words, faults = words_of(language), []
    for file, html in record_pages(tree, language):
        held = {text for each in files_of(CONTENT, file) for text in spoken(CONTENT, each, language)} | LEVELS
        held -= {""}
        faults += [f"{file}: {text[:90]}" for text in strange_words(html, held, words)]

    assert not faults, listed(faults)


def a_page(body: str) -> bytes:
    """A page with this in its article."""
    return f'<div class="ei-page"><article><section>{body}</section></article></div>'.encode()


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ("<p>Menghemat 30 hari</p>", ["Menghemat 30 hari"]),
        ('<p>Menghemat 30 hari<sup><a href="#s1">S1</a></sup></p>', []),
        ('<p>Menghemat 30 hari <span class="ei-none">tanpa sumber</span></p>', []),
        ("<p>Kemajuan rata-rata 68 persen, dihitung dari 4 dari 4 langkah yang menyatakan kemajuannya.</p>", []),
        ("<p>Menghemat banyak hari</p>", []),
        ('<p>Naik 3</p></section><section><p><sup><a href="#s1">S1</a></sup></p>', ["Naik 3"]),
    ],
)
def test_the_search_for_bare_figures_finds_them(body: str, faults: list[str]) -> None:
    assert faults == unproven_figures(a_page(body), words_of("id"))


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ("<p>Suket Liar, 14 November 2019</p>", []),
        ("<p>Suket Liar juara dunia</p>", ["Suket Liar juara dunia"]),
        ("<p>Suket Liara</p>", ["Suket Liara"]),
        ("<p>14 November 2020</p>", ["14 November 2020"]),
        ("<h2>Bukti</h2><p>belum diisi</p>", []),
    ],
)
def test_the_search_for_strange_words_finds_them(tmp_path: Path, body: str, faults: list[str]) -> None:
    (tmp_path / "a.yaml").write_text("nama_inovasi: Suket Liar\nwaktu_penerapan: 2019-11-14\n", encoding="utf-8")
    held = spoken(tmp_path, "a.yaml", "id") - {""}

    assert faults == strange_words(a_page(body), held, words_of("id"))
