"""The variables: what each field of a kind of record is, by the five elements of standard data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from pydantic import BaseModel

from generator.flat import KINDS, Column, Table, Value, tables
from generator.model import Cohort, Event, Innovation, Plan, Source, Unit
from generator.model.choice import CHOICES
from generator.model.field import SCHOOL_NUMBER
from generator.model.naming import named_by

VARIABLES_OF: tuple[type[BaseModel], ...] = (Innovation, Event, Cohort, Unit, Plan, Source)
"""The kinds of record whose fields are variables; lists and settings are references and administration."""


class Measured(StrEnum):
    """Whether a variable is a measurement, and whether its unit is known."""

    NOT = "tidak_berlaku"
    BESIDE = "menurut_isian"
    """The record itself says the unit, in a field beside."""
    DEGREES = "derajat"
    PERCENT = "persen"
    YEAR = "tahun"
    OPEN = "diisi_penerbit"


@dataclass(frozen=True)
class Variable:
    """A field: where it stands, its titles, its hint, what may stand in it, how it is measured, and when it is needed.

    `choices` is the name of a closed list, `codes` what it names a code of: a kind of record, a controlled list, `area`
    for codes of the ministry, `school` for school numbers.
    """

    table: str
    code: str
    concept: tuple[str, ...]
    concept_en: tuple[str, ...]
    definition: str
    value: Value
    choices: str | None
    codes: str | None
    unit: Measured
    need: str


@cache
def variables(kind: type[BaseModel]) -> tuple[Variable, ...]:
    """Every field of a kind of record, those of its lists behind it."""
    return tuple(_variable(table, column) for table in tables(kind) for column in table.columns if column.is_field)


def _variable(table: Table, column: Column) -> Variable:
    schema = column.schema
    return Variable(
        table=table.name,
        code=".".join((KINDS[table.kind], *table.route, column.name)),
        concept=column.titles,
        concept_en=tuple(str(part["x-en"]) for part in column.route),
        definition=str(schema["description"]),
        value=column.value,
        choices=_LISTS.get(column.choices),
        codes=_codes(table, column),
        unit=_unit(table, column),
        need=str(schema["x-need"]),
    )


_LISTS: Mapping[tuple[str, ...], str] = {tuple(own): name for name, own in CHOICES.items()}


def _codes(table: Table, column: Column) -> str | None:
    last = column.name.rpartition(".")[2]
    if last == "kode_wilayah":
        return "area"
    if column.schema.get("pattern") == SCHOOL_NUMBER:
        return "school"
    return named_by(table.kind).get(last)


def _unit(table: Table, column: Column) -> Measured:
    if column.value not in (Value.WHOLE, Value.DECIMAL):
        return Measured.NOT
    group, _, last = column.name.rpartition(".")
    known = {"lintang": Measured.DEGREES, "bujur": Measured.DEGREES, "progres": Measured.PERCENT}
    known |= dict.fromkeys(("tahun", "tahun_mulai", "tahun_selesai"), Measured.YEAR)
    beside = f"{group}.satuan" if group else "satuan"
    if last in known:
        return known[last]
    return Measured.BESIDE if any(other.name == beside for other in table.columns) else Measured.OPEN
