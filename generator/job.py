"""A part of the tree, made when it is called; and what it is made of, so that it need not be made again."""

import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from hashlib import blake2b
from io import BytesIO
from typing import Any

from pydantic import BaseModel

Files = Iterable[tuple[str, bytes]]
"""Files by their path in the tree, `id/inovasi/suket-liar/index.md` and so on."""


@dataclass(frozen=True)
class Job:
    """Makes files that no other job makes.

    `made_of` gives all that its files follow from, besides the program itself; None where that is so much of the
    showcase that the job is done whenever anything changes.
    """

    name: str
    make: Callable[[], Files]
    made_of: Callable[[], object] | None = None

    def key(self) -> str | None:
        """Equal for equal files: a digest of what the job is made of."""
        return digest(self.made_of()) if self.made_of else None


def digest(value: object) -> str:
    """A digest of a value; equal values made in the same way have the same, in every run of the program."""
    out = BytesIO()
    _Steady(out, 5).dump(value)
    return blake2b(out.getbuffer(), digest_size=16).hexdigest()


class _Steady(pickle.Pickler):
    """Writes objects by what they hold, and sets in order: theirs differs from run to run (PYTHONHASHSEED)."""

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, BaseModel):
            return _same, (type(obj).__qualname__, obj.__dict__, sorted(obj.model_fields_set))
        if is_dataclass(obj) and not isinstance(obj, type):
            return _same, (type(obj).__qualname__, [_ordered(getattr(obj, name)) for name in _names(type(obj))])
        return NotImplemented


def _same(*what: object) -> None:
    """Stands in a digest for the making of an object; nothing is ever made again from one."""


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _ordered(value: object) -> object:
    return sorted(value) if isinstance(value, set | frozenset) else value
