"""Rule: what one source counts for a cohort is one number, wherever it is written."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from generator.check.case import Case
from generator.diagnostics import Diagnostic, Place, Route
from generator.model import Cohort, Event
from generator.model.shared import Count, Figure

_FUNNEL = {"ide": "ide", "ditetapkan": "inovasi_ditetapkan", "diluncurkan": "inovasi_diluncurkan"}


class Stated(NamedTuple):
    """A number as a record states it: what it counts, where it stands, its shared sources."""

    counts: str
    number: int
    place: Place
    sources: frozenset[str]


def check_figures(case: Case) -> Iterator[Diagnostic]:
    """A cohort's figures equal those of its events that count the same after the same source.

    The same are the stages of the funnel and the outputs of events, and figures in the same words and unit. How many
    came to one event is not how many took part in the round, so these are not compared.
    """
    events = defaultdict(list)
    for event in case.showcase.events.values():
        events[event.angkatan].append(event)
    for cohort in case.showcase.cohorts.values():
        told = [stated for event in events[cohort.id] for stated in _of_event(event)]
        for own in _of_cohort(cohort):
            yield from (_differs(other, own) for other in told if _disagree(own, other))


def _disagree(own: Stated, other: Stated) -> bool:
    return own.counts == other.counts and own.number != other.number and bool(own.sources & other.sources)


def _differs(stated: Stated, own: Stated) -> Diagnostic:
    facts = {"found": str(stated.number), "other": str(own.number), "source": min(stated.sources & own.sources)}
    facts["file"] = f"content/{own.place.file}"
    return Diagnostic("figure-differs", stated.place, facts, related=(own.place,))


def _of_cohort(cohort: Cohort) -> Iterator[Stated]:
    shared, file = _shared(cohort), f"cohorts/{cohort.id}.yaml"
    for name in _FUNNEL if cohort.corong else ():
        yield from _count(name, getattr(cohort.corong, name), Place(file, ("corong", name)), shared)
    yield from _figures(cohort.angka, file, ("angka",), shared)
    if cohort.unit_sasaran:
        yield from _figures(cohort.unit_sasaran.rincian, file, ("unit_sasaran", "rincian"), shared)


def _of_event(event: Event) -> Iterator[Stated]:
    shared, file = _shared(event), f"events/{event.id}.yaml"
    for name, output in _FUNNEL.items() if event.keluaran else ():
        yield from _count(name, getattr(event.keluaran, output), Place(file, ("keluaran", output)), shared)
    yield from _figures(event.angka, file, ("angka",), shared)
    if event.peserta:
        yield from _figures(event.peserta.rincian, file, ("peserta", "rincian"), shared)


def _shared(record: Cohort | Event) -> frozenset[str]:
    """The sources that a mark can mean in other records too; a mark of the record's own means something here alone."""
    return frozenset(use.rujukan for use in record.sumber if use.rujukan)


def _count(name: str, count: Count | None, place: Place, shared: frozenset[str]) -> Iterator[Stated]:
    if count is not None:
        yield Stated(name, count.jumlah, Place(place.file, (*place.route, "jumlah")), shared.intersection(count.sumber))


def _figures(figures: list[Figure], file: str, route: Route, shared: frozenset[str]) -> Iterator[Stated]:
    for number, figure in enumerate(figures):
        counts = f"{figure.uraian} ({figure.satuan}, {figure.tanggal})".casefold()
        yield Stated(counts, figure.nilai, Place(file, (*route, number, "nilai")), shared.intersection(figure.sumber))
