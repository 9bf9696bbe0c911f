"""Rule: a former id leads to one record."""

from collections.abc import Iterator, Mapping, Set
from typing import Any

from generator.check.case import Case
from generator.diagnostics import Diagnostic, Place

FOLDERS = ("innovations", "events", "cohorts", "units", "plans")
"""Where records live that have an address of their own, and so may have had another."""


def check_aliases(case: Case) -> Iterator[Diagnostic]:
    """A former id is that of no record of its kind, and stands once among them."""
    for folder in FOLDERS:
        records: Mapping[str, Any] = getattr(case.showcase, folder)
        taken = records.keys() | case.unread.get(folder, frozenset())
        first: dict[str, Place] = {}
        for identifier, record in records.items():
            for number, former in enumerate(record.alias):
                place = Place(f"{folder}/{identifier}.yaml", ("alias", number))
                yield from _trouble(place, former, identifier, taken)
                yield from _repeated(place, former, first)


def _trouble(place: Place, former: str, own: str, taken: Set[str]) -> Iterator[Diagnostic]:
    facts = {"found": former}
    if former == own:
        yield Diagnostic("alias-of-itself", place, facts)
    elif former in taken:
        folder = place.file.partition("/")[0]
        yield Diagnostic("alias-in-use", place, facts, related=(Place(f"{folder}/{former}.yaml"),))


def _repeated(place: Place, former: str, first: dict[str, Place]) -> Iterator[Diagnostic]:
    other = first.setdefault(former, place)
    if other is not place:
        yield Diagnostic("alias-taken", place, {"found": former, "first": other.file}, related=(other,))
