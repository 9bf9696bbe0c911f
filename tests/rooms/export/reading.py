"""Open data read back as records, by readers that are not ours."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import openpyxl
from pydantic import BaseModel

from generator.export import Holdings
from generator.export.dictionary import sql_name
from generator.flat import KINDS, Cell, record_of, restored, tables
from generator.sheet import unguarded

Found = Mapping[str, list[dict[str, Cell | None]]]
"""Rows by table."""
Read = Callable[[Mapping[str, bytes]], Iterator[BaseModel]]


def as_given(holdings: Holdings) -> list[BaseModel]:
    """Every record, in the order of kinds and ids."""
    return [record for records in holdings.records.values() for record in records]


def from_csv(files: Mapping[str, bytes]) -> Iterator[BaseModel]:
    """The records of the CSV files."""
    yield from _records({_name(path): _lines(body) for path, body in files.items() if path.endswith(".csv")})


def _lines(body: bytes) -> list[dict[str, Cell | None]]:
    reader = csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
    return [{name: unguarded(cell) for name, cell in row.items()} for row in reader]


def from_xlsx(files: Mapping[str, bytes]) -> Iterator[BaseModel]:
    """The records of the workbook."""
    book = openpyxl.load_workbook(io.BytesIO(files["data/etalase.xlsx"]), read_only=True)
    yield from _records({sheet.title: _of_sheet(sheet) for sheet in book.worksheets})


def _of_sheet(sheet: Any) -> list[dict[str, Cell | None]]:
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def from_sqlite(files: Mapping[str, bytes]) -> Iterator[BaseModel]:
    """The records of the database."""
    base = sqlite3.connect(":memory:")
    base.deserialize(files["data/etalase.sqlite"])
    yield from _records(
        {
            table.name: _of_table(base, table.name, [column.name for column in table.columns])
            for kind in KINDS
            for table in tables(kind)
        }
    )


def _of_table(base: sqlite3.Connection, name: str, columns: list[str]) -> list[dict[str, Cell | None]]:
    rows = base.execute(f"SELECT {', '.join(map(sql_name, columns))} FROM {sql_name(name)} ORDER BY rowid")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def from_ndjson(files: Mapping[str, bytes]) -> Iterator[BaseModel]:
    """The records of the lines of JSON."""
    for kind, name in KINDS.items():
        yield from (restored(kind, json.loads(line)) for line in files[f"data/{name}.ndjson"].splitlines())


def _name(path: str) -> str:
    return path.removeprefix("data/").removesuffix(".csv")


def _records(found: Found) -> Iterator[BaseModel]:
    """The records of all kinds; rows of lists are found by their record's id."""
    for kind, main in KINDS.items():
        lists: dict[str, dict[Any, list[dict[str, Cell | None]]]] = {}
        for table in tables(kind)[1:]:
            for row in found.get(table.name, ()):
                lists.setdefault(table.name, {}).setdefault(row[main], []).append(row)
        for row in found.get(main, ()):
            yield record_of(kind, {main: [row], **{name: own.get(row.get("id"), []) for name, own in lists.items()}})
