"""A CSV file into a grid: whatever letters and separator the program had that wrote it."""

import csv
import re
from io import StringIO
from itertools import pairwise

from generator.intake.grid import Cell, Grid, Unreadable
from generator.intake.wary import CELLS_LIMIT, COLUMNS_LIMIT, FILE_LIMIT, ROWS_LIMIT
from generator.sheet import readable, unguarded

SEPARATORS = (";", ",", "\t", "|")
_LOOKED_AT = 60
_NAMED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_CELL_LIMIT = 1_000_000


def delimited(name: str, body: bytes) -> Grid:
    """The table in a CSV file; raises Unreadable."""
    if len(body) > FILE_LIMIT:
        raise Unreadable("too_large", found=len(body) // 1024, limit=FILE_LIMIT // 1024)
    text = _text(body)
    named = _NAMED.match(text)
    text = text[named.end() :] if named else text
    separator = named[1] if named else separator_of(text)
    return Grid(name, _cells(_rows(text, separator)), is_csv=True)


def _text(body: bytes) -> str:
    """The text: UTF-8, UTF-16 where a mark says so, else what Windows wrote before."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace")
    if b"\0" in body:
        raise Unreadable("no_table")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def separator_of(text: str) -> str:
    """The sign between the cells: the one that cuts most rows into as many pieces as the row before."""
    return max(SEPARATORS, key=lambda sign: (_evenness(text, sign), -SEPARATORS.index(sign)))


def _evenness(text: str, separator: str) -> int:
    lines = text[:200_000].splitlines(keepends=True)[:_LOOKED_AT]
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator)]
    except csv.Error:
        return 0
    return sum(width * (width == following) for width, following in pairwise(widths) if width > 1)


def _rows(text: str, separator: str) -> list[list[str]]:
    before = csv.field_size_limit(_CELL_LIMIT)
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=separator))
    except csv.Error as fault:
        raise Unreadable("no_table") from fault
    finally:
        csv.field_size_limit(before)


def _cells(rows: list[list[str]]) -> dict[tuple[int, int], Cell]:
    """The filled cells by their place; rows are counted as a spreadsheet shows them."""
    widest = max(map(len, rows), default=0)
    if len(rows) > ROWS_LIMIT or widest > COLUMNS_LIMIT or sum(map(len, rows)) > CELLS_LIMIT:
        raise Unreadable("huge", sheet="CSV", rows=len(rows), columns=widest, limit=ROWS_LIMIT, wide=COLUMNS_LIMIT)
    return {
        (at, column): Cell(text)
        for at, row in enumerate(rows, 1)
        for column, cell in enumerate(row, 1)
        if (text := unguarded(readable(cell)).strip())
    }
