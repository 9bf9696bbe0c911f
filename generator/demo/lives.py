"""When an innovation began, was tried, came into use and perhaps stopped, as precisely as a source would say."""

from dataclasses import dataclass

from generator.demo.dice import Dice
from generator.demo.ideas import Idea
from generator.demo.region import MAIN, OLDER
from generator.model.choice import Survival
from generator.model.date import PartialDate

LAST_YEAR = 2025
_GOING_ON = (
    Survival.BERLANJUT_LANCAR,
    Survival.BERLANJUT_LANCAR,
    Survival.BERLANJUT_BERKEMBANG,
    Survival.BERLANJUT_BEREPLIKASI,
    Survival.BERLANJUT_BERKENDALA,
    Survival.BERTRANSFORMASI,
    Survival.TIDAK_TERKONFIRMASI,
    Survival.TIDAK_TERKONFIRMASI,
)


@dataclass(frozen=True)
class Life:
    """The dates of an innovation in their order, and whether it still lives."""

    begun: PartialDate
    tried: PartialDate
    used: PartialDate
    stopped: PartialDate | None
    told: PartialDate
    confirmed: PartialDate
    survival: Survival


def life(idea: Idea, dice: Dice) -> Life:
    """The life of `idea`; members of a lab begin with it and come into use at its launch."""
    in_lab = idea.cohort in (MAIN, OLDER)
    begun, tried = (3, 7) if in_lab else (dice.whole(1, 4), dice.whole(5, 8))
    used = 11 if in_lab else dice.whole(9, 12)
    end = PartialDate(min(idea.year + 2, LAST_YEAR), dice.whole(1, 6)) if idea.stopped else None
    return Life(
        begun=_blurred(idea.year, begun, dice),
        tried=_blurred(idea.year, tried, dice),
        used=_blurred(idea.year, used, dice),
        stopped=end,
        told=_blurred(min(idea.year + 1, LAST_YEAR), dice.whole(1, 6), dice),
        confirmed=PartialDate(LAST_YEAR, dice.whole(1, 6), dice.whole(1, 28)),
        survival=Survival.BERHENTI if idea.stopped else dice.pick(_GOING_ON),
    )


def _blurred(year: int, month: int, dice: Dice) -> PartialDate:
    """A date of the month, or only the month, or only the year, now and then with an inferred year."""
    day = dice.whole(1, 28)
    precise = dice.below(10)
    if precise < 2:
        return PartialDate(year)
    return PartialDate(year, month, day if precise > 5 else None, inferred=precise == 9)
