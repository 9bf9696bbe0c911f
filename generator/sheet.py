"""Tables as files that an office opens: CSV and XLSX. Texts stay texts: no cell is ever a formula or an address.

Bytes depend on the cells alone, so a second build is byte-identical.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from io import BytesIO, StringIO
from itertools import chain
from typing import Any

Cell = str | int | float | Decimal | None
Row = Sequence[Cell]

CELL_LIMIT = 32_767
"""Longest text of a cell, in UTF-16 units (Excel specifications and limits)."""
ROW_LIMIT = 1_048_576
"""Rows of a sheet with its head (Excel specifications and limits)."""
NARROWEST, WIDEST = 6, 60
"""Widths of a column, in digits; longer texts are broken into lines."""

_BORN = datetime(1980, 1, 1)  # the zip format's first day, instead of a clock
# What a spreadsheet calculates, where a cell may begin: with a semicolon as the local separator, also inside a text.
# A quote there is dropped, too. Full-width signs count, since some programs read them alike.
_SUM = r"(?:['\"]|[^\S\n\t])*[=+\-@\uff0b\uff0d\uff1d\uff20]"
_BARE, _GUARDED = re.compile(rf"(^|[;\t\n])({_SUM})"), re.compile(rf"(^|[;\t\n])'({_SUM})")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook: its name, the heads of its columns, and its rows."""

    name: str
    head: Sequence[str]
    rows: Iterable[Row]


def csv_file(head: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The table as CSV: RFC 4180 with CRLF, UTF-8 with a mark at the start, without which Excel garbles letters.

    What a spreadsheet would calculate gets an apostrophe before it, as OWASP advises against CSV injection: at the
    start of a text, and after a semicolon, tab or line break in it, where an Excel set to Indonesian begins a cell.
    Quotes alone do not help: a spreadsheet drops them before it looks. `unguarded` gives back every text. Numbers
    are written bare.
    """
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in chain([head], rows))
    return "\ufeff".encode() + out.getvalue().encode()


def _guarded(cell: Cell) -> Cell:
    if isinstance(cell, Decimal):
        return format(cell, "f")  # all its digits, no exponent
    return _guarded_text(cell) if isinstance(cell, str) else cell


@lru_cache(maxsize=4096)  # the same words stand in many rows
def _guarded_text(cell: str) -> str:
    return _BARE.sub(r"\1'\2", readable(cell))


def unguarded(text: str) -> str:
    """The text of a cell as it was before `csv_file` guarded it."""
    return _GUARDED.sub(r"\1\2", text)


def readable(text: str) -> str:
    """`text` with one kind of line break, and without the characters that no sheet may hold."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def xlsx_file(*sheets: Sheet) -> bytes:
    """The sheets as one workbook, ready to print: A4 across, one page wide, the head on every page.

    Raises ValueError for more rows than a sheet can hold.
    """
    import xlsxwriter  # here, since loading it costs a tenth of a second

    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"created": _BORN})
    styles = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 2}),
        "cell": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    for sheet, name in zip(sheets, _names([sheet.name for sheet in sheets]), strict=True):
        _fill(book.add_worksheet(name), sheet, styles)
    book.close()
    return out.getvalue()


def _fill(page: Any, sheet: Sheet, styles: dict[str, Any]) -> None:
    widths = [len(title) for title in sheet.head]
    for at, row in enumerate(chain([sheet.head], sheet.rows)):
        if at >= ROW_LIMIT:
            raise ValueError(f"more than {ROW_LIMIT} rows: {sheet.name}")
        style = styles["cell" if at else "head"]
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], _write(page, (at, column), cell, style))
    for column, width in enumerate(widths):
        page.set_column(column, column, min(max(width + 1, NARROWEST), WIDEST))
    _set_out(page, len(sheet.head))


def _write(page: Any, place: tuple[int, int], cell: Cell, style: Any) -> int:
    """Writes one cell and says how wide it wants to be; texts go in as texts, whatever they look like."""
    if cell is None:
        return 0
    if isinstance(cell, str):
        text, width = _fitting(cell)
        if text:
            page.write_string(*place, text, style)
        return width
    page.write_number(*place, cell, style)
    return len(str(cell))


@lru_cache(maxsize=4096)  # the same words stand in many rows
def _fitting(cell: str) -> tuple[str, int]:
    """The text as a cell can hold it, cut with an ellipsis that shows it where it must be, and its longest line."""
    text = readable(cell)
    units = text.encode("utf-16-le")
    if len(units) > 2 * CELL_LIMIT:
        text = units[: 2 * CELL_LIMIT - 2].decode("utf-16-le", "ignore") + "…"
    return text, max(map(len, text.split("\n")))


def _set_out(page: Any, columns: int) -> None:
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.set_footer("&L&A&R&P/&N")
    if columns:
        page.autofilter(0, 0, max(page.dim_rowmax or 0, 0), columns - 1)


def _names(wanted: Sequence[str]) -> Iterator[str]:
    """Names that a workbook accepts: at most 31 characters, without seven signs, each once, whatever its case."""
    seen: set[str] = set()
    for number, name in enumerate(wanted, 1):
        plain = " ".join(_NOT_IN_NAME.sub(" ", readable(name)).split()).strip(" '")[:31].strip(" '")
        taken = not plain or plain.lower() in seen or plain.lower() == "history"
        made = f"{plain[:26]} {number}".strip() if taken else plain
        seen.add(made.lower())
        yield made
