"""Rule: a long text stands in one place."""

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import Part, Text, Written
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Event, Innovation

_LONG = 200
"""Letters and digits; shorter texts are easily the same."""
_MARK = re.compile(r"[\W_]+")


def check_repeats(case: Case) -> Iterator[Diagnostic]:
    """No long text comes again in another field of its record, or in the same field of another; notes may."""
    elsewhere: dict[tuple[str, str], Place] = {}
    for page in case.written:
        if isinstance(page.record, (Innovation, Event)):
            yield from _repeated(page, elsewhere)


def _repeated(page: Written, elsewhere: dict[tuple[str, str], Place]) -> Iterator[Diagnostic]:
    here: dict[str, Place] = {}
    for part in page.parts:
        if part.text is Text.PROSE and len(part.value) >= _LONG and not part.name.startswith("catatan"):
            place, said = Place(page.file, part.route), _MARK.sub("", part.value.casefold())
            first = here.setdefault(said, place)
            first = elsewhere.setdefault((_path(part), said), place) if first is place else first
            if first is not place and len(said) >= _LONG:
                facts = {"found": f"{part.value[:60]}…", "field": part.name, "first": first.file}
                yield Diagnostic("repeated-text", place, facts, Severity.WARNING, (first,))


def _path(part: Part) -> str:
    """The field's keys without its place in a list."""
    return ".".join(key for key in part.route if isinstance(key, str))
