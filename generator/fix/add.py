"""One more item in a list of a record; every other line stays as it was written."""

import re

from pydantic import BaseModel

from generator.fix.emit import emit
from generator.fix.parse import Parser, Strange
from generator.fix.tree import Collection, Entry
from generator.yamltext import read

_NOTHING = re.compile(r"(?P<key>[^#]*?:)\s*(\[\s*\]|~|null)?\s*(?P<tail>#.*)?\Z")


def with_item(text: str, kind: type[BaseModel], field: str, item: BaseModel) -> str | None:
    """`text` with `item` at the end of its list `field`, which is begun in the order of the model where it is missing.

    None where the text is written in a way that is better left alone.
    """
    body = text.removeprefix("\ufeff")
    plain = body.replace("\r\n", "\n")
    before = read("", plain).values
    if not isinstance(before, dict):
        return None
    try:
        lines = _inserted(plain if plain.endswith("\n") else f"{plain}\n", kind, field, item)
    except Strange:
        return None
    after = read("", "\n".join(lines)).values
    if not isinstance(after, dict) or not _is_one_more(before, after, field):
        return None
    return text[: len(text) - len(body)] + ("\r\n" if "\r\n" in body else "\n").join(lines)


def _is_one_more(before: dict[str, object], after: dict[str, object], field: str) -> bool:
    """Whether the list has one item more at its end, and nothing else is read otherwise."""
    old, new = before.get(field) or [], after.get(field)
    rest = {key: value for key, value in before.items() if key != field}
    if not isinstance(old, list) or not isinstance(new, list):
        return False
    return old == new[:-1] and rest == {key: value for key, value in after.items() if key != field}


def _inserted(text: str, kind: type[BaseModel], field: str, item: BaseModel) -> list[str]:
    root = Parser(text).root()
    lines = text.split("\n")
    own = next((entry for entry in root.entries if entry.key and entry.key.text == field), None)
    if own is None:
        at = _place(root, lines, kind, field)
        return [*lines[:at], f"{field}:", *_item(item, 2), *lines[at:]]
    if isinstance(own.value, Collection) and own.value.entries:
        if own.value.flow or not own.value.is_list:
            raise Strange
        at = _end(root, own, lines)
        return [*lines[:at], *_item(item, own.value.column), *lines[at:]]
    found = _NOTHING.match(lines[own.line])
    if not found:
        raise Strange
    tail = f" {found['tail']}" if found["tail"] else ""
    return [*lines[: own.line], f"{found['key']}{tail}", *_item(item, 2), *lines[own.line + 1 :]]


def _item(item: BaseModel, indent: int) -> list[str]:
    first, *rest = emit(item).decode().rstrip("\n").split("\n")
    pad = " " * indent
    return [f"{pad}- {first}", *(f"{pad}  {line}" if line else "" for line in rest)]


def _end(root: Collection, own: Entry, lines: list[str]) -> int:
    """The line after the list's last one, comments that belong to it included."""
    later = [entry.line for entry in root.entries if entry.line > own.line]
    return _back(lines, min(later, default=len(lines)))


def _place(root: Collection, lines: list[str], kind: type[BaseModel], field: str) -> int:
    """The line before the first field that comes later in the model, and before the comments on it."""
    ranks = {name: rank for rank, name in enumerate(kind.model_fields)}
    later = [
        entry.line
        for entry in root.entries
        if entry.key and ranks.get(entry.key.text, -1) > ranks.get(field, len(ranks))
    ]
    return _back(lines, min(later, default=len(lines)))


def _back(lines: list[str], at: int) -> int:
    """`at`, or the start of the empty lines and comments at the margin that stand before it."""
    while at and (not lines[at - 1].strip() or lines[at - 1].startswith("#")):
        at -= 1
    return at
