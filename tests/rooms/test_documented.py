"""One record changes, and with it everything that follows: through the whole pipeline, from YAML to pages."""

import re
from datetime import date

from generator.content import Content
from generator.diagnostics import has_errors
from generator.pipeline import Outcome, build
from tests.factories import content
from tests.rooms.render.reading import Read, pages

DAY = date(2026, 11, 24)
SHOWCASE = """
-- cohorts/lab-2019.yaml --
id: lab-2019
nama: Lab 2019
tahun: "2019"
program: Lab
jendela: 3
corong:
  diluncurkan: {jumlah: 3, sumber: [koran]}
sumber:
  - {kode: koran, judul: Berita, mendukung: [corong]}
-- units/kelurahan-bugel.yaml --
id: kelurahan-bugel
nama: Kelurahan Bugel
jenis: kelurahan
kecamatan: Sidorejo
sumber:
  - {kode: koran, judul: Berita}
-- reference/iid-2023.yaml --
id: iid-2023
judul: Indikator
judul_en: Indicators
indikator:
  - {kode: i01, nama: Regulasi, nama_en: Regulation, bobot: 3, parameter: [a, b, c]}
  - {kode: i02, nama: Tenaga, nama_en: Staff, bobot: 1, parameter: [a, b, c]}
sumber:
  - {kode: koran, judul: Berita}
-- reference/urusan.yaml --
id: urusan
judul: Urusan
judul_en: Functions
butir:
  - {kode: pu, nama: Pekerjaan umum, nama_en: Public works}
sumber:
  - {kode: koran, judul: Berita}
-- innovations/lampu.yaml --
id: lampu
nama_inovasi: Lampu
unit_kerja: [kelurahan-bugel]
sumber:
  - {kode: koran, judul: Berita, mendukung: [nama_inovasi, unit_kerja]}
"""
MORE = """
angkatan: lab-2019
nomor_jendela: 2
ringkasan_singkat: Lampu jalan.
ringkasan: Lampu jalan di tiap gang.
inisiator: asn
tahapan_inovasi: penerapan
jenis_inovasi: non_digital
bentuk_inovasi: pelayanan_publik
urusan_utama: pu
waktu_penerapan: 2019-08
latar_belakang: Gang gelap.
tujuan: Jalan terang.
status_keberlanjutan: berlanjut_lancar
tanggal_pemutakhiran: 2026-05
bukti:
  - {id: sk, jenis: SK, judul: SK lampu, tanggal: 2019, penerbit: Lurah, akses: internal}
indikator:
  versi: iid-2023
  butir:
    - {kode: i01, parameter: 1, bukti: [sk]}
"""


def told(more: str) -> Content:
    """The showcase, with more said in its record."""
    bare = "mendukung: [nama_inovasi, unit_kerja]"
    proven = bare.replace("]", ", angkatan, tujuan, latar_belakang, status_keberlanjutan, tanggal_pemutakhiran, bukti]")
    return content(SHOWCASE.replace(bare, proven if more else bare) + more)


def outcome_of(more: str) -> Outcome:
    """What the pipeline makes of the showcase, which has no error."""
    outcome = build(told(more), {}, DAY)
    assert not has_errors(outcome.findings.diagnostics)
    return outcome


def test_one_record_moves_score_level_list_matrix_funnel_and_wall() -> None:
    outcomes = outcome_of(""), outcome_of(MORE)
    before, after = (pages(outcome.files) for outcome in outcomes)

    # Name, unit and source: 50 x 3/28 = 5.36. Then all of D1, 50 x 13/28 = 23.21, and evidence for i01, which weighs
    # 3 of 4: 50 x 3/4 = 37.5; together 60.71.
    for found, score, level in ((before, 5, "D0 Rintisan"), (after, 60, "D1 Profil dasar")):
        assert f"Skor {score} dari 100{level}" in found["id/inovasi/lampu/"].text
        assert f"Score {score} of 100" in found["en/inovasi/lampu/"].text
        assert f"{level}. Skor {score} dari 100." in found["id/kelengkapan/unit/kelurahan-bugel/"].text

    for url in ("id/inovasi/lampu/", "id/kelengkapan/unit/kelurahan-bugel/"):
        assert [True, False] == ["Apa yang ingin dicapai?" in found[url].text for found in (before, after)]
    assert "Lampu––" in before["id/matriks/kecamatan/sidorejo/"].text
    assert "LampuB–" in after["id/matriks/kecamatan/sidorejo/"].text
    assert ["Sidorejo10 %", "Sidorejo175 %"] == [gap(found["id/matriks/"]) for found in (before, after)]
    assert [True, False] == ["Lampu" in found["id/pengingat/"].text for found in (before, after)]

    funnels = [{step.key: step.count for step in outcome.site.cohorts[0].funnel} for outcome in outcomes]
    assert [{"diluncurkan": 3, "terdokumentasi": n, "berjalan": n} for n in (0, 1)] == funnels
    walls = [[bool(pane.card) for pane in outcome.site.cohorts[0].panes] for outcome in outcomes]
    assert [[False, False, False], [False, True, False]] == walls
    assert [False, True] == [
        "../../inovasi/lampu/" in found["id/angkatan/lab-2019/"].links for found in (before, after)
    ]


def gap(page: Read) -> str:
    """The line of the kecamatan in the table of gaps: its records, and how much has evidence."""
    found = re.search(r"Sidorejo\d+ %", page.text)
    return found[0] if found else ""


def test_what_was_confirmed_grows_old_by_the_day_alone() -> None:
    fresh, old = (build(told(MORE), {}, day) for day in (date(2027, 5, 31), date(2027, 6, 1)))
    reminder = [pages(outcome.files)["id/pengingat/"].text for outcome in (fresh, old)]

    assert [False, True] == ["Lampu" in text for text in reminder]
    assert [1, 0] == [outcome.site.cohorts[0].funnel[-1].count for outcome in (fresh, old)]
