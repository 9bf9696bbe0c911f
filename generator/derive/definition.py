"""The definition of completeness as it stands in `completeness.toml`, read once as a package file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import accumulate
from typing import Any


@dataclass(frozen=True)
class Item:
    """Something that a record can tell: its points, who can usually supply it, and the record's field."""

    key: str
    points: int
    who: str
    field: str
    waived: bool


@dataclass(frozen=True)
class Definition:
    """Items, the parts of the ring and the levels, by their keys, in the order of the file."""

    version: str
    profile: int
    evidence: int
    items: Mapping[str, Item]
    never_waived: frozenset[str]
    proof_from: Mapping[str, str]
    parts: Mapping[str, tuple[str, ...]]
    levels: Mapping[str, tuple[str, ...]]

    @cached_property
    def needed(self) -> Mapping[str, frozenset[str]]:
        """For each level everything that it needs, with what the lower ones need."""
        own = (frozenset(keys) for keys in self.levels.values())
        return dict(zip(self.levels, accumulate(own, lambda lower, more: lower | more), strict=True))

    def level_of(self, key: str) -> str | None:
        """The lowest level that needs an item or indicator; None for what no level needs."""
        return next((level for level, keys in self.levels.items() if key in keys), None)


@cache
def definition() -> Definition:
    """The definition in force."""
    text = (files("generator") / "derive" / "completeness.toml").read_text(encoding="utf-8")
    return read(tomllib.loads(text))


def read(table: Mapping[str, Any]) -> Definition:
    """The definition that `table` holds; raises KeyError or TypeError where something is missing."""
    items = {key: Item(key, **{"field": key, "waived": False, **said}) for key, said in table["items"].items()}
    return Definition(
        version=table["version"],
        profile=table["halves"]["profile"],
        evidence=table["halves"]["evidence"],
        items=items,
        never_waived=frozenset(table["evidence"]["never_waived"]),
        proof_from=table["evidence"]["who"],
        parts={key: tuple(names) for key, names in table["parts"].items()},
        levels={key: tuple(names) for key, names in table["levels"].items()},
    )
