"""The JSON Schema of every answer, and the OpenAPI description: both made of the shapes."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import models_json_schema

from generator.answer import ANSWERS, FILES, VERSION, Envelope, paths
from generator.export.holdings import Holdings
from generator.model import Settings
from generator.model.licence import licence_url
from generator.schema import schemas
from generator.view.address import API, reach

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_RECORDS = {made.name: f"{kind}.schema.json" for kind, made in FILES.items()}
"""By the name of a record's answer: the schema of the record itself."""


def schema_files(settings: Settings) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schemas by file name: of answers, and of records as they are written."""
    for made in ANSWERS:
        name = f"{made.name}.schema.json"
        schema = made.model_json_schema(by_alias=True, mode="serialization")
        if made.name in _RECORDS:
            schema["properties"]["record"] |= {"$ref": _RECORDS[made.name]}
            schema["properties"]["record"].pop("type")
        yield name, {"$schema": DRAFT, "$id": _address(settings, name), **schema}
    for name, text in schemas().items():
        if name in _RECORDS.values():
            plain = {key: value for key, value in json.loads(text).items() if key != "$schema"}
            yield name, {"$schema": DRAFT, "$id": _address(settings, name), **plain}


def _address(settings: Settings, name: str) -> str:
    return reach(settings, f"{API}schema/{name}", f"{API}schema/{name}")


def openapi(holdings: Holdings) -> dict[str, Any]:
    """The API after OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1)."""
    settings = holdings.site.settings
    pairs: Any = [(made, "serialization") for made in ANSWERS]
    _, found = models_json_schema(pairs, by_alias=True, ref_template="#/components/schemas/{model}")
    url = licence_url(settings.lisensi)
    return {
        "openapi": "3.1.1",
        "info": {
            "title": f"{settings.nama}, {settings.wilayah}",
            "version": VERSION,
            "description": "Static JSON files. Keys of records are those of the official Indonesian forms.",
            "license": {"name": settings.lisensi, **({"url": url} if url else {})},
        },
        "servers": [{"url": reach(settings, API, f"{API}openapi.json")}],
        "paths": {path: {"get": _operation(path, *about)} for path, about in paths().items()},
        "components": {"schemas": found["$defs"]},
    }


def _operation(path: str, made: type[Envelope], summary: str) -> dict[str, Any]:
    one = {"$ref": f"#/components/schemas/{made.__name__}"}
    may_move = "{id}" in path
    schema = {"oneOf": [one, {"$ref": "#/components/schemas/Moved"}]} if may_move else one
    answer = {"description": summary, "content": {"application/json": {"schema": schema}}}
    asked = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "operationId": path.strip("/").removesuffix(".json").replace("/{id}", "_one"),
        "summary": summary,
        **({"parameters": [asked]} if may_move else {}),
        "responses": {"200": answer, "404": {"description": "There is no such record."}},
    }
