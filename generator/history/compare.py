"""Two texts of one record, field by field.

A value is shown only where it can hold nobody's name, number or address: a choice, a code, a date, a small number. A
history that repeated free text would publish again what someone had taken out (UU 27/2022).
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.kind import kind_of
from generator.view import FieldChange
from generator.yamltext import read

_TELLABLE = re.compile(r"[a-z0-9]([a-z0-9._-]{0,38}[a-z0-9])?", re.ASCII)
_LONG_NUMBER = re.compile(r"\d{9}")
_OF_PEOPLE = {"inovator", "kontak", "penerus", "pejabat", "narasumber", "surel", "kutipan"}
Route = tuple[str, ...]


def compare(file: str, before: bytes, after: bytes) -> tuple[FieldChange, ...] | None:
    """The fields that differ, in the order of the model; None when one of the texts cannot be read."""
    one, other = _leaves(file, before), _leaves(file, after)
    if one is None or other is None:
        return None
    changed = sorted(route for route in one.keys() | other.keys() if one.get(route) != other.get(route))
    names = dict.fromkeys(route[0] for route in changed)
    own = {name: [route for route in changed if route[0] == name] for name in names}
    return tuple(_field(name, own[name], one, other) for name in sorted(own, key=_order(file)))


def _leaves(file: str, body: bytes) -> dict[Route, str] | None:
    try:
        values = read(file, body.decode()).values
    except UnicodeDecodeError:
        return None
    return dict(_walked(values, ())) if isinstance(values, dict) else None


def _walked(value: Any, route: Route) -> Iterator[tuple[Route, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _walked(part, (*route, str(key)))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _walked(part, (*route, str(number)))
    elif value is not None:
        yield route, str(value)


def _order(file: str) -> Any:
    kind = kind_of(file)
    names = list(kind.model_fields) if kind else []
    return lambda name: (names.index(name) if name in names else len(names), name)


def _field(name: str, routes: list[Route], one: dict[Route, str], other: dict[Route, str]) -> FieldChange:
    before, after = one.get(routes[0]), other.get(routes[0])
    if len(routes) > 1 or name in _OF_PEOPLE or not (_is_tellable(before) and _is_tellable(after)):
        return FieldChange(name, None, None)
    return FieldChange(name, before or "", after or "")


def _is_tellable(value: str | None) -> bool:
    if value is None:
        return True
    return bool(_TELLABLE.fullmatch(value)) and not _LONG_NUMBER.search(re.sub(r"[._-]", "", value))
