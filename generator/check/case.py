"""What the rules look at."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from generator.check.record import Written, written
from generator.model import Showcase
from generator.photo import Photo


@dataclass(frozen=True)
class Case:
    """The records that could be read, the day, the pictures and files by path, and the ids that could not be read."""

    showcase: Showcase
    today: date
    photos: Mapping[str, Photo | None] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    unread: Mapping[str, Set[str]] = field(default_factory=dict)
    """By folder, `units` and so on: what is there but was not understood is not missing."""

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """The settings and every record with all its filled values, walked once for all rules."""
        return tuple(written(self.showcase))

    def walk(self) -> None:
        """Walks the records now, where that would otherwise be done more than once."""
        _ = self.written
