"""What innovations have told and confirmed, one by one and in groups."""

from collections import Counter
from dataclasses import dataclass

from generator.model import Unit
from generator.model.choice import Survival, UnitKind
from generator.model.date import PartialDate
from generator.view.card import Card
from generator.view.completeness import Completeness, State

WITHOUT = "tanpa"
"""The address of the group of those that say none."""


@dataclass(frozen=True)
class Account:
    """What an innovation has told and confirmed; `fresh` says that it was confirmed within a year of the day."""

    card: Card
    units: tuple[Unit, ...]
    known: Completeness
    survival: Survival
    confirmed: PartialDate | None
    fresh: bool
    stopped: PartialDate | None
    lesson: str | None
    asks: tuple[str, ...]

    @property
    def kind(self) -> UnitKind | None:
        """The kind of the unit that owns it."""
        return self.units[0].jenis if self.units else None

    @property
    def alive(self) -> bool:
        """Whether it was confirmed to run within a year of the day."""
        return self.survival.runs and self.fresh

    @property
    def due(self) -> bool:
        """Whether it is to be confirmed again: each year while it lives, and once when it has stopped."""
        ended = self.survival is Survival.BERHENTI and self.confirmed is not None
        return not (self.fresh or ended)


@dataclass(frozen=True)
class Group:
    """Accounts that share a value of `facet`: a kecamatan, a kind of unit, a cohort, a unit; `name` None is none."""

    facet: str
    key: str
    name: str | None
    accounts: tuple[Account, ...]

    @property
    def url(self) -> str:
        """The part of its address below the list that it belongs to."""
        return f"{self.facet}/{self.key}/"

    def states(self, half: str) -> Counter[State]:
        """How its records stand to all `items` or `indicators` together, by weight: what is known, claimed, missing."""
        found: Counter[State] = Counter()
        for account in self.accounts:
            for answer in getattr(account.known, half):
                found[answer.state] += answer.weight
        return found
