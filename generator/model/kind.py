"""Which kind of record a content file holds."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.cohort import Cohort
from generator.model.event import Event
from generator.model.innovation import Innovation
from generator.model.plan import Plan
from generator.model.reference import IndicatorSet, Reference
from generator.model.settings import Settings
from generator.model.source import Source
from generator.model.unit import Unit

FOLDERS: Mapping[str, type[BaseModel]] = {
    "innovations": Innovation,
    "events": Event,
    "cohorts": Cohort,
    "units": Unit,
    "plans": Plan,
    "sources": Source,
    "reference": Reference,
}
SETTINGS = "site.yaml"


def kind_of(file: str, values: Any = None) -> type[BaseModel] | None:
    """The kind of the record in `file`, None where no record lives; `values` tell the two kinds of list apart."""
    if file == SETTINGS:
        return Settings
    folder, _, name = file.partition("/")
    kind = FOLDERS.get(folder) if name.endswith(".yaml") and "/" not in name else None
    return IndicatorSet if kind is Reference and isinstance(values, dict) and "indikator" in values else kind
