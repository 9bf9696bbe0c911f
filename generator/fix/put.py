"""New values into a record's text: comments stay where they stood, and what is not given stays as it was."""

from pydantic import BaseModel

from generator.fix.comment import attach
from generator.fix.emit import emit
from generator.fix.parse import Parser, Strange
from generator.fix.shape import shape_of
from generator.fix.tree import Collection, Entry, Scalar, Value
from generator.fix.write import written
from generator.yamltext import read


def with_values(text: str, record: BaseModel) -> str | None:
    """`text`, in canonical form, with the values of `record`; a field that `record` leaves out stays.

    None where the text is written in a way that is better left alone.
    """
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    parser, other = Parser(plain), Parser(emit(record).decode())
    try:
        root, new = parser.root(), other.root()
    except Strange:
        return None
    whole = attach(plain, root, parser.covered)
    _renew_group(root, new, in_list=False)
    made = written(root, shape_of(type(record)), whole)
    return made if read("", made).values is not None and not read("", made).faults else None


def _renewed(old: Value, new: Value, in_list: bool) -> Value:
    if isinstance(old, Scalar) and isinstance(new, Scalar):
        return old if old.text == new.text else new
    if isinstance(old, Collection) and isinstance(new, Collection) and old.is_list == new.is_list:
        (_renew_list if old.is_list else _renew_group)(old, new, in_list)
        return old
    return new


def _renew_group(old: Collection, new: Collection, in_list: bool) -> None:
    """The fields of `new` in `old`; an item of a list loses the fields that it no longer has."""
    known = {entry.key.text: entry for entry in old.entries if entry.key}
    names = {entry.key.text for entry in new.entries if entry.key}
    for entry in new.entries:
        own = known.get(entry.key.text) if entry.key else None
        if own is None:
            old.entries.append(entry)
        else:
            own.value = _renewed(own.value, entry.value, in_list)
    if in_list:
        old.entries = [entry for entry in old.entries if entry.key and entry.key.text in names]


def _renew_list(old: Collection, new: Collection, _in_list: bool) -> None:
    kept: list[Entry] = []
    for number, entry in enumerate(new.entries):
        if number < len(old.entries):
            own = old.entries[number]
            own.value = _renewed(own.value, entry.value, in_list=True)
            kept.append(own)
        else:
            kept.append(entry)
    old.entries = kept
