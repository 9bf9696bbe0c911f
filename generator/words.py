"""Every word that a reader or contributor sees, by key and language; read once from the language files."""

import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("id", "en")


class Words:
    """The words of one language: `words("home.lead", n=3)` fills the placeholders of `home.lead`."""

    def __init__(self, language: str, table: Mapping[str, str]) -> None:
        self.language = language
        self.table = table

    def __call__(self, key: str, /, **facts: object) -> str:
        """The text of `key` with its placeholders filled.

        With a fact `n`, `key.one` is taken for 1 when there is one. Raises KeyError for an unknown key.
        """
        if facts.get("n") == 1 and f"{key}.one" in self.table:
            key = f"{key}.one"
        text = self.table[key]
        return text.format(**facts) if facts else text

    def has(self, key: str) -> bool:
        """Whether `key` has a text."""
        return key in self.table


@cache
def words_of(language: str) -> Words:
    """The words of `language`, one of LANGUAGES, from all of its files, `id.toml`, `rules.id.toml` and so on.

    Raises ValueError when two files give the same key.
    """
    pairs = [pair for text in _texts(language) for pair in _flat(tomllib.loads(text))]
    table = dict(pairs)
    if len(table) < len(pairs):
        twice = sorted(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise ValueError(f"words given twice: {', '.join(twice)}")
    return Words(language, table)


def _texts(language: str) -> list[str]:
    own = [each for each in (files("generator") / "locale").iterdir() if f".{each.name}".endswith(f".{language}.toml")]
    return [each.read_text(encoding="utf-8") for each in sorted(own, key=lambda each: each.name)]


def _flat(table: Mapping[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in table.items():
        if isinstance(value, Mapping):
            pairs += _flat(value, f"{prefix}{key}.")
        else:
            pairs.append((prefix + key, value))
    return pairs
