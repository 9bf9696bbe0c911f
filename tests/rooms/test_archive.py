"""The archive to hand over: the same bytes every time, and links that work from a folder."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.archive import README, from_folder, write_archive

PAGE, PICTURE = b'<a href="inovasi/">', b'<a href="x/">'
SITE = [("404.html", b""), ("_headers", b""), ("index.html", PAGE), ("media/a.webp", PICTURE)]


def packed(readme: str = "Buka\nini") -> bytes:
    """The archive of a small site."""
    out = BytesIO()
    write_archive(SITE, readme, out)
    return out.getvalue()


def test_the_archive_holds_the_site_below_a_note_and_nothing_that_only_servers_need() -> None:
    with ZipFile(BytesIO(packed())) as archive:
        assert [README, "etalase/index.html", "etalase/media/a.webp"] == archive.namelist()
        assert b"Buka\r\nini" == archive.read(README)
        assert b'<a href="inovasi/index.html">' == archive.read("etalase/index.html")
        assert PICTURE == archive.read("etalase/media/a.webp")


def test_the_same_site_gives_the_same_bytes() -> None:
    assert packed() == packed()


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("inovasi/suket-liar/", "inovasi/suket-liar/index.html"),
        ("./", "./index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        ("../inovasi/?tema=gizi&amp;unit=sd", "../inovasi/index.html?tema=gizi&amp;unit=sd"),
        ("../wilayah/#a", "../wilayah/index.html#a"),
        ("#sumber", "#sumber"),
        ("?a=b/", "?a=b/"),
        ("../media/a.webp", "../media/a.webp"),
        ("https://salatiga.go.id/", "https://salatiga.go.id/"),
        ("mailto:a@b.go.id", "mailto:a@b.go.id"),
    ],
)
def test_a_link_to_a_folder_names_its_page(address: str, named: str) -> None:
    page = f'<p>x</p><a class="y"\n href="{address}" lang="id">z</a>'

    assert page.replace(address, named) == from_folder(page.encode()).decode()


def test_a_font_is_not_asked_for_ahead_which_browsers_refuse_in_a_folder() -> None:
    assert b"<p>x</p>" == from_folder(b'<link rel="preload" href="a.woff2" as="font" crossorigin>\n<p>x</p>')


def test_only_links_change() -> None:
    page = b'<link rel="canonical" href="https://a.example/x/"><p data-href="x/">&lt;a href="x/"&gt; href="y/"</p>'

    assert page == from_folder(page)
