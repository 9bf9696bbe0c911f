"""Content files into nouns, or into diagnostics; a broken file never hides the next."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError

from generator.content import DEVICES, EVIDENCE, PICTURES, Content
from generator.diagnostics import Diagnostic, Place
from generator.explain import explain
from generator.habit import key_of
from generator.model import (
    Area,
    Cohort,
    Event,
    IndicatorSet,
    Innovation,
    Plan,
    Reference,
    Settings,
    Showcase,
    Source,
    Unit,
)
from generator.model.kind import FOLDERS, SETTINGS, kind_of
from generator.yamltext import Document, read

RESERVED = DEVICES | {"index", "404", "assets", "search", "pagefind", "en", "id"}
"""Names that a system or the site keeps for itself."""
_NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*\.yaml\Z")
AREAS = "areas.geojson"


@dataclass
class Loaded:
    """What was read: the showcase, each file's document for its places, and what could not be read.

    `unread` has the ids, by folder, of records that are there but were not understood.
    """

    showcase: Showcase
    documents: dict[str, Document] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    unread: dict[str, set[str]] = field(default_factory=dict)
    sound: set[str] = field(default_factory=set)
    """The files whose record was understood."""


def _document(file: str, body: bytes) -> Document | None:
    try:
        return read(file, body.decode("utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError:
        return None


def load(content: Content) -> Loaded:
    """The showcase that `content` holds, with a diagnostic for everything that could not be read."""
    reading = _Reading()
    for refusal in content.refused:
        reading.say(refusal.code, refusal.file, **refusal.facts)
        reading.miss(refusal.file)
    for file, body in content.files.items():
        reading.file(file, body)
    for missing in (SETTINGS,) if SETTINGS not in content.files else ():
        reading.say("missing-file", missing)
    return Loaded(reading.showcase(), reading.documents, reading.diagnostics, reading.unread, reading.sound)


class _Reading:
    def __init__(self) -> None:
        self.records: dict[type[BaseModel], dict[str, Any]] = {}
        self.areas: tuple[Area, ...] = ()
        self.documents: dict[str, Document] = {}
        self.diagnostics: list[Diagnostic] = []
        self.unread: dict[str, set[str]] = {}
        self.sound: set[str] = set()

    def say(self, code: str, file: str, **facts: str) -> None:
        self.diagnostics.append(Diagnostic(code, Place(file), facts))

    def file(self, file: str, body: bytes) -> None:
        kind = kind_of(file)
        name = PurePosixPath(file).name
        if kind is not None and not _NAME.match(name):
            key = key_of(PurePosixPath(file).stem)
            self.say("bad-file-name", file, found=name, nearest=f"{key}.yaml" if key else "")
            self.miss(file)
        elif kind is not None and PurePosixPath(file).stem in RESERVED:
            self.say("reserved-name", file, found=name)
        elif file == AREAS:
            self.read_areas(file, body)
        elif kind is not None:
            if not self.read_record(file, body, kind):
                self.miss(file)
        elif not file.startswith((PICTURES, EVIDENCE)):
            self.say("unknown-file", file, folders=", ".join(f"{folder}/" for folder in FOLDERS))

    def miss(self, file: str) -> None:
        """Remembers that the record is there though it was not understood, so that nobody is told that it is not."""
        self.unread.setdefault(file.partition("/")[0], set()).add(key_of(PurePosixPath(file).stem))

    def read_record(self, file: str, body: bytes, kind: type[BaseModel]) -> bool:
        """Whether the file was understood."""
        document = self.read_document(file, body)
        if document is None:
            return False
        if not isinstance(document.values, dict):
            if not document.faults:
                self.say("empty-file" if document.values is None else "not-a-record", file)
            return False
        return self.keep(file, document, kind_of(file, document.values) or kind)

    def read_document(self, file: str, body: bytes) -> Document | None:
        document = _document(file, body)
        if document is None:
            self.diagnostics.append(Diagnostic("not-utf8", Place(file, (), _line_without_text(body), 1)))
            return None
        self.documents[file] = document
        self.diagnostics += document.faults
        return document

    def keep(self, file: str, document: Document, kind: type[BaseModel]) -> bool:
        values = document.values
        try:
            record = kind.model_validate(_without_nothing(values) if document.marks is None else values)
        except ValidationError as fault:
            self.diagnostics += explain(file, kind, fault, values)
            return False
        self.sound.add(file)
        name = PurePosixPath(file).stem
        identifier = getattr(record, "id", name)
        if identifier != name:
            place = Place(file, ("id",))
            self.diagnostics.append(Diagnostic("id-differs", place, {"found": identifier, "name": name}))
            record = record.model_copy(update={"id": name})
        self.records.setdefault(kind, {})[name] = record
        return True

    def read_areas(self, file: str, body: bytes) -> None:
        try:
            features = json.loads(body)["features"]
            self.areas = tuple(_area(feature) for feature in features)
        except json.JSONDecodeError as fault:
            place = Place(file, (), fault.lineno, fault.colno)
            self.diagnostics.append(Diagnostic("areas-unreadable", place, {"problem": fault.msg}))
        except (KeyError, TypeError, ValueError, UnicodeDecodeError) as fault:
            self.say("areas-unreadable", file, problem=f"{type(fault).__name__}: {str(fault)[:80]}")

    def showcase(self) -> Showcase:
        settings = next(iter(self.records.get(Settings, {}).values()), None)
        return Showcase(
            settings=settings or Settings(nama="Etalase", wilayah="-", wilayah_singkat="-"),
            innovations=self.ordered(Innovation),
            events=self.ordered(Event),
            cohorts=self.ordered(Cohort),
            units=self.ordered(Unit),
            plans=self.ordered(Plan),
            sources=self.ordered(Source),
            references=self.ordered(Reference),
            indicator_sets=self.ordered(IndicatorSet),
            areas=self.areas,
        )

    def ordered(self, kind: type[BaseModel]) -> dict[str, Any]:
        return dict(sorted(self.records.get(kind, {}).items()))


def is_record(file: str) -> bool:
    """Whether a record may live in `file`."""
    path = PurePosixPath(file)
    return kind_of(file) is not None and bool(_NAME.match(path.name)) and path.stem not in RESERVED


def _line_without_text(body: bytes) -> int:
    """The line of the first byte that is not UTF-8."""
    text = body.decode("utf-8", "surrogateescape")
    first = next((number for number, letter in enumerate(text) if "\udc80" <= letter <= "\udcff"), len(text))
    return text.count("\n", 0, first) + 1


def _without_nothing(values: Any) -> Any:
    """`values` without keys that were left empty: an empty field is an absent field."""
    if isinstance(values, dict):
        return {key: _without_nothing(value) for key, value in values.items() if value is not None}
    if isinstance(values, list):
        return [_without_nothing(value) for value in values if value is not None]
    return values


def _area(feature: Any) -> Area:
    properties, geometry = feature["properties"], feature["geometry"]
    shapes = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    polygons = tuple(tuple(_ring(ring) for ring in shape) for shape in shapes)
    if not polygons or not all(polygon and all(polygon) for polygon in polygons):
        raise ValueError("no points")
    return Area(str(properties["kode"]), str(properties["nama"]), str(properties["kecamatan"]), polygons)


def _ring(points: Iterable[Any]) -> tuple[tuple[float, float], ...]:
    return tuple((float(lon), float(lat)) for lon, lat, *_ in points)
