"""One run of a program as figures: processor seconds with its children, wall seconds, memory, and what it wrote."""

import os
import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

LOOK = 0.25
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Run:
    """The figures of one run; memory is the largest proportional share (PSS) of all its processes together, in MB."""

    cpu: float
    wall: float
    memory: float
    size: float = 0.0
    files: int = 0


class Failed(Exception):
    """A program ended badly; the text is the end of what it said."""


def run(
    command: Sequence[str | Path], folder: Path, more: Mapping[str, str] | None = None, out: Path | None = None
) -> Run:
    """Runs a program to its end in `folder` and measures it and what it left in `out`; raises Failed."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(more or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    peak = _Peak(process.pid)
    _, said = process.communicate()
    wall, memory = time.monotonic() - started, peak.end()
    if process.returncode:
        raise Failed(said.decode("utf-8", "replace")[-2000:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(cpu, wall, memory, *_left(out))


def _left(out: Path | None) -> tuple[float, int]:
    files = [path for path in out.rglob("*") if path.is_file()] if out else []
    return sum(path.stat().st_size for path in files) / 1e6, len(files)


class _Peak:
    """Watches a program and its children from the side."""

    def __init__(self, number: int) -> None:
        self.number, self.most, self.over = number, 0.0, threading.Event()
        self.thread = threading.Thread(target=self._watch, daemon=True)
        self.thread.start()

    def end(self) -> float:
        """The most that was seen, in MB."""
        self.over.set()
        self.thread.join()
        return self.most

    def _watch(self) -> None:
        while not self.over.wait(LOOK):
            self.most = max(self.most, sum(_memory(each) for each in _family(self.number)) / 1024)


def _family(number: int) -> list[int]:
    """A process and all below it (proc(5): task/TID/children)."""
    found = [number]
    for each in found:
        with suppress(OSError, ValueError):
            found += map(int, Path(f"/proc/{each}/task/{each}/children").read_text().split())
    return found


def _memory(number: int) -> int:
    with suppress(OSError, ValueError, IndexError):
        text = Path(f"/proc/{number}/smaps_rollup").read_text()
        return int(text.split("\nPss:", 1)[1].split()[0])
    return 0
