"""Rows back into a record."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.flat.layout import KINDS, KUNCI, TANPA_ISI, Value, table_names, value_of
from generator.flat.shape import Part, parts_of
from generator.flat.spread import Cell

Rows = Mapping[str, Sequence[Mapping[str, Cell | None]]]
"""The rows of one record by table, in the order of each list; an empty cell may be missing, None or an empty text."""
Kind = TypeVar("Kind", bound=BaseModel)
# A dot before three digits reads as one of thousands, too (the model's own rule).
_TWO_MEANINGS = re.compile(r"-?[1-9]\d{0,2}\.\d{3}\Z", re.ASCII)


def values_of(kind: type[BaseModel], rows: Rows) -> dict[str, Any]:
    """The values that a file with this record would give: every one a text, in the model's order.

    Cells that a spreadsheet or a database typed (numbers, truths) are taken as well as their texts.
    """
    main = rows.get(KINDS[kind], ())
    return _Gather(kind, rows).group(parts_of(kind), main[0] if main else {}, ()) or {}


def record_of(kind: type[Kind], rows: Rows) -> Kind:
    """The record of these rows. Raises pydantic's ValidationError where a cell is not what its field takes."""
    return kind.model_validate(values_of(kind, rows))


def restored(kind: type[Kind], values: Mapping[str, Any]) -> Kind:
    """The record that `written` gave these values of; raises ValidationError."""
    return kind.model_validate(as_texts(values))


def as_texts(values: Any) -> Any:
    """Plain values with every number and truth as the text that a file would have."""
    if isinstance(values, Mapping):
        return {key: as_texts(value) for key, value in values.items()}
    if isinstance(values, list):
        return [as_texts(value) for value in values]
    return _text(values)


def _text(value: Cell) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _decimal(value) if isinstance(value, float) else str(value)


def _decimal(number: float) -> str:
    """All digits, no exponent, and nothing that could be read in two ways."""
    text = format(Decimal(repr(number)), "f").removesuffix(".0")
    return text + "0" * bool(_TWO_MEANINGS.match(text))


class _Gather:
    def __init__(self, kind: type[BaseModel], rows: Rows) -> None:
        self.names, self.rows = table_names(kind), rows

    def group(self, parts: tuple[Part, ...], row: Mapping[str, Any], route: tuple[str, ...]) -> dict[str, Any] | None:
        """The group at `route` of a row; None where nothing was given for it."""
        hollow = str(row.get(TANPA_ISI) or "").split("\n")
        found = {part.key: self.part(part, row, (*route, part.key), hollow) for part in parts}
        given = {key: value for key, value in found.items() if value is not None}
        return given or ({} if ".".join(route) in hollow else None)

    def part(self, part: Part, row: Mapping[str, Any], route: tuple[str, ...], hollow: list[str]) -> Any:
        if part.fields:
            return self.group(part.fields, row, route)
        name = ".".join(route)
        if part.each:
            return self.list(part, route) or (_nothing(part) if name in hollow else None)
        cell = row.get(name)
        if cell is None or cell == "":
            return [] if name in hollow else None
        return [line for line in _text(cell).split("\n") if line] if part.many else _said(cell, part)

    def list(self, part: Part, route: tuple[str, ...]) -> Any:
        assert part.each
        fields = part.each.fields
        rows = self.rows.get(self.names.get(route, ""), ())
        entries = [(str(row.get(KUNCI) or ""), self.group(fields, row, ()) or {}) for row in rows]
        return dict(entries) if part.keyed else [entry for _, entry in entries]


def _nothing(part: Part) -> Any:
    return {} if part.keyed else []


def _said(cell: Cell, part: Part) -> str:
    """A cell's text; programs write truths and whole numbers in ways of their own."""
    value = value_of(part.schema)
    if value is Value.TRUTH:
        return {"1": "true", "0": "false"}.get(_text(cell), _text(cell).lower())
    if isinstance(cell, float) and cell.is_integer() and value is not Value.DECIMAL:
        return str(int(cell))
    return _text(cell)
