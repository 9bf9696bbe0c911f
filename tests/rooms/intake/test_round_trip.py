"""Records into sheets and back: nothing is lost, whatever a cell looks like."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pydantic import BaseModel

from generator.content import Content
from generator.demo import project
from generator.disk import read_content
from generator.export.books import books
from generator.export.csvs import lines
from generator.fix.emit import emit
from generator.intake.delimited import delimited
from generator.intake.own import own_batch, own_sheets
from generator.intake.placing import Fate, place
from generator.intake.workbook import workbook
from generator.load import load
from generator.model import Innovation, Showcase
from generator.sheet import Sheet, csv_file, xlsx_file
from tests.factories import an_innovation

REAL = Path(__file__).parents[3] / "content"


def demo() -> Content:
    """The content of a made-up region of 140."""
    made = {name.removeprefix("content/"): body for name, body in project(140, 1) if name.startswith("content/")}
    return Content({name: body for name, body in made.items() if not name.startswith("media/")})


def records(showcase: Showcase) -> list[Any]:
    """Every record, the settings too."""
    homes = (showcase.innovations, showcase.events, showcase.cohorts, showcase.units, showcase.plans, showcase.sources)
    lists = (showcase.references, showcase.indicator_sets)
    return [*(record for home in (*homes, *lists) for record in home.values()), showcase.settings]


def sheets(every: list[Any]) -> Iterator[Sheet]:
    """The tables of the records, as the exports have them."""
    kinds: dict[type[BaseModel], list[BaseModel]] = {}
    for record in every:
        kinds.setdefault(type(record), []).append(record)
    for book in books(kinds):
        if book.rows:
            yield Sheet(book.table.name, [column.name for column in book.table.columns], list(lines(book)))


@pytest.mark.parametrize("content", [demo(), read_content(REAL)], ids=["demo", "real"])
def test_what_goes_out_comes_back(content: Content) -> None:
    every = records(load(content).showcase)
    out = list(sheets(every))
    in_one = workbook(xlsx_file(*out))
    apart = [delimited(f"{sheet.name}.csv", csv_file(sheet.head, sheet.rows)) for sheet in out]

    for grids in (in_one, apart):
        batch = own_batch(own_sheets(grids))
        assert ((), ()) == (batch.refused, batch.readings)
        anew = place(batch.entries, Content({}), update=False, adds_sources=False)
        assert sorted(map(emit, every)) == sorted(one.body for one in anew)
        assert {Fate.SAME} == {one.fate for one in place(batch.entries, content, update=False, adds_sources=False)}


ODD = {
    "formula": "=1+1",
    "command": "@SUM(A1;B1)",
    "apostrophe": "'kutip",
    "zero": "01234567",
    "day": "14/11/2019",
    "semicolon": "satu;dua, tiga;=4",
    "comma": "1,5",
    "address": "https://contoh.example/a?b=c",
    "truth": "TRUE",
}


def test_odd_texts_stay_letter_by_letter_and_none_is_a_formula() -> None:
    record = an_innovation(
        **{"kata_kunci": list(ODD.values())[:8], "tujuan": "baris satu\n\n=2\n- tiga", "kepanjangan": ODD["formula"]},
        angka=[{"uraian": text, "nilai": number, "menurut": ODD["comma"]} for number, text in enumerate(ODD.values())],
        indikator_hasil=[{"nama": "a", "satuan": "kg", "sebelum": "1.6990", "sesudah": "12.5"}],
    )
    out = list(sheets([record]))
    book = xlsx_file(*out)
    with ZipFile(BytesIO(book)) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<f " in parts.read(name) for name in parts.namelist())

    for grids in (workbook(book), [delimited(f"{each.name}.csv", csv_file(each.head, each.rows)) for each in out]):
        (entry,) = own_batch(own_sheets(grids)).entries
        assert record == Innovation.model_validate(entry.values)


def test_an_excel_set_to_indonesian_saves_semicolons_and_commas() -> None:
    body = 'id;nama_inovasi;kata_kunci;koordinat\r\na;Lampu;"satu\r\ndua";\r\nb;Kursi;;\r\n'
    grid = delimited("inovasi.csv", body.encode("utf-8-sig"))
    batch = own_batch(own_sheets([delimited("inovasi.csv", body.replace(";koordinat", "").encode("utf-16"))]))

    assert "Kursi" == grid.text(3, 2)
    assert [["satu", "dua"], None] == [entry.values.get("kata_kunci") for entry in batch.entries]


def test_a_decimal_comma_of_our_own_sheet_is_read_and_said() -> None:
    body = "unit;koordinat.lintang;koordinat.bujur;id;nama;jenis\n;-7,33;110,5;sd-a;SD A;SD\n"
    batch = own_batch(own_sheets([delimited("unit.csv", body.removeprefix("unit;").replace("\n;", "\n").encode())]))

    assert {"lintang": "-7.33", "bujur": "110.5"} == batch.entries[0].values["koordinat"]
    assert ["number", "number", "choice"] == [reading.how for reading in batch.readings]
