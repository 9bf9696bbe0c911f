"""Tables with their rows, and which of their columns point to rows of others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from generator.flat import KINDS, Cell, Column, Table, rows, tables
from generator.model import Cohort, Event, IndicatorSet, Innovation, Plan, Source, Unit
from generator.model.naming import named_by

_KIND_OF: Mapping[str, type[BaseModel]] = {
    "innovation": Innovation,
    "event": Event,
    "cohort": Cohort,
    "unit": Unit,
    "plan": Plan,
    "source": Source,
    "indicators": IndicatorSet,
}
Cells = tuple[Cell | None, ...]


@dataclass(frozen=True)
class Book:
    """A table with its rows; a row has a cell for each column, None where nothing was given."""

    table: Table
    rows: Sequence[Cells]

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where each column stands."""
        return {column.name: number for number, column in enumerate(self.table.columns)}

    def values(self, column: str) -> Iterator[Cell]:
        """The cells of a column that hold something."""
        at = self.places[column]
        return (cell for row in self.rows if (cell := row[at]) is not None)


def books(records: Mapping[type[BaseModel], Iterable[BaseModel]]) -> tuple[Book, ...]:
    """The tables of all kinds, each with its rows, tables without rows too."""
    return tuple(book for kind, own in records.items() for book in _of_kind(kind, own))


def _of_kind(kind: type[BaseModel], records: Iterable[BaseModel]) -> Iterator[Book]:
    heads = {table.name: tuple(column.name for column in table.columns) for table in tables(kind)}
    found: dict[str, list[Cells]] = {name: [] for name in heads}
    for record in records:
        for name, own in rows(record).items():
            found[name].extend(_cells(row, heads[name]) for row in own)
    return (Book(table, found[table.name]) for table in tables(kind))


def _cells(row: Mapping[str, Cell], head: tuple[str, ...]) -> Cells:
    return tuple([row.get(name) for name in head])


def target_of(table: Table, column: Column) -> str | None:
    """The main table whose rows the values of a column name; None where they name none."""
    if column.name == KINDS[table.kind] and table.route:
        return column.name
    names, keys = named_by(table.kind), column.name.split(".")
    if not column.is_field or keys[0] == "tematik":
        return None
    kind = next((_KIND_OF[names[key]] for key in keys if names.get(key) in _KIND_OF), None)
    return KINDS[kind] if kind else None


def pointers(found: Sequence[Book]) -> Mapping[str, Mapping[str, str]]:
    """By table and column: the table that all of the column's values name a row of.

    A column whose values also name a record that is not given out, such as a draft, is no pointer, since a reader that
    checks would refuse it.
    """
    ids = {book.table.name: set(book.values("id")) for book in found if book.table.key == ("id",)}
    return {book.table.name: dict(_pointers(book, ids)) for book in found}


def _pointers(book: Book, ids: Mapping[str, set[Cell]]) -> Iterator[tuple[str, str]]:
    for column in book.table.columns:
        target = target_of(book.table, column)
        if target and not column.many and ids[target].issuperset(book.values(column.name)):
            yield column.name, target
