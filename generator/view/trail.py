"""Events in a list, and the 5D trail that they and the records leave."""

from dataclasses import dataclass

from generator.model.choice import EventKind, Stage
from generator.model.date import PartialDate
from generator.model.shared import Count


@dataclass(frozen=True)
class EventLine:
    """An event in a list; `tone` is lab, launch, award or other."""

    id: str
    name: str
    name_en: str | None
    start: PartialDate
    end: PartialDate | None
    venue: str | None
    tone: str
    stages: tuple[Stage, ...]
    cohort: str | None
    kind: EventKind
    upcoming: bool

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"peristiwa/{self.id}/"

    @property
    def steps(self) -> tuple[str, ...]:
        """The keys of the five stages that it belongs to."""
        return tuple(key for key, stages in STAGES.items() if set(stages) & set(self.stages))


STAGES = {
    "drum_up": (Stage.DRUM_UP,),
    "diagnose": (Stage.DIAGNOSE,),
    "design": (Stage.DESIGN,),
    "deliver": (Stage.DELIVER_LAUNCHING, Stage.DELIVER_MONITORING),
    "display": (Stage.DISPLAY,),
}

STEPS = tuple(STAGES)
"""The five stages of the trail (LAN's 5D)."""


@dataclass(frozen=True)
class Step:
    """A stage of the 5D trail with the events that left a trace; none is a stage without a trace."""

    key: str
    events: tuple[EventLine, ...]
    figures: tuple[tuple[str, Count], ...] = ()


@dataclass(frozen=True)
class Left:
    """Something that a stage left behind, and how much of it: stated by an event, or held by the record itself."""

    name: str
    amount: int
    event: EventLine | None = None
    count: Count | None = None


@dataclass(frozen=True)
class Trace:
    """A stage or activity of the 5D trail with its events and everything that it left behind."""

    stage: Stage
    events: tuple[EventLine, ...]
    figures: tuple[Left, ...]
    papers: tuple[Left, ...]

    @property
    def is_bare(self) -> bool:
        """Whether the stage left no trace at all."""
        return not (self.events or self.papers)


@dataclass(frozen=True)
class Year:
    """The events of one year; `year` is None where the sources name none."""

    year: int | None
    events: tuple[EventLine, ...]
