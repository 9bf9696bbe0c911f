"""Rule: an innovation and an event that belong together say so in both records."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Place, Route, Severity
from generator.model import Event, Innovation, Showcase


def check_ties(case: Case) -> Iterator[Diagnostic]:
    """What the 5D trail or an award names lists the innovation; what a lab event lists has it in its trail."""
    for innovation in case.showcase.innovations.values():
        yield from _from_innovation(innovation, case.showcase)
    for event in case.showcase.events.values():
        yield from _from_event(event, case.showcase) if event.tahap_5d else ()


def _from_innovation(innovation: Innovation, showcase: Showcase) -> Iterator[Diagnostic]:
    told: set[str] = set()
    for route, key in _named(innovation):
        event = showcase.events.get(key)
        if event is not None and innovation.id not in event.inovasi and key not in told:
            told.add(key)
            place, other = innovation_place(innovation.id, *route), Place(_file(event), ("inovasi",))
            yield _one_way(place, other, key, innovation.id)
        if event is not None and route[0] == "tahap_lab" and route[1] not in event.tahap_5d:
            yield _stage_differs(innovation_place(innovation.id, *route), event, str(route[1]))


def _named(innovation: Innovation) -> Iterator[tuple[Route, str]]:
    """Every event that the innovation names, with the keys that lead there."""
    for stage, keys in innovation.tahap_lab.items():
        yield from ((("tahap_lab", str(stage), number), key) for number, key in enumerate(keys))
    for number, award in enumerate(innovation.penghargaan):
        if award.kegiatan:
            yield ("penghargaan", number, "kegiatan"), award.kegiatan


def _from_event(event: Event, showcase: Showcase) -> Iterator[Diagnostic]:
    for number, key in enumerate(event.inovasi):
        innovation = showcase.innovations.get(key)
        named = (own for keys in innovation.tahap_lab.values() for own in keys) if innovation else ()
        if innovation is not None and event.id not in named:
            place, other = Place(_file(event), ("inovasi", number)), innovation_place(key, "tahap_lab")
            yield _one_way(place, other, key, event.id)


def _one_way(place: Place, other: Place, found: str, own: str) -> Diagnostic:
    facts = {"found": found, "own": own, "file": f"content/{other.file}", "field": str(other.route[0])}
    return Diagnostic("one-way-link", place, facts, Severity.WARNING, (other,))


def _stage_differs(place: Place, event: Event, stage: str) -> Diagnostic:
    facts = {"found": stage, "event": event.id, "choices": ", ".join(event.tahap_5d), "file": f"content/{_file(event)}"}
    return Diagnostic("stage-differs", place, facts, Severity.WARNING, (Place(_file(event), ("tahap_5d",)),))


def _file(event: Event) -> str:
    return f"events/{event.id}.yaml"
