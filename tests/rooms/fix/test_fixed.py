"""Records put in canonical form, one habit after the other."""

from textwrap import dedent

import pytest

from generator.fix import fixed
from generator.model import Innovation, Unit

RAGGED = """\
# Catatan sekolah
sumber:
- judul: Berita   # dari koran
  mendukung: [nama_inovasi]
nama_inovasi:   'Lampu Baca'
id: lampu-baca
# kapan mulai
waktu_penerapan: 14/11/2019\x20\x20
Tahapan Inovasi: Uji Coba
contoh: ya
ringkasan: >-
    Baris satu
    baris dua.
"""
NEAT = """\
id: lampu-baca
nama_inovasi: Lampu Baca
ringkasan: >-
  Baris satu
  baris dua.
contoh: true
tahapan_inovasi: uji_coba
# kapan mulai
waktu_penerapan: 2019-11-14
# Catatan sekolah
sumber:
  - judul: Berita # dari koran
    mendukung: [nama_inovasi]
"""


def test_a_ragged_record_comes_neat_with_every_comment() -> None:
    assert NEAT == fixed(RAGGED, Innovation)


def test_a_neat_record_stays() -> None:
    assert NEAT == fixed(NEAT, Innovation)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ringkasan: Program: Desa", 'ringkasan: "Program: Desa"'),
        ("ringkasan: @kota hadir", 'ringkasan: "@kota hadir"'),
        ("ringkasan: 'Jum'at'", "ringkasan: Jum'at"),
        ('ringkasan: "biasa"', "ringkasan: biasa"),
        ("ringkasan: 'no'", 'ringkasan: "no"'),
        ("ringkasan: biasa \t ", "ringkasan: biasa"),
        ("penerima_manfaat: {jumlah: 1.699}", "penerima_manfaat:\n  jumlah: 1699"),
        ("kontak:\n\tsurel: a@b.go.id", "kontak:\n  surel: a@b.go.id"),
    ],
)
def test_what_has_one_right_answer_is_repaired(line: str, expected: str) -> None:
    head = "id: a\nnama_inovasi: Lampu\n"

    assert head + expected + "\n" == fixed(f"{head}{line}\n", Innovation)


def test_marks_of_other_systems_are_dropped() -> None:
    assert "id: a\nnama: SD\n" == fixed("\ufeffid: a\r\nnama: SD", Unit)


def test_digits_after_a_zero_get_quotes() -> None:
    assert 'id: a\nnpsn: "01234567"\n' == fixed("id: a\nnpsn: 01234567\n", Unit)


@pytest.mark.parametrize(
    "text",
    [
        "id: [a\n",
        "id: &a x\nnama_inovasi: *a\n",
        "- a\n- b\n",
        "",
        dedent("""\
        id: a
        waktu_penerapan: kemarin
        indikator_hasil:
          - nama: a
            sebelum: 1.699
        """),
    ],
)
def test_what_has_no_single_answer_is_left_to_people(text: str) -> None:
    assert text == fixed(text, Innovation)
