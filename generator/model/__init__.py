"""The nouns as people write them: one class per kind of record, frozen.

Attribute names are the YAML keys, the words of the official Indonesian forms; everything else is English.
"""

from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.innovation import Innovation
from generator.model.plan import Plan
from generator.model.reference import IndicatorSet, Reference
from generator.model.settings import Settings
from generator.model.showcase import Area, Showcase
from generator.model.source import Source
from generator.model.unit import Unit

__all__ = [
    "Area",
    "Cohort",
    "Event",
    "IndicatorSet",
    "Innovation",
    "Plan",
    "Reference",
    "Settings",
    "Showcase",
    "Source",
    "Unit",
]
