"""Rule: nobody's home can be found by a record."""

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Unit
from generator.model.event import Venue
from generator.personal import masked

_NUMBER = r"\W{0,3}\d{1,3}(?!\d)"
_NEIGHBOURHOOD = re.compile(
    rf"[Rr][Tt](?<!\w[Rr][Tt]){_NUMBER}(?:\s?(?:[/,\-]|dan)?\s?[Rr][Ww]{_NUMBER}|\s?/\s?\d{{1,3}}(?!\d))"
)
_OFFICES = (Unit, Venue)


def check_homes(case: Case) -> Iterator[Diagnostic]:
    """RT and RW together lead to a few houses: they stand only in the address of a unit or of an event's venue."""
    for page in case.written:
        for part in page.prose:
            found = _NEIGHBOURHOOD.search(part.value)
            if found and not (part.name == "alamat" and part.group in _OFFICES):
                facts = {"found": masked(found[0]), "field": part.name}
                place = Place(page.file, part.route)
                yield Diagnostic("home-address", place, facts, Severity.WARNING, private=True)
