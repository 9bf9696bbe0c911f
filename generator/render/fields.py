"""Every field and every choice of the records for the glossary, straight from the models."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.choice import CHOICES
from generator.model.field import Record
from generator.model.kind import FOLDERS
from generator.model.reference import IndicatorSet
from generator.model.settings import Settings
from generator.words import words_of

KINDS: dict[str, type[BaseModel]] = {**FOLDERS, "indicators": IndicatorSet, "site": Settings}
"""Every kind of record by a short name, the anchor of its table."""


@dataclass(frozen=True)
class FieldLine:
    """A field: its anchor, its keys from the record down, its Indonesian title and hint, its English name.

    `choices` is the name of the closed list that its value comes from, `same` the anchor of an earlier field whose
    parts this one has too.
    """

    anchor: str
    key: str
    title: str
    description: str
    english: str
    need: str
    choices: str | None
    same: str | None


def kind_fields(kind: str) -> list[FieldLine]:
    """The fields of a kind of record in the order of its form, those of a group right behind it, once on the page."""
    return _all_fields()[kind]


@cache
def _all_fields() -> dict[str, list[FieldLine]]:
    told: dict[type[BaseModel], str] = {}
    return {kind: list(_lines(kind, model, (), told)) for kind, model in KINDS.items()}


def _lines(
    kind: str, model: type[BaseModel], above: tuple[str, ...], told: dict[type[BaseModel], str]
) -> Iterator[FieldLine]:
    for name, info in model.model_fields.items():
        keys = (*above, name)
        extra: Any = info.json_schema_extra
        inside = list(_within(info.annotation))
        listed = next((key for key, own in CHOICES.items() if own in inside), None)
        title, hint, key = str(info.title), str(info.description), ".".join(keys)
        part = next((own for own in inside if isinstance(own, type) and issubclass(own, Record)), None)
        same, anchor = told.get(part) if part else None, f"{kind}.{key}"
        yield FieldLine(anchor, key, title, hint, extra["x-en"], extra["x-need"], listed, same)
        if part and same is None:
            told[part] = anchor
            yield from _lines(kind, part, keys, told)


def _within(annotation: Any) -> Iterator[Any]:
    """The classes that a field's type is made of."""
    parts = get_args(annotation)
    if not parts:
        yield annotation
    for part in parts:
        yield from _within(part)


@dataclass(frozen=True)
class ChoiceLine:
    """A value of a closed list: its code, and what it is called in both languages."""

    code: str
    indonesian: str
    english: str


def choice_lines(name: str) -> list[ChoiceLine]:
    """The values of a closed list in their order."""
    first, other = words_of("id"), words_of("en")
    keys = ((value.value, f"choice.{name}.{value.value}") for value in CHOICES[name])
    return [ChoiceLine(code, first(key), other(key)) for code, key in keys]
