"""All or nothing: a site is built beside the old one and takes its place in one step."""

import ctypes
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.project import Project

_AT_FDCWD = -100
_EXCHANGE = 2


class Busy(Exception):
    """Another build holds the project."""


@contextmanager
def staged(site: Path, lock: Path) -> Iterator[Path]:
    """A folder to build in, beside `site`; when the block ends well it becomes `site`, else `site` stays as it was.

    The folder's parent is free for whatever the build needs besides. Raises Busy when another build holds `lock`,
    OSError when the disk refuses.
    """
    site.parent.mkdir(parents=True, exist_ok=True)
    workshop, old = site.with_name(f".{site.name}.new-{os.getpid()}"), site.with_name(f".{site.name}.old")
    with _alone(lock):
        _recover(site, old)
        stage = workshop / site.name
        stage.mkdir(parents=True)
        try:
            yield stage
            _swap(stage, site, old)
        finally:
            _clear(workshop, old)


def forget(project: Project) -> None:
    """Removes everything that was kept from earlier builds, so that the next makes all anew; raises OSError."""
    for path in project.lock.parent.iterdir():
        if path != project.lock:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            raise Busy(str(lock)) from fault
        yield


def _recover(site: Path, old: Path) -> None:
    """Clears what killed builds left; if one died between two renames, the last good site is put back.

    Each build has a workshop of its own name, so that what outlives a killed one never writes into the next.
    """
    if old.exists() and not site.exists():
        old.rename(site)
    left = [path for path in site.parent.iterdir() if path.name.startswith(f".{site.name}.new")]
    _clear(old, *left)


def _clear(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _swap(stage: Path, site: Path, old: Path) -> None:
    if not site.exists():
        stage.rename(site)
    elif not _exchange(stage, site):
        site.rename(old)
        stage.rename(site)


def _exchange(one: Path, other: Path) -> bool:
    """Swaps two folders in one step where the system can (Linux, renameat2); says whether it did."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    return bool(call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE) == 0)
