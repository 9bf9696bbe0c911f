"""What each place of a record holds, read off the JSON Schema of its model."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.model.choice import CHOICES

Schema = Mapping[str, Any]
_LISTS = {kind.__name__: name for name, kind in CHOICES.items()}


@dataclass(frozen=True)
class Part:
    """A place of a record: `fields` of a group, `each` of a list of groups or of a group with free keys, or a value.

    `schema` tells of a value, of each value where `many`; what the field says of itself (title, need) is always there.
    """

    key: str
    schema: Schema
    fields: tuple["Part", ...] = ()
    each: "Part | None" = None
    keyed: bool = False
    """Whether `each` stands under a free key, not in a list."""
    many: bool = False
    must: bool = False
    """Whether its group cannot be without it."""

    @property
    def can_be_empty(self) -> bool:
        """Whether it can be given without holding anything."""
        return bool(self.fields or self.each or self.many)


@cache
def parts_of(kind: type[BaseModel]) -> tuple[Part, ...]:
    """The fields of a record of this kind, in their order.

    Raises TypeError for a list in a list, which no table here can hold.
    """
    schema = kind.model_json_schema()
    return _Reader(schema.get("$defs", {})).fields(schema)


class _Reader:
    def __init__(self, named: Schema) -> None:
        self.named = named

    def fields(self, schema: Schema) -> tuple[Part, ...]:
        must = schema.get("required", ())
        return tuple(self.part(key, of, key in must) for key, of in schema["properties"].items())

    def part(self, key: str, written: Schema, must: bool = False) -> Part:
        schema = self.resolved(written)
        if schema.get("type") == "array":
            return self.list(key, schema, must)
        if "properties" in schema:
            return Part(key, schema, fields=self.fields(schema), must=must)
        if schema.get("type") == "object":
            return self.mapping(key, schema, must)
        return Part(key, schema, must=must)

    def list(self, key: str, schema: Schema, must: bool) -> Part:
        each = self.part(key, schema["items"])
        if each.each or each.many:
            raise TypeError(f"a list in a list: {key}")
        if each.fields:
            return Part(key, schema, each=each, must=must)
        return Part(key, {**each.schema, **self.said(schema)}, many=True, must=must)

    def mapping(self, key: str, schema: Schema, must: bool) -> Part:
        """A group whose keys are choices has them as its fields."""
        choices = self.resolved(schema.get("propertyNames", {})).get("enum")
        if choices is None:
            return Part(key, schema, each=self.part(key, schema["additionalProperties"]), keyed=True, must=must)
        each = {**schema["additionalProperties"], **self.said(schema)}
        named = ({**each, "title": choice, "x-en": choice} for choice in choices)
        return Part(key, schema, fields=tuple(map(self.part, choices, named)), must=must)

    def resolved(self, schema: Schema) -> Schema:
        """The schema without a reference, and without null beside it; what the field says stands before the type's.

        `x-list` is the name of a closed list in the language files.
        """
        whole = dict(schema)
        for choice in whole.pop("anyOf", ()):
            if choice.get("type") != "null":
                whole = {**choice, **whole}
        name = whole.pop("$ref", "").rpartition("/")[2]
        of_list = {"x-list": _LISTS[name]} if name in _LISTS else {}
        return {**self.named[name], **whole, **of_list} if name else whole

    @staticmethod
    def said(schema: Schema) -> Schema:
        """What a field says of itself, whatever its type."""
        return {key: schema[key] for key in ("title", "description", "x-en", "x-need", "maxItems") if key in schema}
