"""One record's text in canonical form."""

from typing import Any

from pydantic import BaseModel

from generator.fix.comment import attach
from generator.fix.parse import Parser, Strange
from generator.fix.shape import Meaning, Shape, shape_of
from generator.fix.tree import Scalar
from generator.fix.words import inline
from generator.fix.write import written
from generator.habit import meant_keys
from generator.yamltext import Document, Mark, is_typed, mended, read


def fixed(text: str, kind: type[BaseModel]) -> str:
    """`text` of a record of this kind in canonical form; as it was where it cannot be read."""
    sound = mended(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    if sound is None:
        return text
    return _canonical(sound, shape_of(kind)) or text


def is_canonical(text: str, kind: type[BaseModel]) -> bool:
    """Whether `fixed` would leave `text`, which can be read, as it is."""
    try:
        parser = Parser(text)
        root = parser.root()
    except Strange:
        return False
    return written(root, shape_of(kind), attach(text, root, parser.covered)) == text


def is_in_form(document: Document, kind: type[BaseModel]) -> bool:
    """The same of a document that was read quickly and whose record is sound, without taking it apart again."""
    shape = shape_of(kind)
    return _in_order(document.values, shape) and all(_in_place(mark, shape) for mark in document.marks or ())


def _in_order(group: dict[str, Any], shape: Shape) -> bool:
    ranks = [shape.ranks.get(key, 0) for key in group]
    if ranks != sorted(ranks):
        return False
    for key, value in group.items():
        if isinstance(value, dict) and not _in_order(value, shape.of(key)):
            return False
        if isinstance(value, list) and isinstance(value[0], dict):
            each = shape.of(key).each()
            if not all(_in_order(part, each) for part in value):
                return False
    return True


def _in_place(mark: Mark, shape: Shape) -> bool:
    for part in mark.route:
        shape = shape.of(part) if isinstance(part, str) else shape.each()
    if mark.style == "":
        return _is_as_meant(mark.text, shape.meaning) if shape.meaning else not (shape.is_text and is_typed(mark.text))
    if shape.meaning:
        return shape.meaning(mark.text) is None
    return mark.style != '"' or inline(Scalar(mark.text, mark.style), shape) != mark.text


def _is_as_meant(text: str, meaning: Meaning) -> bool:
    """Of a value that its model took, only a zero before it can be too much."""
    return text.lstrip("-")[0] != "0" or meaning(text) == text


def _canonical(sound: str, shape: Shape) -> str | None:
    before = read("", sound).values
    if not isinstance(before, dict):
        return None
    try:
        parser = Parser(sound)
        root = parser.root()
    except Strange:
        return None
    whole = attach(sound, root, parser.covered)
    after = written(root, shape, whole)
    return after if same(before, read("", after).values, shape) else None


def same(before: Any, after: Any, shape: Shape) -> bool:
    """Whether the same is read, but for what was repaired."""
    if isinstance(before, dict) and isinstance(after, dict):
        meant = meant_keys(before, shape.fields)
        named = {meant.get(key, key): value for key, value in before.items()}
        return named.keys() == after.keys() and all(
            same(value, after[key], shape.of(str(key))) for key, value in named.items()
        )
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(
            same(first, second, shape.each()) for first, second in zip(before, after, strict=True)
        )
    return before == after or (isinstance(before, str) and shape.meaning is not None and after == shape.meaning(before))
