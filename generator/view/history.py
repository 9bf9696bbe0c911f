"""What changed in the records, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby


@dataclass(frozen=True)
class FieldChange:
    """A field that changed; its values before and after only where they are short and nobody's own, else None."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Change:
    """What one commit did to one record: `kind` is added, changed or removed; no `fields` when they cannot be told."""

    commit: str
    day: str
    file: str
    kind: str
    fields: tuple[FieldChange, ...] | None


@dataclass(frozen=True)
class Commit:
    """What one commit did to all records."""

    id: str
    day: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class History:
    """Every change of every record, newest first."""

    changes: tuple[Change, ...]

    @cached_property
    def by_file(self) -> Mapping[str, tuple[Change, ...]]:
        """The changes of each record by its path below `content/`."""
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.file, []).append(change)
        return {file: tuple(own) for file, own in found.items()}

    @cached_property
    def commits(self) -> tuple[Commit, ...]:
        """The commits, newest first, each with its changes."""
        runs = ((key, tuple(run)) for key, run in groupby(self.changes, lambda change: (change.commit, change.day)))
        return tuple(Commit(commit, day, run) for (commit, day), run in runs)
