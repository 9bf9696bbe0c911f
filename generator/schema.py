"""JSON Schema of each kind of record, from the models: editor hover and completion, forms, the data's own contract."""

import json
from pathlib import Path

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from generator.model import IndicatorSet, Settings
from generator.model.kind import FOLDERS

KINDS: dict[str, type[BaseModel]] = {**FOLDERS, "indicator-set": IndicatorSet, "site": Settings}


class _Plain(GenerateJsonSchema):
    """An absent field is left out, never written as null: forms then show one plain input."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """The schema of the value alone."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """The schema with its default, if that is a value."""
        found = super().default_schema(schema)
        return {key: value for key, value in found.items() if key != "default" or value is not None}


def schemas() -> dict[str, str]:
    """The schema files by name, as text; the same models always give the same text."""
    return {
        f"{name}.schema.json": _text(kind.model_json_schema(schema_generator=_Plain)) for name, kind in KINDS.items()
    }


def write_schemas(folder: Path) -> int:
    """Writes the schema files into `folder` and says how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    return len(KINDS)


def _text(schema: dict[str, object]) -> str:
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps({**draft, **schema}, ensure_ascii=False, indent=2) + "\n"
