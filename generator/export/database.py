"""All tables as one SQLite database, with what a program needs to ask it well: keys, indexes, full text, views.

Names have underscores for dots and hyphens, so that no query needs quotes. The bytes depend on the records and on the
version of SQLite alone.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from importlib.resources import files
from itertools import groupby

from generator.export.books import Book, pointers, target_of
from generator.export.dictionary import HEAD, dictionary, meaning, sql_name, table_title
from generator.export.holdings import Holdings
from generator.export.origin import origin
from generator.flat import KINDS, Cell, Column, Value
from generator.model import Event, Innovation
from generator.model.field import ONE_LINE
from generator.model.licence import licence_url
from generator.roots import root
from generator.words import LANGUAGES, words_of

VERSION = 1
"""Of the names in the database; kept as `user_version`."""
SEARCHED = (Innovation, Event)
"""Kinds with a full-text table, `inovasi_cari` and `kegiatan_cari`."""
_TYPES = {Value.WHOLE: "INTEGER", Value.DECIMAL: "REAL", Value.TRUTH: "INTEGER"}
_SAID_AT_LENGTH = 150
_VIEWS = (files("generator.export") / "views.sql").read_text(encoding="utf-8")


def database_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The database, and how Datasette is to show it."""
    with closing(sqlite3.connect(":memory:")) as base:
        _Maker(base, holdings).make()
        yield "data/etalase.sqlite", base.serialize()
    yield "data/metadata.json", (json.dumps(_metadata(holdings), ensure_ascii=False, indent=1) + "\n").encode()


class _Maker:
    def __init__(self, base: sqlite3.Connection, holdings: Holdings) -> None:
        self.base, self.holdings, self.books = base, holdings, holdings.books
        self.points = pointers(self.books)

    def make(self) -> None:
        self.base.execute(f"PRAGMA user_version = {VERSION}")
        for book in self.books:
            self.table(book)
        for book in self.books:
            self.links(book)
        self.about()
        for book in self.books:
            if book.table.kind in SEARCHED and not book.table.route:
                self.full_text(book)
        self.roots()
        self.base.executescript(_VIEWS)

    def table(self, book: Book) -> None:
        name, points = sql_name(book.table.name), self.points[book.table.name]
        lines = [_column(column, points.get(column.name)) for column in book.table.columns]
        key = f"PRIMARY KEY ({', '.join(map(_quoted, book.table.key))})" if book.table.key else ""
        self.create(name, [*lines, *([key] if key else [])])
        self.fill(name, len(book.table.columns), book.rows)
        for column in points:
            if column not in book.table.key:
                self.index(name, sql_name(column))

    def links(self, book: Book) -> None:
        """For each list of names of other records a table of its own, with those records that are given out."""
        named = [column for column in book.table.columns if column.many and target_of(book.table, column)]
        for key, columns in groupby(named, lambda column: column.name.partition(".")[0]):
            self.link(f"{book.table.name}_ke_{key}", book, list(columns))

    def link(self, name: str, book: Book, columns: list[Column]) -> None:
        owner, target = book.table.name, target_of(book.table, columns[0])
        held = next(set(book.values("id")) for book in self.books if book.table.name == target)
        lines = [
            f'"{owner}" TEXT NOT NULL REFERENCES "{owner}" ("id")',
            '"bagian" TEXT NOT NULL',
            '"urutan" INTEGER NOT NULL',
            f'"tujuan" TEXT NOT NULL REFERENCES "{target}" ("id")',
            f'PRIMARY KEY ("{owner}", "bagian", "urutan")',
        ]
        self.create(name, lines)
        self.fill(name, 4, [pair for column in columns for pair in _pairs(book, column) if pair[3] in held])
        self.index(name, "tujuan")

    def about(self) -> None:
        """Where it comes from, on what terms, and the dictionary."""
        self.create("tentang", ['"hal" TEXT PRIMARY KEY', '"isi" TEXT NOT NULL'])
        self.fill("tentang", 2, origin(self.holdings, words_of(LANGUAGES[0])))
        self.create("kamus", [f'"{name}" TEXT' for name in HEAD])
        self.fill("kamus", len(HEAD), dictionary(self.books))

    def full_text(self, book: Book) -> None:
        """Its index stands beside the table and keeps no second copy of the texts."""
        name = sql_name(book.table.name)
        said = ", ".join(_quoted(column.name) for column in book.table.columns if _is_prose(column))
        options = f"content=\"{name}\", tokenize='unicode61 remove_diacritics 2'"
        self.base.execute(f'CREATE VIRTUAL TABLE "{name}_cari" USING fts5({said}, {options})')
        self.base.execute(f'INSERT INTO "{name}_cari" ("{name}_cari") VALUES (\'rebuild\')')

    def roots(self) -> None:
        """The dictionary root of every word of the full-text tables, so that *belajar* finds *pembelajaran*."""
        terms = {term for kind in SEARCHED for term in self.terms(f"{KINDS[kind]}_cari")}
        self.create("kata_dasar", ['"kata" TEXT PRIMARY KEY', '"dasar" TEXT NOT NULL'])
        self.fill("kata_dasar", 2, ((term, root(term)) for term in sorted(terms) if term.isalpha()))
        self.index("kata_dasar", "dasar")

    def terms(self, name: str) -> list[str]:
        self.base.execute(f"CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', '{name}', 'row')")
        found = [term for (term,) in self.base.execute("SELECT term FROM temp.terms")]
        self.base.execute("DROP TABLE temp.terms")
        return found

    def create(self, name: str, lines: Sequence[str]) -> None:
        self.base.execute(f'CREATE TABLE "{name}" (\n  ' + ",\n  ".join(lines) + "\n)")

    def fill(self, name: str, width: int, rows: Iterable[Sequence[object]]) -> None:
        self.base.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * width)})', rows)

    def index(self, table: str, column: str) -> None:
        self.base.execute(f'CREATE INDEX "{table}_{column}_idx" ON "{table}" ("{column}")')


def _pairs(book: Book, column: Column) -> Iterator[tuple[Cell | None, str, int, str]]:
    """The record, the part of the field, the number in the list, and the id that stands there."""
    key, part, at = book.places["id"], column.name.rpartition(".")[2], book.places[column.name]
    for row in book.rows:
        for number, name in enumerate(str(row[at] or "").split("\n"), 1):
            yield row[key], part, number, name


def _quoted(name: str) -> str:
    return f'"{sql_name(name)}"'


def _column(column: Column, target: str | None) -> str:
    name = _quoted(column.name)
    parts = [name, _TYPES.get(column.value, "TEXT")]
    if column.must:
        parts.append("NOT NULL")
    if column.value is Value.TRUTH:
        parts.append(f"CHECK ({name} IN (0, 1))")
    if column.choices and not column.many:
        parts.append(f"CHECK ({name} IN ({', '.join(map(_literal, column.choices))}))")
    if target:
        parts.append(f'REFERENCES "{target}" ("id")')
    return " ".join(parts)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _is_prose(column: Column) -> bool:
    """Whether a reader would look for words in it."""
    is_text = column.value is Value.TEXT and not column.many and column.schema.get("pattern") in (None, ONE_LINE)
    return is_text and int(column.schema.get("maxLength", 0)) >= _SAID_AT_LENGTH


def _metadata(holdings: Holdings) -> Mapping[str, object]:
    """Datasette's metadata (docs.datasette.io, Metadata)."""
    settings, words = holdings.showcase.settings, words_of(LANGUAGES[0])
    home = {"source": settings.nama, "source_url": settings.alamat} if settings.alamat else {"source": settings.nama}
    return {
        "title": f"{settings.nama}, {settings.wilayah}",
        "description": " ".join(f"{title}: {said}" for title, said in origin(holdings, words)),
        "license": settings.lisensi,
        **({"license_url": url} if (url := licence_url(settings.lisensi)) else {}),
        **home,
        "databases": {
            "etalase": {
                "tables": {
                    sql_name(book.table.name): {
                        "title": table_title(book.table, words),
                        "columns": {
                            sql_name(column.name): meaning(book.table, column, words).means
                            for column in book.table.columns
                        },
                    }
                    for book in holdings.books
                }
            }
        },
    }
