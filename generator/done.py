"""Which jobs were done before, what their files followed from, and how these stood then."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

Mark = tuple[int, int, int]
"""Size, time of change and number of a file."""


@dataclass(frozen=True)
class Done:
    """A job that was done: the digest of what it was made of, the marks of its files, and how many were written."""

    name: str
    key: str | None
    marks: Mapping[str, Mark]
    written: int = 0

    def stands(self, key: str, tree: Path) -> bool:
        """Whether doing the job again, now made of `key`, would leave its files as they are."""
        try:
            return self.key == key and self.marks == marks(tree, self.marks)
        except OSError:
            return False


def marks(tree: Path, files: Iterable[str]) -> dict[str, Mark]:
    """The marks of files of the tree; raises OSError when one is not there."""
    states = ((file, os.stat(tree / file, follow_symlinks=False)) for file in files)
    return {file: (state.st_size, state.st_ctime_ns, state.st_ino) for file, state in states}


def read_done(file: Path, made_with: str) -> dict[str, Done]:
    """The jobs that were done by the same program, by name; none when that cannot be read."""
    try:
        kept = json.loads(file.read_bytes())
        if kept["made_with"] != made_with:
            return {}
        return {
            name: Done(name, key, {path: tuple(mark) for path, mark in own.items()}) for name, key, own in kept["done"]
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _marked(kept: Mapping[str, list[int]]) -> dict[str, Mark]:
    return {file: (size, changed, number) for file, (size, changed, number) in kept.items()}


def write_done(file: Path, made_with: str, done: Iterable[Done]) -> None:
    """Keeps the jobs that a later build may find done; raises OSError when the disk refuses."""
    kept = {"made_with": made_with, "done": [[one.name, one.key, one.marks] for one in done if one.key]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(kept, separators=(",", ":")), encoding="ascii")
