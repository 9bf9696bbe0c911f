"""The order in which the form asks: ten questions for a school or kelurahan, and all fields by sections."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from generator.model.kind import FOLDERS
from generator.yamltext import read

KINDS = ("innovations", "events")
"""The kinds of record that the form makes, by their folders."""
REST = "lainnya"
"""The section of all fields that the outline does not place, so that a new one is never out of reach."""


@cache
def outline(kind: str) -> Mapping[str, Any]:
    """The questions and sections of a kind; every field of its model is in one section."""
    found = tomllib.loads(_text(f"{kind}.toml"))
    sections = [dict(section) for section in found["section"]]
    placed = {name for section in sections for name in section["fields"]}
    rest = [name for name in FOLDERS[kind].model_fields if name not in placed]
    return {
        "quick": found.get("quick", []),
        "section": [*sections, {"key": REST, "fields": rest}] if rest else sections,
    }


def words_wanted(kind: str) -> Iterator[str]:
    """The keys of the words that the outline speaks with."""
    for step in outline(kind)["quick"]:
        yield f"borang.step.{step['key']}"
        for question in step["question"]:
            yield question["ask"]
            yield from (question["hint"],) if "hint" in question else ()
    yield from (f"borang.section.{section['key']}" for section in outline(kind)["section"])


@cache
def example() -> Mapping[str, Any]:
    """The invented record whose values stand as examples beside the fields, all of them texts."""
    values: Mapping[str, Any] = read("example.yaml", _text("example.yaml")).values
    return values


def _text(name: str) -> str:
    return (files("generator") / "questionnaire" / name).read_text(encoding="utf-8")
