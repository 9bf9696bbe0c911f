"""Acronyms and their long forms: a text that has one is also found by the other."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W_]+")


def other_words(text: str) -> list[str]:
    """Long forms of the acronyms in a text, and acronyms of the long forms, in their order."""
    said = _WORD.findall(text.lower())
    return [other for place in range(len(said)) for other in _others(said, place)]


def _others(said: list[str], place: int) -> Iterator[str]:
    if long := _long().get(said[place]):
        yield long
    for form, short in _short().get(said[place], ()):
        if tuple(said[place : place + len(form)]) == form:
            yield short


@cache
def _long() -> Mapping[str, str]:
    text = (files("generator") / "search" / "acronyms.toml").read_text(encoding="utf-8")
    return {short.lower(): long for group in tomllib.loads(text).values() for short, long in group.items()}


@cache
def _short() -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    """The long forms by their first word, with their acronyms."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for short, long in _long().items():
        form = tuple(_WORD.findall(long))
        found.setdefault(form[0], []).append((form, short))
    return found
