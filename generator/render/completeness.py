"""What is documented and what is missing: by record, by kecamatan and by unit; with the files to hand out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from generator.picture.bar import Segment, columns
from generator.render.asking import questions
from generator.render.leaves import Leaf, leaves
from generator.render.lists import Table, has_workbooks, question_sheet, score_sheet
from generator.render.page import Page, to_first
from generator.view import Account, Group, Site
from generator.words import LANGUAGES, Words

HOME = "kelengkapan/"
ROWS = 200
"""Records on a page of a table."""
QUESTIONS = "pertanyaan"
"""The name of a file of questions."""
ASKED = 20
"""Records on a page with all their questions."""


def completeness_pages(site: Site, words: Words) -> Iterator[Page]:
    """The overview, a table for each kecamatan, and the questions of each unit."""
    yield _overview(site, words)
    for group in site.groups["kecamatan"]:
        for leaf in leaves(HOME + group.url, group.accounts, ROWS):
            yield _table(site, group, leaf, words)
    for group in site.groups["unit"]:
        for leaf in leaves(HOME + group.url, group.accounts, ASKED):
            yield _handout(site, group, leaf, words)


def completeness_tables(site: Site, words: Words) -> Iterator[Table]:
    """For each table a row for each record; and, in the first language, the questions by kecamatan, unit and record."""
    name = words("sheet.file_todo")
    yield Table(f"{HOME}{name}", partial(score_sheet, site, site.accounts, words))
    for group in site.groups["kecamatan"]:
        for leaf in leaves(HOME + group.url, group.accounts, ROWS):
            yield Table(f"{leaf.url}{name}", partial(score_sheet, site, leaf.items, words))
    if words.language == LANGUAGES[0]:
        yield from _question_tables(site, words)


def _question_tables(site: Site, words: Words) -> Iterator[Table]:
    """To be handed out and filled in; pages of other languages lead to the same files."""
    for group in site.groups["kecamatan"]:
        for leaf in leaves(HOME + group.url, group.accounts, ROWS):
            yield Table(f"{leaf.url}{QUESTIONS}", partial(question_sheet, site, leaf.items, words), short=True)
    for group in site.groups["unit"]:
        for leaf in leaves(HOME + group.url, group.accounts, ASKED):
            yield Table(f"{leaf.url}{QUESTIONS}", partial(question_sheet, site, leaf.items, words))
    for page in site.innovations:
        path = f"inovasi/{page.record.id}/{QUESTIONS}"
        yield Table(path, partial(question_sheet, site, (page.account,), words), short=True)


def group_name(group: Group, words: Words) -> str:
    """The group's name in a language."""
    if group.name is None:
        return words(f"facet_without.{group.facet}")
    return words(f"choice.unit_kind.{group.name}") if group.facet == "jenis-unit" else group.name


def numbered(title: str, leaf: Leaf[Account], words: Words) -> str:
    """The title of a page of a list, with its number where there are several."""
    return title if leaf.number == 1 else f"{title}, {words('pages.number', n=leaf.number).lower()}"


def _overview(site: Site, words: Words) -> Page:
    count = len(site.accounts)
    context = {
        "levels": list(level_counts(site).items()),
        "picture": _levels_picture(site, words),
        "accounts": site.accounts if count <= ROWS else (),
        "count": count,
        "districts": [(group, group_name(group, words)) for group in site.groups["kecamatan"]],
        "units": _short(site.groups["unit"]),
        "file": words("sheet.file_todo"),
        "books": has_workbooks(site),
    }
    return Page(HOME, "completeness.html.j2", words("todo.title", n=count), words("todo.lead"), context)


def level_counts(site: Site) -> Counter[str]:
    """How many of the listed records have each level, from the lowest."""
    counts = Counter(dict.fromkeys(site.rules.levels, 0))
    counts.update(account.card.level for account in site.accounts)
    return counts


def _levels_picture(site: Site, words: Words) -> str:
    parts = [Segment(count, level) for level, count in level_counts(site).items()]
    return columns(parts, words("todo.levels"), "", "tingkat") if site.accounts else ""


def _short(groups: Sequence[Group]) -> Sequence[Group]:
    """The groups where they fit on a page; else none, since each is reached through its kecamatan."""
    return groups if len(groups) <= ROWS else ()


def _table(site: Site, group: Group, leaf: Leaf[Account], words: Words) -> Page:
    title = words("todo.group_title", name=group_name(group, words))
    lead = words("todo.group_lead", n=len(group.accounts))
    units = dict(sorted((unit.id, unit.nama) for account in leaf.items for unit in account.units)).items()
    context = {"group": group, "name": group_name(group, words), "leaf": leaf, "units": units}
    context |= {"file": words("sheet.file_todo"), "books": has_workbooks(site), "to_first": to_first(words)}
    return Page(leaf.url, "completeness_table.html.j2", numbered(title, leaf, words), lead, context)


def _handout(site: Site, group: Group, leaf: Leaf[Account], words: Words) -> Page:
    title = words("todo.group_title", name=group_name(group, words))
    lead = words("todo.unit_lead", n=len(group.accounts))
    asked = [(account, questions(site, account.known, words)) for account in leaf.items]
    context = {"group": group, "name": group_name(group, words), "leaf": leaf, "asked": asked}
    context |= {"books": has_workbooks(site), "to_first": to_first(words)}
    return Page(leaf.url, "completeness_unit.html.j2", numbered(title, leaf, words), lead, context)
