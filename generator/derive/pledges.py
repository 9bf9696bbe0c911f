"""Promised beside achieved: the Perjanjian Kinerja Inovasi of each record.

Whether more or less is better is never guessed. It is known where the record measured the same thing before: the
promise then points away from that value. Elsewhere only a promise met to the digit is called reached.
"""

from collections.abc import Iterable

from generator.derive.citing import citations
from generator.model import Event, Innovation, Showcase
from generator.model.innovation import Achievement, Measure, Target
from generator.view import Card, EventLine, Pledge, Promise, Register, Signing

_NAME = "perjanjian kinerja inovasi"


def pledge(record: Innovation, card: Card) -> Pledge | None:
    """The record's agreement with each target beside its achievements; None without an agreement."""
    agreement = record.perjanjian_kinerja_inovasi
    if agreement is None:
        return None
    names = {_named(target.uraian) for target in agreement.target}
    kept = [_promise(record, card, target, agreement.capaian) for target in agreement.target]
    more = [Promise(card, None, (one,), "more") for one in agreement.capaian if _named(one.uraian) not in names]
    return Pledge(card, record, agreement, (*kept, *more))


def register(showcase: Showcase, listed: Iterable[Card], lines: Iterable[EventLine]) -> Register:
    """The agreements of all listed records, oldest first, and the events that tell of a signing."""
    found = [made for card in listed if (made := pledge(showcase.innovations[card.id], card))]
    found.sort(key=lambda one: (one.agreement.tanggal.sort_key(), one.card.id))
    told = ((line, showcase.events[line.id]) for line in lines)
    return Register(tuple(found), tuple(_signing(showcase, line, event) for line, event in told if _tells(event)))


def _tells(event: Event) -> bool:
    stated = event.keluaran is not None and event.keluaran.perjanjian_ditandatangani is not None
    return stated or _NAME in f"{event.nama_kegiatan} {event.ringkasan or ''}".casefold()


def _signing(showcase: Showcase, line: EventLine, event: Event) -> Signing:
    return Signing(line, event, citations(showcase, event.sumber))


def _promise(record: Innovation, card: Card, target: Target, achievements: list[Achievement]) -> Promise:
    own = tuple(one for one in achievements if _named(one.uraian) == _named(target.uraian))
    before = next((one for one in record.indikator_hasil if _named(one.nama) == _named(target.uraian)), None)
    promise = Promise(card, target, own, "unreported" if not own else "unjudged")
    last = promise.last
    if last is None or last.nilai is None or target.nilai is None:
        return promise
    return Promise(card, target, own, _judged(target.nilai, last.nilai, before))


def _judged(promised: float, achieved: float, before: Measure | None) -> str:
    if promised == achieved:
        return "reached"
    start = before.sebelum if before else None
    if start is None or start == promised:
        return "unjudged"
    return "reached" if (achieved > promised) == (promised > start) else "short"


def _named(text: str) -> str:
    return " ".join(text.casefold().split())
