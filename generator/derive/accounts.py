"""What each listed record has told and confirmed, and the groups in which evaluators and offices look at them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from generator.derive.cards import known_units
from generator.derive.places import slug
from generator.model import Innovation, Showcase
from generator.model.choice import Survival
from generator.view import FACETS, WITHOUT, Account, Card, Completeness, Group

Places = Iterable[tuple[str, str | None]]


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


def groups(showcase: Showcase, listed: Iterable[Account]) -> dict[str, tuple[Group, ...]]:
    """The accounts by kecamatan, kind of unit, cohort and unit; those that say none come last."""
    told = tuple(listed)
    return {facet: tuple(_grouped(facet, told, _PLACES[facet], showcase)) for facet in FACETS}


def _grouped(
    facet: str, told: Iterable[Account], places: Callable[[Account, Showcase], Places], showcase: Showcase
) -> Iterator[Group]:
    found: dict[tuple[str, str | None], list[Account]] = defaultdict(list)
    for account in told:
        for place in tuple(places(account, showcase)) or ((WITHOUT, None),):
            found[place].append(account)
    for key, name in sorted(found, key=lambda place: (place[1] is None, (place[1] or "").casefold(), place[0])):
        yield Group(facet, key, name, tuple(found[key, name]))


def _district(account: Account, _showcase: Showcase) -> Places:
    return [(slug(account.card.district), account.card.district)] if account.card.district else []


def _kind(account: Account, _showcase: Showcase) -> Places:
    return [(slug(account.kind), account.kind)] if account.kind else []


def _cohort(account: Account, showcase: Showcase) -> Places:
    cohort = showcase.cohorts.get(account.card.cohort or "")
    return [(cohort.id, cohort.nama)] if cohort else []


def _units(account: Account, _showcase: Showcase) -> Places:
    return [(unit.id, unit.nama) for unit in account.units]


_PLACES: dict[str, Callable[[Account, Showcase], Places]] = dict(
    zip(FACETS, (_district, _kind, _cohort, _units), strict=True)
)
