"""Evidence as published, and the self-estimate that rests on it."""

from dataclasses import dataclass
from hashlib import sha256

from generator.model.innovation import IndicatorAnswer
from generator.model.reference import Indicator, IndicatorSet

ProofKey = tuple[str, str, str]
"""Folder of the record, its id, and the key of the piece of evidence."""


@dataclass(frozen=True)
class Published:
    """A file of evidence as the site holds it: its address, its bytes, and the fingerprint of what was handed in."""

    address: str
    body: bytes
    original: str

    @property
    def digest(self) -> str:
        """The fingerprint (SHA-256) of the published bytes."""
        return sha256(self.body).hexdigest()

    @property
    def remade(self) -> bool:
        """Whether the published file is not, byte for byte, the one that was handed in."""
        return self.digest != self.original


@dataclass(frozen=True)
class Rated:
    """An indicator of a self-estimate: `state` is proven, unproven, not_applicable or unanswered."""

    indicator: Indicator
    answer: IndicatorAnswer | None
    state: str
    points: int
    most: int


@dataclass(frozen=True)
class Estimate:
    """What a record estimates of itself, by the set of indicators that it names; no ministry's assessment."""

    set: IndicatorSet
    rows: tuple[Rated, ...]

    @property
    def points(self) -> int:
        """The sum of weight times parameter, over indicators with evidence."""
        return sum(row.points for row in self.rows)

    @property
    def highest(self) -> int:
        """The most that the set allows."""
        return sum(row.most for row in self.rows)

    def count(self, state: str) -> int:
        """How many indicators are in this state."""
        return sum(row.state == state for row in self.rows)
