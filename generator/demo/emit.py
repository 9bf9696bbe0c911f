"""Records into canonical YAML: keys in the order of the model, block style, quotes only where they are needed.

A general YAML writer is some twenty times slower than these few shapes need. Reading back gives the same record;
the tests hold that against the strings that break naive writers.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from pydantic import BaseModel

WIDTH = 100
_STEP = 2
_ONE_SPACED = re.compile(r"[^\s]+(?: [^\s]+)*")
# What another reader of YAML would take for a number, a truth or nothing.
_TYPED = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|[-+]?(\.inf)|\.nan|[-+.]?[0-9][0-9_,.:ex+a-f]*", re.IGNORECASE
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def emit(record: BaseModel) -> bytes:
    """The file of `record`: every field that was given a value, in the order of its model."""
    return "".join(f"{line}\n" for line in _group(_given(record), 0)).encode()


def _given(record: BaseModel) -> Iterator[tuple[str, Any]]:
    filled = record.__dict__
    for name in _names(type(record)):
        value = filled[name]
        if name in record.model_fields_set and value is not None and value not in ([], {}):
            yield name, value


@cache
def _names(kind: type[BaseModel]) -> tuple[str, ...]:
    return tuple(kind.model_fields)


def _group(fields: Iterator[tuple[str, Any]], indent: int) -> Iterator[str]:
    for key, value in fields:
        yield from _field(key, value, indent)


def _field(key: str, value: Any, indent: int) -> Iterator[str]:
    start = f"{' ' * indent}{key}:"
    if isinstance(value, BaseModel | Mapping):
        yield start
        yield from _group(_pairs(value), indent + _STEP)
    elif isinstance(value, list):
        yield start
        for item in value:
            yield from _item(item, indent + _STEP)
    else:
        yield from _scalar(start, value, indent + _STEP)


def _item(value: Any, indent: int) -> Iterator[str]:
    start = f"{' ' * indent}-"
    if not isinstance(value, BaseModel):
        yield from _scalar(start, value, indent + _STEP)
        return
    lines = _group(_given(value), indent + _STEP)
    yield f"{start} {next(lines).lstrip()}"
    yield from lines


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, BaseModel):
        return _given(value)
    return ((str(key.value if isinstance(key, Enum) else key), part) for key, part in value.items())


def _scalar(start: str, value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        return text_lines(start, value, indent)
    return iter((f"{start} {_bare(value)}",))


def _bare(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, float):
        written = format(Decimal(repr(value)), "f")
        return written.rstrip("0").rstrip(".") if "." in written else written
    return _inline(str(value))


def text_lines(start: str, text: str, indent: int) -> Iterator[str]:
    """`text` after `start` (a key or a dash): on one line, folded, or line by line at `indent`."""
    if "\n" in text and _is_literal(text):
        yield f"{start} |-"
        yield from (" " * indent + line if line else "" for line in text.split("\n"))
    elif len(start) + len(text) >= WIDTH and text.isprintable() and _ONE_SPACED.fullmatch(text):
        yield f"{start} >-"
        yield from (" " * indent + line for line in _wrapped(text, WIDTH - indent))
    else:
        yield f"{start} {_inline(text)}"


def _wrapped(text: str, room: int) -> Iterator[str]:
    """`text` in lines of at most `room` letters, broken at spaces; a longer word keeps its own line."""
    start = 0
    while len(text) - start > room:
        cut = text.rfind(" ", start, start + room + 1)
        cut = text.find(" ", start + room) if cut < 0 else cut
        if cut < 0:
            break
        yield text[start:cut]
        start = cut + 1
    yield text[start:]


def _inline(text: str) -> str:
    return text if _is_plain(text) else quoted(text)


def _is_plain(text: str) -> bool:
    """Whether `text` needs no quotes: printable, with a harmless start, and read as text by every reader."""
    return bool(
        text.isprintable()
        and (text[:1].isalnum() or text[:1] in ("(", "/"))
        and not (text.endswith((":", " ")) or ": " in text or " #" in text)
        and not _TYPED.fullmatch(text)
    )


def _is_literal(text: str) -> bool:
    lines = text.split("\n")
    return bool(
        lines[0] and not lines[0].startswith(" ") and lines[-1]
        and all(line.isprintable() and not line.endswith(" ") for line in lines)
    )


def quoted(text: str) -> str:
    """`text` in double quotes, everything that does not print written as an escape."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    number = ord(letter)
    width = 2 if number < 0x100 else 4 if number < 0x10000 else 8
    return f"\\{'xuU'[width // 4]}{number:0{width}x}"
