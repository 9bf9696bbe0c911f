"""What is to be said of files that can be read but are not in canonical form."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.diagnostics import Diagnostic, Place, Route, Severity
from generator.fix.canonical import fixed, is_canonical, is_in_form
from generator.fix.shape import Shape, shape_of
from generator.habit import MEANT, starts_with_zero
from generator.model.kind import kind_of
from generator.yamltext import Document


def other_than_canonical(
    bodies: Mapping[str, bytes], documents: Mapping[str, Document], sound: Container[str]
) -> list[str]:
    """The files that could be read and that `fix` would change; `sound` are those whose records were read."""
    return [file for file, document in documents.items() if _changes(document, bodies[file], file in sound)]


def _changes(document: Document, body: bytes, is_sound: bool) -> bool:
    kind = kind_of(document.file, document.values)
    if kind is None or not isinstance(document.values, dict):
        return False
    if is_sound and document.marks is not None and len(body) == len(document.text.encode()):
        return not is_in_form(document, kind)
    return bool(document.faults) or not is_canonical(body.decode(), kind)


def advise(
    bodies: Mapping[str, bytes],
    documents: Mapping[str, Document],
    others: Iterable[str],
    found: Collection[Diagnostic],
) -> Iterator[Diagnostic]:
    """A word for each of the files, `others`, that are not canonical, where `found` says nothing of what is amiss.

    A file with an error is not told of its style besides: one thing at a time.
    """
    repaired = {one.place.file for one in found if one.facts.get(MEANT) or one.severity is Severity.ERROR}
    for file in others:
        document = documents[file]
        kind = kind_of(file, document.values)
        if kind is not None:
            yield from _of(document, bodies[file].decode(), kind, file in repaired)


def _of(document: Document, text: str, kind: type[BaseModel], told: bool) -> Iterator[Diagnostic]:
    after = fixed(text, kind)
    if after == text:
        return
    zeros = list(_zeros(document, document.values, shape_of(kind), ()))
    yield from zeros
    if not zeros and not told:
        place = Place(document.file, (), _first_change(text.split("\n"), after.split("\n")), 1)
        yield Diagnostic("not-canonical", place, {MEANT: document.file}, Severity.ADVICE)


def _first_change(before: list[str], after: list[str]) -> int:
    pairs = zip(before, after, strict=False)
    return next((number for number, (one, other) in enumerate(pairs, 1) if one != other), min(len(before), len(after)))


def _zeros(document: Document, value: Any, shape: Shape, route: Route) -> Iterator[Diagnostic]:
    """Digits after a zero without quotes, where a text stands."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _zeros(document, part, shape.of(key), (*route, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _zeros(document, part, shape.each(), (*route, number))
    elif shape.is_text and isinstance(value, str) and starts_with_zero(value):
        place = Place(document.file, route)
        if _letter(document, place).isdigit():
            facts = {"found": value, "nearest": f'"{value}"', MEANT: value}
            yield Diagnostic("unquoted-zero", place, facts, Severity.ADVICE)


def _letter(document: Document, place: Place) -> str:
    span = document.span(place)
    return document.text.split("\n")[span.line - 1][span.column - 1 : span.column]
