"""How alike innovations are, by the words they are told in: TF-IDF over roots (docs/decisions/0011)."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from heapq import nlargest
from typing import NamedTuple

from generator.model import Innovation, Showcase
from generator.model.field import Record
from generator.roots import root, words

MOST_TELLING = 32
"""So many words stand for a record: those that it says often and others seldom."""
SEARCHED = 10
"""So many of them look for other records."""
FOUND = 100
"""So many records at most does a word find, those that say it most; else a word of all would compare all with all."""
SPARE = 4
"""So many more records than were asked for are measured in full."""
FEWEST = 50
"""Fewer records do not show which words are rare, so each counts as said by few."""
TELLING = 0.02
"""A shared word that adds less to the measure is no reason to be shown."""

_SHORTEST = 3
_OF_RECORDS = """
inovasi program giat layan sumber muat jelas catat nama sebut judul lengkap luncur resmi berita tahun turut jadi sama
siap tempat jabat pertama januari februari maret april mei juni juli agustus september oktober november desember
kota kabupaten camat lurah desa dinas badan sd smp negeri sekolah puskesmas rsud perintah daerah pemkot kepala
"""
"""Roots that speak of the record, its date or its office, and so of no innovation more than of another."""


class Alike(NamedTuple):
    """A record like another one: from 0 to 1 how much, and by which words, as the other one writes them."""

    id: str
    measure: float
    words: tuple[str, ...]


def place_words(showcase: Showcase) -> frozenset[str]:
    """The words of the region's names of places: they say where, not what."""
    settings = showcase.settings
    names = [settings.wilayah, settings.wilayah_singkat]
    names += [name for area in showcase.areas for name in (area.nama, area.kecamatan)]
    names += [name for unit in showcase.units.values() for name in (unit.kelurahan, unit.kecamatan) if name]
    return frozenset(word for name in names for word in words(name))


class Likeness:
    """Records by the words of some of their `fields`, each with its weight; `unsaid` words count for nothing."""

    def __init__(self, records: Iterable[Innovation], fields: Mapping[str, int], unsaid: Set[str]) -> None:
        self._fields = fields
        self._lexicon = _Lexicon(unsaid)
        said = {record.id: self._said(record) for record in records}
        self._ids = list(said)
        self._spread = Counter(meant for own in said.values() for meant in self._lexicon.roots_of(own.numbers))
        self._vectors = [self._weighed(own) for own in said.values()]
        self._numbers = {identifier: number for number, identifier in enumerate(self._ids)}
        self._finders = self._index()

    def nearest(self, record: Innovation, count: int, searched: int = SEARCHED) -> list[Alike]:
        """The `count` records whose words are most like those of `record`, the most alike first, then by number.

        It takes about as long among many records as among few: see FOUND. Who wants only what is nearly the same needs
        to have fewer words `searched`: those are then shared too.
        """
        number = self._numbers.get(record.id)
        own = self._weighed(self._said(record)) if number is None else self._vectors[number]
        found = self._found(own, searched)
        found.pop(-1 if number is None else number, None)
        likely = nlargest(count + SPARE, found, key=found.__getitem__)
        weights = dict(
            zip(self._lexicon.roots_of(own.numbers), zip(own.weights, own.numbers, strict=True), strict=True)
        )
        measured = [self._alike(other, weights) for other in likely]
        return sorted(measured, key=lambda one: (-one.measure, self._numbers[one.id]))[:count]

    def _said(self, record: Innovation) -> "_Weights":
        """Every root of a record by the first form that it takes, with the weight of all its mentions."""
        weights: dict[int, int] = {}
        forms: dict[int, int] = {}
        for text, weight in _told(record, self._fields):
            for word in words(text):
                form = self._lexicon[word]
                meant = self._lexicon.roots[form]
                if meant >= 0:
                    weights[meant] = weights.get(meant, 0) + weight
                    forms.setdefault(meant, form)
        return _Weights(array("L", forms.values()), array("d", weights.values()))

    def _weighed(self, said: "_Weights") -> "_Weights":
        """The most telling words of a record, heaviest first, as a vector of length one."""
        every = zip(said.numbers, said.weights, self._lexicon.roots_of(said.numbers), strict=True)
        weighed = [(form, (1 + math.log(weight)) * self._rarity(meant)) for form, weight, meant in every]
        kept = sorted(weighed, key=lambda item: -item[1])[:MOST_TELLING]
        length = math.sqrt(sum(weight * weight for _, weight in kept)) or 1.0
        return _Weights(array("L", (form for form, _ in kept)), array("d", (weight / length for _, weight in kept)))

    def _rarity(self, meant: int) -> float:
        """How much a root tells: nothing when every record has it (inverse document frequency)."""
        return math.log((max(len(self._ids), FEWEST) + 1) / (self._spread[meant] or 1))

    def _index(self) -> dict[int, "_Weights"]:
        """For every root the records that it finds and its weight in each."""
        finders: dict[int, _Weights] = {}
        for number, own in enumerate(self._vectors):
            for meant, weight in zip(self._lexicon.roots_of(own.numbers), own.weights, strict=True):
                finder = finders.setdefault(meant, _Weights(array("L"), array("d")))
                finder.numbers.append(number)
                finder.weights.append(weight)
        return {meant: _heaviest(finder, FOUND) for meant, finder in finders.items()}

    def _found(self, own: "_Weights", searched: int) -> dict[int, float]:
        """The records that the most telling words lead to, with what those words already measure."""
        found: dict[int, float] = {}
        for meant, weight in zip(self._lexicon.roots_of(own.numbers[:searched]), own.weights, strict=False):
            finder = self._finders.get(meant)
            if finder:
                for other, theirs in zip(finder.numbers, finder.weights, strict=True):
                    found[other] = found.get(other, 0.0) + weight * theirs
        return found

    def _alike(self, number: int, own: Mapping[int, tuple[float, int]]) -> Alike:
        """The measure in full, rounded: the last digits differ between machines."""
        other = self._vectors[number]
        roots = zip(self._lexicon.roots_of(other.numbers), other.weights, strict=True)
        shared = [(own[meant][0] * weight, own[meant][1]) for meant, weight in roots if meant in own]
        shared.sort(key=lambda item: -item[0])
        reasons = tuple(self._lexicon.words[form] for part, form in shared if part >= TELLING)
        return Alike(self._ids[number], round(sum(part for part, _ in shared), 6), reasons)


class _Weights(NamedTuple):
    """Words by their numbers, or records by theirs, each with a weight; flat, for records by the ten thousand."""

    numbers: "array[int]"
    weights: "array[float]"


def _heaviest(all_of_them: _Weights, count: int) -> _Weights:
    """The `count` of them with the greatest weights; of equal ones the first."""
    if len(all_of_them.numbers) <= count:
        return all_of_them
    pairs = zip(all_of_them.numbers, all_of_them.weights, strict=True)
    kept = sorted(pairs, key=lambda pair: -pair[1])[:count]
    return _Weights(array("L", (number for number, _ in kept)), array("d", (weight for _, weight in kept)))


class _Lexicon(dict[str, int]):
    """The number of every word met; `words` and `roots` by that number; root -1 is a word that counts for nothing."""

    def __init__(self, unsaid: Set[str]) -> None:
        super().__init__()
        self.words: list[str] = []
        self.roots: list[int] = []
        self._unsaid = {*_OF_RECORDS.split(), *unsaid, *map(root, unsaid)}
        self._number_of: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        self[word] = len(self.words)
        self.words.append(word)
        self.roots.append(self._root(word))
        return self[word]

    def _root(self, word: str) -> int:
        if len(word) < _SHORTEST or word.isdigit() or word in self._unsaid:
            return -1
        meant = root(word)
        return -1 if meant in self._unsaid else self._number_of.setdefault(meant, len(self._number_of))

    def roots_of(self, forms: Iterable[int]) -> list[int]:
        return [self.roots[form] for form in forms]


def _told(record: Record, fields: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """The texts of the fields, those of a group or a list one by one, each with the weight of its field."""
    for name, weight in fields.items():
        yield from ((text, weight) for text in _texts(getattr(record, name)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        yield from (text for text in vars(value).values() if text)
    elif isinstance(value, list):
        yield from value
