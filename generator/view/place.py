"""Kecamatan and kelurahan with what is in them."""

from dataclasses import dataclass

from generator.model import Area, Unit
from generator.model.choice import UnitKind
from generator.view.card import Card


@dataclass(frozen=True)
class Village:
    """A kelurahan: its boundary, its number on the map, its units, those whose point may be drawn, and how many of its
    units have a counted record (`told`).
    """

    area: Area
    number: int
    slug: str
    district_slug: str
    units: tuple[Unit, ...]
    points: tuple[Unit, ...]
    innovations: tuple[Card, ...]
    told: int

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"wilayah/{self.district_slug}/{self.slug}/"

    @property
    def share(self) -> int | None:
        """How many percent of its units have a counted record; None where no unit is known."""
        return round(100 * self.told / len(self.units)) if self.units else None

    def count(self, kind: UnitKind) -> int:
        """How many of its units are of `kind`."""
        return sum(unit.jenis is kind for unit in self.units)


@dataclass(frozen=True)
class District:
    """A kecamatan with its kelurahan; `tone` is the number of its colour."""

    name: str
    slug: str
    tone: int
    villages: tuple[Village, ...]

    @property
    def url(self) -> str:
        """Address below the language root."""
        return f"wilayah/{self.slug}/"

    @property
    def innovations(self) -> tuple[Card, ...]:
        """The innovations of its kelurahan, each once."""
        return tuple({card.id: card for village in self.villages for card in village.innovations}.values())
