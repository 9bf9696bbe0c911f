import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.flat import KINDS, TANPA_ISI, as_texts, record_of, restored, rows, tables, values_of, written
from tests.factories import an_event, an_innovation
from tests.rooms.flat.any_record import records
from tests.thorough import times


def same(first: BaseModel, second: BaseModel) -> bool:
    return first == second and written(first) == written(second)


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
@settings(deadline=None, max_examples=times(3), suppress_health_check=list(HealthCheck))
def test_any_record_is_the_same_after_its_rows_and_its_values(kind: type[BaseModel], data: Any) -> None:
    record = data.draw(records(kind))

    assert same(record, record_of(kind, rows(record)))
    assert same(record, restored(kind, json.loads(json.dumps(written(record)))))
    assert as_texts(written(record)) == values_of(kind, rows(record))


@pytest.mark.parametrize("kind", KINDS)
def test_names_of_tables_and_columns_are_their_own_and_fit_a_sheet(kind: type[BaseModel]) -> None:
    names = Counter(table.name for each in KINDS for table in tables(each))

    assert [] == [name for name, count in names.items() if count > 1 or len(name) > 31]
    for table in tables(kind):
        assert len(table.columns) == len({column.name for column in table.columns})


def test_a_group_is_columns_and_a_list_of_groups_is_a_table() -> None:
    record = an_innovation(kontak={"surel": "kantor@contoh.example"}, sumber=[{"judul": "A"}, {"rujukan": "b"}])

    assert {
        "inovasi": [{"id": "suket-liar", "nama_inovasi": "Suket Liar", "kontak.surel": "kantor@contoh.example"}],
        "inovasi-sumber": [
            {"inovasi": "suket-liar", "urutan": 1, "judul": "A"},
            {"inovasi": "suket-liar", "urutan": 2, "rujukan": "b"},
        ],
    } == rows(record)


def test_plain_lists_stand_in_one_cell_and_choices_as_keys_are_columns() -> None:
    record = an_innovation(unit_kerja=["a", "b"], tahap_lab={"design": ["x", "y"]})

    (row,) = rows(record)["inovasi"]
    assert ("a\nb", "x\ny") == (row["unit_kerja"], row["tahap_lab.design"])


def test_what_was_given_without_content_is_kept_apart_from_what_was_not_given() -> None:
    record = an_innovation(media=[], kontak={}, tahap_lab={"design": []}, contoh="false")

    (row,) = rows(record)["inovasi"]
    assert ("kontak\ntahap_lab.design\nmedia", False) == (row[TANPA_ISI], row["contoh"])
    assert {"media": [], "kontak": {}, "tahap_lab": {"design": []}, "contoh": False} == {
        key: value
        for key, value in written(record_of(type(record), rows(record))).items()
        if "id" not in key[:2] and key != "nama_inovasi"
    }


def test_cells_that_a_program_typed_are_taken() -> None:
    found = record_of(
        type(an_innovation()),
        {"inovasi": [{"id": "a", "nama_inovasi": 2019, "contoh": 0, "nomor_jendela": 7.0, "kepanjangan": None}]},
    )

    assert {"id": "a", "nama_inovasi": "2019", "contoh": False, "nomor_jendela": 7} == written(found)


def test_a_date_is_as_precise_as_it_was_written() -> None:
    assert "2019?-01" == written(an_event(tanggal_mulai="2019?-01"))["tanggal_mulai"]


def test_a_column_says_what_its_field_says() -> None:
    columns = {column.name: column for column in tables(type(an_innovation()))[0].columns}

    assert ("Kontak kantor", "Surel kantor") == columns["kontak.surel"].titles
    assert ("inisiatif", "uji_coba", "penerapan") == columns["tahapan_inovasi"].choices
    assert "Stage" == columns["tahapan_inovasi"].schema["x-en"]
    assert [True, False] == [columns[name].must for name in ("id", "ringkasan")]
