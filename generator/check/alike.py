"""Rule: no innovation is told twice in almost the same words."""

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.check.likeness import is_slip_of
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity
from generator.likeness import Alike, Likeness, place_words
from generator.model import Innovation
from generator.roots import words

_FIELDS = {"nama_inovasi": 1, "kepanjangan": 1, "ringkasan_singkat": 1}
"""What nearly every record has; long texts follow a form, so they are alike without telling the same."""
_IN_ONE_UNIT, _ANYWHERE = 0.6, 0.8
_FEWEST_WORDS = 4
_NEAREST = 3
_NUMBER = re.compile(r"\d+|x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}")


def check_alike(case: Case) -> Iterator[Diagnostic]:
    """Name, what it stands for and one-line summary that are alike by their words are a warning.

    One unit rarely does almost the same twice, so there less is enough than between units. Two records are apart when
    their names differ in a place or a number, or when each text has one that the other lacks: to carry an innovation
    to the next kelurahan is no fault. The same name in one unit, or a slip of it, belongs to other rules.
    """
    told = [record for record in case.showcase.innovations.values() if record.ringkasan_singkat]
    marks = _Marks(place_words(case.showcase))
    likeness, seen = Likeness(told, _FIELDS, marks.places), set[str]()
    for record in told:
        seen.add(record.id)
        for alike in likeness.nearest(record, _NEAREST, searched=_FEWEST_WORDS):
            other = case.showcase.innovations[alike.id]
            if other.id in seen and _is_same(record, other, alike) and not marks.set_apart(record, other):
                yield _finding(record, other, alike)
                break


def _is_same(record: Innovation, other: Innovation, alike: Alike) -> bool:
    in_one_unit = bool(set(record.unit_kerja) & set(other.unit_kerja))
    enough = _IN_ONE_UNIT if in_one_unit else _ANYWHERE
    told_by_name = in_one_unit and is_slip_of(record.nama_inovasi, other.nama_inovasi)
    return alike.measure >= enough and len(alike.words) >= _FEWEST_WORDS and not told_by_name


class _Marks:
    """The words of records that tell one place or number from another."""

    def __init__(self, places: frozenset[str]) -> None:
        self.places = places
        self._of: dict[str, frozenset[str]] = {}

    def set_apart(self, record: Innovation, other: Innovation) -> bool:
        if record.contoh != other.contoh or self.of(record.nama_inovasi) != self.of(other.nama_inovasi):
            return True
        one, two = self.of(_text(record)), self.of(_text(other))
        return bool(one - two and two - one)

    def of(self, text: str) -> frozenset[str]:
        """Those of a text; each text is read once."""
        if text not in self._of:
            self._of[text] = frozenset(word for word in words(text) if word in self.places or _NUMBER.fullmatch(word))
        return self._of[text]


def _text(record: Innovation) -> str:
    return " ".join(getattr(record, name) or "" for name in _FIELDS)


def _finding(record: Innovation, other: Innovation, alike: Alike) -> Diagnostic:
    facts = {
        "found": record.nama_inovasi,
        "other": other.nama_inovasi,
        "first": other.id,
        "words": ", ".join(alike.words[:5]),
        "share": str(round(100 * alike.measure)),
    }
    place, related = (innovation_place(each.id, "ringkasan_singkat") for each in (record, other))
    return Diagnostic("near-same-text", place, facts, Severity.WARNING, (related,))
