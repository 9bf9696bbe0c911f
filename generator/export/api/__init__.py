"""The showcase as static JSON below `api/v1/`: an index, lists, one file a record, counts, changes, and their schemas.

Addresses are stable: a record's former ids answer too. What every file holds is said once, in `generator/answer.py`;
the JSON Schemas and the OpenAPI description are made of it (docs/decisions/0016).
"""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from generator.export.api.answers import answers
from generator.export.api.schemas import openapi, schema_files
from generator.export.holdings import Holdings
from generator.view.address import API


def api_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """Every file of the API by its path below the site's root."""
    for path, answer in answers(holdings):
        yield API + path, _json(answer)
    for name, schema in schema_files(holdings.site.settings):
        yield f"{API}schema/{name}", _json(schema)
    yield f"{API}openapi.json", _json(openapi(holdings))


def _json(value: BaseModel | dict[str, Any]) -> bytes:
    plain = value.model_dump(mode="json", by_alias=True, exclude_none=True) if isinstance(value, BaseModel) else value
    return json.dumps(plain, ensure_ascii=False, indent=1).encode() + b"\n"
