"""A model's refusal into diagnostics: what was found, what would be right."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Place, Route, nearest

_CODES = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-field",
    "enum": "unknown-choice",
    "truth": "not-true-or-false",
    "whole_number": "not-a-whole-number",
    "decimal_number": "not-a-number",
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


def explain(file: str, kind: type[BaseModel], fault: ValidationError) -> Iterator[Diagnostic]:
    """The diagnostics for every error in `fault`, in the order of the model's fields."""
    for error in fault.errors(include_url=False):
        yield _diagnostic(file, kind, error)


def _diagnostic(file: str, kind: type[BaseModel], error: ErrorDetails) -> Diagnostic:
    code = _CODES.get(error["type"], "not-accepted")
    route: Route = tuple(part for part in error["loc"] if part != "[key]")
    facts = {"field": ".".join(str(part) for part in route if isinstance(part, str)), **_facts(error)}
    if code == "unknown-field":
        names = _field_names(kind, route[:-1])
        facts |= {"found": str(route[-1]), **_nearest(str(route[-1]), names)}
    if code == "missing-field":
        facts |= {"found": str(route[-1])}
        return Diagnostic(code, Place(file, route[:-1]), facts)
    return Diagnostic(code, Place(file, route, at_key=code == "unknown-field"), facts)


def _facts(error: ErrorDetails) -> dict[str, str]:
    context = error.get("ctx", {})
    found = str(error.get("input", ""))[:80]
    facts = {"found": found, "limit": "", "choices": "", "nearest": ""}
    for key in ("max_length", "min_length", "ge", "le"):
        facts |= {"limit": str(context[key])} if key in context else {}
    if error["type"] == "enum":
        choices = [choice.strip().strip("'") for choice in context["expected"].replace(" or ", ", ").split(",")]
        facts |= {"choices": ", ".join(choices), **_nearest(found, choices)}
    return facts


def _nearest(found: str, names: list[str]) -> dict[str, str]:
    return {"choices": ", ".join(names), "nearest": nearest(found.replace(" ", "_").replace("-", "_"), names)}


def _field_names(kind: type[BaseModel], route: Route) -> list[str]:
    """The fields of the model that `route` leads to, from `kind` on."""
    model: Any = kind
    for part in route:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
