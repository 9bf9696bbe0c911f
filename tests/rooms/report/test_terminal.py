"""Findings at a terminal: the exact words in both languages, the spot marked, one line that sums up."""

import unicodedata
from textwrap import dedent

import pytest

from generator.content import Content
from generator.pipeline import inspect
from generator.report.terminal import terminal
from generator.words import words_of
from tests.factories import SITE, TODAY, content

TERRIBLE = """
    -- innovations/a.yaml --
    id: a
    nama_inovasi: Suket
    tema: gizi
    tema: data
    sumber:
      - judul: Berita
        mendukung: [nama_inovas]
    -- innovations/b.yaml --
    id: b
    nama_inovasi: Program: Desa
    -- innovations/c.yaml --
    id: d
    nama: Suket
"""


def said(files: Content, language: str) -> str:
    """What the terminal shows of the content."""
    found = inspect(files, TODAY)
    return terminal(found.diagnostics, found.documents, words_of(language))


def drawn(files: str, language: str = "id") -> str:
    """The same for content drawn in a string."""
    return said(content(files), language)


def test_the_terrible_content_is_told_in_indonesian() -> None:
    expected = """\
        galat[unknown-theme]: tema “gizi” tidak ada di content/reference/tema.yaml.
         --> content/innovations/a.yaml:3:7
          |
        3 | tema: gizi
          |       ^^^^
          = Pilih salah satu kode di daftar itu.

        galat[repeated-key]: isian “tema” tertulis dua kali; hanya yang pertama dibaca.
         --> content/innovations/a.yaml:4:1
          |
        4 | tema: data
          | ^
          = lihat juga content/innovations/a.yaml:3
          = Gabungkan keduanya, lalu hapus salah satu.

        galat[unknown-supported-field]: mendukung menyebut “nama_inovas”, padahal itu bukan nama isian.
         --> content/innovations/a.yaml:7:17
          |
        7 |     mendukung: [nama_inovas]
          |                 ^^^^^^^^^^^
          = Tulis nama isian seperti di berkas, misalnya nama_inovasi.

        galat[yaml-colon]: ada titik dua di dalam teks, sehingga teks terbaca sebagai isian baru.
         --> content/innovations/b.yaml:2:22
          |
        2 | nama_inovasi: Program: Desa
          |                      ^
          = Apit seluruh teks dengan tanda petik dua, misalnya judul: "Program: Desa".

        galat[missing-field]: isian “nama_inovasi” wajib ada.
         --> content/innovations/c.yaml:1:1
          |
        1 | id: d
          | ^
          = Tambahkan isian itu pada bagian ini.

        galat[unknown-field]: isian “nama” tidak dikenal.
         --> content/innovations/c.yaml:2:1
          |
        2 | nama: Suket
          | ^^^^
          = Yang dikenal di sini: ..."""
    found = drawn(TERRIBLE)
    summary = "6 hal perlu diperbaiki di 3 berkas.\n"

    assert [*dedent(expected).removesuffix("...").splitlines()] == found[: len(dedent(expected)) - 3].splitlines()
    assert found.endswith(f"\n\n{summary}")


def test_the_same_is_told_in_english() -> None:
    found = drawn(TERRIBLE, "en")

    assert "error[unknown-theme]: " in found
    assert "error[repeated-key]: the field “tema” is written twice; only the first was read.\n" in found
    assert "  = see also content/innovations/a.yaml:3\n" in found
    assert found.endswith("\n\n6 things to mend in 3 files.\n")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("id", "Semua rekaman baik. Terima kasih sudah mendokumentasikan.\n"),
        ("en", "All records are fine. Thank you for documenting.\n"),
    ],
)
def test_sound_content_is_thanked_for(language: str, expected: str) -> None:
    assert expected == said(Content({"site.yaml": SITE.encode()}), language)


def test_notes_alone_are_no_errors() -> None:
    files = """
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Suket
        sumber: [{judul: Berita, mendukung: [tema]}]
    """

    assert drawn(files).endswith("\n\nTidak ada galat; 1 catatan di atas boleh dibaca.\n")
    assert drawn(files).startswith("peringatan[supported-field-empty]: ")


def test_only_errors_are_counted_as_things_to_mend() -> None:
    files = """
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Suket
        sumber: [{judul: Berita, mendukung: [tema, nama_inovas]}]
    """

    assert drawn(files).endswith("\n\n1 hal perlu diperbaiki di 1 berkas.\n")


def marked(text: str) -> tuple[str, str]:
    """The quoted line and the marks under it, without the gutter."""
    lines = said(Content({"site.yaml": SITE.encode(), "innovations/a.yaml": text.encode()}), "id").splitlines()
    row = next(number for number, line in enumerate(lines) if line.startswith("1 | "))
    return lines[row][4:], lines[row + 1][4:]


def columns(text: str) -> int:
    """How many columns the text takes on a terminal."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


@pytest.mark.parametrize("name", ["Suket", "日本語", "e\u0301e\u0301", "🎉🎉", "Caf\u00e9", "a\tb"])
def test_the_mark_stands_under_the_spot_whatever_comes_before(name: str) -> None:
    line, marks = marked(f"{{id: a, nama_inovasi: {name}, salah: 1}}")
    before = line[: line.index("salah")]

    assert " " * columns(before) + "^^^^^" == marks


def test_a_wide_value_is_marked_over_its_whole_width() -> None:
    _, marks = marked("{id: a, nama_inovasi: Suket, tema: 日本}")

    assert marks.endswith(" ^^^^")


def test_a_very_long_line_is_cut() -> None:
    found = said(Content({"innovations/a.yaml": b"id: " + b"A" * 500 + b"\n"}), "id")

    assert all(len(line) < 260 for line in found.splitlines())


def test_a_spot_beyond_what_is_shown_is_told_by_its_numbers_alone() -> None:
    line = "{id: a, nama_inovasi: " + "a" * 130 + ", salah: 1}"
    found = said(Content({"site.yaml": SITE.encode(), "innovations/a.yaml": line.encode()}), "id")

    assert f" --> content/innovations/a.yaml:1:{line.index('salah') + 1}\n" in found
    assert "^" not in found


def test_nothing_from_a_file_steers_the_terminal() -> None:
    body = b'id: a\n"\\e[31mnama": "\\x1b]0;x\\x07"\n\xe2\x80\xae: \xe2\x80\xae\n'
    name = "innovations/\x1b[31mmerah\u202e.yaml"
    found = said(Content({name: body + b"id: b\n", "site.yaml": SITE.encode()}), "id")

    assert not {letter for letter in found if unicodedata.category(letter) in ("Cc", "Cf") and letter != "\n"}
    assert "\\x1b[31m" in found


def test_findings_stand_by_file_and_line_whatever_order_they_were_found_in() -> None:
    found = drawn(TERRIBLE)
    spots = [line.removeprefix(" --> ") for line in found.splitlines() if line.startswith(" --> ")]

    assert sorted(spots) == spots
