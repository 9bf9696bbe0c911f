"""Findings at a terminal: the exact words in both languages, the spot marked, one line that sums up."""

import unicodedata
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content import Content
from generator.pipeline import inspect
from generator.report.terminal import WIDEST, terminal, window
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
          = mengapa: Inovasi dengan tema yang tidak dikenal tidak muncul saat pembaca mencari menurut tema.
          = caranya: Pilih salah satu kode di daftar itu.

        galat[repeated-key]: isian “tema” tertulis dua kali; hanya yang pertama dibaca.
         --> content/innovations/a.yaml:4:1
          |
        4 | tema: data
          | ^
          = lihat juga content/innovations/a.yaml:3
          = mengapa: Bila isinya berbeda, tidak jelas mana yang benar; yang kedua tidak sampai kepada pembaca.
          = caranya: Gabungkan isinya di satu tempat, lalu hapus yang lain.

        galat[unknown-supported-field]: mendukung menyebut “nama_inovas”, padahal itu bukan nama isian.
         --> content/innovations/a.yaml:7:17
          |
        7 |     mendukung: [nama_inovas]
          |                 ^^^^^^^^^^^
          = mengapa: Tanda sumber dipasang di samping isian yang disebut; nama keliru membuatnya tampak tanpa bukti.
          = caranya: Tulis nama isian seperti di berkas, misalnya nama_inovasi.

        galat[missing-field]: isian “nama_inovasi” belum ada, padahal wajib.
         --> content/innovations/c.yaml:1:1
          |
        1 | id: d
          | ^
          = mengapa: Tanpa isian wajib, halaman tidak dapat menyebut hal pokok yang dicari pembaca.
          = caranya: Tambahkan baris “nama_inovasi: …” di bagian ini.

        galat[unknown-field]: tidak ada isian bernama “nama” di sini.
         --> content/innovations/c.yaml:2:1
          |
        2 | nama: Suket
          | ^^^^
          = mengapa: Isi di bawah nama yang tidak dikenal tidak tampil di halaman, padahal penulisnya mengira sudah.
          = caranya: Nama isian yang ada di sini: id, alias, nama_inovasi, """
    found = drawn(TERRIBLE)

    assert dedent(expected).splitlines() == found[: len(dedent(expected))].splitlines()
    assert found.endswith("\n\n5 hal perlu diperbaiki di 2 berkas.\n")


def test_the_same_is_told_in_english() -> None:
    found = drawn(TERRIBLE, "en")

    assert "error[unknown-theme]: " in found
    assert "error[repeated-key]: the field “tema” is written twice; only the first was read.\n" in found
    assert "  = see also content/innovations/a.yaml:3\n" in found
    assert "  = why: If the two differ it is not clear which is right" in found
    assert "  = to do: Join them in one place, then remove the other.\n" in found
    assert found.endswith("\n\n5 things to mend in 2 files.\n")


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
        sumber:
          - judul: Berita
            mendukung: [tema]
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


def test_a_line_as_it_should_be_is_shown_by_itself() -> None:
    files = """
        -- innovations/b.yaml --
        id: b
        nama_inovasi: Program: Desa
    """

    assert '\n  = menjadi: nama_inovasi: "Program: Desa"\n' in drawn(files)
    assert '\n  = becomes: nama_inovasi: "Program: Desa"\n' in drawn(files, "en")


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


def test_why_a_code_matters_is_said_once_and_what_to_do_each_time() -> None:
    files = """
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Suket
        tema: gizi
        sumber: [{judul: Berita}]
        -- innovations/b.yaml --
        id: b
        nama_inovasi: Liar
        tema: data
        sumber: [{judul: Berita}]
    """
    found = drawn(files)

    assert [1, 2] == [found.count(f"  = {label}") for label in ("mengapa:", "caranya:")]


def cut(line: str) -> tuple[str, str]:
    """The quoted line and the marks under it, of a line that is too long."""
    shown, marks = marked(line)
    assert columns(shown) <= WIDEST
    return shown, marks


def test_a_line_that_goes_on_beyond_its_spot_is_cut_at_its_end() -> None:
    shown, marks = cut("{id: a, salah: 1, nama_inovasi: " + "a" * 130 + "}")

    assert shown.startswith("{id: a, salah: 1, nama_inovasi: aaa")
    assert shown.endswith("a…")
    assert "        ^^^^^" == marks


@pytest.mark.parametrize("filling", ["a" * 130, "日" * 140, "e\u0301" * 70])
def test_a_spot_far_into_a_line_is_shown_with_what_stands_around_it(filling: str) -> None:
    shown, marks = cut(f"{{id: a, nama_inovasi: {filling}, salah: 1, hasil: {filling}}}")
    before = shown[: shown.index("salah")]

    assert shown.startswith(f"…{filling[-1]}")
    assert shown.endswith("…")
    assert " " * columns(before) + "^^^^^" == marks


def test_a_value_that_is_too_long_itself_is_marked_as_far_as_it_is_shown() -> None:
    shown, marks = cut("{id: a, tahapan_inovasi: " + "A" * 500 + ", nama_inovasi: Suket}")

    assert shown.endswith("A…")
    assert columns(shown) == len(marks) == WIDEST


@given(
    st.tuples(*[st.text(st.sampled_from("a日\u0301 …"), max_size=200)] * 3).filter(lambda parts: "".join(parts).strip())
)
def test_whatever_a_line_holds_its_window_is_narrow_and_keeps_the_spot(parts: tuple[str, str, str]) -> None:
    before, found, after = window(*parts)

    assert columns(before + found + after) <= WIDEST
    assert found or not parts[1]
    assert before == parts[0] or before.startswith("…")


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
