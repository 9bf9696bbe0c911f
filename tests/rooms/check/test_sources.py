"""Rule: no claim without a source, and every mark of a source leads to one."""

from generator.check.sources import check_sources
from generator.diagnostics import Severity
from tests.factories import a_case, a_list, a_showcase, a_source, a_unit, an_innovation, drawn_showcase, spots

SOURCED = """
    -- innovations/suket.yaml --
    id: suket
    nama_inovasi: Suket
    angka:
      - {uraian: Surat, nilai: 12, sumber: [s1, koran, sumber-3]}
    sumber:
      - rujukan: s1
        mendukung: [nama_inovasi, angka]
      - {kode: koran, judul: Koran}
      - judul: Tanpa kode
"""


def test_a_record_whose_marks_lead_to_its_sources_passes() -> None:
    assert [] == list(check_sources(a_case(drawn_showcase(SOURCED))))


def test_a_mark_that_is_no_source_of_the_record_is_told_those_that_are() -> None:
    (found,) = check_sources(a_case(drawn_showcase(SOURCED.replace("[s1, koran", "[s1, s2"))))

    assert [("unknown-source-mark", "innovations/suket.yaml", ("angka", 0, "sumber", 1))] == spots([found])
    assert ("s2", "s1, koran, sumber-3") == (found.facts["found"], found.facts["choices"])


def test_each_kind_of_record_needs_a_source() -> None:
    drawn = """
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Satu
        -- events/b.yaml --
        id: b
        nama_kegiatan: Dua
        tanggal_mulai: 2019
        -- cohorts/c.yaml --
        id: c
        nama: Tiga
        tahun: 2019
        program: Lab
        -- units/d.yaml --
        id: d
        nama: Empat
        jenis: sd
        -- plans/e.yaml --
        id: e
        nama: Lima
        jenis: RPJMD
        tahun_mulai: 2017
        tahun_selesai: 2022
    """
    files = ["innovations/a", "events/b", "cohorts/c", "units/d", "plans/e"]

    assert [("no-source", f"{file}.yaml", ()) for file in files] == spots(check_sources(a_case(drawn_showcase(drawn))))


def test_sources_and_lists_need_none() -> None:
    assert [] == list(check_sources(a_case(a_showcase(a_source(), a_list("tema", "gizi")))))


def test_what_a_source_supports_is_a_field_of_the_record() -> None:
    showcase = a_showcase(a_unit(sumber=[{"judul": "A", "mendukung": ["nama", "nama_inovasi"]}]))
    (found,) = check_sources(a_case(showcase))

    expected = ("unknown-supported-field", "units/kelurahan-bugel.yaml", ("sumber", 0, "mendukung", 1))
    assert [expected] == spots([found])
    assert Severity.ERROR == found.severity


def test_a_source_that_supports_an_empty_field_is_a_warning() -> None:
    showcase = a_showcase(an_innovation(sumber=[{"judul": "A", "mendukung": ["nama_inovasi", "tema"]}]))
    (found,) = check_sources(a_case(showcase))

    assert ("supported-field-empty", "tema", Severity.WARNING) == (found.code, found.facts["found"], found.severity)
