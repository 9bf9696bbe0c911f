"""All tables in one workbook."""

from collections.abc import Iterator

from generator.export.csvs import lines
from generator.export.dictionary import HEAD, dictionary
from generator.export.holdings import Holdings
from generator.export.origin import origin
from generator.sheet import Sheet, xlsx_file
from generator.words import LANGUAGES, words_of


def workbook_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The workbook: where the data comes from, a sheet for each table that has rows, and the dictionary.

    There is none where it would be too heavy to open.
    """
    if holdings.site.has_workbook:
        yield "data/etalase.xlsx", xlsx_file(*_sheets(holdings))


def _sheets(holdings: Holdings) -> Iterator[Sheet]:
    words = words_of(LANGUAGES[0])
    yield Sheet(words("dictionary.origin"), (words("origin.about"), ""), tuple(origin(holdings, words)))
    for book in holdings.books:
        if book.rows:
            yield Sheet(book.table.name, [column.name for column in book.table.columns], lines(book))
    yield Sheet(words("dictionary.sheet"), HEAD, dictionary(holdings.books))
