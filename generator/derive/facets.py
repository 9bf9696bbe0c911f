"""The ways to narrow the catalogue: one definition for lists, counts, pages and scripts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.derive.places import slug
from generator.model import Innovation, Showcase, Unit
from generator.model.choice import Form, Kind, Maturity, Survival, UnitKind
from generator.view import EMPTY, Card, Facet, FacetValue, Village


class Own(NamedTuple):
    """A value of one record: its key in addresses, and the code or the name that it stands for."""

    key: str
    name: str


@dataclass(frozen=True)
class Subject:
    """An innovation with what the facets read of it; its units each with the kelurahan where it is known to lie."""

    record: Innovation
    card: Card
    places: tuple[tuple[Unit, Village | None], ...]
    showcase: Showcase


@dataclass(frozen=True)
class Way:
    """A facet before any record is read: the values of a record, and how they are put in order."""

    read: Callable[[Subject], Iterable[Own]]
    order: Callable[[Showcase], Callable[[Own], Any]]


def facets(subjects: Iterable[Subject], showcase: Showcase) -> tuple[Facet, ...]:
    """Every facet over the records in their order; a record without a value has the value EMPTY."""
    listed = tuple(subjects)
    return tuple(_facet(key, way, listed, showcase) for key, way in WAYS.items())


def _facet(key: str, way: Way, subjects: tuple[Subject, ...], showcase: Showcase) -> Facet:
    read = [tuple({own.key: own for own in way.read(subject)}.values()) or (_NONE,) for subject in subjects]
    known = {own.key: own for owns in reversed(read) for own in reversed(owns)}
    rank = way.order(showcase)
    ordered = sorted(known.values(), key=lambda own: (own.key == EMPTY, rank(own), own.key))
    places = {own.key: place for place, own in enumerate(ordered)}
    members: list[list[int]] = [[] for _ in ordered]
    for position, owns in enumerate(read):
        for own in owns:
            members[places[own.key]].append(position)
    values = tuple(FacetValue(own.key, own.name, tuple(held)) for own, held in zip(ordered, members, strict=True))
    return Facet(key, values)


_NONE = Own(EMPTY, "")


def _codes(*codes: str | None) -> list[Own]:
    return [Own(_key(code), str(code)) for code in codes if code]


def _key(text: str) -> str:
    """`text` as a part of an address, of a length that every disk takes; two that look alike there are one value."""
    return slug(text)[:80].strip("-") or "lain"


def _kecamatan(subject: Subject) -> list[Own]:
    return _codes(*(place.area.kecamatan if place else unit.kecamatan for unit, place in subject.places))


def _kelurahan(subject: Subject) -> list[Own]:
    """A kelurahan's key names its kecamatan too: names come twice in a region."""
    named = [
        (place.area.kecamatan, place.area.nama) if place else (unit.kecamatan or "", unit.kelurahan)
        for unit, place in subject.places
    ]
    return [Own(_key(f"{district} {name}"), name) for district, name in named if name]


def _cohort(subject: Subject) -> list[Own]:
    key = subject.record.angkatan
    cohort = subject.showcase.cohorts.get(key or "")
    return [Own(key, cohort.nama if cohort else key)] if key else []


def _programme(subject: Subject) -> list[Own]:
    cohort = subject.showcase.cohorts.get(subject.record.angkatan or "")
    return _codes(subject.record.program_asal or (cohort.program if cohort else None))


def _year(subject: Subject) -> list[Own]:
    when = subject.card.when
    return _codes(str(when.year)) if when and when.year else []


def _by_name(_showcase: Showcase) -> Callable[[Own], Any]:
    return lambda own: own.name.casefold()


def _newest_first(_showcase: Showcase) -> Callable[[Own], Any]:
    return lambda own: -int(own.name or 0)


def _listed(values: Iterable[str]) -> Callable[[Showcase], Callable[[Own], Any]]:
    """The order of a closed list."""
    places = {str(value): place for place, value in enumerate(values)}
    return lambda _showcase: lambda own: places.get(own.name, len(places))


def _referred(reference: str) -> Callable[[Showcase], Callable[[Own], Any]]:
    """The order of a controlled list; what it lacks comes after, by name."""

    def order(showcase: Showcase) -> Callable[[Own], Any]:
        found = showcase.references.get(reference)
        places = {term.kode: place for place, term in enumerate(found.butir)} if found else {}
        return lambda own: (places.get(own.name, len(places)), own.name)

    return order


WAYS: Mapping[str, Way] = {
    "tema": Way(lambda it: _codes(it.record.tema), _referred("tema")),
    "unit": Way(lambda it: _codes(*(unit.jenis for unit, _ in it.places)), _listed(UnitKind)),
    "kecamatan": Way(_kecamatan, _by_name),
    "kelurahan": Way(_kelurahan, _by_name),
    "urusan": Way(lambda it: _codes(it.record.urusan_utama, *it.record.urusan_lain), _referred("urusan")),
    "tahun": Way(_year, _newest_first),
    "tahapan": Way(lambda it: _codes(it.record.tahapan_inovasi), _listed(Maturity)),
    "jenis": Way(lambda it: _codes(it.record.jenis_inovasi), _listed(Kind)),
    "bentuk": Way(lambda it: _codes(it.record.bentuk_inovasi), _listed(Form)),
    "angkatan": Way(_cohort, _by_name),
    "program": Way(_programme, _by_name),
    "sdg": Way(lambda it: _codes(*it.record.sdgs), _referred("sdgs")),
    "status": Way(lambda it: _codes(it.record.status_keberlanjutan), _listed(Survival)),
    "dokumentasi": Way(lambda it: _codes(it.card.level), _by_name),
}
"""The facets by their key in addresses, in the order in which they are offered."""
