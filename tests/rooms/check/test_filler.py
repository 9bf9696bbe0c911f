"""Rule: a text says something."""

from typing import Any

import pytest

from generator.check.filler import check_filler
from tests.factories import a_case, a_cohort, a_list, a_showcase, an_event, an_innovation, some_settings, spots

FILE = "innovations/suket-liar.yaml"


def said(*records: Any) -> list[tuple[str, str, Any]]:
    """What the rule says of the records."""
    return spots(check_filler(a_case(a_showcase(*records))))


@pytest.mark.parametrize(
    "text",
    [
        "-", "...", "–", "???", "Tidak ada", "tidak ada.", "NIHIL", "N/A", "n.a.", "Sesuai", "dst", "dst.", "dll.",
        "xxx", "XXXX", "zzz", "Test", "tes", "Lorem ipsum dolor sit amet, consectetur.", "(isi di sini)",
        "[isi di sini]", "Belum ada", "akan diisi", "*-*", "_Tidak ada_", "  kosong ",
    ],
)  # fmt: skip
def test_a_text_that_only_fills_the_space_is_found(text: str) -> None:
    assert [("filler-text", FILE, ("kendala",))] == said(an_innovation(kendala=text))


@pytest.mark.parametrize(
    "text",
    [
        "Tidak ada petugas pada hari Sabtu.",
        "Sesuai jadwal posyandu.",
        "Belum ada alat ukur di dua RW.",
        "Tes membaca tiap bulan",
        "3",
        "A",
        "日本",
        "Contoh: lampu, meja, dll.",
        'Harga < 5 & "murah" {{ ya }}',
        "x",
        "<>",
        "{{ }}",
        "&",
    ],
)
def test_a_text_that_says_something_passes(text: str) -> None:
    assert [] == said(an_innovation(kendala=text))


@pytest.mark.parametrize("text", ["n/a", "-", "xxx", "akan diisi", "dll"])
def test_marks_and_placeholders_are_found_on_single_lines_too(text: str) -> None:
    step = {"langkah": "Rapat", "biaya": text}

    assert [("filler-text", FILE, ("rencana_aksi", 0, "biaya"))] == said(an_innovation(rencana_aksi=[step]))


def test_none_is_an_answer_where_a_line_asks_for_it() -> None:
    step = {"langkah": "Rapat", "biaya": "Tidak ada", "metode": "Tes"}
    visit = {"tanggal": "2020", "jenis": "internal", "temuan": "Tidak ada", "tindak_lanjut": "Nihil"}

    assert [] == said(an_innovation(rencana_aksi=[step], monev=[visit], verifikasi={"catatan": "Sesuai."}))


def test_names_and_what_a_source_prints_may_be_odd() -> None:
    odd = an_innovation(nama_inovasi="??", unit_tercetak="-", sumber=[{"judul": "..."}])

    assert [] == said(odd, an_event(nama_kegiatan="!!!", kutipan=[{"teks": "...", "oleh": "Lurah"}]))


def test_events_and_cohorts_are_read_too_but_lists_and_settings_are_not() -> None:
    event = an_event(ringkasan="Menyusul")
    cohort = a_cohort(ringkasan="-")

    expected = [
        ("filler-text", "events/peluncuran.yaml", ("ringkasan",)),
        ("filler-text", "cohorts/lab-2019.yaml", ("ringkasan",)),
    ]
    assert expected == said(event, cohort, a_list("tema", "gizi"))
    assert "-" == some_settings(wilayah_singkat="-").wilayah_singkat
    assert [] == spots(check_filler(a_case(a_showcase(wilayah_singkat="-"))))


def test_a_placeholder_in_a_list_is_pointed_at() -> None:
    assert [("filler-text", FILE, ("kelompok_sasaran", 1))] == said(an_innovation(kelompok_sasaran=["Lansia", "dll."]))
