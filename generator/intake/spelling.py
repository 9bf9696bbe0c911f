"""Headings and names of units as they are compared: without capitals, marks, abbreviations and weak words."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from tomllib import loads
from typing import Any

from generator.roots import root, words

_MARKS = re.compile(r"[^\w]+")
_NUMBERED = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])")
_NEAR = 0.84
_WEAK = 0.25


@cache
def lexicon() -> dict[str, Any]:
    """What stands in `lexicon.toml`: abbreviations, weak words, and other headings for fields."""
    return loads((files(__package__) / "lexicon.toml").read_text("utf-8"))


def flat(text: str) -> str:
    """`text` on one line, with single spaces."""
    return " ".join(text.split())


@cache
def tokens(text: str) -> tuple[str, ...]:
    """The words of a heading by their roots, abbreviations written out."""
    short = lexicon()["short"]
    plain = _MARKS.sub(" ", text.casefold().replace("_", " "))
    whole = " ".join(short.get(word, word) for word in plain.split())
    return tuple(dict.fromkeys(root(word) for word in words(whole)))


def likeness(one: str, other: str) -> float:
    """How alike two headings are: 1 for the same words, 0 for none in common; weak words count little."""
    return _likeness(tokens(one), tokens(other))


@cache
def _likeness(ours: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    if not ours or not theirs:
        return 0.0
    shared = sum(_weight(word) for word in ours if any(_is_near(word, each) for each in theirs))
    return min(1.0, 2 * shared / (_sum(ours) + _sum(theirs)))


def _sum(every: Iterable[str]) -> float:
    return sum(map(_weight, every))


def _weight(word: str) -> float:
    return _WEAK if word in lexicon()["weak"] else 1.0


@cache
def _is_near(one: str, other: str) -> bool:
    """The same word, or one with a slip of the hand."""
    if one == other:
        return True
    if min(len(one), len(other)) < 5 or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _NEAR


@cache
def unit_words(name: str) -> tuple[str, ...]:
    """The words of a unit's name: kinds written out, numbers without zeros before them."""
    short = lexicon()["unit"]
    plain = _MARKS.sub(" ", name.casefold())
    parts = " ".join(short.get(word, word) for word in plain.split())
    parts = " ".join(short.get(word, word) for word in _NUMBERED.sub(" ", parts).split())
    return tuple(word.lstrip("0") if word.isdigit() else word for word in parts.split())


def unit_likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """How alike two units' names are; a number that differs makes them two."""
    ours, theirs = ({word for word in each if word.isdigit()} for each in (one, other))
    if ours and theirs and ours != theirs:
        return 0.0
    shared = sum(1 for word in one if word in other or any(_is_near(word, each) for each in other))
    return 2 * shared / (len(one) + len(other)) if one and other else 0.0
