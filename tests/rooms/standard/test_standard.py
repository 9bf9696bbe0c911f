"""Standard data: every field is a variable with what its model says, and what nobody says stays open."""

import json
from typing import Any

import pytest

from generator.model import Innovation, Unit
from generator.model.choice import CHOICES
from generator.standard import VARIABLES_OF, Variable, facts, variables
from generator.standard.variable import Measured
from generator.words import LANGUAGES, words_of
from tests.factories import a_list, a_unit, an_event, an_innovation
from tests.rooms.export.given import given, holdings


def variable(kind: Any, code: str) -> Variable:
    """The variable of a field."""
    return next(each for each in variables(kind) if each.code == code)


def test_variable_says_what_the_field_of_the_form_says() -> None:
    found = variable(Innovation, "inovasi.tahapan_inovasi")

    told = (("Tahapan inovasi",), ("Stage",), "inisiatif, uji_coba, atau penerapan.", "maturity", "publish")
    assert told == (found.concept, found.concept_en, found.definition, found.choices, found.need)


@pytest.mark.parametrize("kind", VARIABLES_OF)
def test_every_field_of_a_record_is_a_variable(kind: Any) -> None:
    codes = [each.code for each in variables(kind)]

    assert len(codes) == len(set(codes))
    assert set(kind.model_fields) == {code.split(".")[1] for code in codes}


@pytest.mark.parametrize(
    ("kind", "code", "codes"),
    [
        (Innovation, "inovasi.unit_kerja", "unit"),
        (Innovation, "inovasi.urusan_utama", "function"),
        (Innovation, "inovasi.nama_inovasi", None),
        (Unit, "unit.kode_wilayah", "area"),
        (Unit, "unit.npsn", "school"),
    ],
)
def test_variable_names_the_codes_that_it_takes(kind: Any, code: str, codes: str | None) -> None:
    assert codes == variable(kind, code).codes


@pytest.mark.parametrize(
    ("kind", "code", "unit"),
    [
        (Innovation, "inovasi.nama_inovasi", Measured.NOT),
        (Innovation, "inovasi.penerima_manfaat.jumlah", Measured.BESIDE),
        (Innovation, "inovasi.nomor_jendela", Measured.OPEN),
        (Innovation, "inovasi.rencana_aksi.progres", Measured.PERCENT),
        (Unit, "unit.koordinat.lintang", Measured.DEGREES),
    ],
)
def test_only_a_number_has_a_unit_and_one_that_nobody_set_is_left_to_the_publisher(
    kind: Any, code: str, unit: Measured
) -> None:
    assert unit is variable(kind, code).unit


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_a_variable_can_say_has_words(language: str) -> None:
    words = words_of(language)

    for each in (each for kind in VARIABLES_OF for each in variables(kind)):
        assert words(f"standard.value.{each.value.value}")
        assert each.unit is Measured.NOT or words(f"standard.unit.{each.unit.value}")
        assert not each.codes or words(f"standard.codes.{each.codes}")
        assert not each.choices or (each.choices in CHOICES and words(f"choice_list.{each.choices}"))


def test_what_no_setting_says_stays_open() -> None:
    told = {fact.key: fact.value for fact in facts(holdings(an_innovation(waktu_penerapan="2019")).site)}

    assert ("Etalase Inovasi Contoh", "2019–2019") == (told["judul"], told["waktu"])
    assert {told[key] for key in ("penyelenggara", "kontak", "tujuan", "penanggung_jawab")} == {None}
    official = {fact.key: fact.value for fact in facts(holdings(resmi="true").site)}
    assert "Kota Contoh" == official["penyelenggara"]


def test_file_counts_as_the_site_does_and_names_its_code_lists() -> None:
    school = a_unit(id="sd-satu", jenis="sd", npsn="01234567")
    records = (an_innovation(unit_kerja=["sd-satu"]), an_innovation(id="b", status_rekaman="draf"), an_event(), school)

    read = json.loads(given(*records, a_list("tema", "gizi", "air"))["data/satu-data.json"])

    assert [1, 1, 1] == [each["nilai"] for each in read["metadata_indikator"]]
    assert {"area": 0, "school": 1, "tema": 2} == {each["kode"]: each["jumlah"] for each in read["kode_referensi"]}
    told = {each["kode"]: each for each in read["standar_data"]["inovasi"]}
    assert {"digital": "Digital", "non_digital": "Nondigital"} == told["inovasi.jenis_inovasi"]["klasifikasi"]
