"""On which days a record appeared and last changed: as git tells, else as the record itself dates.

Never the day of the build: what is new for a reader is a record, not a build (docs/decisions/0017).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model.date import PartialDate
from generator.view import Change, History


@dataclass(frozen=True)
class Days:
    """When a record appeared, when it last changed, and how often it has changed since."""

    first: date
    last: date
    times: int = 0


def days_of(file: str, history: History | None, dates: Iterable[PartialDate | None]) -> Days | None:
    """The days of the record in `file`, told by git or else by its own `dates`; None when neither says any."""
    changes = [change for change in history.by_file.get(file, ()) if is_news(change)] if history else []
    if changes:
        return _of_changes(changes)
    known = [day for each in dates if each and (day := each.earliest())]
    return Days(min(known), max(known)) if known else None


def is_news(change: Change) -> bool:
    """Whether a change is one for readers: not a removal, and not only of how the record is written."""
    return change.kind == "added" or (change.kind == "changed" and change.fields != ())


def _of_changes(changes: list[Change]) -> Days:
    """Git lists the newest first; a record that was removed and came back appeared when it came back."""
    appeared = next((place for place, change in enumerate(changes) if change.kind == "added"), len(changes) - 1)
    days = [date.fromisoformat(change.day) for change in changes[: appeared + 1]]
    return Days(days[-1], max(days), appeared)
