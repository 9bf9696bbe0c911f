"""The tables of a kind of record and their columns."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from pydantic import BaseModel

from generator.flat.shape import Part, Schema, parts_of
from generator.model import Cohort, Event, IndicatorSet, Innovation, Plan, Reference, Settings, Source, Unit

KINDS: Mapping[type[BaseModel], str] = {
    Innovation: "inovasi",
    Event: "kegiatan",
    Cohort: "angkatan",
    Unit: "unit",
    Plan: "rencana",
    Source: "sumber",
    Reference: "daftar",
    IndicatorSet: "daftar_indikator",
    Settings: "situs",
}
"""The main table of each kind. The settings have one row and no id."""
URUTAN, KUNCI, TANPA_ISI = "urutan", "kunci", "tanpa_isi"
"""Columns that no field fills: the number of a row in its list, its free key, what was given without content."""


class Value(StrEnum):
    """What the cells of a column hold."""

    TEXT = "teks"
    DATE = "tanggal"
    """As precise as written: `2019`, `2019-11`, `2019?-01-04`; a text to every program."""
    WHOLE = "bilangan_bulat"
    DECIMAL = "bilangan_desimal"
    TRUTH = "benar_salah"
    CHOICE = "pilihan"


@dataclass(frozen=True)
class Column:
    """A column: its name, what its cells hold, and what the fields on its route say of themselves.

    A column that no field fills has no route.
    """

    name: str
    value: Value = Value.TEXT
    many: bool = False
    """Whether a cell holds several values, one a line."""
    must: bool = False
    """Whether no row is without it."""
    route: tuple[Schema, ...] = ()
    """The JSON Schemas of the groups around the field, then of one of its own values."""

    @property
    def is_field(self) -> bool:
        """Whether a field of the record fills it."""
        return bool(self.route)

    @property
    def schema(self) -> Schema:
        """The JSON Schema of one value, with what the field says of itself."""
        return self.route[-1] if self.route else {}

    @property
    def titles(self) -> tuple[str, ...]:
        """Indonesian titles of the groups around the field, then its own."""
        return tuple(schema["title"] for schema in self.route)

    @property
    def choices(self) -> tuple[str, ...]:
        """All values that may stand here, where they are few."""
        return tuple(self.schema.get("enum", ()))


@dataclass(frozen=True)
class Table:
    """A table: of a kind of record, or of one of its lists, which stands at `route`."""

    name: str
    kind: type[BaseModel]
    route: tuple[str, ...]
    columns: tuple[Column, ...]
    schema: Schema
    """What the list says of itself; for a main table, what the kind does."""

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that name a row."""
        if self.route:
            return (KINDS[self.kind], URUTAN)
        return ("id",) if any(column.name == "id" for column in self.columns) else ()


@cache
def tables(kind: type[BaseModel]) -> tuple[Table, ...]:
    """The tables of this kind, the main one first.

    A list's table is named by the list's key, where two share it by the whole route.
    """
    lists = tuple(_lists(parts_of(kind)))
    count = Counter(route[-1] for route, _ in lists)
    main = KINDS[kind]
    first = Table(main, kind, (), _columns(parts_of(kind)), {"description": kind.__doc__ or "", "title": main})
    return first, *(
        Table(
            f"{main}-{route[-1] if count[route[-1]] == 1 else '-'.join(route)}",
            kind,
            route,
            _of_list(main, part),
            part.schema,
        )
        for route, part in lists
    )


@cache
def table_names(kind: type[BaseModel]) -> Mapping[tuple[str, ...], str]:
    """The names of the kind's tables by the route of their list; the main one's is empty."""
    return {table.route: table.name for table in tables(kind)}


def _lists(parts: tuple[Part, ...], before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Part]]:
    for part in parts:
        if part.each:
            yield (*before, part.key), part
        yield from _lists(part.fields, (*before, part.key))


def _of_list(main: str, part: Part) -> tuple[Column, ...]:
    assert part.each
    if any(_lists(part.each.fields)):
        raise TypeError(f"a list of groups in another: {part.key}")
    keys = [Column(main, must=True), Column(URUTAN, Value.WHOLE, must=True)]
    return (*keys, *([Column(KUNCI, must=True)] if part.keyed else []), *_columns(part.each.fields or (part.each,)))


def _columns(parts: tuple[Part, ...]) -> tuple[Column, ...]:
    hollow = [Column(TANPA_ISI, many=True)] if any(part.can_be_empty for part in parts) else []
    return (*_fields(parts, (), (), True), *hollow)


def _fields(parts: tuple[Part, ...], keys: tuple[str, ...], route: tuple[Schema, ...], must: bool) -> Iterator[Column]:
    for part in parts:
        own, here = (*keys, part.key), (*route, part.schema)
        if part.fields:
            yield from _fields(part.fields, own, here, must and part.must)
        elif not part.each:
            yield Column(".".join(own), value_of(part.schema), part.many, must and part.must, here)


def value_of(schema: Schema) -> Value:
    """What a value of this schema is."""
    if "enum" in schema:
        return Value.CHOICE
    kinds = {"integer": Value.WHOLE, "number": Value.DECIMAL, "boolean": Value.TRUTH, "string": Value.TEXT}
    return Value.DATE if isinstance(schema["type"], list) else kinds[schema["type"]]
