"""Tables as files: what is written comes back, and nothing in them calculates."""

import csv
import re
from io import BytesIO, StringIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator.sheet import CELL_LIMIT, Cell, Sheet, csv_file, readable, unguarded, xlsx_file

TEXTS = st.text(max_size=30) | st.text("=+-@'\"; ,\t\n\r0A_x1＝", max_size=12)
CELLS = TEXTS | st.integers(-(10**9), 10**9) | st.none()
TABLES = st.integers(1, 4).flatmap(lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide), max_size=4))
HOSTILE: list[list[Cell]] = [
    ["=1+1", "'=1+1", "''-2", "  @SUM(A1)"],
    ["a;=1+1", "007", "20328454", 'dua "kutip"'],
    ["baris\r\n- satu\r=2", "\t=cmd|' /C calc'!A0", "＝1+1", "_x0041_ https://a.example/ <b>&"],
]


def _csv(body: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(body.decode("utf-8-sig"), newline=""), strict=True))


def _written(cell: Cell) -> str:
    return "" if cell is None else readable(cell) if isinstance(cell, str) else str(cell)


def _head(rows: list[list[Cell]]) -> list[str]:
    return [f"kolom {at}" for at in range(len(rows[0]) if rows else 1)]


@settings(max_examples=60, deadline=None)
@given(TABLES)
@example(HOSTILE)
def test_csv_gives_back_every_cell(rows: list[list[Cell]]) -> None:
    read = _csv(csv_file(_head(rows), rows))
    assert [_head(rows), *([_written(cell) for cell in row] for row in rows)] == [
        [unguarded(text) for text in row] for row in read
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=4), st.sampled_from(",;\t"))
@example(["a;=1+1", "b\n@c"], ";")
@example(["", '\r"='], ";")
def test_no_cell_of_csv_calculates_whatever_the_separator_of_the_office(texts: list[str], separator: str) -> None:
    body = csv_file(["a"] * len(texts), [texts]).decode("utf-8-sig")
    for line in csv.reader(StringIO(body, newline=""), delimiter=separator):
        assert not [cell for cell in line if re.match(r"\s*[=+\-@＝＋－＠]", cell)]


def test_csv_is_rfc_4180_with_the_mark_that_excel_needs() -> None:
    assert b'\xef\xbb\xbfnama,isi\r\n"a, b","c\nd"\r\n' == csv_file(["nama", "isi"], [["a, b", "c\r\nd"]])


@pytest.mark.parametrize("text", ["Peluncuran 14-15 November", "sekolah; kelurahan", "a-b", "'kutip'", "0812"])
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert [["a"], [text]] == _csv(csv_file(["a"], [[text]]))


@settings(max_examples=25, deadline=None)
@given(TABLES)
@example(HOSTILE)
@example([["\x08"]])
def test_xlsx_holds_every_text_as_text(rows: list[list[Cell]]) -> None:
    page = load_workbook(BytesIO(xlsx_file(Sheet("Isi", _head(rows), rows)))).worksheets[0]
    for at, row in enumerate(rows, 2):
        for column, cell in enumerate(row, 1):
            found = page.cell(at, column)
            wanted = readable(cell) if isinstance(cell, str) else cell
            assert (wanted if wanted != "" else None) == found.value
            assert found.data_type in ("s", "n")
            assert found.hyperlink is None


def test_the_same_cells_give_the_same_workbook_byte_for_byte() -> None:
    sheets = Sheet("Satu", _head(HOSTILE), HOSTILE), Sheet("Dua", ["c"], [["x"], [3]])
    assert xlsx_file(*sheets) == xlsx_file(*sheets)


def test_names_of_sheets_are_made_to_fit() -> None:
    wanted = ["Matriks: bukti/indikator [2023] yang panjang sekali", "matriks", "Matriks", "", "History"]
    names = load_workbook(BytesIO(xlsx_file(*(Sheet(name, ["a"], []) for name in wanted)))).sheetnames
    assert ["Matriks bukti indikator 2023 ya", "matriks", "Matriks 3", "4", "History 5"] == names


def test_a_text_too_long_for_a_cell_shows_that_it_was_cut() -> None:
    page = load_workbook(BytesIO(xlsx_file(Sheet("a", ["a"], [["😀" * CELL_LIMIT]])))).worksheets[0]
    value = str(page["A2"].value)
    assert value.endswith("😀…")
    assert len(value.encode("utf-16-le")) // 2 <= CELL_LIMIT
