"""Rule: whatever a record names exists."""

from collections.abc import Iterator, Mapping, Set
from typing import Any

from generator.check.case import Case
from generator.diagnostics import Diagnostic, Place, Route, nearest
from generator.model import Showcase
from generator.model.innovation import Thematic
from generator.model.naming import named_by

MOST_ASKED = 200
"""After so many unknown names no near one is looked for: they have one cause, and it is not their spelling."""


def check_references(case: Case) -> Iterator[Diagnostic]:
    """A unit, event, cohort, plan, theme, function or goal that a record names must exist."""
    known, former, asked = _known(case), _former(case.showcase), 0
    for page in case.written:
        fields = named_by(page.record.__class__)
        for part in page.parts:
            kind = fields.get(part.name)
            if kind in known and part.value not in known[kind] and part.group is not Thematic:
                asked += 1
                names = known[kind] if asked <= MOST_ASKED else set()
                yield _missing(page.file, part.route, part.value, kind, names, former.get((kind, part.value), ""))
    yield from _areas(case.showcase)


_BY_ID = {
    "unit": "units",
    "event": "events",
    "cohort": "cohorts",
    "innovation": "innovations",
    "plan": "plans",
    "source": "sources",
}
_BY_CODE = {"theme": "tema", "function": "urusan", "goal": "sdgs"}


def _known(case: Case) -> dict[str, Set[str]]:
    """What may be named, by kind; a controlled list that could not be read is left out, so nothing is said of it."""
    unread = case.unread.get("reference", frozenset())
    known = {kind: _ids(case, folder, getattr(case.showcase, folder)) for kind, folder in _BY_ID.items()}
    known["indicators"] = _ids(case, "reference", case.showcase.indicator_sets)
    return known | {kind: _codes(case, name) for kind, name in _BY_CODE.items() if name not in unread}


def _ids(case: Case, folder: str, read: Mapping[str, Any]) -> Set[str]:
    return read.keys() | case.unread.get(folder, frozenset())


def _codes(case: Case, name: str) -> Set[str]:
    terms = case.showcase.references.get(name)
    return {term.kode for term in terms.butir} if terms else set()


def _former(showcase: Showcase) -> dict[tuple[str, str], str]:
    """The present id of each record by its kind and a former id."""
    kinds = ((kind, getattr(showcase, folder)) for kind, folder in _BY_ID.items() if kind != "source")
    return {(kind, old): record.id for kind, held in kinds for record in held.values() for old in record.alias}


def _missing(file: str, route: Route, found: str, kind: str, known: Set[str], present: str = "") -> Diagnostic:
    facts = {"found": found, "nearest": present or nearest(found, known, cutoff=0.5)}
    return Diagnostic(f"unknown-{kind}", Place(file, route), facts)


def _areas(showcase: Showcase) -> Iterator[Diagnostic]:
    """A unit's kecamatan and kelurahan are areas of the map, when there is one."""
    districts = {area.kecamatan for area in showcase.areas}
    villages = {(area.kecamatan, area.nama) for area in showcase.areas}
    for unit in showcase.units.values() if districts else ():
        file = f"units/{unit.id}.yaml"
        if unit.kecamatan and unit.kecamatan not in districts:
            yield _missing(file, ("kecamatan",), unit.kecamatan, "kecamatan", districts)
        elif unit.kelurahan and unit.kecamatan and (unit.kecamatan, unit.kelurahan) not in villages:
            names = {name for district, name in villages if district == unit.kecamatan}
            yield _missing(file, ("kelurahan",), unit.kelurahan, "kelurahan", names)
