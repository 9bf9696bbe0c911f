"""What each innovation is, before its record is written: name, topic, place, unit, and how much is known of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from generator.demo.dice import Dice
from generator.demo.places import Village
from generator.demo.region import MAIN, OLDER, Region
from generator.demo.wording import Topic, topics
from generator.derive.places import slug
from generator.model import Unit
from generator.model.choice import UnitKind

_SHARE_OF_MAIN = 0.42
_FULLEST_WINDOW = 0.92
_OLDER_EVERY, _OLDER_AMONG = 2, 400  # every second of the first so many, if its unit was invited
_STOPPED_EVERY, _STOPPED_AT = 13, 1
_SHARE_OF_AWARDS, _MOST_AWARDS = 0.15, 80
_AWARD_YEARS = range(2018, 2026)


class Level(IntEnum):
    """How much a record tells, from the bare name to every field."""

    BARE = 0
    SHORT = 1
    MIDDLE = 2
    RICH = 3
    FULL = 4


_LEVELS = "FRMSBMSBMSRMSBSMSBSB"  # of every twenty records, so that few records already show all levels
_BY_LETTER = {level.name[0]: level for level in Level}


@dataclass(frozen=True)
class Idea:
    """One innovation in short; `award` is the year in which it won one."""

    number: int
    id: str
    name: str
    long_name: str | None
    topic: Topic
    deed: int
    village: Village
    unit: Unit
    level: Level
    cohort: str | None
    pane: int | None
    year: int
    stopped: bool
    award: int | None


def ideas(region: Region) -> tuple[Idea, ...]:
    """The innovations of the region; their names and ids are unique."""
    catalogue = _Catalogue(region)
    return tuple(catalogue.idea(number) for number in range(region.records))


_Deed = tuple[str, int]


@dataclass(frozen=True)
class _Name:
    topic: Topic
    name: str
    long_name: str | None
    deed: int

    @property
    def key(self) -> _Deed:
        """What it stands for, whatever it is called."""
        return self.topic.key, self.deed


class _Catalogue:
    def __init__(self, region: Region) -> None:
        self.region = region
        self.busy: set[tuple[_Deed, str]] = set()
        self.offices = {unit.id: unit for unit in region.units[UnitKind.PERANGKAT_DAERAH]}

    @cached_property
    def names(self) -> list[_Name]:
        """All names in the order of the seed, a digital one first: the first record shows every field."""
        mixed = Dice(self.region.seed, "names").shuffled(list(_every_name()))
        first = next(entry for entry in mixed if entry.topic.digital)
        return [first, *(entry for entry in mixed if entry is not first)]

    @cached_property
    def window(self) -> dict[int, int]:
        """The pane of each innovation of the main cohort, by its number; members are spread evenly."""
        records, panes = self.region.records, self.region.panes
        members = min(round(_SHARE_OF_MAIN * records), int(_FULLEST_WINDOW * panes))
        chosen = (
            number for number in range(records) if number * members // records < (number + 1) * members // records
        )
        numbers = Dice(self.region.seed, "panes").shuffled(range(1, panes + 1))
        return dict(zip(chosen, numbers, strict=False))

    def idea(self, number: int) -> Idea:
        round_, place = divmod(number, len(self.names))
        entry = self.names[place]
        dice = Dice(self.region.seed, "idea", number)
        where = self.places[number]
        village = self.region.villages[where]
        name = _localised(entry.name, village, round_, len(self.region.villages))
        unit = self.free(entry, where, self.unit(entry.topic, where, dice))
        cohort = self.cohort(number, unit)
        year = int(cohort[-4:]) if cohort else dice.whole(2014, 2024)
        return Idea(
            number=number,
            id=slug(name),
            name=name,
            long_name=entry.long_name,
            topic=entry.topic,
            deed=entry.deed,
            village=village,
            unit=unit,
            level=_BY_LETTER[_LEVELS[number % len(_LEVELS)]],
            cohort=cohort,
            pane=self.window.get(number),
            year=year,
            stopped=number % _STOPPED_EVERY == _STOPPED_AT,
            award=self.award(year, dice),
        )

    @cached_property
    def places(self) -> list[int]:
        """The number of the village of each innovation.

        A name comes to another village in every round, so that both together stay unique; and while there are
        villages without it, no two names stand for one deed in the same village: that would be one innovation twice.
        """
        size, count = len(self.region.villages), len(self.names)
        taken: dict[_Deed, set[int]] = defaultdict(set)
        gone: dict[tuple[int, int], set[int]] = defaultdict(set)
        found = []
        for number in range(self.region.records):
            round_, place = divmod(number, count)
            deed, own = taken[self.names[place].key], gone[place, _lap(round_, size)]
            first = Dice(self.region.seed, "first village", place).below(size) + round_
            near = [village % size for village in range(first, first + size) if village % size not in own]
            found.append(next((village for village in near if village not in deed), near[0]))
            deed.add(found[-1])
            own.add(found[-1])
        return found

    def unit(self, topic: Topic, where: int, dice: Dice) -> Unit:
        """A unit of a kind that fits the topic, in the village or near it."""
        kind = UnitKind(dice.pick(topic.units))
        if kind is UnitKind.PERANGKAT_DAERAH:
            return self.offices[topic.office]
        own = self.near(kind, where)
        return own[dice.below(len(own))]

    def near(self, kind: UnitKind, where: int) -> Sequence[Unit]:
        """The units of a kind in the village, or the one that serves it and others."""
        own, size = self.region.units[kind], len(self.region.villages)
        first = where * len(own) // size
        return own[first : first + max(1, len(own) // size)]

    def free(self, entry: _Name, where: int, unit: Unit) -> Unit:
        """The unit, or another that fits, while this one does the same deed under another name; offices are large."""
        kinds = (UnitKind(kind) for kind in entry.topic.units if kind != UnitKind.PERANGKAT_DAERAH.value)
        near = (self.near(kind, where)[0] for kind in kinds)
        others = (other for other in (unit, *near, self.offices[entry.topic.office]) if self.is_free(entry, other))
        chosen = next(others, unit)
        self.busy.add((entry.key, chosen.id))
        return chosen

    def is_free(self, entry: _Name, unit: Unit) -> bool:
        return unit.jenis is UnitKind.PERANGKAT_DAERAH or (entry.key, unit.id) not in self.busy

    def award(self, year: int, dice: Dice) -> int | None:
        """The year of a prize, after the year in which the innovation began; most have none."""
        share = min(_SHARE_OF_AWARDS, _MOST_AWARDS / self.region.records)
        return dice.whole(max(year + 1, _AWARD_YEARS[0]), _AWARD_YEARS[-1]) if dice.chance(share) else None

    def cohort(self, number: int, unit: Unit) -> str | None:
        if number in self.window:
            return MAIN
        may_be = number < _OLDER_AMONG and number % _OLDER_EVERY == 1
        return OLDER if may_be and OLDER in unit.sasaran_angkatan else None


def _every_name() -> Iterator[_Name]:
    for topic in topics():
        yield from (_Name(topic, short, long, deed) for short, long, deed in topic.names)
        yield from (_Name(topic, plain, None, deed) for plain, deed in topic.plain)


def _localised(name: str, village: Village, round_: int, villages: int) -> str:
    """The name as it is in the first round, then with the village that took it over, then numbered too."""
    lap = _lap(round_, villages)
    return name if not round_ else f"{name} {village.quarter}" + (f" {lap}" if lap > 1 else "")


def _lap(round_: int, villages: int) -> int:
    """How often a name has been all around the region; 0 before it has come to a second village."""
    return (round_ - 1) // villages + 1
