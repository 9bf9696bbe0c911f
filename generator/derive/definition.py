"""The definition of completeness as it stands in `completeness.toml`, read once as a package file."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from generator.view import Definition, Item


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
