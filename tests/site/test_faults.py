"""The checks of the built site can fail: each finds its fault on a page made for it."""

import gzip
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from tests.site.checker import check_html
from tests.site.languages import language_faults, pairing_faults
from tests.site.links import broken_links, relative_on_not_found
from tests.site.loads import first_load, foreign_loads
from tests.site.tree import Tree
from tests.site.wording import bare_keys, leftovers, outline_faults

pytestmark = pytest.mark.site

BASE = "https://example.test/kota/"
SOUND = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>Jendela</title>
<link rel="canonical" href="{base}{prefix}">
<link rel="alternate" hreflang="id" href="{base}"><link rel="alternate" hreflang="en" href="{base}en/">
</head><body><main id="isi"><h1>Jendela</h1><p>Satu dan “dua”.</p>{extra}</main></body></html>
"""
Check = Callable[[Tree], list[str]]


def a_site(folder: Path, extra: str = "", change: tuple[str, str] = ("", "")) -> Tree:
    """A site of two pages; `extra` is added to the Indonesian one, in which `change` replaces a text."""
    home = SOUND.format(lang="id", base=BASE, prefix="", extra=extra).replace(*change)
    (folder / "en").mkdir(parents=True)
    (folder / "index.html").write_text(home, "utf-8")
    english = SOUND.format(lang="en", base=BASE, prefix="en/", extra="")
    (folder / "en/index.html").write_text(english, "utf-8")
    return Tree.read(folder)


def keys(tree: Tree) -> list[str]:
    """`bare_keys` with one known key."""
    return bare_keys(tree, {"nav.home"})


CHECKS: list[Check] = [
    *(broken_links, foreign_loads, language_faults, pairing_faults),
    *(outline_faults, leftovers, keys, relative_on_not_found),
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_sound_site_passes(tmp_path: Path, check: Check) -> None:
    links = '<a href="en/">en</a> <a href="/kota/en/#isi">isi</a> <a href="#isi">isi</a>'
    elsewhere = '<a href="https://other.test/">luar</a> <img src="data:image/gif;base64,R0lGOD" alt="">'
    assert check(a_site(tmp_path, links + elsewhere)) == []


@pytest.mark.parametrize(
    ("check", "extra", "expected"),
    [
        (broken_links, '<a href="hilang/">x</a>', "hilang/ (no such file)"),
        (broken_links, '<a href="en">x</a>', "en (no such file)"),
        (broken_links, '<a href="/luar/">x</a>', "/luar/ (no such file)"),
        (broken_links, '<a href="../">x</a>', "../ (no such file)"),
        (broken_links, f'<a href="{BASE}hilang/">x</a>', "hilang/ (no such file)"),
        (broken_links, '<a href="en/#hilang">x</a>', "en/#hilang (no such fragment)"),
        (broken_links, '<a href="#hilang">x</a>', "#hilang (no such fragment)"),
        (broken_links, '<img src="gambar.png" alt="">', "gambar.png (no such file)"),
        (broken_links, '<img srcset="a.png 1x, b.png 2x" alt="">', "b.png (no such file)"),
        (broken_links, '<a href="javascript:1">x</a>', "javascript:1 (needs a script)"),
        (foreign_loads, '<img src="https://other.test/a.png" alt="">', "https://other.test/a.png"),
        (foreign_loads, '<script src="//other.test/a.js"></script>', "//other.test/a.js"),
        (foreign_loads, '<link rel="preconnect" href="https://other.test">', "https://other.test"),
        (foreign_loads, "<style>@import 'https://other.test/a.css'</style>", "https://other.test/a.css"),
        (foreign_loads, '<p style="background:url(//other.test/a.png)">', "//other.test/a.png"),
        (outline_faults, "<h1>Dua</h1>", "2 h1"),
        (outline_faults, '<p id="isi">', "twice the id isi"),
        (leftovers, "<p>Unit: None</p>", "Unit: None"),
        (leftovers, '<img src="data:," alt="{{ judul }}">', "{{ judul }}"),
        (leftovers, "<p>[[nav.home]]</p>", "[[nav.home]]"),
        (keys, "<p>nav.home</p>", "nav.home"),
    ],
)
def test_fault_is_found(tmp_path: Path, check: Check, extra: str, expected: str) -> None:
    assert any(expected in fault for fault in check(a_site(tmp_path, extra)))


@pytest.mark.parametrize(
    ("check", "change", "expected"),
    [
        (language_faults, ('lang="id"', 'lang="en"'), "lang='en', expected 'id'"),
        (language_faults, (' lang="id"', ""), "lang='', expected 'id'"),
        (pairing_faults, ('hreflang="en"', 'hreflang="jv"'), "hreflang en leads to None"),
        (pairing_faults, (f"{BASE}en/", f"{BASE}en/lain/"), "expected en/index.html"),
        (outline_faults, ("<title>Jendela</title>", ""), "titles []"),
        (outline_faults, ("<title>Jendela</title>", "<title> </title>"), "titles"),
        (outline_faults, ("<h1>Jendela</h1>", "<h2>Jendela</h2>"), "0 h1"),
    ],
)
def test_changed_head_is_found(tmp_path: Path, check: Check, change: tuple[str, str], expected: str) -> None:
    assert any(expected in fault for fault in check(a_site(tmp_path, change=change)))


def test_counterpart_that_is_missing_is_found(tmp_path: Path) -> None:
    a_site(tmp_path)
    (tmp_path / "en/index.html").unlink()
    assert any("which is not there" in fault for fault in pairing_faults(Tree.read(tmp_path)))


def test_relative_address_on_page_for_unknown_addresses_is_found(tmp_path: Path) -> None:
    a_site(tmp_path)
    (tmp_path / "404.html").write_text('<a href="inovasi/">x</a> <a href="/kota/">y</a>', "utf-8")
    assert relative_on_not_found(Tree.read(tmp_path)) == ["404.html: inovasi/"]


def test_stylesheet_that_fetches_from_another_host_is_found(tmp_path: Path) -> None:
    a_site(tmp_path)
    (tmp_path / "a.css").write_text("@font-face{src:url(https://other.test/a.woff2)}", "utf-8")
    assert foreign_loads(Tree.read(tmp_path)) == ["a.css: https://other.test/a.woff2"]


def test_first_load_counts_styles_scripts_and_fonts_once(tmp_path: Path) -> None:
    (tmp_path / "kota.woff2").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "a.css").write_text("@font-face{src:url(kota.woff2)}", "utf-8")
    (tmp_path / "a.js").write_text("1", "utf-8")
    loads = '<link rel="stylesheet" href="a.css"><script src="a.js"></script><script src="a.js"></script>'
    tree = a_site(tmp_path, loads)
    files = ["index.html", "a.css", "a.js", "kota.woff2"]
    expected = sum(len(gzip.compress((tmp_path / file).read_bytes())) for file in files) / 1024
    assert expected == pytest.approx(first_load(tree, tree.pages[PurePosixPath("index.html")]).kilobytes)


def test_html_checker_finds_an_error(tmp_path: Path) -> None:
    a_site(tmp_path / "sound")
    assert [remark for remark in check_html(tmp_path / "sound") if remark.kind == "error"] == []
    a_site(tmp_path / "faulty", "<p><div></p><center>x</center>")
    remarks = check_html(tmp_path / "faulty")
    assert any(remark.kind == "error" and "center" in remark.message for remark in remarks)
