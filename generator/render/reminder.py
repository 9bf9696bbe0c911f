"""The yearly reminder: what is to be confirmed, by unit; and what has stopped, with its lessons."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import groupby

from generator.model.choice import Survival
from generator.picture.bar import Segment, segments
from generator.render.completeness import ROWS, numbered
from generator.render.innovation import window
from generator.render.leaves import Leaf, leaves
from generator.render.lists import Table, address, has_workbooks, who
from generator.render.page import Page
from generator.sheet import Sheet
from generator.view import Account, Site
from generator.words import Words

HOME = "pengingat/"


def reminder_pages(site: Site, words: Words) -> Iterator[Page]:
    """What is due, by unit, on as many leaves as it takes."""
    for leaf in leaves(HOME, due(site), ROWS):
        yield _page(site, leaf, words)


def reminder_tables(site: Site, words: Words) -> Iterator[Table]:
    """All that is due."""
    yield Table(f"{HOME}{words('sheet.file_reminder')}", partial(reminder_sheet, site, words))


def due(site: Site) -> list[Account]:
    """The records that are to be confirmed, by their first unit and then by name; those without a unit last."""
    return sorted((account for account in site.accounts if account.due), key=_by_unit)


def _by_unit(account: Account) -> tuple[bool, str]:
    return (not account.units, account.units[0].nama.casefold() if account.units else "")


def asks(account: Account, words: Words) -> str:
    """What a reminder asks of a record, in words."""
    return "; ".join(words(f"reminder_ask.{one}") for one in account.asks)


def reminder_sheet(site: Site, words: Words) -> Sheet:
    """A row for each record that is due, with room for the answer."""
    keys = ("innovation", "unit", "district", "kind", "cohort", "status", "confirmed", "asks", "answer", "address")
    rows = (
        (
            *who(account, words),
            words(f"choice.survival.{account.survival}"),
            str(account.confirmed or ""),
            asks(account, words),
            "",
            address(site, account, words),
        )
        for account in due(site)
    )
    return Sheet(words("section.reminder"), [words(f"sheet.{key}") for key in keys], rows)


def _page(site: Site, leaf: Leaf[Account], words: Words) -> Page:
    waiting = sum(account.due for account in site.accounts)
    counts = Counter(account.survival for account in site.accounts)
    context = {
        "leaf": leaf,
        "units": [(unit, list(own)) for unit, own in groupby(leaf.items, key=lambda one: one.units[:1])],
        "asks": lambda account: asks(account, words),
        "counts": [(status.value, window(status), counts[status]) for status in Survival],
        "picture": _picture(counts, words),
        "stopped": [one for one in site.accounts if one.survival is Survival.BERHENTI] if leaf.number == 1 else [],
        "file": words("sheet.file_reminder"),
        "books": has_workbooks(site),
    }
    title = numbered(words("reminder.title", n=waiting), leaf, words)
    return Page(leaf.url, "reminder.html.j2", title, words("reminder.lead"), context)


def _picture(counts: Counter[Survival], words: Words) -> str:
    shown = [Segment(counts[status], words(f"choice.survival.{status}")) for status in Survival if counts[status]]
    return segments(shown, words("reminder.survival"), "", "status")
