"""What is asked, question by question, with what the models know of each field."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from generator.model.choice import list_of
from generator.model.kind import FOLDERS
from generator.questionnaire.outline import outline
from generator.words import Words

LONG = 1000
"""Letters that a field may have from which on it is a text of several lines."""
NEVER = {"id", "sumber.0.mendukung", "unit_tercetak"}
"""Worked out from the other answers, see `record`."""
_OF_THE_PAGE = {"borang.hint.nama", "borang.hint.unit", "borang.note.tanggal_pemutakhiran"}
"""Words about what only the form on the site does by itself."""
_EVENT = ("nama_kegiatan", "jenis_kegiatan", "tanggal_mulai", "tanggal_selesai", "tempat.nama", "ringkasan")
"""An event has no quick form: these, who organised it, and where it is known from."""
_SOURCE = [f"sumber.0.{name}" for name in ("judul", "penerbit", "tanggal", "url")]


@dataclass(frozen=True)
class Asked:
    """A field to fill by an answer: its route with dots, and how it is told to people."""

    path: str
    title: str
    hint: str
    choices: tuple[tuple[str, str], ...]
    is_long: bool
    is_list: bool


@dataclass(frozen=True)
class Step:
    """A question and the fields that its answer fills."""

    text: str
    hint: str
    fields: tuple[Asked, ...]


def steps(folder: str, words: Words) -> tuple[Step, ...]:
    """The questions for a record of this folder, `innovations` or `events`."""
    return tuple(_steps(folder, words))


def _steps(folder: str, words: Words) -> Iterator[Step]:
    for text, hint, paths in _questions(folder, words):
        fields = tuple(asked(folder, path, words) for path in paths if path not in NEVER)
        yield Step(text, hint, fields)


def _questions(folder: str, words: Words) -> Iterator[tuple[str, str, list[str]]]:
    quick = outline(folder)["quick"]
    for question in (each for step in quick for each in step["question"]):
        hint = question.get("hint", "")
        yield words(question["ask"]), "" if hint in {"", *_OF_THE_PAGE} else words(hint), question["fields"]
    if not quick:
        yield from (
            (words(f"propose.event.{path.partition('.')[0]}"), "", [path]) for path in (*_EVENT, "penyelenggara")
        )
        yield words("question.sumber"), "", _SOURCE


def asked(folder: str, path: str, words: Words) -> Asked:
    """The field of a record that `path` leads to."""
    info = _field(FOLDERS[folder], path)
    extra: Any = info.json_schema_extra
    key = ".".join(part for part in path.split(".") if not part.isdigit())
    parts = list(_parts(info.annotation)) + list(info.metadata)
    kind = next((part for part in parts if isinstance(part, type) and issubclass(part, StrEnum)), None)
    return Asked(
        path,
        _plain(f"borang.label.{key}", words) or str(extra["x-en"] if words.language == "en" else info.title),
        _plain(f"borang.note.{key}", words) or ("" if words.language == "en" else str(info.description)),
        tuple((value.value, words(f"choice.{list_of(value)}.{value.value}")) for value in kind or ()),
        any(isinstance(part, StringConstraints) and (part.max_length or 0) >= LONG for part in parts),
        list in parts and not path.rpartition(".")[2].isdigit(),
    )


def _plain(key: str, words: Words) -> str:
    """What the form on the site calls it, where it has plainer words than the model."""
    return words(key) if words.has(key) and key not in _OF_THE_PAGE else ""


def _field(model: Any, path: str) -> FieldInfo:
    """The description of a field; numbers in the path are places in lists."""
    info: FieldInfo | None = None
    for name in (part for part in path.split(".") if not part.isdigit()):
        info = model.model_fields[name]
        model = next((part for part in _parts(info.annotation) if _is_model(part)), model)
    if info is None:
        raise KeyError(path)
    return info


def _parts(annotation: Any) -> Iterator[Any]:
    """The annotation and everything that it is put together from."""
    yield getattr(annotation, "__origin__", annotation)
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _parts(part)


def _is_model(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, BaseModel)
