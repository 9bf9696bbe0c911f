"""The full golden site with other words typed into every plain field, to see whether they stay words.

A page with marker words and the same page with any other words must have the same elements, and the words must
be those that were typed.
"""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import PurePosixPath
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from generator.derive import derive
from generator.diagnostics import Route
from generator.disk import read_content
from generator.load import AREAS, load
from generator.model import Area, IndicatorSet, Settings, Showcase
from generator.model.field import is_markup
from generator.model.kind import FOLDERS
from generator.photo import photos
from generator.render import render
from generator.yamltext import read
from tests.factories import TODAY
from tests.golden.sites import HERE
from tests.rooms.render.reading import Read, pages

Leaf = tuple[str, Route]
Typist = Callable[[int], str]

# File names lead to files, and `mendukung` to fields; labels of a bar are broken into lines; places and programmes are
# also parts of addresses (see test_catalogue.py); a licence is a code that may lead somewhere (see test_take.py).
_NOT_FREE = {"berkas", "mendukung", "rincian", "kecamatan", "kelurahan", "program", "program_asal", "lisensi"}
_MARKER = re.compile(r"(\d{3})kata")
_LOOKS = ("class", "style", "data-data")


@cache
def _values() -> dict[str, Any]:
    files = read_content(HERE / "full" / "content").files
    return {name: read(name, body.decode()).values for name, body in files.items() if name.endswith(".yaml")}


def kind_of(file: str) -> type[BaseModel]:
    """The model of a content file."""
    if "iid" in file:
        return IndicatorSet
    return FOLDERS.get(PurePosixPath(file).parts[0], Settings)


def _leaves(value: Any, route: Route = ()) -> Iterator[Route]:
    """The way to every text within a record."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from _leaves(part, (*route, key))
    if isinstance(value, str) and not _NOT_FREE & set(route):
        yield route


@cache
def plain() -> tuple[Leaf, ...]:
    """Every field of the full site that takes free text which is not Markdown."""
    found = [(file, route) for file, values in _values().items() for route in _leaves(values)]
    return tuple(leaf for leaf in found if not _is_markdown(leaf) and _takes(leaf, "Kata <b> & 'dua'"))


def _is_markdown(leaf: Leaf) -> bool:
    model: Any = kind_of(leaf[0])
    info: FieldInfo | None = None
    for name in (part for part in leaf[1] if isinstance(part, str)):
        info = model.model_fields.get(name) if model else None
        model = _model_in(info.annotation) if info else None
    return info is not None and is_markup(info)


def _model_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


def _takes(leaf: Leaf, text: str) -> bool:
    file, route = leaf
    try:
        kind_of(file).model_validate(_put(_values()[file], route, text))
    except ValidationError:
        return False
    return True


def _put(values: Any, route: Route, text: str) -> Any:
    changed = deepcopy(values)
    inner = changed
    for part in route[:-1]:
        inner = inner[part]
    inner[route[-1]] = text
    return changed


@cache
def _room(number: int) -> int:
    """How many letters the field takes."""
    return next(room for room in (280, 150, 60, 30) if _takes(plain()[number], "a" * room))


def fitted(typist: Typist) -> Typist:
    """The same typist, who stops where a field is full; space at the ends is not part of a text."""
    return lambda number: typist(number)[: _room(number)].strip()


def showcase(typist: Typist) -> Showcase:
    """The full showcase with what `typist` types into each plain field by its number."""
    files = deepcopy(_values())
    for number, (file, route) in enumerate(plain()):
        files[file] = _put(files[file], route, fitted(typist)(number))
    kept: dict[str, dict[str, Any]] = {}
    for file, values in files.items():
        kept.setdefault(kind_of(file).__name__, {})[PurePosixPath(file).stem] = kind_of(file).model_validate(values)
    return _together(kept)


def _together(kept: dict[str, dict[str, Any]]) -> Showcase:
    homes = ("innovations", "events", "cohorts", "units", "plans", "sources")
    named = {home: kept[FOLDERS[home].__name__] for home in homes}
    return Showcase(kept["Settings"]["site"], **named, **_lists(kept), areas=_areas())


def _lists(kept: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {"references": kept["Reference"], "indicator_sets": kept["IndicatorSet"]}


@cache
def _areas() -> tuple[Area, ...]:
    content = read_content(HERE / "full" / "content")
    assert AREAS in content.files
    return load(content).showcase.areas


def tree(typist: Typist) -> dict[str, bytes]:
    """The tree of that showcase, without similar innovations: which ones those are depends on what was typed."""
    site = derive(showcase(typist), TODAY)
    alone = replace(site, innovations=tuple(replace(page, neighbours=()) for page in site.innovations))
    return render(alone, {}, photos(read_content(HERE / "full" / "content").files))


@cache
def marked() -> dict[str, Read]:
    """The pages with a marker word in every field: `007kata` in the seventh."""
    return pages(tree(lambda number: f"{number:03}kata"))


def filled_in(text: str, typist: Typist) -> str:
    """A marked text with what was typed in the place of each marker."""
    return " ".join(_MARKER.sub(lambda found: fitted(typist)(int(found[1])), text).split())


def alike(found: dict[str, Read]) -> dict[str, Read]:
    """The pages whose words depend on nothing but what was typed; prepared texts also say how many words that was."""
    return {url: page for url, page in found.items() if not url.endswith("/naskah/")}


def faults(found: dict[str, Read], typist: Typist) -> list[str]:
    """Pages whose elements, words or attributes are other than those of the marked pages with the typed words."""
    expected = marked()
    assert set(expected) >= set(found)
    return [fault for url, page in found.items() for fault in _faults(url, expected[url], page, typist)]


def _faults(url: str, before: Read, after: Read, typist: Typist) -> Iterator[str]:
    if before.tags != after.tags:
        yield f"{url}: other elements"
    if filled_in(before.prose, typist) != after.prose:
        yield f"{url}: other words"
    for (tag, wanted), (_, given) in zip(before.elements, after.elements, strict=False):
        if {name: filled_in(value, typist) for name, value in wanted.items() if name not in _LOOKS} != _settled(given):
            yield f"{url}: other attributes of {tag}: {given}"


def _settled(attributes: dict[str, str]) -> dict[str, str]:
    return {name: " ".join(value.split()) for name, value in attributes.items() if name not in _LOOKS}
