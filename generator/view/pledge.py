"""Agreements: promised beside achieved."""

from dataclasses import dataclass

from generator.model import Event, Innovation
from generator.model.innovation import Achievement, Agreement, Target
from generator.view.card import Card
from generator.view.citing import Citation
from generator.view.trail import EventLine


@dataclass(frozen=True)
class Promise:
    """A target beside what became of it: `state` is reached, short, unjudged, unreported or more.

    `target` is None for an achievement that was not promised (more).
    """

    card: Card
    target: Target | None
    achieved: tuple[Achievement, ...]
    state: str

    @property
    def name(self) -> str:
        """What was promised, or else achieved."""
        return self.target.uraian if self.target else self.achieved[0].uraian

    @property
    def evidence(self) -> tuple[str, ...]:
        """The keys of the evidence that its achievements name, each once."""
        return tuple(dict.fromkeys(key for one in self.achieved for key in one.bukti))

    @property
    def last(self) -> Achievement | None:
        """The newest achievement that gives a value."""
        valued = [one for one in self.achieved if one.nilai is not None]
        valued.sort(key=lambda one: one.tanggal.sort_key() if one.tanggal else (0, 0, 0))
        return valued[-1] if valued else None


@dataclass(frozen=True)
class Pledge:
    """A Perjanjian Kinerja Inovasi with its promises."""

    card: Card
    record: Innovation
    agreement: Agreement
    promises: tuple[Promise, ...]


@dataclass(frozen=True)
class Signing:
    """An event at which agreements were signed, by its own words or as its own figure."""

    line: EventLine
    record: Event
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Register:
    """The agreements that records carry, and the events at which agreements were signed."""

    pledges: tuple[Pledge, ...]
    signings: tuple[Signing, ...]

    @property
    def promises(self) -> tuple[Promise, ...]:
        """Every promise of every agreement."""
        return tuple(promise for pledge in self.pledges for promise in pledge.promises)

    def count(self, state: str) -> int:
        """How many promises are in this state."""
        return sum(promise.state == state for promise in self.promises)
