"""The emitter and the fixer write the same form: the check trusts the one instead of asking the other."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from generator.demo.project import project
from generator.fix import fixed
from generator.fix.emit import emit
from generator.model.kind import kind_of
from generator.yamltext import read
from tests.rooms.fix.test_emit import HARD
from tests.rooms.strategies import SAID
from tests.thorough import times

FULL = Path(__file__).parents[2] / "golden" / "full" / "content"


@cache
def full() -> dict[str, Any]:
    """The values of every record that fills its fields, by file."""
    files = {path.relative_to(FULL).as_posix(): path.read_text("utf-8") for path in sorted(FULL.rglob("*.yaml"))}
    return {file: read(file, text).values for file, text in files.items()}


def kind(file: str) -> type[BaseModel]:
    """The kind of the record in one of these files."""
    return kind_in(file, (FULL / file).read_text("utf-8"))


def changed(value: Any, words: list[str], chance: random.Random) -> Any:
    """The value with its keys in another order and with some of its texts replaced."""
    if isinstance(value, dict):
        keys = chance.sample(list(value), len(value))
        return {key: changed(value[key], words, chance) for key in keys}
    if isinstance(value, list):
        return [changed(part, words, chance) for part in value]
    return chance.choice(words) if chance.random() < 0.5 else value


def record(file: str, words: list[str], chance: random.Random) -> BaseModel:
    """The record with every top field changed that can bear it."""
    values = full()[file]
    for key in chance.sample(list(values), len(values)):
        other = {
            **{name: part for name, part in values.items() if name != key},
            key: changed(values[key], words, chance),
        }
        try:
            kind(file).model_validate(other)
        except ValidationError:
            continue
        values = other
    return kind(file).model_validate(values)


@given(st.data(), st.lists(SAID | st.sampled_from(HARD), min_size=1, max_size=4), st.integers(0, 10_000))
@settings(deadline=None, max_examples=times(30))
def test_what_is_emitted_is_left_as_it_is(data: st.DataObject, words: list[str], seed: int) -> None:
    file = data.draw(st.sampled_from(sorted(full())))
    written = emit(record(file, words, random.Random(seed))).decode()

    assert written == fixed(written, kind(file))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_demo_is_left_as_it_is(seed: int) -> None:
    files = {
        name.removeprefix("content/"): body
        for name, body in project(140, seed)
        if name.endswith(".yaml") and name.startswith("content/")
    }
    others = [
        file for file, body in files.items() if body.decode() != fixed(body.decode(), kind_in(file, body.decode()))
    ]

    assert [] == others


def kind_in(file: str, text: str) -> type[BaseModel]:
    """The kind of the record in a file of any project."""
    found = kind_of(file, read(file, text).values)
    assert found is not None
    return found
