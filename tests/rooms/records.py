"""Records of any kind as anyone could write them: every field of a model with any value that it takes."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model import Showcase
from generator.model.date import Tanggal
from generator.model.field import Address, Record, Slug
from generator.model.kind import FOLDERS
from tests.factories import a_showcase
from tests.rooms.strategies import SAID, TYPED

# What rules look at: their own words, things that belong to people, odd hosts and marks, and nothing special.
PHRASES = st.sampled_from(
    [
        *("-", "n/a", "Tidak ada", "siswa", "siswa bernama Budi", "RT 03/RW 05", "HP 0812-3456-7890", "Pojok Baca"),
        *("NIK 3373010101800001", "budi@gmail.com", "S\u0443ket", "[a](b)", "sk", "i01", "media/a.png", "Posyandu II"),
        *("sama " * 60, "kata " * 210, "0" * 400, "( " * 100, "\u0130\u0131\ufb01", "٠٨١٢٣٤٥٦٧٨٩٠"),
    ]
)
IDS = st.sampled_from(["a", "b", "lab", "2019-a", "s1", "gizi", "sk"])
_OF_TYPE: Mapping[Any, st.SearchStrategy[Any]] = {
    bool: st.sampled_from(["true", "false"]),
    int: st.integers(0, 4000).map(str) | st.integers(-9, 9).map(str),
    float: st.sampled_from(["0", "-3", "12.5", "7.123456"]),
    str: PHRASES | SAID | TYPED | st.from_regex(r"[0-9 .+\-]{1,24}", fullmatch=True),
}
_DATES = st.dates().map(str) | st.sampled_from(["2019", "2019?-11", "XXXX-12-12", "0001", "9999-12"])
_LINKS = st.from_regex(r"https?://[^\s<>\"']{1,40}", fullmatch=True) | st.sampled_from(
    ["https://a.example", "https://bank.co.id@jahat.example", "https://wa.me/6281234567890", "http://[", "https://xn--"]
)


def records() -> st.SearchStrategy[Any]:
    """A record of any kind."""
    return st.sampled_from(list(FOLDERS.values())).flatmap(record_of)


def showcases() -> st.SearchStrategy[Showcase]:
    """A few records together; those that share an id are one."""
    return st.lists(records(), max_size=5).map(lambda found: a_showcase(*found))


def record_of(kind: Any) -> st.SearchStrategy[Any]:
    """A record of one kind, with any of its fields filled; what its model refuses is left out."""
    return group_of(kind).map(kind.model_validate)


@cache
def group_of(kind: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    """The values of a group of fields, as they stand in a file."""
    hints = get_type_hints(kind, include_extras=True)
    needed = {name for name, info in kind.model_fields.items() if info.is_required()}
    fields = {name: _field(kind, name, hint) for name, hint in hints.items() if name in kind.model_fields}
    whole = st.fixed_dictionaries(
        {name: fields[name] for name in needed},
        optional={name: value for name, value in fields.items() if name not in needed},
    )
    return whole.filter(lambda values: _taken(kind, values))


def _field(kind: type[Record], name: str, hint: Any) -> st.SearchStrategy[Any]:
    """What one field takes: drawn from its type, and asked of its model."""
    info = kind.model_fields[name]
    one: TypeAdapter[Any] = TypeAdapter(Annotated[info.annotation, info])  # type: ignore[arg-type]  # mypy knows no types made at run time
    return _any(hint).filter(lambda value: _taken(one, value))


def _taken(model: Any, value: Any) -> bool:
    try:
        (model.validate_python if isinstance(model, TypeAdapter) else model.model_validate)(value)
    except ValidationError:
        return False
    return True


def _any(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type: of one of ours, of a list or group of them, or of what lies below."""
    special = {id(Slug): IDS, id(Tanggal): _DATES, id(Address): _LINKS}
    origin, parts = get_origin(hint), [part for part in get_args(hint) if part is not type(None)]
    if id(hint) in special:
        return special[id(hint)]
    if origin is list:
        return st.lists(_any(parts[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(_any(parts[0]), _any(parts[1]), max_size=2)
    return _any(parts[0]) if origin in (Union, UnionType, Annotated) else _plain(hint)


def _plain(hint: Any) -> st.SearchStrategy[Any]:
    if issubclass(hint, Record):
        return group_of(hint)
    return st.sampled_from([each.value for each in hint]) if issubclass(hint, Enum) else _OF_TYPE[hint]
