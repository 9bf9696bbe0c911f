"""A value of a record as text for a form: its own words, with the names of its fields between them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, get_args

from generator.forms.definition import Path, plain_key
from generator.forms.plain import paragraphs, plain
from generator.model import Innovation
from generator.model.choice import list_of
from generator.model.date import PartialDate
from generator.model.field import Record, is_markup
from generator.model.innovation import Benefit, Design, Innovator, Resources, Sustainability

_STORIES = (Design, Benefit, Resources, Sustainability)
_LISTS = {
    "urusan_utama": "urusan",
    "urusan_lain": "urusan",
    "sdgs": "sdgs",
    "unit_kerja": "unit",
    "perangkat_daerah_pembina": "unit",
}
# Signs for machines, and what may not be published.
_SILENT = {
    *("id", "bukti", "sumber", "rekaman", "kegiatan", "persetujuan_publikasi", "kelompok"),
    *("berkas", "url", "sha256", "akses", "lisensi", "jenis", "arah"),
}


@dataclass(frozen=True)
class Voice:
    """How values that are not texts are written: dates, numbers, choices, and the names of a list's codes."""

    date: Callable[[PartialDate], str]
    number: Callable[[float], str]
    choice: Callable[[str, str], str]
    name: Callable[[str, str], str]


@dataclass(frozen=True)
class Passage:
    """A paragraph of a prepared text: its lines, whether it is the name of a field, and where the limit falls in it.

    `english` marks the record's own English words.
    """

    text: str
    label: bool = False
    english: bool = False
    cut: int | None = None

    @property
    def within(self) -> str:
        """What stands before the limit."""
        return self.text[: self.cut]

    @property
    def beyond(self) -> str:
        """What stands after it."""
        return "" if self.cut is None else self.text[self.cut :]


def value_at(record: Innovation, path: Path) -> Any:
    """The value that `path` leads to; nothing when the record does not fill it."""
    value: Any = getattr(record, path.name)
    if path.part and value is not None:
        value = getattr(value, path.part)
    if path.key:
        return [item for item in value if _meets(item, path)]
    return value


def _meets(item: Any, path: Path) -> bool:
    return (plain_key(getattr(item, path.key or "")) in path.values) != path.but


def said(value: Any, path: Path, voice: Voice) -> list[Passage]:
    """`value`, found at `path`, as passages; none when there is nothing to say."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return _text(value, path, voice)
    if isinstance(value, list):
        return _items(value, path, voice)
    if isinstance(value, Record):
        return [*_group(value)] if isinstance(value, _STORIES) else _passages(_line(value, voice))
    return _passages(_short(value, voice))


def _passages(text: str) -> list[Passage]:
    return [Passage(text)] if text else []


def _text(value: str, path: Path, voice: Voice) -> list[Passage]:
    if path.name in _LISTS:
        return _passages(voice.name(_LISTS[path.name], value))
    told = plain(value) if _holds_markup(path) else paragraphs(value)
    return [Passage(part, english=path.name.endswith("_en")) for part in told]


def _items(values: list[Any], path: Path, voice: Voice) -> list[Passage]:
    """Records each in a passage of its own; words together in one."""
    if values and isinstance(values[0], Record):
        return [passage for item in values for passage in _passages(_line(item, voice))]
    names = _LISTS.get(path.name)
    return _passages("; ".join(voice.name(names, one) if names else str(one) for one in values))


def _group(group: Record) -> Iterator[Passage]:
    """The told parts of a group, each under its name when there are several."""
    parts = [(name, text) for name in type(group).model_fields if (text := getattr(group, name))]
    for name, text in parts:
        if len(parts) > 1:
            yield Passage(title_of(type(group), name), label=True)
        yield from map(Passage, plain(text) if is_markup(type(group).model_fields[name]) else paragraphs(text))


def _line(item: Record, voice: Voice) -> str:
    """An item of a list: the text that it begins with, then the other values after their names."""
    told = [(name, text) for name in type(item).model_fields if (text := _part(item, name, voice))]
    head = [text for name, text in told[:1] if isinstance(getattr(item, name), str)]
    rest = "; ".join(f"{title_of(type(item), name)}: {text}" for name, text in told[len(head) :])
    return "\n".join(part for part in (*head, rest) if part)


def _part(item: Record, name: str, voice: Voice) -> str:
    """A value within an item; a person is named only with consent (UU 27/2022)."""
    if name in _SILENT or (name == "nama" and isinstance(item, Innovator) and not item.persetujuan_publikasi):
        return ""
    value = getattr(item, name)
    return str(value or "") if name == "tahun" else _short(value, voice)


def _short(value: Any, voice: Voice) -> str:
    """A value on one line."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, PartialDate):
        return voice.date(value)
    if isinstance(value, int | float):
        return voice.number(value)
    if isinstance(value, StrEnum):
        return voice.choice(list_of(value), value.value)
    return "; ".join(map(str, value)) if isinstance(value, list) else " ".join(str(value).split())


@cache
def _holds_markup(path: Path) -> bool:
    info = Innovation.model_fields[path.name]
    inner = next((part for part in models_in(info.annotation) if path.part in part.model_fields), None)
    return is_markup(inner.model_fields[path.part] if inner and path.part else info)


def models_in(annotation: Any) -> Iterator[type[Record]]:
    """The groups that a field may hold."""
    for part in (annotation, *get_args(annotation)):
        if isinstance(part, type) and issubclass(part, Record):
            yield part


@cache
def title_of(model: type[Record], name: str) -> str:
    """The Indonesian title of a field."""
    return str(model.model_fields[name].title)
