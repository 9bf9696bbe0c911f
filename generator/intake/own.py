"""Our own sheets back into records: the template, and what `etalase export` writes as XLSX or CSV."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from generator.diagnostics import Route
from generator.flat import KINDS as TABLES
from generator.flat import URUTAN, Column, Table, tables, values_of
from generator.habit import key_of
from generator.intake.entry import Batch, Entry, Reading, Remark, Where, at
from generator.intake.grid import Cell, Grid, Sort
from generator.intake.meaning import Unclear, meant
from generator.intake.target import NAMES, Target, plain, shape_at
from generator.model import Settings

_HEADS_IN = 6
"""So many filled rows from the top may hold the keys of the columns."""
_ENOUGH = 0.8
NAME_LIMIT = 31
"""Letters of a sheet's name (Excel specifications and limits)."""


@dataclass(frozen=True)
class OwnSheet:
    """A sheet with a table of ours: which columns stand where, and below which row the records begin."""

    grid: Grid
    table: Table
    columns: Mapping[int, Column]
    below: int

    @property
    def unplaced(self) -> dict[int, str]:
        """Columns that hold something and are none of the table's, with what stands over them."""
        filled = {column for row, column in self.grid.cells if row > self.below}
        over = range(self.below, 0, -1)
        return {
            column: next((text for row in over if (text := self.grid.text(row, column))), "")
            for column in sorted(filled - self.columns.keys())
        }


def own_sheets(grids: Sequence[Grid]) -> list[OwnSheet]:
    """The sheets that hold tables of ours; none when the file is an office's own."""
    return [own for grid in grids if (own := _own(grid))]


def _own(grid: Grid) -> OwnSheet | None:
    found = (made for row in list(grid.rows)[:_HEADS_IN] for made in _candidates(grid, row))
    return max(found, key=lambda own: (_is_called(own.table, grid.name), len(own.columns)), default=None)


def _is_called(table: Table, name: str) -> bool:
    """Whether a sheet or file bears the table's name, which a workbook cuts."""
    return name.rpartition("/")[2].casefold().removesuffix(".csv")[:NAME_LIMIT] == table.name[:NAME_LIMIT]


def _candidates(grid: Grid, row: int) -> Iterator[OwnSheet]:
    """The tables whose columns the row names: nearly all of it, and what no row can be without."""
    names = {column: cell.text for column, cell in grid.rows[row].items()}
    for kind in TABLES:
        for table in tables(kind):
            known = {column.name: column for column in table.columns}
            columns = {at_: known[name] for at_, name in names.items() if name in known}
            has = {column.name for column in columns.values()}
            if len(columns) >= max(2, _ENOUGH * len(names)) and _must(table) <= has:
                yield OwnSheet(grid, table, columns, row)


def _must(table: Table) -> set[str]:
    """The columns by which a table is known for what it is."""
    if table.route:
        return {TABLES[table.kind]}
    return {column.name for column in table.columns if column.must and column.name != "id"}


@dataclass
class _Record:
    """The rows of one record, by table."""

    where: Where
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    spots: dict[Route, Where] = field(default_factory=dict)
    refused: list[Remark] = field(default_factory=list)


def own_batch(sheets: Iterable[OwnSheet]) -> Batch:
    """The records of the sheets, each with the rows of its lists."""
    gather = _Gather()
    ordered = sorted(sheets, key=lambda sheet: bool(sheet.table.route))
    for sheet in ordered:
        for row, cells in sheet.grid.below(sheet.below):
            given = {column.name: cells[at_] for at_, column in sheet.columns.items() if at_ in cells}
            spots = {column.name: at(sheet.grid, row, at_) for at_, column in sheet.columns.items()}
            if given:
                gather.row(sheet, at(sheet.grid, row), given, spots)
            else:
                gather.refused.append(Remark("no_column", at(sheet.grid, row)))
    return gather.batch()


class _Gather:
    def __init__(self) -> None:
        self.records: dict[tuple[type[BaseModel], str], _Record] = {}
        self.names: dict[tuple[type[BaseModel], str], str] = {}
        self.refused: list[Remark] = []
        self.readings: list[Reading] = []

    def row(self, sheet: OwnSheet, where: Where, cells: Mapping[str, Cell], spots: Mapping[str, Where]) -> None:
        texts: dict[str, str] = {}
        remarks: list[Remark] = []
        columns = {column.name: column for column in sheet.columns.values()}
        for name, cell in cells.items():
            try:
                texts[name] = self.text(sheet.table, columns[name], cell, spots[name])
            except Unclear as fault:
                remarks.append(Remark(fault.reason, spots[name], {"field": name, **fault.facts}))
        if sheet.table.route:
            self.part(sheet.table, where, texts, spots, remarks)
        else:
            self.main(sheet.table, where, texts, spots, remarks)

    def text(self, table: Table, column: Column, cell: Cell, where: Where) -> str:
        """A cell as its field's text: as it is where that can be, else what it can only mean."""
        if not column.is_field or column.many:
            if cell.sort in (Sort.FORMULA, Sort.FAULT):
                raise Unclear(cell.sort.value, found=cell.text)
            return cell.text
        name = ".".join((*table.route, column.name))
        labels = {plain(choice): choice for choice in column.choices}
        shape = shape_at(table.kind, name if table.route[-1:] != (column.name,) else ".".join(table.route))
        found = meant(Target(name, column, shape, (), labels), cell)
        if found.how not in ("", "lines", "spaces"):
            self.readings.append(Reading(found.how, where, cell.text, found.text))
        return cell.text if found.how in ("lines", "spaces") else found.text

    def main(
        self, table: Table, where: Where, texts: dict[str, str], spots: Mapping[str, Where], remarks: list[Remark]
    ) -> None:
        kind = table.kind
        name = texts.get(NAMES.get(TABLES[kind], ""), "")
        key = "" if kind is Settings else texts.get("id") or self.key(kind, name, texts)
        if kind is not Settings:
            if not key:
                self.refused.append(Remark("nameless", where))
                return
            texts["id"] = key
        if (kind, key) in self.records:
            first = str(self.records[kind, key].where.row)
            self.refused.append(Remark("twice", where, {"found": key, "first": first}))
            return
        made = _Record(where, {table.name: [texts]}, refused=remarks)
        made.spots = {tuple(column.split(".")): spot for column, spot in spots.items()}
        self.records[kind, key] = made
        self.names.setdefault((kind, plain(name)), key)

    def key(self, kind: type[BaseModel], name: str, texts: Mapping[str, str]) -> str:
        """The id of a row that gives none: its name's, of an event with the day before it."""
        day = key_of(texts.get("tanggal_mulai", ""))
        return "-".join(part for part in (day, key_of(name)[:70].strip("-")) if part) if name else ""

    def part(
        self, table: Table, where: Where, texts: dict[str, str], spots: Mapping[str, Where], remarks: list[Remark]
    ) -> None:
        """A row of a list, of the record that it names by its id or its name."""
        owner = texts.get(TABLES[table.kind], "")
        key = owner if (table.kind, owner) in self.records else self.names.get((table.kind, plain(owner)), owner)
        made = self.records.get((table.kind, key))
        if made is None:
            self.refused.append(Remark("no_owner" if owner else "nameless", where, {"found": owner}))
            return
        rows = made.rows.setdefault(table.name, [])
        made.refused += remarks
        rows.append({**texts, _PLACE: len(rows), _SPOTS: spots, _ROUTE: table.route})

    def batch(self) -> Batch:
        entries, refused = [], list(self.refused)
        for (kind, key), made in self.records.items():
            refused += made.refused
            if not made.refused:
                entries.append(_entry(kind, key, made))
        return Batch(tuple(entries), tuple(refused), tuple(self.readings))


_PLACE, _SPOTS, _ROUTE = " place", " spots", " route"
"""What is kept of a row beside its cells; no column has such a name."""


def _entry(kind: type[BaseModel], key: str, made: _Record) -> Entry:
    spots = dict(made.spots)
    for rows in made.rows.values():
        if _ROUTE in rows[0]:
            rows.sort(key=_order)
            for number, row in enumerate(rows):
                step: str | int = row.get("kunci", number)
                known = {(*row[_ROUTE], step, *name.split(".")): spot for name, spot in row[_SPOTS].items()}
                spots |= known
    return Entry(kind, key, values_of(kind, made.rows), made.where, spots)


def _order(row: Mapping[str, Any]) -> tuple[int, int]:
    """Rows of a list stand by their number, those without one in their order behind."""
    number = str(row.get(URUTAN, ""))
    return (int(number) if number.isdecimal() and len(number) < 10 else 10**9, row[_PLACE])
