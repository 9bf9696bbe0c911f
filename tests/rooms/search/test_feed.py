"""What the full-text indexer is given of a page."""

import pytest

from generator.search.feed import feed, kind_of, with_roots, words_of_html

PAGE = """<html lang="id"><head><meta property="og:title" content="Layanan &amp; Anak"></head><body>
<header>Menu</header>
<main><nav>Katalog</nav><h1>14 Nov 2019</h1><p class="exp">Kepanjangan nama</p><h2>Bukti</h2>
<div class="ei-hole"><p>Belum ada bukti.</p></div><p>Warga <b>menulis</b> laporan<sup><a href="#s1">S1</a></sup>.</p>
<section><h2 id="sumber">Sumber</h2><p>Judul berita</p></section></main></body></html>"""


def given(file: str = "inovasi/a/index.html") -> str:
    """What the indexer is given of the page as that file."""
    fed = feed(file, PAGE.encode())
    return fed.page if fed else ""


def test_the_name_is_the_heading_and_weighs_most() -> None:
    assert '<h1 data-pagefind-weight="10">Layanan ^layan &amp; Anak</h1><p>14 Nov 2019</p>' in given()


def test_what_repeats_on_every_page_of_a_kind_is_left_out() -> None:
    for left_out in ("Menu", "Katalog", "Bukti", "Belum", "Judul", "S1"):
        assert left_out not in given()


def test_the_expansion_of_an_innovation_weighs_more_and_other_pages_have_none() -> None:
    assert '<p class="exp" data-pagefind-weight="5">Kepanjangan ^panjang nama</p>' in given()
    assert "Kepanjangan" not in given("unit/a/index.html")


def test_headings_of_prose_are_found() -> None:
    assert "Bukti" in given("tentang/index.html")


def test_the_words_of_the_page_are_told() -> None:
    fed = feed("inovasi/a/index.html", PAGE.encode())

    assert fed
    assert {"layanan", "anak", "menulis", "laporan", "warga"} < fed.words
    assert "layan" not in fed.words


@pytest.mark.parametrize(
    ("expected", "file"),
    [
        ("inovasi", "inovasi/a/index.html"),
        ("inovasi", "en/inovasi/a/index.html"),
        ("wilayah", "wilayah/a/b/index.html"),
        ("metode", "metode/index.html"),
        (None, "inovasi/index.html"),
        (None, "wilayah/index.html"),
        (None, "inovasi/a/naskah/index.html"),
        (None, "temuan/a/index.html"),
        (None, "index.html"),
        (None, "404.html"),
    ],
)
def test_records_and_prose_are_found_and_lists_are_not(expected: str | None, file: str) -> None:
    assert expected == kind_of(file)


@pytest.mark.parametrize(
    ("expected", "html"),
    [
        ("<p>Pelayanan, ^layan dilayani</p>", "<p>Pelayanan, dilayani</p>"),
        ("<p>layan pelayanan</p>", "<p>layan pelayanan</p>"),
        ("<p>(penulisan) ^tulis &amp; x</p>", "<p>(penulisan) &amp; x</p>"),
        ("<p>SD Negeri</p><p>^sekolah ^dasar</p>", "<p>SD Negeri</p>"),
        ("<p>sekolah dasar</p><p>^sd</p>", "<p>sekolah dasar</p>"),
        ("<p> layan</p>", "<p>^layan</p>"),
    ],
)
def test_roots_stand_behind_the_first_word_that_needs_them(expected: str, html: str) -> None:
    assert expected == with_roots(html, words_of_html(html))
