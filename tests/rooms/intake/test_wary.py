"""What strangers hand in: each is refused with its reason, or told of; nothing is worked out, nothing blows up."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from generator.intake import wary
from generator.intake.delimited import delimited, separator_of
from generator.intake.grid import Sort, Unreadable
from generator.intake.workbook import workbook


def book(write: Callable[[Any, Any], object]) -> bytes:
    """A workbook of one sheet, as `write` fills it."""
    out = BytesIO()
    file: Any = xlsxwriter.Workbook(out, {"in_memory": True})
    write(file, file.add_worksheet("Data"))
    file.close()
    return out.getvalue()


def with_part(body: bytes, name: str, content: bytes) -> bytes:
    """The workbook with one part put in, or in the place of another."""
    out = BytesIO()
    with ZipFile(BytesIO(body)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, content)
    return out.getvalue()


def reason(body: bytes) -> str:
    """Why the workbook is not taken."""
    with pytest.raises(Unreadable) as refusal:
        workbook(body)
    return refusal.value.reason


PLAIN = book(lambda _, page: page.write_string(0, 0, "Nama"))
BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbb">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("why", "body"),
    [
        ("no_workbook", b"bukan apa-apa"),
        ("no_workbook", with_part(b"PK\x05\x06" + b"\0" * 18, "a.txt", b"a")),
        ("old_format", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("macros", with_part(PLAIN, "xl/vbaProject.bin", b"x")),
        ("strange_xml", with_part(PLAIN, "xl/sharedStrings.xml", BOMB)),
        ("strange_xml", with_part(PLAIN, "xl/sharedStrings.xml", BOMB.decode().encode("utf-16"))),
        ("strange_xml", with_part(PLAIN, "xl/sharedStrings.xml", b'<?xml version="1.0" encoding="cp037"?><a/>')),
        ("no_workbook", with_part(PLAIN, "xl/worksheets/sheet1.xml", b"<broken")),
        ("huge", book(lambda _, page: page.write_string(1_048_575, 0, "jauh"))),
        ("huge", book(lambda _, page: page.write_string(0, 16_383, "jauh"))),
    ],
)
def test_it_is_refused_with_its_reason(why: str, body: bytes) -> None:
    assert why == reason(body)


def test_what_unpacks_too_far_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wary, "UNPACKED_LIMIT", 100_000)

    assert "bomb" == reason(with_part(PLAIN, "xl/media/a.bin", b"\0" * 200_000))


def test_a_formula_is_told_as_such_and_its_result_not_taken() -> None:
    (grid,) = workbook(book(lambda _, page: page.write_formula(0, 0, "=1+1", None, 2)))

    assert ("=1+1", Sort.FORMULA) == (grid.cells[1, 1].text, grid.cells[1, 1].sort)


def test_a_link_to_another_file_is_a_formula_like_any() -> None:
    (grid,) = workbook(book(lambda _, page: page.write_formula(0, 0, "='[lain.xlsx]Data'!A1", None, "rahasia")))

    assert Sort.FORMULA is grid.cells[1, 1].sort
    assert "rahasia" not in grid.cells[1, 1].text


def test_a_text_that_begins_with_a_sign_stays_a_text() -> None:
    (grid,) = workbook(book(lambda _, page: page.write_string(0, 0, "=1+1")))

    assert ("=1+1", Sort.TEXT) == (grid.cells[1, 1].text, grid.cells[1, 1].sort)


def test_a_cell_says_what_it_shows() -> None:
    def write(file: Any, page: Any) -> None:
        for column, (value, shape) in enumerate(
            [(43783.0, "dd/mm/yyyy"), (43770.0, "mmm yyyy"), (1234567, "00000000"), (0.25, "0%"), (2019.0, "General")]
        ):
            page.write_number(0, column, value, file.add_format({"num_format": shape}))

    (grid,) = workbook(book(write))

    assert ["2019-11-14", "2019-11", "01234567", "25%", "2019"] == [cell.text for cell in grid.rows[1].values()]


def test_a_hidden_sheet_is_known_as_hidden() -> None:
    def write(file: Any, page: Any) -> None:
        page.write_string(0, 0, "a")
        other = file.add_worksheet("Rahasia")
        other.write_string(0, 0, "b")
        other.hide()

    assert [False, True] == [grid.hidden for grid in workbook(book(write))]


@pytest.mark.parametrize(("text", "sign"), [("a;b\n1;2,5", ";"), ("a,b\n1,2", ","), ("a\tb\n1\t2,5", "\t")])
def test_the_separator_of_a_csv_is_found(text: str, sign: str) -> None:
    assert sign == separator_of(text)


@pytest.mark.parametrize("body", [b"a\0b", b'"' + b"a" * 2_000_000])
def test_what_is_no_table_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        delimited("a.csv", body)
