"""The rows of an office's list into records, by its map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.diagnostics import Route
from generator.flat import KINDS as TABLES
from generator.flat import values_of
from generator.habit import key_of
from generator.intake.entry import Batch, Entry, Reading, Remark, Where, at
from generator.intake.grid import Cell
from generator.intake.mapping import ColumnPlace, SheetMap, UnitPlace
from generator.intake.meaning import Unclear, meant, pieces, says_nothing
from generator.intake.settle import Listing, Office, number_of, settled_columns
from generator.intake.target import KINDS, NAMES, NPSN, UNIT, Target, plain
from generator.model import Innovation, Showcase, Unit

_NOT_PROVEN = ("id", "sumber", "contoh", "status_rekaman")


class _Refused(Exception):
    def __init__(self, remark: Remark) -> None:
        super().__init__(remark.reason)
        self.remark = remark


@dataclass
class _Row:
    """What one row has said so far."""

    where: Where
    given: dict[str, str] = field(default_factory=dict)
    spots: dict[Route, Where] = field(default_factory=dict)
    readings: list[Reading] = field(default_factory=list)

    def take(self, name: str, text: str, where: Where) -> None:
        self.given[name] = text
        self.spots[tuple(name.split("."))] = where


def build(found: Listing, settled: SheetMap, office: Office, showcase: Showcase) -> Batch:
    """Every row as a record, or why it is none."""
    builder = _Builder(found, settled, office, showcase)
    return Batch(
        (*builder.new_units.values(), *builder.entries),
        (*builder.nameless(), *builder.refused),
        tuple(builder.readings),
    )


class _Builder:
    def __init__(self, found: Listing, settled: SheetMap, office: Office, showcase: Showcase) -> None:
        self.found, self.settled, self.office, self.showcase = found, settled, office, showcase
        self.columns = list(settled_columns(found, settled, office))
        self.units = {place.tertulis: place for place in settled.unit}
        self.words = {(place.isian, place.tertulis): place for place in settled.kata}
        self.known = _Known(office.kind, showcase)
        self.new_units: dict[str, Entry] = {}
        self.entries: list[Entry] = []
        self.refused: list[Remark] = []
        self.readings: list[Reading] = []
        for row, cells in found.rows.data.items():
            self.row(row, cells)

    def nameless(self) -> Iterator[Remark]:
        """The rows that say something but not of what."""
        for row, kind in self.found.rows.others.items():
            if kind == "nameless":
                yield Remark("nameless", at(self.found.grid, row))

    def row(self, number: int, cells: Mapping[int, Cell]) -> None:
        made = _Row(at(self.found.grid, number))
        try:
            for column, place, target in self.columns:
                if column.at in cells and target.name not in (UNIT, NPSN):
                    self.cell(made, cells[column.at], place, target, at(self.found.grid, number, column.at))
            self.number_and_unit(made, cells)
            self.entries.append(self.entry(made))
        except _Refused as refusal:
            self.refused.append(refusal.remark)
        else:
            self.readings += made.readings

    def cell(self, made: _Row, cell: Cell, place: ColumnPlace, target: Target, where: Where) -> None:
        if says_nothing(cell.text):
            made.readings.append(Reading("nothing", where, cell.text, ""))
            return
        parts = pieces(cell.text, place.pisah or ";") if target.column.many else [cell.text]
        sorts = [cell] if len(parts) == 1 and parts[0] == cell.text else [Cell(part, cell.sort) for part in parts]
        taken = [text for one in sorts if (text := self.part(made, one, place, target, where))]
        if target.column.many and len(parts) > 1:
            made.readings.append(Reading("list", where, cell.text, " | ".join(taken)))
        if taken:
            made.take(target.name, "\n".join(taken), where)

    def part(self, made: _Row, cell: Cell, place: ColumnPlace, target: Target, where: Where) -> str:
        own = self.words.get((target.name, " ".join(cell.text.split())[:300]))
        if own is not None and own.is_settled:
            made.readings.append(Reading("word", where, cell.text, own.nilai or ""))
            return own.nilai or ""
        try:
            found = meant(target, cell, bool(place.judul_kapital))
        except Unclear as fault:
            raise _Refused(Remark(fault.reason, where, {"field": target.name, **fault.facts})) from fault
        if found.how:
            made.readings.append(Reading(found.how, where, cell.text, found.text))
        return found.text

    def number_and_unit(self, made: _Row, cells: Mapping[int, Cell]) -> None:
        """The school number first, for it tells the unit; of a list of units it is a field of its own."""
        at_of = {target.name: column.at for column, _, target in self.columns if target.name in (UNIT, NPSN)}
        number = self.school(made, cells, at_of.get(NPSN))
        if self.office.kind != "inovasi":
            if number:
                made.take(NPSN, number, self.spot(made, at_of[NPSN]))
        elif UNIT in at_of or number:
            self.unit(made, cells.get(at_of.get(UNIT, 0)), number, self.spot(made, at_of.get(UNIT, at_of.get(NPSN))))

    def spot(self, made: _Row, column: int | None) -> Where:
        return at(self.found.grid, made.where.row, column)

    def school(self, made: _Row, cells: Mapping[int, Cell], column: int | None) -> str:
        cell = cells.get(column or 0)
        if column is None or cell is None or says_nothing(cell.text):
            return ""
        try:
            found = meant(self.office.targets[NPSN], cell)
        except Unclear as fault:
            raise _Refused(Remark(fault.reason, self.spot(made, column), {"field": NPSN, **fault.facts})) from fault
        if found.how == "zero":
            made.readings.append(Reading("zero", self.spot(made, column), cell.text, found.text))
        if not (found.text.isdigit() and len(found.text) == 8):
            raise _Refused(Remark("no_npsn", self.spot(made, column), {"found": found.text, "field": NPSN}))
        return found.text

    def unit(self, made: _Row, cell: Cell | None, number: str, where: Where) -> None:
        name = " ".join(cell.text.split()) if cell and not says_nothing(cell.text) else ""
        if not name and not number:
            return
        place = self.units.get(name[:300])
        if place is not None and place.is_settled:
            self.placed(made, place, number, where)
            return
        found = self.office.units.find(name, number_of(number))
        if not found.unit:
            raise _Refused(Remark("unit", where, {"found": name or number}))
        made.take(UNIT, found.unit, where)
        if name != self.showcase.units[found.unit].nama:
            made.readings.append(Reading(f"unit_{found.by}", where, name or number, found.unit))

    def placed(self, made: _Row, place: UnitPlace, number: str, where: Where) -> None:
        """A unit as it was settled: one of the showcase's, a new one, or none but the printed name."""
        if place.tanpa_unit:
            made.take("unit_tercetak", place.tertulis, where)
            return
        unit = place.unit or self.new_unit(place, number, where)
        made.take(UNIT, unit, where)
        made.readings.append(Reading("unit_settled", where, place.tertulis, unit))

    def new_unit(self, place: UnitPlace, number: str, where: Where) -> str:
        key = key_of(place.tertulis)
        if key not in self.new_units:
            values = {"id": key, "nama": place.tertulis, "jenis": str(place.jenis)} | ({NPSN: number} if number else {})
            self.new_units[key] = Entry(Unit, key, self.with_source(values, values), where)
        return key

    def entry(self, made: _Row) -> Entry:
        kind = KINDS[self.office.kind]
        key = self.key(made)
        row = {**self.fixed(made), **made.given, "id": key}
        row.pop(NPSN, None) if kind is Innovation else None
        values = values_of(kind, {TABLES[kind]: [row]})
        proven = {name.split(".")[0]: "" for name in made.given}
        return Entry(kind, key, self.with_source(values, proven), made.where, made.spots)

    def fixed(self, made: _Row) -> dict[str, str]:
        """What is the same in every row; of a group only where the row tells something of it."""
        groups = {name.rpartition(".")[0] for name in made.given}
        return {name: text for name, text in self.settled.tetap.items() if name.rpartition(".")[0] in {"", *groups}}

    def with_source(self, values: Mapping[str, Any], proven: Mapping[str, Any]) -> dict[str, Any]:
        if self.settled.sumber is None or self.office.kind == "sumber":
            return dict(values)
        use = self.settled.sumber.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
        fields = [name for name in proven if name not in _NOT_PROVEN]
        return {**values, "sumber": [{**use, "mendukung": fields}]}

    def key(self, made: _Row) -> str:
        """The id of the record: of the one that is there by this name, else a new one; raises when it stands twice."""
        name = made.given.get(NAMES[self.office.kind], "")
        if not name:
            raise _Refused(Remark("nameless", made.where))
        unit, day = made.given.get(UNIT, ""), made.given.get("tanggal_mulai", "")
        key, before = self.known.key(name, unit, day, made.where)
        if before is not None:
            raise _Refused(Remark("twice", made.where, {"found": name, "first": str(before.row)}))
        if not key:
            raise _Refused(Remark("no_key", made.where, {"found": name}))
        return key


class _Known:
    """The records that are there, and the rows before, by their names."""

    def __init__(self, kind: str, showcase: Showcase) -> None:
        self.kind = kind
        homes: dict[str, Mapping[str, Any]] = {
            "inovasi": showcase.innovations,
            "kegiatan": showcase.events,
            "unit": showcase.units,
        }
        self.records: Mapping[str, Any] = dict(homes.get(kind, showcase.sources))
        self.by_name: dict[str, list[str]] = {}
        for record in self.records.values():
            self.by_name.setdefault(plain(getattr(record, NAMES[kind])), []).append(record.id)
        self.rows: dict[str, tuple[str, Where]] = {}

    def key(self, name: str, unit: str, day: str, where: Where) -> tuple[str, Where | None]:
        """The id for a row of this name, and the earlier row that has it already."""
        own = self._there(name, unit) or self._new(name, unit, day)
        before = self.rows.get(own)
        self.rows.setdefault(own, (unit, where))
        return own, before[1] if before else None

    def _there(self, name: str, unit: str) -> str:
        """The id of the record that is there by this name, of this unit or of none."""
        for key in self.by_name.get(plain(name), ()):
            units = getattr(self.records[key], UNIT, [])
            if not unit or not units or unit in units:
                return key
        return ""

    def _new(self, name: str, unit: str, day: str) -> str:
        """A new id: the name's, with the unit's behind it where another unit has one by this name."""
        key = key_of(name)[:70].strip("-")
        if self.kind == "kegiatan" and key:
            key = f"{key_of(day)}-{key}"
        taken = self.rows.get(key)
        other = key in self.records or (taken is not None and taken[0] != unit)
        return f"{key}-{unit}"[:90].strip("-") if key and other and unit else key
