"""The order of the work: content in, pages and findings out, whatever the content."""

from datetime import date

import pytest

from generator.content import Content
from generator.diagnostics import Severity, has_errors
from generator.disk import read_content
from generator.pipeline import build, inspect
from tests.factories import SITE, TODAY, an_innovation, codes, content
from tests.golden.sites import HERE

FAULTY = """
    -- innovations/a.yaml --
    id: lain
    nama_inovasi: Satu
    tema: tidak-ada
    angkatan: tidak-ada
    unit_kerja: [tidak-ada]
    tahap_lab: {design: [tidak-ada]}
    penghargaan: [{nama: Juara, kegiatan: tidak-ada}]
    rencana_terkait: [{dokumen: tidak-ada, misi: 9}]
    sumber: [{rujukan: tidak-ada}, {rujukan: tidak-ada}]
    -- events/b.yaml --
    id: lain
    nama_kegiatan: Dua
    tanggal_mulai: XXXX
    angkatan: lab
    tahap_5d: [design]
    inovasi: [tidak-ada]
    -- cohorts/lab.yaml --
    id: lab
    nama: Lab
    tahun: 2019
    program: Lab
    jendela: 2
    -- units/c.yaml --
    id: lain
    nama: Tiga
    jenis: sd
    sasaran_angkatan: [tidak-ada]
    -- plans/d.yaml --
    id: lain
    nama: Empat
    jenis: RPJMD
    tahun_mulai: 2017
    tahun_selesai: 2022
"""


def test_sound_content_becomes_pages_without_a_finding() -> None:
    outcome = build(read_content(HERE / "smallest" / "content"), {"id/tentang.md": b"# Tentang"}, TODAY)

    assert () == outcome.findings.diagnostics
    assert b"Suket Liar" in outcome.files["id/inovasi/suket-liar/index.md"]
    assert b"# Tentang" == outcome.files["id/tentang.md"]


def test_content_with_every_kind_of_broken_reference_is_told_and_breaks_nothing() -> None:
    outcome = build(content(FAULTY), {}, TODAY)

    assert has_errors(outcome.findings.diagnostics)
    assert 4 == codes(outcome.findings.diagnostics).count("id-differs")


@pytest.mark.parametrize("shape", ["[]", "[[]]"])
def test_an_area_without_points_is_told_and_breaks_nothing(shape: str) -> None:
    properties = '{"kode": "1", "nama": "Bugel", "kecamatan": "Sidorejo"}'
    geometry = f'{{"type": "Polygon", "coordinates": {shape}}}'
    body = f'{{"features": [{{"properties": {properties}, "geometry": {geometry}}}]}}'
    outcome = build(Content({"site.yaml": SITE.encode(), "areas.geojson": body.encode()}), {}, TODAY)

    assert ["areas-unreadable"] == codes(outcome.findings.diagnostics)


def test_inspecting_finds_what_building_finds() -> None:
    assert build(read_content(HERE / "odd" / "content"), {}, TODAY).findings == inspect(
        read_content(HERE / "odd" / "content"), TODAY
    )


def test_what_depends_on_the_day_says_the_day() -> None:
    now, later = (build(read_content(HERE / "full" / "content"), {}, day) for day in (TODAY, date(2099, 6, 5)))
    moved = {name: body for name, body in later.files.items() if now.files.get(name) != body and name.endswith(".md")}
    told = (b"5 Juni 2099", b"5 June 2099", b"2099-06-05")

    assert moved
    assert [] == [name for name, body in moved.items() if not any(day in body for day in told)]


def test_findings_depend_on_the_day() -> None:
    drawn = "-- sources/s1.yaml --\nid: s1\njudul: Berita\ntanggal: 2026-01-02\n"

    assert ["date-in-future"] == codes(inspect(content(drawn), TODAY).diagnostics)
    assert [] == codes(inspect(content(drawn), date(2026, 1, 2)).diagnostics)


def test_a_picture_that_is_missing_or_not_taken_is_told() -> None:
    record = "id: a\nnama_inovasi: Suket\nmedia:\n  - {berkas: foto.png, alt: Loket}\nsumber: [{judul: Berita}]\n"
    files = {"site.yaml": SITE.encode(), "innovations/a.yaml": record.encode()}

    for pictures in ({}, {"media/foto.png": b"bukan gambar"}):
        assert [] != codes(inspect(Content({**files, **pictures}), TODAY).diagnostics)


def test_only_errors_stop_a_build() -> None:
    sourceless = inspect(content("-- innovations/a.yaml --\nid: a\nnama_inovasi: Suket\n"), TODAY).diagnostics
    warned = inspect(read_content(HERE / "odd" / "content"), TODAY).diagnostics

    assert (True, False) == (has_errors(sourceless), has_errors(warned))
    assert {Severity.ADVICE} == {finding.severity for finding in warned}
    assert not an_innovation().contoh
