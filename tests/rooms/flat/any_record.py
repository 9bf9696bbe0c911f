"""Records of any kind with anything in any field, made from the models."""

import re
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from generator.flat.layout import Value, value_of
from generator.flat.shape import Part, parts_of
from tests.rooms.strategies import SAID

NASTY = (
    '=1+1;"a",b',
    "'=cmd|' /C calc'!A0",
    "+62\n-3; @x\n\n=SUM(A1)",
    "0012",
    "1.699,50; 2",
    "[]",
    "{}",
    "𝒷 👪 ꦥꦭ",
    "_x0041_ <b>&amp;</b>",
    "a\tb",
    "true",
)
TEXTS = st.sampled_from(NASTY) | SAID
DATES = st.sampled_from(["2019", "2019-11", "2019-11-14", "2019?-01-04", "XXXX-12-12"])
NUMBERS = st.sampled_from(["1.6990", "-0.5", "7", "0.00000000001", "999999999999999", "-110.50"])


def records(kind: type[BaseModel]) -> st.SearchStrategy[BaseModel]:
    """Sound records of `kind`, from sparse to full."""
    groups = _group(parts_of(kind)).filter(lambda values: _is_sound(kind, values))
    return groups.map(kind.model_validate)


def _is_sound(kind: type[BaseModel], values: dict[str, Any]) -> bool:
    try:
        kind.model_validate(values)
    except ValidationError:
        return False
    return True


def _group(parts: tuple[Part, ...]) -> st.SearchStrategy[dict[str, Any]]:
    must = {part.key: _part(part) for part in parts if part.must}
    return st.fixed_dictionaries(must, optional={part.key: _part(part) for part in parts if not part.must})


def _part(part: Part) -> st.SearchStrategy[Any]:
    if part.fields:
        return _group(part.fields)
    if part.each:
        each = _group(part.each.fields)
        return st.dictionaries(TEXTS, each, max_size=2) if part.keyed else st.lists(each, max_size=2)
    if part.many:
        least = part.schema.get("minItems", 0)
        return st.lists(_value(part), min_size=least, max_size=max(least, 3))
    return _value(part)


def _value(part: Part) -> st.SearchStrategy[Any]:
    schema, value = part.schema, value_of(part.schema)
    if value is Value.CHOICE:
        return st.sampled_from(schema["enum"])
    if value is Value.WHOLE:
        return st.integers(*_range(schema)).map(str)
    if value is Value.TEXT and "pattern" in schema and "\\n" not in schema["pattern"]:
        return st.from_regex(re.compile(schema["pattern"], re.ASCII), fullmatch=True).map(lambda text: text[:60])
    texts = {Value.DATE: DATES, Value.TRUTH: st.sampled_from(["true", "false"]), Value.DECIMAL: NUMBERS}
    return texts.get(
        value, TEXTS if schema.get("maxLength", 999) > 1000 else TEXTS.filter(lambda text: "\n" not in text)
    )


def _range(schema: Any) -> tuple[int, int]:
    return schema.get("minimum", schema.get("ge", 0)), schema.get("maximum", schema.get("le", 10**9))
