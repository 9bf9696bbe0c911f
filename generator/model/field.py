"""The building stones of a record: field descriptions and the types of their values.

Values reach the models as text (YAML scalars are not typed before), so each type says how its text reads.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, LiteralString, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo
from pydantic.json_schema import WithJsonSchema
from pydantic_core import PydanticCustomError

# One thousand six hundred and ninety-nine, or less than two: in Indonesia a dot marks thousands, a comma decimals.
_TWO_MEANINGS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}\Z", re.ASCII)
_TOO_MANY = 1e15  # beyond, a number of this precision is no longer the one that was written
SCHOOL_NUMBER = r"^\d{8}$"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADDRESS = r"^https?://[^\s<>\"']+$"
ONE_LINE = r"^[^\n]*$"
_YEARS = r"^\d{4}(-\d{4})?$"
_AREA_CODE = r"^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$"
_INDICATOR_CODE = r"^i\d{2}$"
_TERM_CODE = r"^[a-z0-9]+([_-][a-z0-9]+)*$"
_FINGERPRINT = r"^[0-9a-f]{64}$"
_EMAIL = r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$"
EXAMPLES: Mapping[str, str] = {
    SCHOOL_NUMBER: '"01234567"',
    SLUG: "lampu-baca",
    ADDRESS: "https://contoh.example/berita",
    _YEARS: '"2019"',
    _AREA_CODE: '"99.01.01.1001"',
    _INDICATOR_CODE: "i01",
    _TERM_CODE: "uji_coba",
    _FINGERPRINT: "0123456789abcdef".ljust(64, "0"),
    _EMAIL: "kantor@contoh.example",
}
"""By pattern, a text that has the shape, as it is written in a file."""


class Need(StrEnum):
    """When a field is expected (records.md: I, W, A, O of the record schema)."""

    DRAFT = "draft"
    PUBLISH = "publish"
    ADVISED = "advised"
    OPTIONAL = "optional"


class Record(BaseModel):
    """Base of everything written in YAML: unknown keys are refused, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, use_attribute_docstrings=False)


def field(title: str, description: str, en: str, need: Need = Need.OPTIONAL, default: Any = None, **more: Any) -> Any:
    """A field with its Indonesian title and description, an English gloss and its need level.

    The title and description become editor hover, form label and hint. Pass `default=...` for a required field.
    """
    extra: JsonDict = {"x-en": en, "x-need": need.value}
    if isinstance(default, list):
        return Field(default_factory=list, title=title, description=description, json_schema_extra=extra, **more)
    return Field(default, title=title, description=description, json_schema_extra=extra, **more)


def _truth(value: Any) -> Any:
    if value in ("true", "false"):
        return value == "true"
    if isinstance(value, bool):
        return value
    raise PydanticCustomError("truth", "true or false", {"found": str(value)})


def _whole(value: Any) -> Any:
    text = str(value)
    if isinstance(value, bool) or not text.removeprefix("-").isdecimal() or not text.isascii() or len(text) > 15:
        raise PydanticCustomError("whole_number", "a whole number", {"found": text[:40]})
    return int(text)


def _decimal(value: Any) -> Any:
    if isinstance(value, str) and _TWO_MEANINGS.match(value):
        raise PydanticCustomError("ambiguous_number", "one number", {"found": value})
    return _fraction(value, "decimal_number")


def _degrees(value: Any) -> Any:
    return _fraction(value, "degrees")


def _fraction(value: Any, fault: LiteralString) -> float:
    text = str(value)
    whole, _, fraction = text.removeprefix("-").partition(".")
    if not (whole + fraction).isdecimal() or not text.isascii() or not whole or text.endswith(".") or len(text) > 20:
        raise PydanticCustomError(fault, "a number", {"found": text[:40]})
    number = float(text)
    if abs(number) >= _TOO_MANY:
        raise PydanticCustomError(fault, "a number", {"found": text[:40]})
    return number


Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=90)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=ONE_LINE)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=ONE_LINE)]
Name = Annotated[str, StringConstraints(min_length=2, max_length=150, pattern=ONE_LINE)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=ONE_LINE)]
Tag = Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=ONE_LINE)]
Brief = Annotated[str, StringConstraints(min_length=1, max_length=280, pattern=ONE_LINE)]
Years = Annotated[str, StringConstraints(pattern=_YEARS)]
SchoolNumber = Annotated[str, StringConstraints(pattern=SCHOOL_NUMBER)]
AreaCode = Annotated[str, StringConstraints(pattern=_AREA_CODE)]
IndicatorCode = Annotated[str, StringConstraints(pattern=_INDICATOR_CODE)]
TermCode = Annotated[str, StringConstraints(pattern=_TERM_CODE, max_length=60)]
Fingerprint = Annotated[str, StringConstraints(pattern=_FINGERPRINT)]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=5000)]
Markup = Annotated[
    str, StringConstraints(min_length=1, max_length=12000), Field(json_schema_extra={"format": "markdown"})
]
Address = Annotated[str, StringConstraints(pattern=ADDRESS, max_length=500)]
Email = Annotated[str, StringConstraints(pattern=_EMAIL, max_length=120)]
Truth = Annotated[bool, BeforeValidator(_truth), WithJsonSchema({"type": "boolean"})]
Whole = Annotated[int, BeforeValidator(_whole)]
Decimal = Annotated[float, BeforeValidator(_decimal)]
Degrees = Annotated[float, BeforeValidator(_degrees)]
"""Of an angle: a dot can only be a decimal one."""


def is_markup(info: FieldInfo) -> bool:
    """Whether a field's text is Markdown; all other text is plain."""
    return info.annotation is Markup or Markup in get_args(info.annotation)
