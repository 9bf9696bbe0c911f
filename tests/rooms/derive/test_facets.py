"""The facets: which values a record has, in which order they are offered, and how gaps are found."""

from typing import Any

from generator.derive import derive
from generator.view import EMPTY, Facet
from tests.factories import TODAY, a_cohort, a_list, a_showcase, a_unit, an_area, an_innovation

LAB = a_cohort(program="Lab INAGARA")


def facet(name: str, *records: Any, **more: Any) -> Facet:
    """One facet over the records."""
    return next(each for each in derive(a_showcase(*records, **more), TODAY).catalogue.facets if each.key == name)


def held(found: Facet) -> list[tuple[str, tuple[int, ...]]]:
    """Each value with the places of its records."""
    return [(value.key, value.members) for value in found.values]


def test_a_record_without_a_value_is_found_as_not_filled_in() -> None:
    one, two = an_innovation(id="a", jenis_inovasi="non_digital"), an_innovation(id="b")

    assert [("non-digital", (0,)), (EMPTY, (1,))] == held(facet("jenis", one, two))


def test_a_record_stands_once_at_each_of_its_values() -> None:
    record = an_innovation(urusan_utama="sosial", urusan_lain=["pangan", "sosial"])

    assert [("pangan", (0,)), ("sosial", (0,))] == held(facet("urusan", record))


def test_records_stand_by_name_and_not_by_id() -> None:
    one, two = an_innovation(id="a", nama_inovasi="zebra"), an_innovation(id="b", nama_inovasi="Apel", sdgs=["2"])

    assert ["Apel", "zebra"] == [card.name for card in derive(a_showcase(one, two), TODAY).catalogue.cards]
    assert ("2", (0,)) == held(facet("sdg", one, two))[0]


def test_values_of_a_list_stand_in_its_order_and_gaps_last() -> None:
    records = [an_innovation(id=code, tema=code) for code in ("data", "gizi", "lain")]
    found = facet("tema", *records, an_innovation(id="z"), a_list("tema", "gizi", "data"))

    assert ["gizi", "data", "lain", EMPTY] == [value.key for value in found.values]


def test_the_latest_year_comes_first() -> None:
    years = {"a": "2019", "b": "2023", "c": "XXXX-12", "d": "2021?"}
    records = [an_innovation(id=key, waktu_tercatat=year) for key, year in years.items()]

    assert ["2023", "2021", "2019", EMPTY] == [value.key for value in facet("tahun", *records).values]


def test_a_kelurahan_is_told_by_its_kecamatan_too() -> None:
    units = [
        a_unit(id="a", kecamatan="Sidorejo", kelurahan="Bugel"),
        a_unit(id="b", kode_wilayah="33.73.01.1001"),
        a_unit(id="c", kecamatan="Tingkir"),
    ]
    record = an_innovation(unit_kerja=["a", "b", "c"])
    areas = (an_area("Bugel", "Argomulyo", "33.73.01.1001"),)

    assert {"sidorejo-bugel", "argomulyo-bugel"} == {
        value.key for value in facet("kelurahan", record, *units, areas=areas).values
    }
    assert {"sidorejo", "argomulyo", "tingkir"} == {
        value.key for value in facet("kecamatan", record, *units, areas=areas).values
    }


def test_a_cohort_brings_its_programme_unless_the_record_names_another() -> None:
    one = an_innovation(id="a", angkatan="lab-2019")
    two = an_innovation(id="b", angkatan="lab-2019", program_asal="KRENOVA")

    assert [("krenova", (1,)), ("lab-inagara", (0,))] == held(facet("program", one, two, LAB))
    assert ["Lab 2019"] == [value.name for value in facet("angkatan", one, two, LAB).values]


def test_a_value_without_a_latin_letter_and_one_of_a_thousand_still_have_an_address() -> None:
    records = [an_innovation(id="a", program_asal="…"), an_innovation(id="b", program_asal="lab " * 70)]
    keys = [value.key for value in facet("program", *records).values]

    assert "lain" in keys
    assert all(0 < len(key) <= 80 for key in keys)


def test_drafts_are_in_no_facet() -> None:
    published, draft = an_innovation(id="a"), an_innovation(id="b", status_rekaman="draf")

    assert [(EMPTY, (0,))] == held(facet("tema", published, draft))
