"""All tables in one workbook."""

from collections.abc import Iterator

from generator.export.csvs import lines
from generator.export.dictionary import HEAD, dictionary
from generator.export.holdings import Holdings
from generator.export.origin import origin
from generator.sheet import Sheet, xlsx_file
from generator.words import LANGUAGES, words_of

MOST_RECORDS = 5_000
"""Beyond so many a workbook takes minutes to make and its programs as long to open: CSV and SQLite serve better."""


def has_workbook(holdings: Holdings) -> bool:
    """Whether a workbook is made of so many records."""
    return sum(map(len, holdings.records.values())) <= MOST_RECORDS


def workbook_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The workbook: where the data comes from, a sheet for each table that has rows, and the dictionary."""
    if has_workbook(holdings):
        yield "data/etalase.xlsx", xlsx_file(*_sheets(holdings))


def _sheets(holdings: Holdings) -> Iterator[Sheet]:
    words = words_of(LANGUAGES[0])
    yield Sheet(words("dictionary.origin"), (words("origin.about"), ""), tuple(origin(holdings, words)))
    for book in holdings.books:
        if book.rows:
            yield Sheet(book.table.name, [column.name for column in book.table.columns], lines(book))
    yield Sheet(words("dictionary.sheet"), HEAD, dictionary(holdings.books))
