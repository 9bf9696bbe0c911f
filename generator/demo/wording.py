"""The words of the made-up region, read once from the text files beside this module."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Measure:
    """Something that is counted before and after; the two ranges hold the numbers to choose from."""

    name: str
    unit: str
    before: tuple[float, float]
    after: tuple[float, float]
    method: str


@dataclass(frozen=True)
class Topic:
    """What an innovation is about, with the words that tell it."""

    key: str
    theme: str
    subject: str
    units: tuple[str, ...]
    office: str
    function: str
    functions: tuple[str, ...]
    goals: tuple[str, ...]
    form: str
    digital: bool
    groups: tuple[str, ...]
    names: tuple[tuple[str, str, int], ...]  # short, long, and the number of the deed that it names
    plain: tuple[tuple[str, int], ...]
    deeds: tuple[str, ...]
    deeds_en: tuple[str, ...]
    aim: str
    problems: tuple[str, ...]
    steps: tuple[str, ...]
    results: tuple[str, ...]
    obstacles: tuple[str, ...]
    lessons: tuple[str, ...]
    tools: str
    partners: str
    keywords: tuple[str, ...]
    beneficiaries: str
    measures: tuple[Measure, ...]


@cache
def topics() -> tuple[Topic, ...]:
    """All topics, in the order of their files; a file is named after its theme."""
    folder = files(__package__) / "topics"
    sheets = sorted((file.name.removesuffix(".toml"), file.read_text("utf-8")) for file in folder.iterdir())
    return tuple(_topic(theme, table) for theme, text in sheets for table in tomllib.loads(text)["topic"])


def _topic(theme: str, table: Mapping[str, Any]) -> Topic:
    fixed = {key: _firm(value) for key, value in table.items() if key != "measures"}
    measures = tuple(Measure(**{key: _firm(value) for key, value in row.items()}) for row in table["measures"])
    return Topic(theme=theme, measures=measures, **fixed)


@cache
def sheet(name: str) -> Mapping[str, Any]:
    """The text file `name`: `phrases`, `programme` or `region`."""
    text = (files(__package__) / f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


def _firm(value: Any) -> Any:
    return tuple(_firm(part) for part in value) if isinstance(value, list) else value
