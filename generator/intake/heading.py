"""The headings of a sheet, wherever they stand, and the rows below that hold a record each."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.intake.grid import Cell, Grid, Sort
from generator.intake.spelling import flat, lexicon, likeness, tokens
from generator.intake.target import Target

SEARCHED = 30
"""So many filled rows from the top are looked at."""
TALLEST = 3
GROUP = " / "
"""Between the name of a group of columns and that of one of them."""
LONGEST = 120
"""Letters of a heading; longer texts are no headings."""
RECOGNISED = 0.75
_NUMBERING = re.compile(r"\(?\d{1,3}[).]?")
_TOTAL = re.compile(rf"({'|'.join(map(re.escape, lexicon()['totals']))})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Heading:
    """The headings by column, and the rows that they fill."""

    first: int
    last: int
    names: Mapping[int, str]


@dataclass(frozen=True)
class Rows:
    """The rows that may be records, by number; and what the others are."""

    data: Mapping[int, Mapping[int, Cell]]
    others: Mapping[int, str]
    """Rows that are no records, each with the key of the words for what it is, below `intake.row`."""


def heading_of(grid: Grid, targets: Iterable[Target]) -> tuple[float, Heading] | None:
    """The headings and how many of them are recognised; None where nothing looks like headings."""
    wanted = [name for target in targets for name in target.headings]
    rows = list(grid.rows)[:SEARCHED]
    blocks = [block for row in rows for block in _blocks(grid, row)]
    scored = [(_score(block, wanted), block) for block in blocks]
    best = max(scored, key=lambda pair: (pair[0], -pair[1].first), default=None)
    return best if best and best[0] >= 1 else None


def _blocks(grid: Grid, row: int) -> Iterator[Heading]:
    """The row as headings; with the rows below where merged cells say that they belong together."""
    for last in range(row, row + TALLEST):
        if last > row and not _belongs(grid, row, last):
            return
        names = {column: name for column in grid.columns if (name := _name(grid, row, last, column))}
        if len(names) >= 2 and all(len(name) <= LONGEST for name in names.values()):
            yield Heading(row, last, names)


def _belongs(grid: Grid, first: int, last: int) -> bool:
    """Whether row `last` is still a part of the headings that begin at `first`."""
    for top, left, bottom, right in grid.merged:
        if top == first and bottom >= last and left == right:
            return True
        if top == bottom == last - 1 >= first and right > left:
            below = [grid.text(last, column) for column in range(left, right + 1)]
            if all(text and len(text) <= 60 for text in below):
                return True
    return False


def _name(grid: Grid, first: int, last: int, column: int) -> str:
    """What stands over a column, group first."""
    parts = [flat(_covering(grid, row, column)) for row in range(first, last + 1)]
    return GROUP.join(dict.fromkeys(part for part in parts if part))


def _covering(grid: Grid, row: int, column: int) -> str:
    own = grid.text(row, column)
    if own:
        return own
    for top, left, bottom, right in grid.merged:
        if top <= row <= bottom and left <= column <= right:
            return grid.text(top, left)
    return ""


def _score(block: Heading, wanted: list[str]) -> float:
    """How many headings are known, less a little for what is no heading."""
    names = list(block.names.values())
    known = sum(1 for name in names if is_number_column(name) or _best(name, wanted) >= RECOGNISED)
    twice = sum(count - 1 for count in Counter(names).values())
    numbers = sum(1 for name in names if not any(letter.isalpha() for letter in name))
    return known - 0.3 * twice - 0.5 * numbers + 0.05 * (block.last - block.first) + 0.02 * len(names)


def _best(name: str, wanted: list[str]) -> float:
    return max((named(name, each) for each in wanted), default=0.0) if tokens(name) else 0.0


def named(name: str, other: str) -> float:
    """How alike a heading and a known one are; of a group of columns the last part may be enough."""
    own = name.rpartition(GROUP)[2]
    return max(likeness(name, other), 0.98 * likeness(own, other) if own != name else 0.0)


def is_number_column(name: str) -> bool:
    """Whether a heading is that of the running number."""
    return " ".join(re.sub(r"[^\w#]+", " ", name.casefold()).split()) in lexicon()["numbers"]


def rows_of(grid: Grid, heading: Heading, name_column: int | None) -> Rows:
    """What each row below the headings is; one is a record when something stands in the column of names."""
    data: dict[int, Mapping[int, Cell]] = {}
    others: dict[int, str] = {}
    last = max((row for row, cells in grid.below(heading.last) if name_column in cells), default=0)
    for row, cells in grid.below(heading.last):
        kind = _kind(grid, heading, row, cells, name_column)
        if kind == "nameless" and row > last:
            kind = "foot"
        if kind:
            others[row] = kind
        else:
            data[row] = cells
    return Rows(data, others)


def _kind(grid: Grid, heading: Heading, row: int, cells: Mapping[int, Cell], name_column: int | None) -> str:
    texts = [flat(cell.text) for cell in cells.values()]
    if all(heading.names.get(column) == flat(cell.text) or not cell.text for column, cell in cells.items()):
        return "heading"
    if len(cells) > 1 and all(_NUMBERING.fullmatch(text) for text in texts):
        return "numbering"
    if any(_TOTAL.match(text) and len(text) < 60 for text in texts) and _is_sum(cells):
        return "total"
    if grid.across(row, max(3, len(heading.names) // 2)) and len(set(texts)) == 1:
        return "section"
    if name_column is not None and name_column not in cells:
        return "section" if len(cells) == 1 and grid.across(row, 2) else "nameless"
    return ""


def _is_sum(cells: Mapping[int, Cell]) -> bool:
    """Whether beside the word there are only numbers, formulas or nothing."""
    others = [cell for cell in cells.values() if not _TOTAL.match(flat(cell.text))]
    return all(cell.sort in (Sort.NUMBER, Sort.FORMULA) or not any(map(str.isalpha, cell.text)) for cell in others)
