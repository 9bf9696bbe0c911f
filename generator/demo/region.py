"""The made-up region as a whole: how large it is, its villages and its units."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.demo.places import Village, villages
from generator.demo.units import units
from generator.model import Unit
from generator.model.choice import UnitKind

MAIN, OLDER = "lab-contoh-2024", "lab-contoh-2021"
_FEWEST_PANES, _MOST_PANES = 12, 140


@dataclass(frozen=True)
class Region:
    """The region of one seed, large enough for `records` innovations; units stand in the order of their villages."""

    records: int
    seed: int
    villages: Sequence[Village]
    units: Mapping[UnitKind, Sequence[Unit]]

    @property
    def panes(self) -> int:
        """The size of the main cohort's window."""
        return max(_FEWEST_PANES, min(_MOST_PANES, self.records))


def region(records: int, seed: int) -> Region:
    """The region that `records` and `seed` make."""
    places = villages(records, seed)
    return Region(records, seed, places, units(places, seed))
