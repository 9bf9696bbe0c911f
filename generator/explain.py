"""A model's refusal into diagnostics: what was found, what would be right."""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator import habit
from generator.diagnostics import Diagnostic, Place, Route, nearest
from generator.model.field import ADDRESS, EXAMPLES, ONE_LINE, SCHOOL_NUMBER, SLUG

_CODES = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-field",
    "enum": "unknown-choice",
    "truth": "not-true-or-false",
    "whole_number": "not-a-whole-number",
    "decimal_number": "not-a-number",
    "degrees": "not-a-number",
    "ambiguous_number": "ambiguous-number",
    "date_shape": "not-a-date",
    "date_calendar": "no-such-day",
    "string_too_long": "too-long",
    "string_too_short": "too-short",
    "too_long": "too-many",
    "too_short": "too-few",
    "string_pattern_mismatch": "wrong-shape",
    "string_type": "not-a-text",
    "list_type": "not-a-list",
    "dict_type": "not-a-group",
    "model_type": "not-a-group",
    "model_attributes_type": "not-a-group",
    "source_without_name": "source-without-name",
    "greater_than_equal": "out-of-range",
    "less_than_equal": "out-of-range",
}
_MEANINGS: Mapping[str, Callable[[str], str | None]] = {
    "truth": habit.meant_truth,
    "whole_number": habit.meant_whole,
    "decimal_number": habit.meant_decimal,
    "degrees": habit.meant_degrees,
    "date_shape": habit.meant_date,
}
_LIST_MARK = "-"
_FIRST = ("judul", "berkas", "nama", "umum")
"""Fields that say what a group is."""
MOST_GUESSED = 60
_WORDING = re.compile(r"\w[\w .,()/-]*\Z")
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?\Z", re.ASCII | re.IGNORECASE)
_KEY_AND_MORE = re.compile(r"[a-z_]\w*:(?!//)\S", re.ASCII)


def explain(file: str, kind: type[BaseModel], fault: ValidationError, values: Any = None) -> Iterator[Diagnostic]:
    """The diagnostics for every error in `fault`, in the order of the model's fields; `values` as written."""
    for error in fault.errors(include_url=False):
        yield _diagnostic(file, kind, error, values)


def _diagnostic(file: str, kind: type[BaseModel], error: ErrorDetails, values: Any) -> Diagnostic:
    route = _as_written(tuple(part for part in error["loc"] if part != "[key]"), values)
    code = _CODES.get(error["type"], "not-accepted")
    facts = {"field": ".".join(str(part) for part in route if isinstance(part, str)), **_facts(error)}
    if code == "unknown-field" or error["loc"][-1:] == ("[key]",):
        names = _field_names(kind, route[:-1]) if code == "unknown-field" else facts["choices"].split(", ")
        facts |= {"found": str(route[-1]), **_nearest_key(route, names, values)}
        return Diagnostic(code, Place(file, route, at_key=code == "unknown-field"), facts)
    if code == "missing-field":
        facts |= {"found": str(route[-1])}
        return Diagnostic(code, Place(file, route[:-1]), facts)
    if code == "not-a-group":
        facts |= _within(kind, route, error)
    if code == "not-a-list":
        facts |= {"nearest": _listed(kind, route, error.get("input"))}
    return Diagnostic(_of_habit(error) or code, Place(file, route), facts)


def _of_habit(error: ErrorDetails) -> str | None:
    """The code for what offices type, when this is that."""
    kind, found = error["type"], error.get("input")
    text = found if isinstance(found, str) else ""
    if kind == "string_pattern_mismatch" and error["ctx"]["pattern"] == ONE_LINE:
        return "several-lines"
    if meaning(kind, text):
        return _habit_code(kind, text)
    if kind == "string_pattern_mismatch" and _zero_dropped(error):
        return "npsn-lost-zero"
    if kind == "list_type" and (text or " ".join(found if isinstance(found, dict) else [])).startswith(_LIST_MARK):
        return "dash-without-space"
    if kind in ("model_type", "dict_type", "model_attributes_type") and _KEY_AND_MORE.match(text):
        return "colon-without-space"
    return None


def _habit_code(kind: str, text: str) -> str | None:
    if kind == "truth":
        return "yes-or-no"
    if kind == "date_shape":
        return "date-day-first"
    if kind != "degrees" and habit.has_thousands(text):
        return "thousands-dot"
    return "decimal-comma" if "," in text else None


def meaning(kind: str, text: str) -> str | None:
    """What `text` can only mean, where the model refused it with an error of this kind."""
    meant = _MEANINGS.get(kind)
    return meant(text) if meant else None


def _zero_dropped(error: ErrorDetails) -> str | None:
    is_school = error.get("ctx", {}).get("pattern") == SCHOOL_NUMBER
    return habit.zero_dropped(str(error["input"])) if is_school else None


def _facts(error: ErrorDetails) -> dict[str, str]:
    context = error.get("ctx", {})
    found = str(error.get("input", ""))[:80]
    facts = {"found": found, "limit": "", "choices": "", "nearest": "", "example": "", habit.MEANT: ""}
    for key in ("max_length", "min_length", "ge", "le"):
        facts |= {"limit": str(context[key])} if key in context else {}
    if error["type"] == "enum":
        choices = [choice.strip().strip("'") for choice in context["expected"].replace(" or ", ", ").split(",")]
        facts |= _nearest(found, choices)
    elif meant := meaning(error["type"], found):
        facts |= {"nearest": meant, habit.MEANT: meant}
    elif zero := _zero_dropped(error):
        facts |= {"nearest": zero}
    elif error["type"] == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        facts |= {"nearest": _shaped(pattern, found), "example": EXAMPLES.get(pattern, "")}
    return facts


def _shaped(pattern: str, found: str) -> str:
    """A name as the key that it comes to, an address with its beginning: a guess, as the record may want another."""
    if pattern == SLUG:
        return habit.key_of(found)
    return f"https://{found}" if pattern == ADDRESS and _HOST.match(found) else ""


def _within(kind: type[BaseModel], route: Route, error: ErrorDetails) -> dict[str, str]:
    """What a group holds, and the one of its fields that a text in its place was to be."""
    if error["type"] == "dict_type":
        return {"choices": ", ".join(_keys(kind, str(route[-1])))}
    names, found = _field_names(kind, route), error.get("input")
    first = next((name for name in _FIRST if name in names), "")
    return {"choices": ", ".join(names), "nearest": f"{first}: {found}" if first and _is_wording(found) else ""}


def _listed(kind: type[BaseModel], route: Route, found: Any) -> str:
    """The list that a text in its place was to be; empty where that is not plain to see."""
    names = _field_names(kind, route)
    if not _is_wording(found):
        return ""
    if names == _field_names(kind, route[:-1]):
        return f"[{found}]"
    first = next((name for name in _FIRST if name in names), "")
    return f"- {first}: {found}" if first else ""


def _is_wording(found: Any) -> bool:
    return isinstance(found, str) and len(found) <= MOST_GUESSED and bool(_WORDING.match(found))


def _keys(kind: type[BaseModel], name: str) -> list[str]:
    """What may stand as a key in the group `name`: the values of a list of choices, else the record's own fields."""
    info = kind.model_fields.get(name)
    key: Any = get_args(info.annotation)[0] if info else str
    return [each.value for each in key] if issubclass(key, StrEnum) else list(kind.model_fields)


def _nearest(found: str, names: list[str]) -> dict[str, str]:
    meant = habit.meant_choice(found, names)
    near = meant or nearest(found.replace(" ", "_").replace("-", "_"), names)
    return {"choices": ", ".join(names), "nearest": near, habit.MEANT: meant or ""}


def _nearest_key(route: Route, names: list[str], values: Any) -> dict[str, str]:
    """Only a name that no other key beside it takes is the right answer."""
    key, beside = str(route[-1]), _group(values, route[:-1])
    meant = habit.meant_keys([str(each) for each in beside] if key in beside else [key], names)
    return {**_nearest(key, names), habit.MEANT: meant.get(key, "")}


def _as_written(route: Route, values: Any) -> Route:
    """The route in the file: the model saw lists without the items that were left empty."""
    written: list[str | int] = []
    for part in route:
        written.append(_number_as_written(values, part) if isinstance(part, int) else part)
        values = _step(values, written[-1])
    return tuple(written)


def _number_as_written(values: Any, number: int) -> int:
    if not isinstance(values, list):
        return number
    return [place for place, value in enumerate(values) if value is not None][number]


def _step(values: Any, part: str | int) -> Any:
    if isinstance(values, list) and isinstance(part, int):
        return values[part]
    return values.get(part) if isinstance(values, dict) else None


def _group(values: Any, route: Route) -> dict[str, Any]:
    for part in route:
        values = _step(values, part)
    return values if isinstance(values, dict) else {}


def _field_names(kind: type[BaseModel], route: Route) -> list[str]:
    """The fields of the model that `route` leads to, from `kind` on."""
    model: Any = kind
    for part in route:
        if isinstance(part, str) and part in model.model_fields:
            model = model_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := model_in(part))), None)
