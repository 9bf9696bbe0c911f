"""The labels of a change: fixed words of ours, whatever the change says of itself."""

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, has_errors
from generator.review.change import Changed
from generator.words import Words

KEYS = ("new", "event", "correction", "code", "mend", "ready")


def labels(changed: Sequence[Changed], told: Sequence[Diagnostic], others: Sequence[str], words: Words) -> list[str]:
    """What the change is about and whether it is ready; `others` are the changed files that are no content."""
    keys = dict.fromkeys(_about(each) for each in changed)
    if others:
        keys["code"] = None
    keys["mend" if has_errors(told) else "ready"] = None
    return [words(f"review.label.{key}") for key in keys]


def all_labels(words: Words) -> list[str]:
    """Every label that is ever given."""
    return [words(f"review.label.{key}") for key in KEYS]


def _about(changed: Changed) -> str:
    if changed.file.startswith("events/"):
        return "event"
    return "new" if changed.kind == "added" and changed.file.startswith("innovations/") else "correction"
