"""A workbook into grids. Formulas are told as such and never worked out; links to other files are not followed."""

import math
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from generator.intake.grid import Cell, Grid, Sort, Span, Unreadable
from generator.intake.wary import CELLS_LIMIT, COLUMNS_LIMIT, ROWS_LIMIT, look_over
from generator.sheet import readable

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_ZEROS = re.compile(r"0{2,}")


def workbook(body: bytes) -> list[Grid]:
    """The sheets of an XLSX file in their order; raises Unreadable."""
    look_over(body)
    import openpyxl  # here, since loading it costs a fifth of a second

    try:
        book = openpyxl.load_workbook(BytesIO(body), keep_links=False)
    except Exception as fault:  # the library lets every kind of fault through
        raise Unreadable("no_workbook") from fault
    return [_grid(page) for page in book.worksheets]


def _grid(page: Any) -> Grid:
    # The public way to the cells makes one for every place up to the last, which a single far cell turns into billions.
    filled = {place: cell for place, cell in page._cells.items() if cell.value is not None}
    rows = max((row for row, _ in filled), default=0)
    columns = max((column for _, column in filled), default=0)
    if rows > ROWS_LIMIT or columns > COLUMNS_LIMIT or len(filled) > CELLS_LIMIT:
        raise Unreadable("huge", sheet=page.title, rows=rows, columns=columns, limit=ROWS_LIMIT, wide=COLUMNS_LIMIT)
    cells = {place: made for place, cell in filled.items() if (made := _cell(cell)).text}
    return Grid(page.title, cells, tuple(_spans(page, rows, columns)), page.sheet_state != "visible")


def _spans(page: Any, rows: int, columns: int) -> Iterator[Span]:
    """The merged cells, no further than anything stands: some offices merge whole columns."""
    for area in page.merged_cells.ranges:
        if area.min_row <= rows and area.min_col <= columns:
            yield area.min_row, area.min_col, min(area.max_row, rows), min(area.max_col, columns)


def _cell(cell: Any) -> Cell:
    value = cell.value
    if cell.data_type == "f":
        return Cell(readable(str(getattr(value, "text", value)))[:200] or "=", Sort.FORMULA)
    if cell.data_type == "e":
        return Cell(str(value), Sort.FAULT)
    if isinstance(value, bool):
        return Cell("true" if value else "false")
    if isinstance(value, int | float):
        return Cell(_number(value, cell.number_format), Sort.NUMBER)
    if isinstance(value, datetime | date | time | timedelta):
        return _day(value, cell.number_format)
    return Cell(readable(str(value)).strip())


def _number(value: int | float, shape: str) -> str:
    """A number without what its format hides; zeros and a per cent sign that it shows are part of it."""
    if not math.isfinite(value):
        return str(value)
    if _ZEROS.fullmatch(shape) and value == int(value):
        return str(int(value)).zfill(len(shape))
    if "%" in shape:
        return f"{round(value * 100, 6):g}%"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def _day(value: Any, shape: str) -> Cell:
    """A date as precisely as the cell shows it: one that shows a month holds its first day, but does not say so."""
    if isinstance(value, time | timedelta):
        return Cell(str(value))
    plain = _QUOTED.sub("", shape).lower()
    if "d" in plain:
        return Cell(value.strftime("%Y-%m-%d"), Sort.DATE)
    return Cell(value.strftime("%Y-%m" if "m" in plain else "%Y"), Sort.DATE)
