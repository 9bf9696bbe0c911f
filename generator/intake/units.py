"""Which unit a list means: by school number, by its name, by a name like it. A likeness is only ever a proposal."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.intake.spelling import unit_likeness, unit_words
from generator.model import Showcase, Unit

CLOSE = 0.6
"""From here on a unit is worth proposing."""
PROPOSED = 3
MOST_WORDS = 14
"""A longer text is no name."""


@dataclass(frozen=True)
class Found:
    """The unit that is meant, or those that may be."""

    unit: str = ""
    by: str = ""
    near: tuple[str, ...] = ()


class Directory:
    """The units of a showcase, found by what lists say of them."""

    def __init__(self, showcase: Showcase) -> None:
        self.units: Mapping[str, Unit] = showcase.units
        self.by_number = {unit.npsn: unit.id for unit in showcase.units.values() if unit.npsn}
        self.region = unit_words(showcase.settings.wilayah), unit_words(showcase.settings.wilayah_singkat)
        self.names: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for unit in showcase.units.values():
            for name in (unit.nama, *unit.nama_lain, unit.id.replace("-", " ")):
                self.names[self.spelled(name)].add(unit.id)
        self.asked: dict[tuple[str, str], Found] = {}

    def spelled(self, name: str) -> tuple[str, ...]:
        """The words of a name without the region at its end."""
        words = unit_words(name)
        for tail in self.region:
            if len(words) > len(tail) + 1 and words[-len(tail) :] == tail:
                return words[: -len(tail)]
        return words

    def find(self, name: str, number: str = "") -> Found:
        """The unit of this name and school number; each pair is looked for once."""
        key = (name, number)
        if key not in self.asked:
            self.asked[key] = self._find(name, number)
        return self.asked[key]

    def _find(self, name: str, number: str) -> Found:
        said = self.spelled(name)
        own = self.names.get(said, set()) if said else set()
        numbered = self.by_number.get(number, "")
        if numbered and (not said or self._fits(numbered, said)):
            return Found(numbered, "number")
        if len(own) == 1 and not numbered:
            return Found(next(iter(own)), "name")
        near = self._near(said)
        return Found(near=tuple(dict.fromkeys([*([numbered] if numbered else []), *sorted(own), *near]))[:PROPOSED])

    def _fits(self, unit: str, said: tuple[str, ...]) -> bool:
        """Whether the name does not speak against the number."""
        record = self.units[unit]
        return any(unit_likeness(said, self.spelled(name)) >= CLOSE for name in (record.nama, *record.nama_lain))

    def _near(self, said: tuple[str, ...]) -> list[str]:
        measured: dict[str, float] = {}
        for words, units in self.names.items() if 0 < len(said) <= MOST_WORDS else ():
            likeness = unit_likeness(said, words)
            if likeness >= CLOSE:
                measured.update({unit: max(likeness, measured.get(unit, 0)) for unit in units})
        return sorted(measured, key=lambda unit: (-measured[unit], unit))[:PROPOSED]
