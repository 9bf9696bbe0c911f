"""Whether a site is still what its project would make, told by the marks that a file system keeps of each file.

Nothing is read but the engine's configuration: what counts are size, times and number of every file of the project, of
the generator and of the site, what is installed, the day, and the commit. In doubt a stamp does not hold, and the site
is built.
"""

import json
import os
import re
import sys
import time
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from generator.clock import FIXED, today
from generator.history.git import Unavailable, head
from generator.project import Project

TICK = 50_000_000
"""Nanoseconds within which a file system may give two changes one time: some ticks of a slow kernel (100 Hz)."""
_MADE = {"build", "node_modules", "__pycache__"}
_ELSEWHERE = re.compile(r"!ENV|^[^#\n]*(?::|-)\s+['\"]?(?:\.\.)?/", re.MULTILINE)
"""What makes an engine's configuration depend on more than its project: the environment, or a path that leads out."""


class _InDoubt(Exception):
    """Something cannot be told by marks."""


class Stamp:
    """What a site is made of, taken before it is made; `keep` puts it down when the site stands."""

    def __init__(self, project: Project, site: Path, language: str) -> None:
        """Takes the marks; raises ValueError as `clock.today` does."""
        self.site = site
        self.file = project.stamps / f"{blake2b(os.fsencode(site), digest_size=8).hexdigest()}.json"
        self.made_of = _made_of(project, site, [language, str(today()), os.environ.get(FIXED, "")])

    def held(self) -> str | None:
        """What was said when the site was made, where all is as it was then; else None."""
        try:
            kept = json.loads(self.file.read_bytes())
            same = self.made_of and (self.made_of, _marks(self.site)) == (kept["made_of"], kept["site"])
            return str(kept["said"]) if same else None
        except (OSError, ValueError, KeyError, TypeError, _InDoubt):
            return None

    def keep(self, said: str) -> None:
        """Puts the stamp down for the site as it stands now; raises OSError when the disk refuses."""
        kept = {"made_of": self.made_of, "site": _marks(self.site), "said": said}
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(json.dumps(kept), encoding="ascii")


def made_with() -> str:
    """One text for the program that makes a site: its files, Python, and what is installed; raises OSError."""
    return _digest([_marks(Path(__file__).parent), sys.version, *_installed()])


def _made_of(project: Project, site: Path, facts: list[str]) -> str:
    """One text for all that the site depends on; empty when that cannot be told."""
    try:
        files = [_marks(project.root, frozenset({str(site), f"{site}.zip"})), made_with()]
        for language in project.languages():
            if _ELSEWHERE.search(project.configuration(language).read_text("utf-8")):
                return ""
    except (OSError, ValueError, _InDoubt):
        return ""
    return _digest([*files, _commit(project), *facts])


def _commit(project: Project) -> str:
    try:
        return head(project.root)
    except (Unavailable, ValueError):
        return ""


def _installed() -> list[str]:
    """The names of what is installed, which hold the versions."""
    places = [place for place in sys.path if place.endswith("-packages") and os.path.isdir(place)]
    return sorted(name for place in places for name in os.listdir(place) if name.endswith(".dist-info"))


def _marks(folder: Path, left_out: frozenset[str] = frozenset()) -> str:
    """The marks of all files below `folder` in one text, taken when the last change is older than a tick.

    Raises _InDoubt for a linked folder, OSError when one cannot be read.
    """
    while True:
        newest, lines = 0, []
        for path, state in _files(str(folder), left_out):
            newest = max(newest, state.st_ctime_ns)
            lines.append(f"{path} {state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_ino}")
        if not 0 <= time.time_ns() - newest < TICK:
            return _digest(lines)
        time.sleep(TICK / 1e9)


def _files(folder: str, left_out: frozenset[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Every file with its state, in the order of the names; without hidden things and what is made beside a site."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.startswith(".") or entry.name in _MADE or entry.path in left_out:
            continue
        if entry.is_dir():
            if entry.is_symlink():
                raise _InDoubt(entry.path)
            yield from _files(entry.path, left_out)
        else:
            yield entry.path, entry.stat()


def _digest(lines: list[str]) -> str:
    return blake2b("\n".join(lines).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
