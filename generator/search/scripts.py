"""Names and summaries in plain scripts, so that they are found on any host and from a folder without one.

A script is one call, `etalase.give(path, data)`, and the data is JSON: nothing in it runs. Words are cut into sheets by
their order, so that a query fetches those that it needs however large the site is:

- `cari/awal.js`: the words of the interface, the kinds, and where each sheet of words begins;
- `cari/kata-N.js`: words as written, with their dictionary roots where these differ, `pelayanan layan`;
- `cari/akar-N.js`: for each root the entries that have it in name, expansion or text;
- `cari/lembar-N.js`: what is shown of SHEET entries each;
- `cari/id.js`: the ids of all innovations, by the places of their entries;
- `cari/isi.js`, `cari/isi-N.js`: the words of whole pages with their roots, written beside the full-text index.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from typing import Any

from generator.datascript import data_script
from generator.roots import STOPWORDS, root
from generator.roots import words as words_in
from generator.search.acronyms import other_words
from generator.search.entries import KINDS, Entry, entries
from generator.view import Site
from generator.words import Words

FOLDER = "cari"
SHEET = 100
"""Entries in a sheet."""
PIECE = 3_000
"""Characters in a sheet of words; less than half of it travels."""
EXCERPT = 160
"""Characters of text shown of an entry."""
SPOKEN = (
    "title",
    "field",
    "hint",
    "close",
    "hit",
    "hits",
    "none",
    "instead",
    "all",
    "more",
    "names_only",
    "from_folder",
    "failed",
)
"""The words of the interface that the script shows."""


def data_scripts(site: Site, words: Words) -> dict[str, bytes]:
    """The scripts of one language by their path below the language's folder."""
    return scripts_of(entries(site, words.language), words)


def scripts_of(listed: Sequence[Entry], words: Words) -> dict[str, bytes]:
    """The scripts in which `listed` can be found."""
    known, found = vocabulary(listed), postings(listed)
    kata, akar = cut(known), cut(found)
    data: dict[str, Any] = {f"{FOLDER}/awal": _beginning(listed, kata, akar, words)}
    data[f"{FOLDER}/id"] = [entry.url.split("/")[1] for entry in listed if entry.kind == "innovation"]
    data.update({f"{FOLDER}/kata-{number}": piece for number, piece in enumerate(kata)})
    data.update({f"{FOLDER}/akar-{number}": piece for number, piece in enumerate(akar)})
    sheets = (listed[start : start + SHEET] for start in range(0, len(listed), SHEET))
    data.update({f"{FOLDER}/lembar-{number}": _sheet(part) for number, part in enumerate(sheets)})
    return {f"{path}.js": data_script(path, value) for path, value in data.items()}


def _beginning(listed: Sequence[Entry], kata: Sequence[str], akar: Sequence[str], words: Words) -> dict[str, Any]:
    counts = [sum(entry.kind == kind for entry in listed) for kind in KINDS]
    return {
        "kinds": [[words(f"search.kind.{kind}"), count] for kind, count in zip(KINDS, counts, strict=True)],
        "kata": [_first(piece) for piece in kata],
        "akar": [_first(piece) for piece in akar],
        "sheet": SHEET,
        "stop": " ".join(sorted(STOPWORDS)),
        "words": {name: words(f"search.{name}") for name in SPOKEN},
    }


def _first(piece: str) -> str:
    return piece.split(" ", 1)[0].split("\n", 1)[0]


def _sheet(part: Iterable[Entry]) -> list[list[str]]:
    return [[entry.url, entry.name, shortened(entry.expansion or entry.text)] for entry in part]


def shortened(text: str) -> str:
    """The beginning of a text, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[:EXCERPT].rsplit(" ", 1)[0] + " …"


def vocabulary(listed: Iterable[Entry]) -> list[str]:
    """Every word of the entries in order, with its root where that differs: `pelayanan layan`."""
    return _rooted({word for entry in listed for text in _texts(entry) for word in text})


def full_words(known: Set[str]) -> dict[str, bytes]:
    """The scripts with the words of whole pages and their roots, by path below the language's folder."""
    pieces = cut(_rooted(known | {root(word) for word in known}))
    data: dict[str, Any] = {f"{FOLDER}/isi": [_first(piece) for piece in pieces]}
    data.update({f"{FOLDER}/isi-{number}": piece for number, piece in enumerate(pieces)})
    return {f"{path}.js": data_script(path, value) for path, value in data.items()}


def _rooted(known: Set[str]) -> list[str]:
    return [word if root(word) == word else f"{word} {root(word)}" for word in sorted(known)]


def postings(listed: Iterable[Entry]) -> list[str]:
    """For each root in order the entries that have it: `layan 3,2||7`, in name, expansion and text.

    Numbers are distances from the one before, in base 36.
    """
    found: dict[str, tuple[list[int], ...]] = defaultdict(lambda: ([], [], []))
    for number, entry in enumerate(listed):
        for place, text in enumerate(_texts(entry)):
            for each in {root(word) for word in text}:
                found[each][place].append(number)
    return [f"{each} {'|'.join(_distances(numbers) for numbers in found[each])}" for each in sorted(found)]


def _texts(entry: Entry) -> tuple[list[str], ...]:
    """The words of name, expansion and text; acronyms and their long forms count with the text."""
    whole = f"{entry.name}; {entry.expansion}; {entry.text}"
    return words_in(entry.name), words_in(entry.expansion), words_in(f"{entry.text}; {' '.join(other_words(whole))}")


def _distances(numbers: Sequence[int]) -> str:
    return ",".join(_base36(each - before) for before, each in zip((0, *numbers), numbers, strict=False))


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number] if number < 36 else _base36(number // 36) + digits[number % 36]


def cut(lines: Iterable[str]) -> list[str]:
    """The lines in pieces of about PIECE characters, in their order."""
    pieces: list[list[str]] = []
    room = 0
    for line in lines:
        if room < len(line):
            pieces.append([])
            room = PIECE
        pieces[-1].append(line)
        room -= len(line) + 1
    return ["\n".join(piece) for piece in pieces]
