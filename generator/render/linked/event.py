"""Events, and the round of a programme that they belong to."""

from generator.model import Cohort
from generator.model.choice import Mode
from generator.model.event import Venue
from generator.render.linked.node import Node, Ways, day, node
from generator.render.speech import spoken
from generator.view import CohortPage, EventPage

_SCHEMA = "https://schema.org/"
_MODES = {
    Mode.LURING: "OfflineEventAttendanceMode",
    Mode.DARING: "OnlineEventAttendanceMode",
    Mode.HIBRIDA: "MixedEventAttendanceMode",
}


def event(ways: Ways, page: EventPage) -> Node:
    """The event of a page; it took place or will, since no record can say that one was called off."""
    record, place = page.record, page.record.tempat
    mode = _MODES[place.modus] if place and place.modus else None
    return node(
        "Event",
        name=spoken(record, "nama_kegiatan", ways.words),
        description=spoken(record, "ringkasan", ways.words),
        url=ways.page(page.line.url),
        startDate=day(record.tanggal_mulai),
        endDate=day(record.tanggal_selesai),
        eventStatus=f"{_SCHEMA}EventScheduled",
        eventAttendanceMode=f"{_SCHEMA}{mode}" if mode else None,
        location=_place(place) if place else None,
        organizer=[node("Organization", name=name) for name in record.penyelenggara],
        superEvent=_series(ways, page.cohort) if page.cohort else None,
    )


def cohort(ways: Ways, page: CohortPage) -> Node:
    """The round of a programme."""
    record = page.record
    hosts = [node("Organization", name=name) for name in record.penyelenggara]
    return {
        **_series(ways, record),
        **node("EventSeries", description=spoken(record, "ringkasan", ways.words), organizer=hosts),
    }


def _series(ways: Ways, record: Cohort) -> Node:
    return node("EventSeries", name=spoken(record, "nama", ways.words), url=ways.page(f"angkatan/{record.id}/"))


def _place(place: Venue) -> Node | None:
    return node("Place", name=place.nama, address=place.alamat) if place.nama or place.alamat else None
