"""Rule: whatever a record names exists."""

from collections.abc import Iterator, Set
from difflib import get_close_matches
from typing import Any

from generator.check.record import records, walk
from generator.diagnostics import Diagnostic, Place, Route
from generator.model import Event, Innovation, Showcase


def check_references(showcase: Showcase) -> Iterator[Diagnostic]:
    """A unit, event, cohort, plan, theme, function or goal that a record names must exist."""
    known = _known(showcase)
    for file, record in (("site.yaml", showcase.settings), *records(showcase)):
        for route, value in walk(record):
            kind = _kind_of(record, route) if isinstance(value, str) else None
            if kind and value not in known[kind]:
                yield _missing(file, route, str(value), kind, known[kind])
    yield from _areas(showcase)


def _known(showcase: Showcase) -> dict[str, Set[str]]:
    def codes(reference: str) -> set[str]:
        terms = showcase.references.get(reference)
        return {term.kode for term in terms.butir} if terms else set()

    return {
        "unit": showcase.units.keys(),
        "event": showcase.events.keys(),
        "cohort": showcase.cohorts.keys(),
        "innovation": showcase.innovations.keys(),
        "plan": showcase.plans.keys(),
        "source": showcase.sources.keys(),
        "theme": codes("tema"),
        "function": codes("urusan"),
        "goal": codes("sdgs"),
        "indicators": showcase.indicator_sets.keys(),
    }


_BY_FIELD: dict[type[Any] | None, dict[str, str]] = {
    None: {
        "rujukan": "source",
        "angkatan": "cohort",
        "sasaran_angkatan": "cohort",
        "dokumen": "plan",
        "angkatan_utama": "cohort",
    },
    Innovation: {
        "unit_kerja": "unit",
        "perangkat_daerah_pembina": "unit",
        "tahap_lab": "event",
        "kegiatan": "event",
        "tema": "theme",
        "urusan_utama": "function",
        "urusan_lain": "function",
        "sdgs": "goal",
        "rekaman": "innovation",
        "versi": "indicators",
    },
    Event: {"inovasi": "innovation"},
}


def _kind_of(record: Any, route: Route) -> str | None:
    """What the value at `route` names, or None when it names nothing."""
    names = [part for part in route if isinstance(part, str)]
    if not names or names[0] in ("tematik",):
        return None
    own = _BY_FIELD.get(type(record), {})
    last = "tahap_lab" if names[0] == "tahap_lab" else names[-1]
    return own.get(last) or _BY_FIELD[None].get(last)


def _missing(file: str, route: Route, found: str, kind: str, known: Set[str]) -> Diagnostic:
    near = get_close_matches(found, known, n=1, cutoff=0.5)
    return Diagnostic(f"unknown-{kind}", Place(file, route), {"found": found, "nearest": near[0] if near else ""})


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
