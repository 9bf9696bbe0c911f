"""A model's refusal in our own terms: code, place, what was found, what would be right."""

import re
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.diagnostics import Diagnostic, Place, Route
from generator.explain import explain
from generator.model import Cohort, Event, IndicatorSet, Innovation
from generator.model.choice import Maturity
from generator.model.field import EXAMPLES

NAMED: dict[str, Any] = {"id": "suket-liar", "nama_inovasi": "Suket Liar"}


def faults(kind: type[BaseModel], **values: Any) -> list[Diagnostic]:
    """What is said of these values."""
    try:
        kind.model_validate(values)
    except ValidationError as refusal:
        return list(explain("a.yaml", kind, refusal))
    return []


def fault(**values: Any) -> Diagnostic:
    """The one thing said of an innovation with these values."""
    (found,) = faults(Innovation, **{**NAMED, **values})
    return found


def test_a_record_without_fault_needs_no_word() -> None:
    assert [] == faults(Innovation, **NAMED)


def test_a_missing_field_points_at_its_parent() -> None:
    found = fault(sumber=[{"judul": "Berita"}], bukti=[{"id": "foto"}])

    assert ("missing-field", Place("a.yaml", ("bukti", 0))) == (found.code, found.place)
    assert "judul" == found.facts["found"]


def test_a_missing_field_at_the_top_points_at_the_file() -> None:
    (found,) = faults(Innovation, id="suket-liar")

    assert ("missing-field", Place("a.yaml")) == (found.code, found.place)


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("nama_inovas", "nama_inovasi"), ("Tema", "tema"), ("unit kerja", "unit_kerja"), ("unit-kerja", "unit_kerja")],
)
def test_an_unknown_key_is_pointed_at_and_told_the_nearest_name(written: str, nearest: str) -> None:
    found = fault(**{written: "x"})

    assert ("unknown-field", Place("a.yaml", (written,), at_key=True)) == (found.code, found.place)
    assert (written, nearest) == (found.facts["found"], found.facts["nearest"])


def test_an_unknown_key_is_told_the_names_of_its_own_group() -> None:
    found = fault(bukti=[{"id": "foto", "judul": "Foto", "adres": "x"}])

    assert ("bukti", 0, "adres") == found.place.route
    assert {"id", "judul", "url", "akses"} <= set(found.facts["choices"].split(", "))
    assert "nama_inovasi" not in found.facts["choices"]


def test_a_key_like_no_other_has_no_nearest_name() -> None:
    assert "" == fault(zzzzzz="x").facts["nearest"]


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("ujicoba", "uji_coba"), ("Uji Coba", "uji_coba"), ("uji-coba", "uji_coba"), ("PENERAPAN", "penerapan")],
)
def test_an_unknown_choice_is_told_the_nearest_one(written: str, nearest: str) -> None:
    found = fault(tahapan_inovasi=written)

    assert ("unknown-choice", "tahapan_inovasi") == (found.code, found.facts["field"])
    assert (written, nearest) == (found.facts["found"], found.facts["nearest"])


def test_an_unknown_choice_is_told_all_choices() -> None:
    assert [choice.value for choice in Maturity] == fault(tahapan_inovasi="x").facts["choices"].split(", ")


def test_an_unknown_stage_is_pointed_at_where_it_is_written() -> None:
    found = fault(tahap_lab={"launching": ["a"]})

    assert ("unknown-choice", ("tahap_lab", "launching")) == (found.code, found.place.route)
    assert "deliver_launching" in found.facts["choices"]


@pytest.mark.parametrize(
    ("written", "code", "meant"),
    [
        ("14/11/2019", "date-day-first", "2019-11-14"),
        ("14 November 2019", "date-day-first", "2019-11-14"),
        ("14-11-2019", "date-day-first", "2019-11-14"),
        ("kemarin", "not-a-date", ""),
    ],
)
def test_a_date_of_another_shape_says_what_was_written_and_meant(written: str, code: str, meant: str) -> None:
    found = fault(waktu_penerapan=written)

    assert (code, written, "waktu_penerapan") == (found.code, found.facts["found"], found.facts["field"])
    assert meant == found.facts["nearest"]


def test_a_day_that_does_not_exist_is_not_a_fault_of_shape() -> None:
    assert "no-such-day" == fault(waktu_penerapan="2019-02-30").code


def test_a_decimal_comma_has_a_code_of_its_own() -> None:
    found = fault(indikator_hasil=[{"nama": "Waktu", "sebelum": "12,5"}])

    assert ("decimal-comma", ("indikator_hasil", 0, "sebelum")) == (found.code, found.place.route)
    assert ("12,5", "12.5") == (found.facts["found"], found.facts["nearest"])


def test_a_thousands_mark_has_a_code_of_its_own() -> None:
    found = fault(penerima_manfaat={"jumlah": "1.699", "satuan": "orang"})

    assert ("thousands-dot", "1.699", "1699") == (found.code, found.facts["found"], found.facts["nearest"])


@pytest.mark.parametrize("written", ["ya", "tidak", "benar"])
def test_yes_and_no_in_indonesian_are_told_to_be_true_and_false(written: str) -> None:
    found = fault(contoh=written)

    assert ("yes-or-no", written) == (found.code, found.facts["found"])


@pytest.mark.parametrize(
    ("given", "code", "limit"),
    [
        ({"ringkasan_singkat": "a" * 281}, "too-long", "280"),
        ({"nama_inovasi": "a"}, "too-short", "2"),
        ({"kata_kunci": ["a"] * 9}, "too-many", "8"),
        ({"nomor_jendela": "0"}, "out-of-range", "1"),
        ({"tingkat_bukti": "6"}, "out-of-range", "5"),
    ],
)
def test_a_value_beyond_its_limit_is_told_the_limit(given: dict[str, Any], code: str, limit: str) -> None:
    found = fault(**given)

    assert (code, limit) == (found.code, found.facts["limit"])


def test_too_few_items_are_told_how_many_are_needed() -> None:
    indicator = {"kode": "i01", "nama": "Regulasi", "nama_en": "Regulation", "bobot": "3", "parameter": ["satu"]}
    (found,) = faults(IndicatorSet, id="iid", judul="IID", judul_en="IID", indikator=[indicator])

    assert ("too-few", "3") == (found.code, found.facts["limit"])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"tema": "Gizi Anak"}, "wrong-shape"),
        ({"kepanjangan": ["a"]}, "not-a-text"),
        ({"unit_kerja": "a"}, "not-a-list"),
        ({"tahap_lab": "a"}, "not-a-group"),
        ({"manfaat": "a"}, "not-a-group"),
        ({"sumber": [{"penerbit": "a"}]}, "source-without-name"),
    ],
)
def test_each_other_fault_has_a_code_of_its_own(given: dict[str, Any], code: str) -> None:
    assert code == fault(**given).code


def test_faults_stand_in_the_order_of_the_fields() -> None:
    found = faults(Event, id="x", nama_kegiatan="X", tanggal_mulai="kemarin", contoh="ya", jenis_kegiatan="rapat")

    assert ["unknown-choice", "not-a-date", "yes-or-no"] == [each.code for each in found]


def test_what_was_found_is_quoted_in_brief() -> None:
    assert 80 == len(fault(waktu_penerapan="a" * 500).facts["found"])


@pytest.mark.parametrize("value", ["?", ["?"], {"?": "?"}], ids=["text", "list", "group"])
def test_whatever_stands_in_a_field_is_explained_once_where_it_is_written(value: Any) -> None:
    badly = []
    for name in Innovation.model_fields:
        found = faults(Innovation, **{**NAMED, name: value})
        unexplained = any(each.code == "not-accepted" for each in found)
        misplaced = any(not is_written({**NAMED, name: value}, each.place.route) for each in found)
        badly += [name] if unexplained or misplaced else []

    assert [] == badly


def is_written(values: Any, route: Route) -> bool:
    """Whether the route leads to something in the values."""
    for part in route:
        if not (part in values if isinstance(values, dict) else isinstance(part, int) and part < len(values)):
            return False
        values = values[part]
    return True


def test_a_cohort_of_a_wrong_year_is_told_its_shape_by_an_example() -> None:
    (found,) = faults(Cohort, id="lab", nama="Lab", tahun="tahun ini", program="Lab")

    assert ("wrong-shape", ("tahun",)) == (found.code, found.place.route)
    assert '"2019"' == found.facts["example"]


@pytest.mark.parametrize("pattern", EXAMPLES)
def test_an_example_of_a_shape_has_it(pattern: str) -> None:
    assert re.match(pattern, EXAMPLES[pattern].strip('"'))


@pytest.mark.parametrize(
    ("values", "nearest"),
    [
        ({"tema": "Gizi Anak"}, "gizi-anak"),
        ({"unit_kerja": ["SMP Negeri 4"]}, "smp-negeri-4"),
        ({"video": {"url": "www.contoh.example/a"}}, "https://www.contoh.example/a"),
        ({"video": {"url": "lihat situs kami"}}, ""),
    ],
)
def test_a_name_for_a_key_and_an_address_without_its_beginning_are_told_what_is_near(
    values: dict[str, Any], nearest: str
) -> None:
    assert ("wrong-shape", nearest) == (fault(**values).code, fault(**values).facts["nearest"])


def test_a_short_field_in_several_lines_is_told_so() -> None:
    assert "several-lines" == fault(kepanjangan="Lampu\nBaca").code


@pytest.mark.parametrize(
    ("values", "choices", "nearest"),
    [
        ({"sumber": ["Berita"]}, "rujukan, kode, judul", "judul: Berita"),
        ({"sumber": ["https://contoh.example"]}, "rujukan, kode, judul", ""),
        ({"media": ["foto.jpg"]}, "berkas, alt", "berkas: foto.jpg"),
        ({"manfaat": ["a"]}, "umum, unit", ""),
        ({"penerima_manfaat": "120 orang"}, "jumlah, satuan", ""),
        ({"tahap_lab": "design"}, "drum_up, diagnose", ""),
        ({"isian_kosong": "video"}, "id, alias, nama_inovasi", ""),
    ],
)
def test_a_text_in_place_of_a_group_is_told_its_fields(values: dict[str, Any], choices: str, nearest: str) -> None:
    found = fault(**values)

    assert ("not-a-group", nearest) == (found.code, found.facts["nearest"])
    assert found.facts["choices"].startswith(f"{choices}, ") or choices == found.facts["choices"]


@pytest.mark.parametrize(
    ("values", "nearest"),
    [
        ({"kata_kunci": "lampu, baca"}, "[lampu, baca]"),
        ({"unit_kerja": "sd-contoh"}, "[sd-contoh]"),
        ({"sumber": "Catatan rapat"}, "- judul: Catatan rapat"),
        ({"sumber": {"judul": "Catatan"}}, ""),
        ({"kata_kunci": "lampu: baca"}, ""),
        ({"kata_kunci": "lampu " * 20}, ""),
        ({"rencana_terkait": "RPJMD"}, ""),
    ],
)
def test_a_text_in_place_of_a_list_is_told_the_list(values: dict[str, Any], nearest: str) -> None:
    assert ("not-a-list", nearest) == (fault(**values).code, fault(**values).facts["nearest"])
