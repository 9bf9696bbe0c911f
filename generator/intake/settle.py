"""From the sheets that were handed in to a map of the list, and to the questions that only a person can answer."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.diagnostics import nearest
from generator.intake.grid import Cell, Grid, Sort, Unreadable, letters
from generator.intake.heading import Heading, Rows, heading_of, rows_of
from generator.intake.mapping import ColumnPlace, Question, SheetMap, UnitPlace, WordPlace
from generator.intake.meaning import Unclear, is_loud, meant, pieces, says_nothing
from generator.intake.propose import Column, Proposal, is_personal, propose
from generator.intake.target import NAMES, NPSN, UNIT, Target, companions, targets
from generator.intake.units import Directory
from generator.model import Showcase
from generator.model.source import SourceUse

SAMPLES = 3


@dataclass(frozen=True)
class Listing:
    """An office's list: its sheet, its headings, its rows, and what may become of its columns."""

    grid: Grid
    heading: Heading
    rows: Rows
    columns: tuple[Column, ...]
    proposals: Mapping[int, Proposal]
    others: tuple[str, ...]
    """Other sheets of the file, which are not read."""
    hidden: tuple[str, ...]


@dataclass(frozen=True)
class Office:
    """What a list is held against: the fields of its kind, and the units."""

    kind: str
    targets: Mapping[str, Target]
    units: Directory

    @classmethod
    def of(cls, kind: str, showcase: Showcase) -> "Office":
        """The fields of `kind` and the units of the showcase."""
        return cls(kind, targets(kind, showcase), Directory(showcase))


def listing(grids: Sequence[Grid], office: Office, settled: SheetMap | None, wanted: str | None = None) -> Listing:
    """The list in the sheets, in the one named `wanted` where that is given; raises Unreadable."""
    seen = [grid for grid in grids if grid.cells and (grid.name == wanted if wanted else not grid.hidden)]
    found = [(scored, grid) for grid in seen if (scored := heading_of(grid, office.targets.values()))]
    if not found:
        sheets = ", ".join(grid.name for grid in grids)
        raise Unreadable("no_heading", sheets=sheets)
    (_, heading), grid = max(found, key=lambda pair: pair[0][0])
    others = tuple(each.name for each in grids if each is not grid and each.cells and not each.hidden)
    hidden = tuple(each.name for each in grids if each is not grid and each.cells and each.hidden)
    return _listing(grid, heading, office, settled, others, hidden)


def _listing(
    grid: Grid,
    heading: Heading,
    office: Office,
    settled: SheetMap | None,
    others: tuple[str, ...],
    hidden: tuple[str, ...],
) -> Listing:
    before = _columns(grid, heading, rows_of(grid, heading, None))
    proposals = propose(before, office.targets, office.units)
    name = _name_column(heading, proposals, office.kind, settled)
    whole = grid.spread(set(grid.columns) - {name})
    rows = rows_of(whole, heading, name)
    columns = _columns(whole, heading, rows)
    return Listing(whole, heading, rows, columns, propose(columns, office.targets, office.units), others, hidden)


def _name_column(
    heading: Heading, proposals: Mapping[int, Proposal], kind: str, settled: SheetMap | None
) -> int | None:
    """The column of names: as settled before, else as proposed."""
    own = next((place.judul for place in settled.kolom if place.isian == NAMES[kind]), None) if settled else None
    known = next((at for at, title in heading.names.items() if title[:300] == own), None)
    proposed = (at for at, proposal in proposals.items() if proposal.fields[:1] == (NAMES[kind],))
    return known or next(proposed, None)


def _columns(grid: Grid, heading: Heading, rows: Rows) -> tuple[Column, ...]:
    """Every column below the headings in which something stands, also one without a heading."""
    cells: dict[int, list[Cell]] = {at: [] for at in heading.names}
    for row in rows.data.values():
        for at, cell in row.items():
            if not says_nothing(cell.text):
                cells.setdefault(at, []).append(cell)
    return tuple(Column(at, _title(heading, at), own) for at, own in sorted(cells.items()))


def _title(heading: Heading, at: int) -> str:
    return heading.names.get(at, "")[:300] or f"({letters(at)})"


def first_map(found: Listing, office: Office, settled: SheetMap | None, source: str | None) -> SheetMap:
    """The map so far: what was settled before stays, what is sure is filled in, all else is open."""
    known = settled or SheetMap(jenis=office.kind, lembar=found.grid.name[:300])
    taken = {place.isian for place in known.kolom if place.isian}
    columns = [_place(found, column, known, taken, office) for column in found.columns]
    so_far = known.model_copy(update={"kolom": columns})
    if source:
        so_far = so_far.model_copy(update={"sumber": SourceUse(rujukan=source)})
    return _with_words(found, office, so_far)


def _place(found: Listing, column: Column, known: SheetMap, taken: set[str], office: Office) -> ColumnPlace:
    own = next((place for place in known.kolom if is_of(place, column, found)), None)
    if own is not None:
        return own
    titles = Counter(each.name for each in found.columns)
    letter = letters(column.at) if titles[column.name] > 1 else None
    place = ColumnPlace(judul=column.name, **_only(huruf=letter))
    proposal = found.proposals[column.at]
    if proposal.why:
        return place.model_copy(update={"abaikan": True})
    if not proposal.sure or proposal.fields[0] in taken:
        return place
    return with_field(place, proposal.fields[0], column, office)


def _only(**given: Any) -> dict[str, Any]:
    """What is not None, so that a record does not hold what nobody gave."""
    return {name: value for name, value in given.items() if value is not None}


def with_field(place: ColumnPlace, name: str, column: Column, office: Office) -> ColumnPlace:
    """The column as this field; of a list, with the sign that parts its values where commas seem to."""
    target = office.targets.get(name)
    comma = target is not None and target.column.many and any("," in cell.text for cell in column.cells)
    sign = {"pisah": ","} if comma and all(_is_listed(cell.text) for cell in column.cells) else {}
    return place.model_copy(update={"isian": name, **sign})


def _is_listed(text: str) -> bool:
    return all(len(part) <= 60 for part in pieces(text, ","))


def is_of(place: ColumnPlace, column: Column, found: Listing) -> bool:
    """Whether an entry of a map speaks of this column."""
    return place.judul == column.name and place.huruf in (None, letters(column.at))


def _with_words(found: Listing, office: Office, so_far: SheetMap) -> SheetMap:
    """With an open entry for every unit and word that is not known."""
    likely = _as_likely(found, so_far)
    units = {place.tertulis for place in so_far.unit}
    words = {place.written for place in so_far.kata}
    new_units = [UnitPlace(tertulis=name) for name in unknown_units(found, office, likely) if name not in units]
    every = (WordPlace(isian=name, tertulis=text) for name, text in unknown_words(found, office, likely))
    new_words = [place for place in every if place.written not in words]
    return so_far.model_copy(update={"unit": [*so_far.unit, *new_units], "kata": [*so_far.kata, *new_words]})


def _as_likely(found: Listing, so_far: SheetMap) -> SheetMap:
    """The map if every open column were what it is likeliest to be: so that one look at it can settle all."""
    taken = {place.isian for place in so_far.kolom}
    columns: list[ColumnPlace] = []
    for place in so_far.kolom:
        column = next((each for each in found.columns if is_of(place, each, found)), None)
        first = found.proposals[column.at].fields[:1] if column and not place.is_settled else ()
        columns.append(place.model_copy(update={"isian": first[0]}) if first and first[0] not in taken else place)
    return so_far.model_copy(update={"kolom": columns})


def settled_columns(found: Listing, so_far: SheetMap, office: Office) -> Iterator[tuple[Column, ColumnPlace, Target]]:
    """The columns that fill a field, with the field."""
    for column in found.columns:
        place = next((each for each in so_far.kolom if is_of(each, column, found)), None)
        target = office.targets.get(place.isian or "") if place else None
        if place and target:
            yield column, place, target


def unknown_units(found: Listing, office: Office, so_far: SheetMap) -> list[str]:
    """The names of units that are not surely one of the showcase's, each once."""
    at = {target.name: column.at for column, _, target in settled_columns(found, so_far, office)}
    names: dict[str, None] = {}
    for cells in found.rows.data.values() if UNIT in at else ():
        name, number = _text(cells, at.get(UNIT)), _text(cells, at.get(NPSN))
        if name and not office.units.find(name, number_of(number)).unit:
            names[name[:300]] = None
    return list(names)


def _text(cells: Mapping[int, Cell], at: int | None) -> str:
    cell = cells.get(at or 0)
    return " ".join(cell.text.split()) if cell and not says_nothing(cell.text) else ""


def number_of(text: str) -> str:
    """A school number with the zero that a spreadsheet may have dropped."""
    return f"0{text}" if len(text) == 7 and text.isdigit() else text


def unknown_words(found: Listing, office: Office, so_far: SheetMap) -> list[tuple[str, str]]:
    """Each word that is not in the closed list of its field, with the field."""
    words: dict[tuple[str, str], None] = {}
    for column, place, target in settled_columns(found, so_far, office):
        for text in _said(column, place, target) if target.is_closed or target.known else ():
            if not _is_known(target, text):
                words[target.name, text[:300]] = None
    return list(words)


def _said(column: Column, place: ColumnPlace, target: Target) -> Iterator[str]:
    for cell in (each for each in column.cells if each.sort not in (Sort.FORMULA, Sort.FAULT)):
        yield from pieces(cell.text, place.pisah or ";") if target.column.many else (" ".join(cell.text.split()),)


def _is_known(target: Target, text: str) -> bool:
    try:
        meant(target, Cell(text))
    except Unclear:
        return False
    return True


def questions(found: Listing, office: Office, so_far: SheetMap) -> list[Question]:
    """What is still open, in the order in which a person is best asked."""
    asked = [_about_name(found, office, so_far), *(_about_column(found, each, so_far) for each in found.columns)]
    likely = {place.isian for place in _as_likely(found, so_far).kolom}
    units = [
        Question("unit", each.tertulis, office.units.find(each.tertulis).near)
        for each in so_far.unit
        if UNIT in likely and not each.is_settled
    ]
    words = [_about_word(each, office) for each in so_far.kata if each.isian in likely and not each.is_settled]
    source = [Question("source", "")] if so_far.sumber is None and office.kind != "sumber" else []
    source += [Question("fixed", name, field=beside) for name, beside in missing_beside(office, so_far)]
    return [*(question for question in asked if question), *units, *words, *source]


def missing_beside(office: Office, so_far: SheetMap) -> list[tuple[str, str]]:
    """Each field that no column fills and that a column's field cannot be without, with that one."""
    filled = {place.isian: None for place in so_far.kolom if place.isian in office.targets and not place.abaikan}
    given = {*filled, *so_far.tetap}
    return [
        (needed, name) for name in filled if name for needed in companions(office.kind, name) if needed not in given
    ]


def _about_name(found: Listing, office: Office, so_far: SheetMap) -> Question | None:
    """Without names no row is a record, so this is asked first."""
    name = NAMES[office.kind]
    if any(place.isian == name for place in so_far.kolom):
        return None
    headings = [column.name for column in found.columns if column.cells and not found.proposals[column.at].why]
    return Question("name", name, tuple(headings), name)


def _about_column(found: Listing, column: Column, so_far: SheetMap) -> Question | None:
    place = next((each for each in so_far.kolom if is_of(each, column, found)), None)
    if place is None or place.is_settled:
        return None
    proposal = found.proposals[column.at]
    why = "personal" if is_personal(column) else ""
    taken = {each.isian for each in so_far.kolom if each.isian}
    fields = tuple(name for name in proposal.fields if name not in taken)
    return Question("column", column.name, fields, why, samples(column), letters(column.at))


def samples(column: Column) -> tuple[str, ...]:
    """Some of what stands in a column, each once; nothing of what belongs to single persons."""
    texts = dict.fromkeys(" ".join(cell.text.split())[:60] for cell in column.cells)
    return () if is_personal(column) else tuple(texts)[:SAMPLES]


def _about_word(place: WordPlace, office: Office) -> Question:
    target = office.targets[place.isian]
    values = tuple(dict.fromkeys(target.known.values()))
    near = nearest(place.tertulis, target.known)
    first = (target.known[near],) if near else ()
    return Question("word", place.tertulis, (*first, *(value for value in values if value not in first)), place.isian)


def _is_loud(column: Column) -> bool:
    texts = [cell.text for cell in column.cells]
    return any(map(is_loud, texts)) and sum(map(str.isupper, texts)) >= 0.8 * len(texts)


def loud_columns(found: Listing, so_far: SheetMap, office: Office) -> list[Column]:
    """The columns of names that are written in capitals, where nobody has said yet whether they are to stay so."""
    named = ((column, place) for column, place, target in settled_columns(found, so_far, office) if target.is_name)
    return [column for column, place in named if place.judul_kapital is None and _is_loud(column)]
