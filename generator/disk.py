"""The only room that reads and writes content and pages: both edges of the pipeline."""

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Container, Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from generator.content import Content, Refusal

RECORD_LIMIT = 64 * 1024
OTHER_LIMIT = 8 * 1024 * 1024


def read_content(folder: Path) -> Content:
    """Everything below `folder`, by path; links, devices and files over the size limit are refused unread."""
    if not folder.is_dir():
        return Content({}, (Refusal("missing-folder", "."),))
    files: dict[str, bytes] = {}
    refused: list[Refusal] = []
    for path in _walk(folder):
        name = path.relative_to(folder).as_posix()
        body = _read(path, name)
        if isinstance(body, bytes):
            files[name] = body
        else:
            refused.append(body)
    return Content(files, tuple(refused))


def limit_of(name: str) -> int:
    """The most bytes that a content file of this name may have."""
    return RECORD_LIMIT if name.endswith(".yaml") else OTHER_LIMIT


def _walk(folder: Path) -> Iterator[Path]:
    """Every file below `folder` in the order of the names; a folder that cannot be opened comes as itself."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield Path(entry.path)


def _read(path: Path, name: str) -> bytes | Refusal:
    limit = limit_of(name)
    try:
        state = path.lstat()
        if stat.S_ISDIR(state.st_mode):
            return Refusal("unreadable-file", name, {"problem": os.strerror(errno.EACCES)})
        if not stat.S_ISREG(state.st_mode):
            return Refusal("not-a-regular-file", name)
        if state.st_size > limit:
            return Refusal("file-too-large", name, {"found": str(state.st_size), "limit": str(limit)})
        return path.read_bytes()
    except OSError as fault:
        return Refusal("unreadable-file", name, {"problem": fault.strerror or str(fault)})


class Store(MutableMapping[str, bytes]):
    """Bytes by key, kept as files of a folder from one run to the next; a broken folder only means more work."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getitem__(self, key: str) -> bytes:
        """The bytes of `key`; raises KeyError when they are not there."""
        try:
            return (self.folder / key).read_bytes()
        except OSError as fault:
            raise KeyError(key) from fault

    def __setitem__(self, key: str, body: bytes) -> None:
        """Keeps the bytes, whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        beside = self.folder / f".{key}.{os.getpid()}"
        beside.write_bytes(body)
        beside.replace(self.folder / key)

    def __delitem__(self, key: str) -> None:
        (self.folder / key).unlink(missing_ok=True)

    def __iter__(self) -> Iterator[str]:
        return (path.name for path in self.folder.iterdir()) if self.folder.is_dir() else iter(())

    def __len__(self) -> int:
        return sum(1 for _ in self)


def read_site(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a built site with its path there, in the order of the paths."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()


@contextmanager
def whole(path: Path, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` when the block ends well, and leaves no trace when it does not.

    Raises OSError when the disk refuses.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as out:
            yield out
            out.flush()
            os.fchmod(out.fileno(), mode)
            os.fsync(out.fileno())
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)


def write_tree(files: Mapping[str, bytes], folder: Path) -> int:
    """Makes `folder` hold exactly `files` and says how many it wrote; files that are equal are not touched."""
    remove_links(folder)
    written = write_files(files.items(), folder)
    remove_others(folder, files.keys())
    return written


def write_files(files: Iterable[tuple[str, bytes]], folder: Path) -> int:
    """Writes `files` into `folder`, in which no links are, and says how many had to be written.

    Files that are equal are not touched.
    """
    return sum(_write_if_changed(folder / name, body) for name, body in files)


def _write_if_changed(path: Path, body: bytes) -> bool:
    try:
        return _write(path, body)
    except (FileExistsError, NotADirectoryError, IsADirectoryError):
        _make_way(path)
        return _write(path, body)


def _write(path: Path, body: bytes) -> bool:
    if path.is_file() and path.read_bytes() == body:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return True


def _make_way(path: Path) -> None:
    """Removes a folder where a file is to be, or a file where a folder is to be."""
    if path.is_dir():
        shutil.rmtree(path)
    for above in path.parents:
        if above.is_file():
            above.unlink()


def remove_links(folder: Path) -> None:
    """Removes links in `folder`: nothing is written through them."""
    for place, folders, files in os.walk(folder):
        for name in (*folders, *files):
            if not name.startswith(".") and os.path.islink(os.path.join(place, name)):
                os.unlink(os.path.join(place, name))


def remove_others(folder: Path, files: Container[str]) -> None:
    """Removes what is not in `files`; what starts with a dot, or lies in such a folder, is not ours, but one folder."""
    for path in sorted(folder.rglob("*"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if any(part.startswith(".") and part != ".well-known" for part in name.split("/")):
            continue
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif name not in files:
            path.unlink()
