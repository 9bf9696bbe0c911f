"""A record as a sheet gives it, with the cell of each value; and what is to be said of a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from generator.diagnostics import Route
from generator.intake.grid import Grid, cell_name, letters


@dataclass(frozen=True, order=True)
class Where:
    """A spot in what was handed in: a sheet, a row, and a column where one is meant."""

    sheet: str
    row: int
    column: int | None = None
    is_csv: bool = False

    @property
    def cell(self) -> str:
        """The cell as a spreadsheet names it; empty for a whole row."""
        return cell_name(self.row, self.column) if self.column else ""

    @property
    def letter(self) -> str:
        """The column as a spreadsheet names it."""
        return letters(self.column) if self.column else ""


def at(grid: Grid, row: int, column: int | None = None) -> Where:
    """A spot in `grid`."""
    return Where(grid.name, row, column, grid.is_csv)


@dataclass(frozen=True)
class Remark:
    """Why a row is no record: `reason` is the key of the words for it, below `intake.unclear`."""

    reason: str
    where: Where
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """A cell that was not taken letter by letter: `how` is the key of the words for it, below `intake.how`."""

    how: str
    where: Where
    found: str
    taken: str


@dataclass(frozen=True)
class Entry:
    """A record as its row gives it: the values as a file would have them, and the spot of each by its route."""

    kind: type[BaseModel]
    key: str
    values: Mapping[str, Any]
    where: Where
    spots: Mapping[Route, Where] = field(default_factory=dict)

    def spot(self, route: Route) -> Where:
        """Where the value at `route` stands, or what is around it; the row where no cell is known."""
        for length in range(len(route), 0, -1):
            if route[:length] in self.spots:
                return self.spots[route[:length]]
        inside = (spot for known, spot in self.spots.items() if known[: len(route)] == route and route)
        return next(inside, self.where)


@dataclass(frozen=True)
class Batch:
    """What the rows came to: records, rows that are none with the reason, and what was interpreted."""

    entries: tuple[Entry, ...]
    refused: tuple[Remark, ...] = ()
    readings: tuple[Reading, ...] = ()
