"""A part of the tree, made when it is called; and what it is made of, so that it need not be made again."""

import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import blake2b

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
    """A digest of a value; equal values made in the same way have the same."""
    return blake2b(pickle.dumps(value, 5), digest_size=16).hexdigest()
