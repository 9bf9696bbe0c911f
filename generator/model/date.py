"""Dates as precise as their source, no more: a small part of EDTF (ISO 8601-2).

`2019`, `2019-11`, `2019-11-14`; a `?` after the year says that the year was inferred (`2019?-01-04`);
`XXXX-12-12` says that the source names a day but no year.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import GetPydanticSchema
from pydantic.json_schema import WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

PATTERN = r"^(\d{4}\??|XXXX)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
_A_YEAR = timedelta(days=365)
_SHAPE = re.compile(PATTERN.replace("$", r"\Z"), re.ASCII)


@dataclass(frozen=True)
class PartialDate:
    """A date of known precision: `year`, `month` and `day` are None where the source does not say."""

    year: int | None
    month: int | None = None
    day: int | None = None
    inferred: bool = False

    def __str__(self) -> str:
        year = f"{self.year:04}" + "?" * self.inferred if self.year is not None else "XXXX"
        return "-".join([year, *(f"{part:02}" for part in (self.month, self.day) if part is not None)])

    def earliest(self) -> date | None:
        """The first day that this date can mean; None when the year is unknown."""
        if self.year is None:
            return None
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date | None:
        """The last day that this date can mean; None when the year is unknown."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def sort_key(self) -> tuple[int, int, int]:
        """Orders dates; an unknown year comes after all known ones, a missing month or day before day one."""
        return (self.year if self.year is not None else 9999, self.month or 0, self.day or 0)

    def is_within_a_year(self, today: date) -> bool:
        """Whether it can lie less than 366 days before `today`; an unknown year cannot (the threshold is ours)."""
        last = self.latest()
        return last is not None and today - last <= _A_YEAR


def parse_date(text: str) -> PartialDate:
    """The date written in `text`.

    Raises ValueError when the text has another shape or names a day that the calendar does not have.
    """
    if not _SHAPE.match(text):
        raise ValueError("shape")
    year, *rest = text.split("-")
    number = None if year == "XXXX" else int(year.rstrip("?"))
    month, day = (int(part) for part in [*rest, "0", "0"][:2])
    if number == 0 or (day and day > monthrange(number or 2000, month)[1]):
        raise ValueError("calendar")
    return PartialDate(number, month or None, day or None, year.endswith("?"))


def _from_text(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    try:
        return parse_date(str(value))
    except ValueError as fault:
        raise PydanticCustomError(f"date_{fault}", "not a date", {"found": str(value)}) from fault


def _schema(_source: Any, _handler: Any) -> core_schema.CoreSchema:
    return core_schema.no_info_before_validator_function(
        _from_text,
        core_schema.any_schema(),
        serialization=core_schema.to_string_ser_schema(),
    )


# Editors read a bare `2019` as a number, so their schema takes numbers too.
Tanggal = Annotated[
    PartialDate, GetPydanticSchema(_schema), WithJsonSchema({"type": ["string", "integer"], "pattern": PATTERN})
]
