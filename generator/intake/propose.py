"""Which field each column of an office's list is likely to be: by its heading, and by what stands in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.habit import zero_dropped
from generator.intake.grid import Cell, Sort
from generator.intake.heading import is_number_column, named
from generator.intake.meaning import Unclear, meant, pieces, says_nothing
from generator.intake.target import NPSN, UNIT, Target
from generator.intake.units import Directory
from generator.personal import traces

SURE, WORTH = 0.8, 0.4
"""From where on a field is taken as proposed, and from where on it is worth asking about."""
AHEAD = 0.08
"""So much more likely than the next a field must be, to be sure."""
SAMPLED = 60
"""So many of its cells show what a column holds."""
ASKED = 4


@dataclass(frozen=True)
class Column:
    """A column of a list: its heading and the cells that say something, in the order of the rows."""

    at: int
    name: str
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Proposal:
    """What a column may be: the fields, likeliest first, and whether the first is sure.

    `why` is the key of the words for a column that is no field, below `intake.ignored`.
    """

    fields: tuple[str, ...] = ()
    sure: bool = False
    why: str = ""


def propose(
    columns: Sequence[Column], targets: Mapping[str, Target], units: Directory, taken: Iterable[str] = ()
) -> dict[int, Proposal]:
    """A proposal for each column by its number; no field stands first for two, nor is one of `taken` proposed."""
    free = {name: target for name, target in targets.items() if name not in set(taken)}
    scores = {column.at: _scores(column, free, units) for column in columns}
    ranked = sorted(((score, at, name) for at, own in scores.items() for name, score in own.items()), reverse=True)
    first: dict[int, str] = {}
    for score, at, name in ranked:
        if score >= WORTH and at not in first and name not in first.values():
            first[at] = name
    return {column.at: _proposal(column, scores[column.at], first.get(column.at), first) for column in columns}


def _proposal(column: Column, scores: Mapping[str, float], first: str | None, firsts: Mapping[int, str]) -> Proposal:
    if why := _no_field(column):
        return Proposal(why=why)
    likely = [name for name in sorted(scores, key=lambda name: (-scores[name], name)) if scores[name] >= WORTH]
    others = [name for name in likely if name != first and name not in firsts.values()]
    fields = ([first] if first else []) + others
    if not fields:
        return Proposal()
    next_best = scores[others[0]] if others else 0.0
    sure = first is not None and scores[first] >= SURE and scores[first] - next_best >= AHEAD
    return Proposal(tuple(fields[:ASKED]), sure)


def _no_field(column: Column) -> str:
    """Why a column can be no field: it counts the rows, or it is empty."""
    if not column.cells:
        return "empty"
    if is_number_column(column.name):
        return "number"
    return ""


def is_personal(column: Column) -> bool:
    """Whether what belongs to single persons stands in it."""
    return any(traces(cell.text) for cell in column.cells)


def _scores(column: Column, targets: Mapping[str, Target], units: Directory) -> dict[str, float]:
    if _no_field(column) or is_personal(column):
        return {}
    return {name: score for name, target in targets.items() if (score := _score(column, target, units)) >= WORTH}


def _score(column: Column, target: Target, units: Directory) -> float:
    """By the heading, and by how much of what stands there the field could take; either alone is not enough."""
    called = max(named(column.name, heading) for heading in target.headings)
    if called < 0.3 and not _tells(target):
        return 0.0
    sample = column.cells[:SAMPLED]
    fit = _fit(sample, target, units)
    if _tells(target) and fit >= 0.8 and len({cell.text for cell in sample}) >= 2:
        return max(called * fit, 0.55 + 0.3 * called)
    return called * (fit if fit >= 0.5 else fit * 0.5)


def _tells(target: Target) -> bool:
    """Whether what stands in it tells the field: words of a list, units, school numbers."""
    return bool(target.known) or target.name in (UNIT, NPSN)


def _fit(cells: Sequence[Cell], target: Target, units: Directory) -> float:
    said = [cell for cell in cells if not says_nothing(cell.text) and cell.sort is not Sort.FORMULA]
    if not said:
        return 0.0
    return sum(1 for cell in said if _takes(target, cell, units)) / len(said)


def _takes(target: Target, cell: Cell, units: Directory) -> bool:
    if target.name == UNIT:
        found = units.find(cell.text)
        return bool(found.unit or found.near)
    if target.name == NPSN:
        return len(zero_dropped(cell.text) or cell.text) == 8 and cell.text.isdigit()
    if target.column.many:
        parts = pieces(cell.text, ",")
        return all(_takes_one(target, Cell(part)) for part in parts)
    return _takes_one(target, cell)


def _takes_one(target: Target, cell: Cell) -> bool:
    if cell.sort in (Sort.NUMBER, Sort.DATE) and not target.shape.meaning and not target.known:
        return False
    if target.longest and len(cell.text) > target.longest:
        return False
    try:
        meant(target, cell)
    except Unclear:
        return False
    return True
