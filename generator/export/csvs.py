"""Every table as CSV, with the dictionary and the package that describe them."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

from generator.export.books import Book, Cells
from generator.export.datapackage import datapackage
from generator.export.dictionary import DICTIONARY, HEAD, dictionary
from generator.export.holdings import Holdings
from generator.flat import Cell, Value, as_texts
from generator.sheet import Row, csv_file


def csv_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """A file for each table, its columns named by their routes; one that says what each means; and the package."""
    for book in holdings.books:
        yield f"data/{book.table.name}.csv", csv_file([column.name for column in book.table.columns], lines(book))
    yield DICTIONARY, csv_file(HEAD, dictionary(holdings.books))
    yield "data/datapackage.json", datapackage(holdings)


def lines(book: Book) -> Iterable[Row]:
    """The rows as a sheet takes them: truths in words, numbers with all their digits."""
    means = {Value.TRUTH: as_texts, Value.DECIMAL: _number}
    typed = [(at, means[column.value]) for at, column in enumerate(book.table.columns) if column.value in means]
    return (_meant(row, typed) for row in book.rows) if typed else book.rows


def _number(cell: Cell) -> Decimal:
    return Decimal(as_texts(cell))


def _meant(row: Cells, typed: list[tuple[int, Callable[[Cell], Any]]]) -> Row:
    cells: list[Any] = list(row)
    for at, meant in typed:
        if cells[at] is not None:
            cells[at] = meant(cells[at])
    return cells
