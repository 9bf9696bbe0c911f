"""Every field of the records for the glossary, straight from the models."""

from dataclasses import dataclass
from typing import Any

from generator.model import Cohort, Event, Innovation, Plan, Unit


@dataclass(frozen=True)
class FieldLine:
    """A field's key, its title and description (Indonesian), and its English name."""

    key: str
    title: str
    description: str
    english: str


def glossary_fields() -> list[FieldLine]:
    """The fields of all kinds of record, each key once, by title."""
    found: dict[str, FieldLine] = {}
    for model in (Innovation, Event, Cohort, Unit, Plan):
        for key, info in model.model_fields.items():
            extra: Any = info.json_schema_extra
            found.setdefault(key, FieldLine(key, str(info.title), str(info.description), extra["x-en"]))
    return sorted(found.values(), key=lambda line: line.title.casefold())
