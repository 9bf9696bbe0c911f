"""Content files into nouns: each broken file is one finding with its place, and the rest still loads."""

import pytest

from generator.content import Content, Refusal
from generator.diagnostics import Diagnostic, Place
from generator.load import Loaded, load
from generator.model.kind import FOLDERS
from generator.model.shared import Count
from tests.factories import SITE, codes, content, drawn_showcase, loaded, spots

GOOD = b"id: suket-liar\nnama_inovasi: Suket Liar\n"


def with_file(name: str, body: bytes) -> Loaded:
    """A showcase of one good innovation and the file."""
    return load(Content({"site.yaml": SITE.encode(), "innovations/suket-liar.yaml": GOOD, name: body}))


def only(found: Loaded) -> Diagnostic:
    """The one finding; the good innovation must have been read all the same."""
    assert ["suket-liar"] == list(found.showcase.innovations)
    (finding,) = found.diagnostics
    return finding


def test_each_kind_of_record_comes_from_its_folder() -> None:
    showcase = drawn_showcase("""
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
        -- sources/f.yaml --
        id: f
        judul: Enam
        -- reference/g.yaml --
        id: g
        judul: Tujuh
        judul_en: Seven
        -- reference/h.yaml --
        id: h
        judul: Delapan
        judul_en: Eight
        indikator: []
    """)
    kinds = (showcase.innovations, showcase.events, showcase.cohorts, showcase.units, showcase.plans, showcase.sources)

    assert [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]] == [list(kind) for kind in kinds]
    assert (["g"], ["h"]) == (list(showcase.references), list(showcase.indicator_sets))
    assert "Kota Contoh" == showcase.settings.wilayah


def test_records_stand_in_the_order_of_their_ids() -> None:
    files = {f"innovations/{name}.yaml": f"id: {name}\nnama_inovasi: Nama\n".encode() for name in ("c", "a", "b")}

    assert ["a", "b", "c"] == list(load(Content(files)).showcase.innovations)


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (b"id: rusak\nnama_inovasi: A: B\n", "yaml-colon", 2),
        (b"", "empty-file", None),
        (b"# hanya catatan\n", "empty-file", None),
        (b"- satu\n- dua\n", "not-a-record", None),
        (b"hanya teks\n", "not-a-record", None),
        (b"id: rusak\nnama_inovasi: Caf\xe9\n", "not-utf8", 2),
        (b"\xff\xfeid", "not-utf8", 1),
    ],
)
def test_a_file_that_cannot_be_read_is_one_finding(body: bytes, code: str, line: int | None) -> None:
    finding = only(with_file("innovations/rusak.yaml", body))

    assert (code, "innovations/rusak.yaml", line) == (finding.code, finding.place.file, finding.place.line)


@pytest.mark.parametrize(
    ("body", "code", "route"),
    [
        (b"id: rusak\n", "missing-field", ()),
        (b"id: rusak\nnama_inovasi: Nama\nnama: Lain\n", "unknown-field", ("nama",)),
        (b"id: rusak\nnama_inovasi: Nama\ntahapan_inovasi: ujicoba\n", "unknown-choice", ("tahapan_inovasi",)),
        (b"id: rusak\nnama_inovasi: Nama\nunit_kerja: satu\n", "not-a-list", ("unit_kerja",)),
        (b"id: rusak\nnama_inovasi: [Nama]\n", "not-a-text", ("nama_inovasi",)),
        (b"id: rusak\nnama_inovasi: Nama\nmanfaat: besar\n", "not-a-group", ("manfaat",)),
        (b"id: lain\nnama_inovasi: Nama\n", "id-differs", ("id",)),
    ],
)
def test_a_record_with_one_fault_is_one_finding(body: bytes, code: str, route: tuple[str | int, ...]) -> None:
    found = with_file("innovations/rusak.yaml", body)

    assert [(code, "innovations/rusak.yaml", route)] == spots(found.diagnostics)
    assert "suket-liar" in found.showcase.innovations


def test_every_fault_of_a_record_is_said_at_once() -> None:
    body = b"id: Rusak\ntema: 1 2\nwaktu_inisiasi: kemarin\ncontoh: mungkin\n"

    expected = ["missing-field", "not-a-date", "not-true-or-false", "wrong-shape", "wrong-shape"]
    assert expected == sorted(codes(with_file("innovations/rusak.yaml", body).diagnostics))


@pytest.mark.parametrize(
    "name",
    [
        "innovations/suket.yml",
        "innovations/Suket.YAML",
        "innovations/lama/suket.yaml",
        "inovasi/suket.yaml",
        "suket.yaml",
        "catatan.txt",
        "events/foto.jpg",
    ],
)
def test_a_file_that_is_no_record_is_called_unknown_and_told_where_records_live(name: str) -> None:
    finding = only(with_file(name, b"id: suket\n"))

    assert ("unknown-file", Place(name)) == (finding.code, finding.place)
    assert all(folder in finding.facts["folders"] for folder in FOLDERS)


@pytest.mark.parametrize(
    "name", ["Suket.yaml", "suket_liar.yaml", "-a.yaml", "a--b.yaml", "a b.yaml", "é.yaml", ".yaml"]
)
def test_a_record_of_an_odd_file_name_is_told_so(name: str) -> None:
    finding = only(with_file(f"innovations/{name}", b"id: a\nnama_inovasi: Nama\n"))

    assert ("bad-file-name", f"innovations/{name}", name) == (finding.code, finding.place.file, finding.facts["found"])


@pytest.mark.parametrize("name", ["con.yaml", "lpt9.yaml", "index.yaml", "404.yaml", "en.yaml"])
def test_a_record_of_a_name_that_a_system_or_the_site_keeps_is_told_so(name: str) -> None:
    body = f"id: {name.removesuffix('.yaml')}\nnama: Nama\njenis: sd\n".encode()

    assert "reserved-name" == only(with_file(f"units/{name}", body)).code


def test_pictures_are_no_records() -> None:
    assert [] == with_file("media/2019/foto.jpg", b"\xff\xd8").diagnostics
    assert [] == with_file("evidence/sk.pdf", b"%PDF-1.7").diagnostics


def test_what_the_disk_refused_is_a_finding() -> None:
    refused = Refusal("file-too-large", "innovations/besar.yaml", {"found": "70000", "limit": "65536"})
    found = load(Content({"site.yaml": SITE.encode(), "innovations/suket-liar.yaml": GOOD}, (refused,)))

    expected = Diagnostic("file-too-large", Place("innovations/besar.yaml"), {"found": "70000", "limit": "65536"})
    assert expected == only(found)


def test_content_without_settings_says_that_they_are_missing() -> None:
    found = load(Content({"innovations/suket-liar.yaml": GOOD}))

    assert Diagnostic("missing-file", Place("site.yaml")) == only(found)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    found = with_file("innovations/lain.yaml", b"\xef\xbb\xbfid: lain\nnama_inovasi: Lain\n")

    assert [] == found.diagnostics
    assert "Lain" == found.showcase.innovations["lain"].nama_inovasi


def test_a_field_that_was_left_empty_is_absent() -> None:
    showcase = drawn_showcase("""
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Satu
        tema:
        unit_kerja:
          - b
          -
        manfaat:
          umum:
    """)

    assert {"id", "nama_inovasi", "unit_kerja", "manfaat"} == showcase.innovations["a"].model_fields_set
    assert ["b"] == showcase.innovations["a"].unit_kerja


def test_text_gets_its_type_only_from_the_model() -> None:
    showcase = drawn_showcase("""
        -- cohorts/lab.yaml --
        id: lab
        nama: no
        tahun: 2019
        program: 012
        corong:
          ide: {jumlah: 0365}
    """)
    cohort = showcase.cohorts["lab"]

    assert ("no", "2019", "012") == (cohort.nama, cohort.tahun, cohort.program)
    assert cohort.corong is not None
    assert Count(jumlah=365) == cohort.corong.ide


def test_a_file_with_a_repeated_key_is_read_and_said() -> None:
    found = with_file("innovations/dua.yaml", b"id: dua\nnama_inovasi: Satu\nnama_inovasi: Dua\n")

    assert ["repeated-key"] == codes(found.diagnostics)
    assert "Satu" == found.showcase.innovations["dua"].nama_inovasi


def test_every_file_read_keeps_its_document_for_the_report() -> None:
    found = loaded("-- innovations/a.yaml --\nid: a\n")

    assert {"site.yaml", "innovations/a.yaml"} == set(found.documents)
    assert "id: a\n" == found.documents["innovations/a.yaml"].text


def test_content_drawn_for_tests_is_what_was_drawn() -> None:
    assert b"id: a\n" == content("-- units/a.yaml --\nid: a\n").files["units/a.yaml"]
