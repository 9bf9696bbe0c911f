"""Rule: whatever a record names exists."""

import pytest

from generator.check.references import check_references
from tests.factories import SITE, a_case, a_list, a_showcase, a_unit, an_area, an_innovation, drawn_showcase, spots

ALL_THERE = """
    -- site.yaml --
    nama: Etalase
    wilayah: Kota Contoh
    wilayah_singkat: Contoh
    angkatan_utama: lab
    -- innovations/suket.yaml --
    id: suket
    nama_inovasi: Suket
    tema: gizi
    angkatan: lab
    unit_kerja: [bugel]
    perangkat_daerah_pembina: bugel
    urusan_utama: sosial
    urusan_lain: [sosial]
    sdgs: ["3"]
    tematik: {versi: tahun-2023, nilai: digital}
    tahap_lab: {drum_up: [temu], design: [temu]}
    penghargaan: [{nama: Juara, kegiatan: temu}]
    replikasi: [{arah: oleh, pihak: Lain, rekaman: suket}]
    indikator: {versi: iid}
    rencana_terkait: [{dokumen: rpjmd}]
    sumber: [{rujukan: s1}, {judul: Surat}]
    -- events/temu.yaml --
    id: temu
    nama_kegiatan: Temu
    tanggal_mulai: 2019
    angkatan: lab
    inovasi: [suket]
    dokumen: [{id: surat, judul: Surat}]
    -- cohorts/lab.yaml --
    id: lab
    nama: Lab
    tahun: 2019
    program: Lab
    rencana_terkait: [{dokumen: rpjmd, misi: 1}]
    -- units/bugel.yaml --
    id: bugel
    nama: Bugel
    jenis: kelurahan
    sasaran_angkatan: [lab]
    -- plans/rpjmd.yaml --
    id: rpjmd
    nama: RPJMD
    jenis: RPJMD
    tahun_mulai: 2017
    tahun_selesai: 2022
    misi: [{nomor: 1}]
    -- sources/s1.yaml --
    id: s1
    judul: Berita
    -- reference/tema.yaml --
    id: tema
    judul: Tema
    judul_en: Themes
    butir: [{kode: gizi, nama: Gizi, nama_en: Nutrition}]
    -- reference/urusan.yaml --
    id: urusan
    judul: Urusan
    judul_en: Functions
    butir: [{kode: sosial, nama: Sosial, nama_en: Social}]
    -- reference/sdgs.yaml --
    id: sdgs
    judul: SDGs
    judul_en: SDGs
    butir: [{kode: "3", nama: Sehat, nama_en: Health}]
    -- reference/iid.yaml --
    id: iid
    judul: IID
    judul_en: IID
    indikator: []
"""


def test_records_that_name_what_exists_pass() -> None:
    assert [] == list(check_references(a_case(drawn_showcase(ALL_THERE))))


@pytest.mark.parametrize(
    ("written", "code", "route"),
    [
        ("tema: gizzi", "unknown-theme", ("tema",)),
        ("angkatan: lab-2018", "unknown-cohort", ("angkatan",)),
        ("unit_kerja: [bugel, bugell]", "unknown-unit", ("unit_kerja", 1)),
        ("perangkat_daerah_pembina: dinas", "unknown-unit", ("perangkat_daerah_pembina",)),
        ("urusan_utama: sosia", "unknown-function", ("urusan_utama",)),
        ("urusan_lain: [sosia]", "unknown-function", ("urusan_lain", 0)),
        ('sdgs: ["18"]', "unknown-goal", ("sdgs", 0)),
        ("tahap_lab: {design: [temuan]}", "unknown-event", ("tahap_lab", "design", 0)),
        ("penghargaan: [{nama: Juara, kegiatan: lomba}]", "unknown-event", ("penghargaan", 0, "kegiatan")),
        ("replikasi: [{arah: oleh, pihak: A, rekaman: b}]", "unknown-innovation", ("replikasi", 0, "rekaman")),
        ("indikator: {versi: iid-1999}", "unknown-indicators", ("indikator", "versi")),
        ("rencana_terkait: [{dokumen: rpjmd-2099}]", "unknown-plan", ("rencana_terkait", 0, "dokumen")),
        ("sumber: [{rujukan: s99}]", "unknown-source", ("sumber", 0, "rujukan")),
    ],
)
def test_an_innovation_that_names_what_does_not_exist_is_told_where(
    written: str, code: str, route: tuple[str | int, ...]
) -> None:
    drawn = f"{ALL_THERE}    -- innovations/lain.yaml --\n    id: lain\n    nama_inovasi: Lain\n    {written}\n"

    assert [(code, "innovations/lain.yaml", route)] == spots(check_references(a_case(drawn_showcase(drawn))))


@pytest.mark.parametrize(
    ("file", "written", "code", "route"),
    [
        ("events/temu", "inovasi: [suket-liar]", "unknown-innovation", ("inovasi", 0)),
        ("events/temu", "angkatan: lab-2019", "unknown-cohort", ("angkatan",)),
        ("units/bugel", "sasaran_angkatan: [lab-2019]", "unknown-cohort", ("sasaran_angkatan", 0)),
    ],
)
def test_other_records_are_told_too(file: str, written: str, code: str, route: tuple[str | int, ...]) -> None:
    kinds = {
        "events/temu": "id: temu\nnama_kegiatan: Temu\ntanggal_mulai: 2019",
        "units/bugel": "id: bugel\nnama: Bugel\njenis: kelurahan",
    }
    drawn = f"-- {file}.yaml --\n{kinds[file]}\n{written}\n"

    assert [(code, f"{file}.yaml", route)] == spots(check_references(a_case(drawn_showcase(drawn))))


def test_settings_name_a_main_cohort_that_exists() -> None:
    drawn = f"-- site.yaml --\n{SITE}angkatan_utama: lab-2019\n"

    expected = [("unknown-cohort", "site.yaml", ("angkatan_utama",))]
    assert expected == spots(check_references(a_case(drawn_showcase(drawn))))


def test_the_nearest_name_is_offered() -> None:
    showcase = a_showcase(an_innovation(tema="gizzi"), a_list("tema", "gizi", "data"))
    (found,) = check_references(a_case(showcase))

    assert ("gizzi", "gizi") == (found.facts["found"], found.facts["nearest"])


def test_a_name_like_no_other_is_offered_none() -> None:
    (found,) = check_references(a_case(a_showcase(an_innovation(unit_kerja=["zzz"]), a_unit())))

    assert "" == found.facts["nearest"]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"kecamatan": "Sidorejo", "kelurahan": "Bugel"}, []),
        ({"kecamatan": "Sidorejo"}, []),
        ({}, []),
        ({"kecamatan": "Sidoreja"}, [("unknown-kecamatan", "Sidorejo")]),
        ({"kecamatan": "Sidorejo", "kelurahan": "Bugil"}, [("unknown-kelurahan", "Bugel")]),
        ({"kecamatan": "Argomulyo", "kelurahan": "Bugel"}, [("unknown-kelurahan", "")]),
    ],
)
def test_a_unit_lies_in_an_area_of_the_map(place: dict[str, str], expected: list[tuple[str, str]]) -> None:
    areas = (an_area(), an_area("Noborejo", "Argomulyo", "33.73.03.1001"))
    found = check_references(a_case(a_showcase(a_unit(**place), areas=areas)))

    assert expected == [(each.code, each.facts["nearest"]) for each in found]


def test_without_a_map_a_unit_may_lie_anywhere() -> None:
    assert [] == list(check_references(a_case(a_showcase(a_unit(kecamatan="Entah", kelurahan="Entah")))))
