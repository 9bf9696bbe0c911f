"""All records of one showcase together, by kind and id."""

from dataclasses import dataclass, field

from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.innovation import Innovation
from generator.model.plan import Plan
from generator.model.reference import IndicatorSet, Reference
from generator.model.settings import Settings
from generator.model.source import Source
from generator.model.unit import Unit

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Area:
    """A kelurahan's boundary: `polygons` of rings of (longitude, latitude) in degrees."""

    kode: str
    nama: str
    kecamatan: str
    polygons: tuple[tuple[Ring, ...], ...]


@dataclass(frozen=True)
class Showcase:
    """Everything that was written, each kind by id, in the order of the ids."""

    settings: Settings
    innovations: dict[str, Innovation] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    cohorts: dict[str, Cohort] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    references: dict[str, Reference] = field(default_factory=dict)
    indicator_sets: dict[str, IndicatorSet] = field(default_factory=dict)
    areas: tuple[Area, ...] = ()
