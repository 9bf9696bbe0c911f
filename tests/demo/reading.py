"""The made-up project, read back."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.content import Content
from generator.demo import project
from generator.load import Loaded, load

CONTENT = "content/"


@cache
def files_of(records: int, seed: int) -> dict[str, bytes]:
    """All files of a project by path."""
    return dict(project(records, seed))


def content_of(records: int, seed: int) -> Content:
    """Its content as the disk would give it."""
    files = files_of(records, seed)
    return Content({name.removeprefix(CONTENT): body for name, body in files.items() if name.startswith(CONTENT)})


@cache
def loaded(records: int, seed: int) -> Loaded:
    """Its content, read."""
    return load(content_of(records, seed))


def models_in(value: Any) -> Iterator[BaseModel]:
    """Every model in `value`, itself and all that lie inside."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from models_in(getattr(value, name))
    elif isinstance(value, dict):
        for part in value.values():
            yield from models_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from models_in(part)
