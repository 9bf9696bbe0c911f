"""The tables of completeness, evidence and reminders as files that an office opens: CSV and XLSX."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.job import Files, Job
from generator.render.asking import questions
from generator.sheet import Cell, Row, Sheet, csv_file, xlsx_file
from generator.view import Account, Site
from generator.words import Words

WHOLE = 5000
"""Records up to which there are workbooks; beyond it, writing them would take minutes, and tables are CSV alone."""


def has_workbooks(site: Site) -> bool:
    """Whether tables come as XLSX too."""
    return len(site.accounts) <= WHOLE


@dataclass(frozen=True)
class Table:
    """A table to take away: its path without an ending, and how it is made; `short` ones come as CSV alone."""

    path: str
    sheet: Callable[[], Sheet]
    short: bool = False


def table_job(site: Site, table: Table, language: str) -> Job:
    """The table as CSV and, where there are workbooks, as XLSX."""

    @cache
    def sheet() -> Sheet:
        made = table.sheet()
        return Sheet(made.name, made.head, [tuple(row) for row in made.rows])

    def files() -> Files:
        yield f"{language}/{table.path}.csv", csv_file(sheet().head, sheet().rows)
        if has_workbooks(site) and not table.short:
            yield f"{language}/{table.path}.xlsx", xlsx_file(sheet())

    return Job(f"tabel {language}/{table.path}", files, lambda: (sheet(), has_workbooks(site)))


def address(site: Site, account: Account, words: Words) -> str:
    """The whole address of a record's page where the site states its own, else the way from its root."""
    home = site.settings.alamat or ""
    return f"{home}{'' if words.language == 'id' else f'{words.language}/'}{account.card.url}"


def question_sheet(site: Site, accounts: Iterable[Account], words: Words) -> Sheet:
    """Every open question of the records, a row each, with room for the answer."""
    told = ("innovation", "unit", "score", "level", "question", "who", "gain", "for_level")
    head = (*told, "field", "answer", "address")
    rows = (row for account in accounts for row in _question_rows(site, account, words))
    return Sheet(words("missing.title"), [words(f"sheet.{key}") for key in head], rows)


def _question_rows(site: Site, account: Account, words: Words) -> Iterator[Row]:
    card, units = account.card, "; ".join(account.card.unit_names)
    page = address(site, account, words)
    for one in questions(site, account.known, words).all:
        gain = one.gain.removeprefix("+")  # a spreadsheet would calculate it
        asked = f"{one.text} {words('question_evidence.usual', usual=one.usual)}" if one.usual else one.text
        yield (card.name, units, card.score, card.level, asked, one.who, gain, one.level, one.field, "", page)


def score_sheet(site: Site, accounts: Iterable[Account], words: Words) -> Sheet:
    """One row for each record: its score, its level, and how much is missing for the next."""
    head = (*_WHO, "score", "level", "next_level", "needed", "confirmed", "address")
    rows = (
        (
            *who(account, words),
            account.card.score,
            account.card.level,
            account.known.next_level,
            len(account.known.needed),
            str(account.confirmed or ""),
            address(site, account, words),
        )
        for account in accounts
    )
    return Sheet(words("completeness.title"), [words(f"sheet.{key}") for key in head], rows)


_WHO = ("innovation", "unit", "district", "kind", "cohort")


def who(account: Account, words: Words) -> tuple[Cell, ...]:
    """What names a record in every table: its name, units, kecamatan, kind of unit and cohort."""
    card = account.card
    kind = words(f"choice.unit_kind.{account.kind}") if account.kind else ""
    return (card.name, "; ".join(card.unit_names), card.district, kind, card.cohort)
