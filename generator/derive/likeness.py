"""Similar innovations of a record, each with the reasons that a page can say (docs/decisions/0011)."""

from collections.abc import Mapping
from dataclasses import replace
from operator import attrgetter

from generator.derive.cards import known_units
from generator.likeness import Alike, Likeness, place_words
from generator.model import Innovation, Showcase
from generator.model.choice import UnitKind
from generator.view import Card, Neighbour

MOST = 3
FIELDS = {
    "nama_inovasi": 2,
    "kepanjangan": 2,
    "ringkasan_singkat": 2,
    "kata_kunci": 2,
    "ringkasan": 1,
    "latar_belakang": 1,
    "rancang_bangun": 1,
}
_SAME_TOPIC, _SAME_MISSION, _SAME_KIND = 0.10, 0.05, 0.03
_CONSIDERED = 12
_ALIKE_OF_ONE_TOPIC, _ALIKE = 0.06, 0.14
_FEWEST_WORDS, _MOST_WORDS = 2, 3


class Similarity:
    """The counted records of a showcase, ready to be asked which are like a given one."""

    def __init__(self, showcase: Showcase, count: Showcase, cards: Mapping[str, Card]) -> None:
        self._showcase = showcase
        self._cards = cards
        self._likeness = Likeness(count.innovations.values(), FIELDS, place_words(showcase))

    def of(self, record: Innovation) -> tuple[Neighbour, ...]:
        """The records most like `record`, at most MOST; none rather than ones whose likeness says little.

        Words decide; the same function of government (else our theme), mission and kind of unit order what words
        have found.
        """
        alike = self._likeness.nearest(record, _CONSIDERED)
        found = [each for each in (self._neighbour(record, other) for other in alike) if _is_near(each)]
        best = sorted(found, key=attrgetter("measure"), reverse=True)[:MOST]
        return tuple(replace(each, words=_phrases(each.words, record)) for each in best)

    def _neighbour(self, record: Innovation, alike: Alike) -> Neighbour:
        other = self._showcase.innovations[alike.id]
        functions = tuple(code for code in _functions(record) if code in _functions(other))
        theme = record.tema if record.tema == other.tema and not functions else None
        missions = self._missions_of(record) & self._missions_of(other)
        kind = self._kind(record) if self._kind(record) is self._kind(other) else None
        kind = None if kind is UnitKind.LAINNYA else kind
        bonus = _SAME_TOPIC * bool(functions or theme) + _SAME_MISSION * bool(missions) + _SAME_KIND * bool(kind)
        return Neighbour(
            card=self._cards[alike.id],
            words=alike.words[:_MOST_WORDS],
            likeness=alike.measure,
            measure=round(alike.measure + bonus, 6),
            functions=functions,
            theme=theme,
            kind=kind,
            missions=tuple((self._showcase.plans[plan], number) for plan, number in sorted(missions)),
        )

    def _kind(self, record: Innovation) -> UnitKind | None:
        return next((unit.jenis for unit in known_units(self._showcase, record)), None)

    def _missions_of(self, record: Innovation) -> set[tuple[str, int]]:
        named = ((item.dokumen, item.misi) for item in record.rencana_terkait)
        return {(plan, number) for plan, number in named if number and plan in self._showcase.plans}


def _is_near(neighbour: Neighbour) -> bool:
    """Whether the likeness says something: within one topic a word may do, across topics it takes more."""
    if neighbour.functions or neighbour.theme:
        return neighbour.likeness >= _ALIKE_OF_ONE_TOPIC and bool(neighbour.words)
    return neighbour.likeness >= _ALIKE and len(neighbour.words) >= _FEWEST_WORDS


def _phrases(found: tuple[str, ...], record: Innovation) -> tuple[str, ...]:
    """The words in the record's own order; those that stand side by side are one: "orang tua"."""
    texts = (record.nama_inovasi, record.kepanjangan, record.ringkasan_singkat, record.ringkasan, record.latar_belakang)
    text = "\n".join(text for text in texts if text).lower()
    phrases: list[str] = []
    for word in sorted(found, key=lambda word: (word not in text, text.find(word))):
        beside = phrases and f"{phrases[-1]} {word}" in text
        phrases.append(f"{phrases.pop()} {word}" if beside else word)
    return tuple(phrases)


def _functions(record: Innovation) -> list[str]:
    return [code for code in (record.urusan_utama, *record.urusan_lain) if code]
