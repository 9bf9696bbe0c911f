"""A sheet as it was handed in: its filled cells, and where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Unreadable(Exception):
    """A file is not taken: `reason` is the key of the words for it, below `intake.file`, and `facts` stand in them."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


class Sort(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    FORMULA = "formula"
    FAULT = "fault"


@dataclass(frozen=True)
class Cell:
    """What a cell says, as the person sees it; the text of a formula is the formula, its result is not taken."""

    text: str
    sort: Sort = Sort.TEXT


Spot = tuple[int, int]
"""Row and column, both from 1."""
Span = tuple[int, int, int, int]
"""First row, first column, last row and last column of merged cells."""


@dataclass(frozen=True)
class Grid:
    """One sheet: only cells that hold something."""

    name: str
    cells: dict[Spot, Cell]
    merged: tuple[Span, ...] = ()
    hidden: bool = False
    is_csv: bool = False
    rows: dict[int, dict[int, Cell]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rows: dict[int, dict[int, Cell]] = {}
        for (row, column), cell in sorted(self.cells.items()):
            rows.setdefault(row, {})[column] = cell
        object.__setattr__(self, "rows", rows)

    @property
    def columns(self) -> list[int]:
        """The columns in which something stands."""
        return sorted({column for _, column in self.cells})

    def text(self, row: int, column: int) -> str:
        """What stands there; empty where nothing does."""
        cell = self.cells.get((row, column))
        return cell.text if cell else ""

    def below(self, row: int) -> Iterator[tuple[int, dict[int, Cell]]]:
        """The filled rows after `row`, with their cells by column."""
        return ((number, cells) for number, cells in self.rows.items() if number > row)

    def spread(self, downward: set[int]) -> "Grid":
        """With what stands in merged cells of the columns `downward` given to each row that they cover."""
        cells = dict(self.cells)
        for top, left, bottom, right in self.merged:
            cell = self.cells.get((top, left))
            if cell and left == right and left in downward:
                cells.update({(row, left): cell for row in range(top, bottom + 1)})
        return Grid(self.name, cells, self.merged, self.hidden, self.is_csv)

    def across(self, row: int, least: int) -> bool:
        """Whether cells of this row are merged over `least` columns or more."""
        return any(top <= row <= bottom and right - left + 1 >= least for top, left, bottom, right in self.merged)


def letters(column: int) -> str:
    """The name of a column as a spreadsheet shows it: A, B, …, AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def cell_name(row: int, column: int) -> str:
    """The name of a cell: D5."""
    return f"{letters(column)}{row}"
