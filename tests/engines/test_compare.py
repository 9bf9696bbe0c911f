"""The comparison of engines finds what differs, names it, and finds nothing else."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.engines.compare import Difference, differences, read_site

PAGE = """<!doctype html><html lang="id">
<head><title>Suket Liar · Etalase</title><link rel="canonical" href="./">
<script type="application/ld+json">{"name":"Suket"}</script></head>
<body><nav><a href="../">Katalog</a></nav>
<main><h1 id="judul">Suket <b>Liar</b></h1><p>Dua kata. <a href="../siamang/">Siamang</a></p>
<script>ignored()</script></main></body></html>"""
FILE = "inovasi/suket-liar/index.html"


def made(folder: Path, pages: Mapping[str, str]) -> list[Difference]:
    """What differs between a site of one page and a site of these pages."""
    for site, files in (("one", {FILE: PAGE}), ("other", pages)):
        for name, html in files.items():
            path = folder / site / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, "utf-8")
    return list(differences(read_site(folder / "one"), read_site(folder / "other")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('href="../siamang/"', 'href="../../inovasi/./siamang/"'),
        ("Dua kata.", "Dua\n  kata."),
        ("ignored()", "something(else_)"),
        ("<b>Liar</b>", "<b><i>Li</i>ar</b>"),
        ("·", "&#183;"),
    ],
)
def test_two_ways_to_write_one_thing_are_no_difference(tmp_path: Path, old: str, new: str) -> None:
    assert old in PAGE
    assert [] == made(tmp_path, {FILE: PAGE.replace(old, new)})


@pytest.mark.parametrize(
    ("old", "new", "what", "expected", "found"),
    [
        ('lang="id"', 'lang="en"', "lang", "id", "en"),
        ("Suket Liar ·", "Suket &amp; ·", "title", "Suket Liar · Etalase", "Suket & · Etalase"),
        ('href="../siamang/"', 'href="../siamang"', "links", "/siamang/", "/siamang"),
        ('href="../"', 'href="/"', "links", "invalid/inovasi/", "etalase.invalid/"),
        ('id="judul"', 'id="lain"', "ids", "judul", "lain"),
        ('{"name":"Suket"}', '{"name":"Liar"}', "data", "Suket", "Liar"),
        ("Dua kata.", "Dua patah kata.", "text", "kata. Siamang", "patah kata. Siamang"),
        ("Siamang", "", "text", "Siamang", ""),
    ],
)
def test_each_part_of_a_page_that_differs_is_named(
    tmp_path: Path, old: str, new: str, what: str, expected: str, found: str
) -> None:
    (difference,) = made(tmp_path, {FILE: PAGE.replace(old, new)})
    assert (FILE, what) == (difference.file, difference.what)
    assert expected in difference.expected
    assert found in difference.found


def test_page_that_one_engine_lacks_or_adds_is_a_difference(tmp_path: Path) -> None:
    assert [
        Difference("404.html", "page", "", "is there"),
        Difference(FILE, "page", "is there", ""),
    ] == made(tmp_path, {"404.html": PAGE})
