"""What each place of a record holds, read off the models: a group of fields, a list, or a value of some type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from generator import habit
from generator.model.date import Tanggal, parse_date
from generator.model.field import Decimal, Degrees, Truth, Whole

Meaning = Callable[[str], str | None]


@dataclass(frozen=True)
class Shape:
    """`fields` of a group in their order, `item` of a list or of a group with free keys, `meaning` of a typed value.

    `is_text`: any text may stand here. A shape without all of these is of an unknown place.
    """

    fields: Mapping[str, "Shape"] = field(default_factory=lambda: MappingProxyType({}))
    item: "Shape | None" = None
    meaning: Meaning | None = None
    is_text: bool = False

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The number of each field in their order."""
        return {name: number for number, name in enumerate(self.fields)}

    def of(self, key: str) -> "Shape":
        """The shape of what stands under `key`."""
        return self.fields.get(key) or self.each()

    def each(self) -> "Shape":
        """The shape of each item."""
        return self.item or UNKNOWN


UNKNOWN = Shape()


@cache
def shape_of(kind: type[BaseModel]) -> Shape:
    """The shape of a record of this kind."""
    hints = get_type_hints(kind, include_extras=True)
    return Shape(fields={name: _shape(hints[name]) for name in kind.model_fields})


def _shape(hint: Any) -> Shape:
    meaning = next((means for known, means in _MEANINGS if hint == known), None)
    if meaning:
        return Shape(meaning=meaning)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return shape_of(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Shape(meaning=_choice(hint))
    return _compound(hint)


def _compound(hint: Any) -> Shape:
    parts = [part for part in get_args(hint) if part is not type(None)]
    origin = get_origin(hint)
    if origin is list:
        return Shape(item=_shape(parts[0]))
    if origin is dict:
        return Shape(fields=_choices(parts[0], _shape(parts[1])), item=_shape(parts[1]))
    if type(None) in get_args(hint):
        return _shape(parts[0])
    return Shape(is_text=True)


def _choices(key: Any, value: Shape) -> dict[str, Shape]:
    """A group whose keys are choices has them as its fields."""
    return {str(each.value): value for each in key} if isinstance(key, type) and issubclass(key, Enum) else {}


def _choice(kind: type[Enum]) -> Meaning:
    names = [str(each.value) for each in kind]
    return lambda text: habit.meant_choice(text, names)


def _date(text: str) -> str | None:
    try:
        return str(parse_date(text.strip()))
    except ValueError:
        return habit.meant_date(text)


_MEANINGS: tuple[tuple[Any, Meaning], ...] = (
    (Tanggal, _date),
    (Truth, habit.meant_truth),
    (Whole, habit.meant_whole),
    (Decimal, habit.meant_decimal),
    (Degrees, habit.meant_degrees),
)
