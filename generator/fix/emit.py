"""Records into canonical YAML: keys in the order of the model, block style, quotes only where they are needed.

A general YAML writer is some twenty times slower than these few shapes need. Reading back gives the same record;
the tests hold that against the strings that break naive writers.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.fix.words import folded
from generator.model.date import PartialDate
from generator.yamltext import is_plain, is_typed, quoted

_STEP = 2


def emit(record: BaseModel) -> bytes:
    """The file of `record`: every field that was given a value, in the order of its model."""
    lines: list[str] = []
    _record(lines, record, 0)
    return ("\n".join(lines) + "\n").encode()


def _record(lines: list[str], record: BaseModel, indent: int) -> None:
    values = record.__dict__
    given = record.model_fields_set
    for name in _names(type(record)):
        value = values[name]
        if name in given and value is not None and value not in ([], {}):
            _value(lines, f"{' ' * indent}{name}:", value, indent + _STEP)


@cache
def _names(kind: type[BaseModel]) -> tuple[str, ...]:
    return tuple(kind.model_fields)


def _value(lines: list[str], start: str, value: Any, indent: int) -> None:
    """Adds `value` after `start`, a key or a dash; what takes lines of its own stands at `indent`."""
    if isinstance(value, str) and not isinstance(value, Enum):
        lines += text_lines(start, value, indent)
    elif isinstance(value, list):
        lines.append(start)
        for item in value:
            _item(lines, item, indent)
    elif isinstance(value, BaseModel):
        lines.append(start)
        _record(lines, value, indent)
        lines[-1] += " {}" if lines[-1] is start else ""
    elif isinstance(value, dict):
        lines.append(start)
        for key, part in _ordered(value):
            _value(lines, f"{' ' * indent}{_bare(key)}:", part, indent + _STEP)
    else:
        lines.append(f"{start} {_bare(value)}")


def _ordered(group: dict[Any, Any]) -> list[tuple[Any, Any]]:
    """The entries of a group with free keys; keys that are choices stand in the order of their list."""
    first = next(iter(group))
    choices = list(type(first)) if isinstance(first, Enum) else []
    return sorted(group.items(), key=lambda entry: choices.index(entry[0])) if choices else list(group.items())


def _item(lines: list[str], item: Any, indent: int) -> None:
    start = f"{' ' * indent}-"
    if not isinstance(item, BaseModel):
        _value(lines, start, item, indent + _STEP)
        return
    first = len(lines)
    _record(lines, item, indent + _STEP)
    if len(lines) == first:
        lines.append("{}")
    lines[first] = f"{start} {lines[first].lstrip()}"


def _bare(value: Any) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, float):
        return _decimal(value)
    return str(value) if isinstance(value, int) else _inline(str(value))


def _decimal(value: float) -> str:
    """A fourth digit tells 1.6990 from one thousand six hundred and ninety-nine."""
    written = format(Decimal(repr(value)), "f")
    shortest = written.rstrip("0").rstrip(".") if "." in written else written
    return f"{shortest}0" if len(shortest.partition(".")[2]) == 3 else shortest


def text_lines(start: str, text: str, indent: int) -> Iterator[str]:
    """`text` after `start`: on one line, folded at `indent`, or with its own lines at `indent`."""
    if "\n" in text and _is_literal(text):
        yield f"{start} |-"
        yield from (" " * indent + line if line else "" for line in text.split("\n"))
    elif text.isprintable() and (block := folded(start, text, indent)):
        yield from block
    else:
        yield f"{start} {_inline(text)}"


def _is_literal(text: str) -> bool:
    """Whether `text` can stand line by line: printable, no line of spaces, none that ends in one."""
    lines = text.split("\n")
    sound = all(line.isprintable() and not line.endswith(" ") for line in lines)
    return sound and bool(lines[0]) and lines[0][0] != " " and bool(lines[-1])


def _inline(text: str) -> str:
    return text if is_plain(text) and not is_typed(text) else quoted(text)
