"""The evaluator's matrix: records by indicators and by items, with the gaps of each group; and the same as files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.picture.gap import Bar, gaps
from generator.render.completeness import ROWS, group_name, numbered
from generator.render.leaves import Leaf, leaves
from generator.render.lists import Table, address, has_workbooks, who
from generator.render.method import item_title
from generator.render.page import Page
from generator.render.speech import spoken
from generator.sheet import Cell, Sheet
from generator.view import Account, Answer, Group, Site, State
from generator.words import Words

HOME = "matriks/"
FACETS = ("kecamatan", "jenis-unit", "angkatan")
HALVES = {"indicators": "", "items": "isian/"}
"""The two matrices, and where each stands below HOME."""


@dataclass(frozen=True)
class Column:
    """An indicator or item: its sign at the head of a column, its name, and what it weighs."""

    key: str
    sign: str
    name: str
    weight: int


@dataclass(frozen=True)
class GroupLine:
    """A group's gaps: its name and address, its records, and how much of its weights is known, in percent."""

    group: Group
    name: str
    records: int
    bar: Bar
    share: int | None


def matrix_pages(site: Site, words: Words) -> Iterator[Page]:
    """Both matrices: of all records where they fit on one page, else by group; and of each group."""
    for half, below in HALVES.items():
        yield _page(site, half, None, _first(site, HOME + below), words)
        for group in _groups(site):
            for leaf in leaves(f"{HOME}{below}{group.url}", group.accounts, ROWS):
                yield _page(site, half, group, leaf, words)


def matrix_tables(site: Site, words: Words) -> Iterator[Table]:
    """Each page as a table to take away, and the whole."""
    name = words("sheet.file_matrix")
    for half, below in HALVES.items():
        yield Table(f"{HOME}{below}{name}", partial(matrix_sheet, site, half, site.accounts, words))
        for group in _groups(site):
            for leaf in leaves(f"{HOME}{below}{group.url}", group.accounts, ROWS):
                yield Table(f"{leaf.url}{name}", partial(matrix_sheet, site, half, leaf.items, words))


def _groups(site: Site) -> Iterator[Group]:
    return (group for facet in FACETS for group in site.groups[facet])


def _first(site: Site, url: str) -> Leaf[Account]:
    """All records on one leaf; none where they would not fit."""
    return next(leaves(url, site.accounts if len(site.accounts) <= ROWS else (), ROWS))


def _page(site: Site, half: str, group: Group | None, leaf: Leaf[Account], words: Words) -> Page:
    kind = "" if half == "indicators" else "_items"
    name = group_name(group, words) if group else words("matrix.all")
    known = {"columns": columns(site, half, words), "rows": [(one, _cells(one, half)) for one in leaf.items]}
    context = {"half": half, "kind": kind, "group": group, "name": name, "leaf": leaf, "below": HALVES[half], **known}
    context["summaries"] = [] if group else [(facet, *_summary(site, facet, half, words)) for facet in FACETS]
    context["file"] = words("sheet.file_matrix")
    context["books"] = has_workbooks(site)
    context["signs"] = _signs(half, words)
    title = words(f"matrix.title{kind}") + (f": {name}" if group else "")
    return Page(leaf.url, "matrix.html.j2", numbered(title, leaf, words), words(f"matrix.lead{kind}"), context)


@dataclass(frozen=True)
class Sign:
    """How a record stands to a column: the letter in the cell, and what it means."""

    letter: str
    meaning: str


def _signs(half: str, words: Words) -> dict[str, Sign]:
    """The signs of a matrix by state; an item is never merely claimed."""
    if half == "items":
        told = (State.KNOWN, State.WAIVED, State.NONE)
        return {state: Sign(words(f"item_sign.{state}"), words(f"item_state.{state}")) for state in told}
    return {state: Sign(words(f"state_sign.{state}"), words(f"state.{state}")) for state in State}


def columns(site: Site, half: str, words: Words) -> list[Column]:
    """The columns of a matrix: every indicator of the newest set, or every item with points."""
    if half == "items":
        items = [item for item in site.rules.items.values() if item.points]
        return [Column(item.key, str(at), item_title(item, words), item.points) for at, item in enumerate(items, 1)]
    sets = site.indicator_sets
    asked = sets[max(sets)].indikator if sets else []
    return [Column(one.kode, one.kode, spoken(one, "nama", words), one.bobot) for one in asked]


def _cells(account: Account, half: str) -> dict[str, str]:
    """How a record stands to each column, by its key."""
    answers: Sequence[Answer] = getattr(account.known, half)
    return {answer.key: answer.state.value for answer in answers}


def matrix_sheet(site: Site, half: str, accounts: Sequence[Account], words: Words) -> Sheet:
    """A row for each record, a column for each indicator or item, each cell in words."""
    heads = columns(site, half, words)
    named = [f"{column.sign} {column.name}" if half == "indicators" else column.name for column in heads]
    keys = ("innovation", "unit", "district", "kind", "cohort", "score", "level")
    head = [*(words(f"sheet.{key}") for key in keys), *named, words("sheet.address")]
    said = {state: sign.meaning for state, sign in _signs(half, words).items()}
    rows = (_row(site, account, half, [column.key for column in heads], said, words) for account in accounts)
    return Sheet(words(f"matrix.{'items' if half == 'items' else 'evidence'}"), head, rows)


def _row(
    site: Site, account: Account, half: str, keys: Sequence[str], said: dict[str, str], words: Words
) -> tuple[Cell, ...]:
    cells = _cells(account, half)
    told = (said[cells.get(key, State.NONE.value)] for key in keys)
    return (*who(account, words), account.card.score, account.card.level, *told, address(site, account, words))


def _summary(site: Site, facet: str, half: str, words: Words) -> tuple[list[GroupLine], str]:
    """The groups of a facet with their gaps, as lines of a table and as a picture."""
    lines = [_line(group, half, words) for group in site.groups[facet]]
    title = words("matrix.gaps_items" if half == "items" else "matrix.gaps")
    picture = gaps(
        [line.bar for line in lines], f"{title}: {words(f'facet_by.{facet}')}", words("matrix.gaps_desc"), facet
    )
    return lines, picture


def _line(group: Group, half: str, words: Words) -> GroupLine:
    found = group.states(half)
    name = group_name(group, words)
    open_ = found[State.NONE] + found[State.UNDECIDED]
    bar = Bar(name, found[State.KNOWN], found[State.CLAIMED], found[State.WAIVED], open_)
    whole = bar.known + bar.claimed + bar.open
    return GroupLine(group, name, len(group.accounts), bar, 100 * bar.known // whole if whole else None)
