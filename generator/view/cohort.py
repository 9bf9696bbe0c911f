"""A cohort: its window's panes and its funnel."""

from dataclasses import dataclass

from generator.view.card import Card
from generator.view.citing import Citation


@dataclass(frozen=True)
class Pane:
    """A numbered place of a cohort's window; `card` is None while it is empty."""

    number: int
    card: Card | None


@dataclass(frozen=True)
class FunnelStep:
    """How many were left at one step; `count` is None where no source says."""

    key: str
    count: int | None
    citations: tuple[Citation, ...]
    note: str | None = None
