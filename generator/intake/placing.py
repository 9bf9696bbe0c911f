"""Records of a sheet into files: new ones, changed ones where that was asked for, and those that stay as they are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.content import Content
from generator.diagnostics import Diagnostic, Place
from generator.explain import explain
from generator.fix import with_values
from generator.fix.emit import emit
from generator.flat import as_texts, written
from generator.intake.entry import Entry
from generator.intake.target import plain
from generator.load import is_record, load
from generator.model import Settings
from generator.model.kind import FOLDERS, SETTINGS


class Fate(StrEnum):
    """What becomes of a record."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    STANDS = "stands"
    """It is there and says something else; without leave it stays."""
    REFUSED = "refused"


@dataclass(frozen=True)
class Placed:
    """A record's file and what is to be written there; findings where it is refused."""

    entry: Entry
    file: str
    fate: Fate
    body: bytes = b""
    findings: tuple[Diagnostic, ...] = ()
    differs: tuple[str, ...] = ()
    """The fields in which it says something else than the record that is there."""


def place(entries: Iterable[Entry], content: Content, update: bool, adds_sources: bool) -> list[Placed]:
    """What becomes of each record; `adds_sources`: its sources stand beside those of the record that is there."""
    there = _There(content)
    return [there.place(entry, update, adds_sources) for entry in entries]


def file_of(entry: Entry) -> str:
    """The file of a record below `content/`."""
    if entry.kind is Settings:
        return SETTINGS
    folder = next((name for name, kind in FOLDERS.items() if kind is entry.kind), "reference")
    return f"{folder}/{entry.key}.yaml"


class _There:
    """The records that are there."""

    def __init__(self, content: Content) -> None:
        self.content = content
        showcase = load(content).showcase
        homes = (showcase.innovations, showcase.events, showcase.cohorts, showcase.units, showcase.plans)
        others = (showcase.sources, showcase.references, showcase.indicator_sets)
        self.records: dict[tuple[type, str], BaseModel] = {
            (type(record), record.id): record for home in (*homes, *others) for record in home.values()
        }
        if SETTINGS in content.files:
            self.records[Settings, ""] = showcase.settings

    def place(self, entry: Entry, update: bool, adds_sources: bool) -> Placed:
        file = file_of(entry)
        if not is_record(file):
            fault = Diagnostic("bad-file-name", Place(file, ("id",)), {"found": entry.key, "nearest": ""})
            return Placed(entry, file, Fate.REFUSED, findings=(fault,))
        try:
            return self._place(entry, file, update, adds_sources)
        except ValidationError as fault:
            return Placed(entry, file, Fate.REFUSED, findings=tuple(explain(file, entry.kind, fault, entry.values)))

    def _place(self, entry: Entry, file: str, update: bool, adds_sources: bool) -> Placed:
        record = entry.kind.model_validate(entry.values)
        old = self.records.get((entry.kind, entry.key))
        if file not in self.content.files:
            return Placed(entry, file, Fate.NEW, emit(record))
        if old is None:
            return Placed(
                entry, file, Fate.REFUSED, findings=(Diagnostic("unreadable-file", Place(file), {"problem": ""}),)
            )
        before = as_texts(written(old))
        values = joined(before, as_texts(written(record)), adds_sources)
        differs = tuple(_different(before, values))
        if not differs:
            return Placed(entry, file, Fate.SAME)
        if not update:
            return Placed(entry, file, Fate.STANDS, differs=differs)
        return self._changed(entry, file, values, differs)

    def _changed(self, entry: Entry, file: str, values: Mapping[str, Any], differs: tuple[str, ...]) -> Placed:
        text = with_values(self.content.files[file].decode(), entry.kind.model_validate(values))
        if text is None:
            fault = Diagnostic("yaml-unreadable", Place(file), {})
            return Placed(entry, file, Fate.REFUSED, findings=(fault,))
        return Placed(entry, file, Fate.CHANGED, text.encode(), differs=differs)


def joined(old: Mapping[str, Any], new: Mapping[str, Any], adds_sources: bool = False) -> dict[str, Any]:
    """`old` with what `new` gives: groups field by field, lists as a whole; a name that differs in case alone stays."""
    made = dict(old)
    for key, value in new.items():
        before = old.get(key)
        if adds_sources and key == "sumber" and isinstance(before, list):
            made[key] = _sources(before, value)
        elif isinstance(before, dict) and isinstance(value, dict):
            made[key] = joined(before, value)
        elif not (adds_sources and isinstance(before, str) and _is_the_same_name(key, before, value)):
            made[key] = value
    return made


def _is_the_same_name(key: str, before: str, value: Any) -> bool:
    return key.startswith("nama") and plain(before) == plain(str(value))


def _sources(old: list[Any], new: list[Any]) -> list[Any]:
    """The sources that were there, and the list's own, with all fields that it proves."""
    made = [dict(use) for use in old]
    for use in new:
        own = next((each for each in made if _mark(each) == _mark(use)), None)
        if own is None:
            made.append(use)
        else:
            fields = [*own.get("mendukung", ()), *use.get("mendukung", ())]
            own["mendukung"] = list(dict.fromkeys(fields))
    return made


def _mark(use: Mapping[str, Any]) -> tuple[Any, Any]:
    return use.get("rujukan"), use.get("judul") if not use.get("rujukan") else None


def _different(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    return (key for key, value in new.items() if old.get(key) != value)
