"""What each listed record has told and confirmed, and the groups in which evaluators and offices look at them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from generator.derive.cards import known_units
from generator.model import Innovation, Showcase
from generator.model.choice import Survival
from generator.view import EMPTY, WITHOUT, Account, Card, Catalogue, Completeness, Facet, Group


def accounts(
    showcase: Showcase, listed: Iterable[Card], known: Mapping[str, Completeness], today: date
) -> dict[str, Account]:
    """The account of every listed record by its id, in the order of the names."""
    named = sorted(listed, key=lambda card: (card.name.casefold(), card.id))
    return {card.id: _account(showcase, card, known[card.id], today) for card in named}


def _account(showcase: Showcase, card: Card, known: Completeness, today: date) -> Account:
    record = showcase.innovations[card.id]
    confirmed = record.tanggal_pemutakhiran
    return Account(
        card=card,
        units=known_units(showcase, record),
        known=known,
        survival=record.status_keberlanjutan,
        confirmed=confirmed,
        fresh=bool(confirmed and confirmed.is_within_a_year(today)),
        stopped=record.waktu_berhenti,
        lesson=record.pelajaran,
        asks=tuple(_asks(record)),
    )


def _asks(record: Innovation) -> Iterator[str]:
    """What a yearly reminder asks: whether it still stands, and what a successor would need."""
    stopped = record.status_keberlanjutan is Survival.BERHENTI
    yield "status" if record.status_keberlanjutan is Survival.TIDAK_TERKONFIRMASI else "still"
    if stopped and not record.pelajaran:
        yield "lesson"
    if record.status_keberlanjutan.runs and not record.penerus:
        yield "successor"
    if not stopped and not record.kontak:
        yield "contact"


def groups(listed: Iterable[Account], found: Catalogue) -> dict[str, tuple[Group, ...]]:
    """The accounts by the catalogue's own values, so that a list and a filter never differ in number; and by unit."""
    told = {account.card.id: account for account in listed}
    facets = {facet.key: facet for facet in found.facets}
    own = {name: tuple(_narrowed(name, facets[key], found, told)) for name, key in _FACETS.items()}
    return {**own, "unit": tuple(_by_unit(told.values()))}


_FACETS = {"kecamatan": "kecamatan", "jenis-unit": "unit", "angkatan": "angkatan"}
"""The groups that are facets of the catalogue, by their parts of an address."""


def _narrowed(name: str, facet: Facet, found: Catalogue, told: Mapping[str, Account]) -> Iterator[Group]:
    for value in facet.values:
        accounts = tuple(told[found.cards[place].id] for place in value.members)
        empty = value.key == EMPTY
        yield Group(name, WITHOUT if empty else value.key, None if empty else value.name, accounts)


def _by_unit(told: Iterable[Account]) -> Iterator[Group]:
    """A group for each unit by its name; those without a unit come last."""
    found: dict[tuple[bool, str, str], list[Account]] = defaultdict(list)
    names: dict[str, str] = {}
    for account in told:
        for unit in account.units:
            names[unit.id] = unit.nama
            found[False, unit.nama.casefold(), unit.id].append(account)
        if not account.units:
            found[True, "", WITHOUT].append(account)
    for nameless, folded, key in sorted(found):
        yield Group("unit", key, names.get(key) if not nameless else None, tuple(found[nameless, folded, key]))
