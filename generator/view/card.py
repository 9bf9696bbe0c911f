"""An innovation in a list, and one that is like another."""

from dataclasses import dataclass

from generator.model import Plan
from generator.model.choice import Survival, UnitKind
from generator.model.date import PartialDate


@dataclass(frozen=True)
class Card:
    """An innovation in a list."""

    id: str
    name: str
    expansion: str | None
    summary: str | None
    summary_en: str | None
    theme: str
    second_tone: bool
    unit_names: tuple[str, ...]
    unit_group: str
    district: str | None
    when: PartialDate | None
    done: int
    parts: int
    score: int
    level: str
    cohort: str | None
    example: bool
    confirmed: PartialDate | None = None
    survival: Survival = Survival.TIDAK_TERKONFIRMASI

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"inovasi/{self.id}/"


@dataclass(frozen=True)
class Neighbour:
    """A similar innovation and why: shared words (as this page writes them), functions of government or else the theme,
    the kind of unit, missions with their plans. `likeness` is by words alone, `measure` with all reasons.
    """

    card: Card
    words: tuple[str, ...]
    likeness: float
    measure: float
    functions: tuple[str, ...]
    theme: str | None
    kind: UnitKind | None
    missions: tuple[tuple[Plan, int], ...]
