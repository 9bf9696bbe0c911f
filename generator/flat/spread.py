"""A record as plain values, and as rows."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from generator.flat.layout import KINDS, KUNCI, TANPA_ISI, URUTAN, table_names
from generator.flat.shape import Part, parts_of

Cell = str | int | float | bool
Row = dict[str, Cell]


def written(record: BaseModel) -> dict[str, Any]:
    """The record as plain values that JSON can hold: only what was given, in the model's order; dates are texts."""
    return record.model_dump(mode="json", exclude_unset=True, exclude_none=True)


def rows(record: BaseModel) -> dict[str, list[Row]]:
    """The record's rows by table, the main one first; a row has only the cells that something was given for."""
    kind = type(record)
    spread = _Spread(kind, getattr(record, "id", ""))
    main: Row = {}
    spread.found = {KINDS[kind]: [main]}
    spread.fill(main, parts_of(kind), written(record), ())
    return spread.found


class _Spread:
    def __init__(self, kind: type[BaseModel], key: str) -> None:
        self.names = table_names(kind)
        self.main, self.key = KINDS[kind], key
        self.found: dict[str, list[Row]] = {}

    def fill(self, row: Row, parts: tuple[Part, ...], values: Mapping[str, Any], route: tuple[str, ...]) -> None:
        """Fills `row` with the values of a group at `route` of it."""
        for part in parts:
            if part.key not in values:
                continue
            value, here = values[part.key], (*route, part.key)
            if part.can_be_empty and not value:
                _note(row, ".".join(here))
            elif part.fields:
                self.fill(row, part.fields, value, here)
            elif part.each:
                self.list(part, value, here)
            else:
                row[".".join(here)] = "\n".join(map(str, value)) if part.many else value

    def list(self, part: Part, value: Any, route: tuple[str, ...]) -> None:
        assert part.each
        here = self.found.setdefault(self.names[route], [])
        for number, entry in enumerate(value.items() if part.keyed else value, 1):
            row: Row = {self.main: self.key, URUTAN: number}
            if part.keyed:
                row[KUNCI], entry = entry  # noqa: PLW2901 - the key apart, then what stands under it
            here.append(row)
            self.fill(row, part.each.fields, entry, ())


def _note(row: Row, name: str) -> None:
    row[TANPA_ISI] = f"{row[TANPA_ISI]}\n{name}" if TANPA_ISI in row else name
