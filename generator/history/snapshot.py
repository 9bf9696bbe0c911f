"""The content as it stood in a commit, read out of git's own store: nothing is checked out, no filter or hook runs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.content import Content, Refusal
from generator.history.git import Unavailable, ask, blobs

_ENTRY = re.compile(rb"(\d{6}) (\w+) ([0-9a-f]{40,64}) +(-|\d+)\t(.*)", re.DOTALL)
_PLAIN = (b"100644", b"100755")


@dataclass(frozen=True)
class Revision:
    """A commit of the repository that a project lies in."""

    root: Path
    commit: str


def revision(root: Path, name: str) -> Revision:
    """The commit that `name` (a branch, a tag, a hash) stands for; raises Unavailable."""
    found = ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return Revision(root, found.decode("ascii").strip())


def forked_from(base: Revision, head: Revision) -> Revision:
    """The newest commit that both have: what the head changes, it changes from there. Without one, the base itself."""
    try:
        found = ask(base.root, "merge-base", base.commit, head.commit).decode("ascii").strip()
    except Unavailable:
        return base
    return Revision(base.root, found)


def changed_files(base: Revision, head: Revision, but: str) -> tuple[str, ...]:
    """The names of the files that differ, from the top of the repository, but those below the project's folder `but`.

    Raises Unavailable when git does not answer.
    """
    inside = ask(base.root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip() + f"{but}/"
    answer = ask(base.root, "diff-tree", "-r", "-z", "--name-only", "--no-renames", base.commit, head.commit)
    names = answer.decode("utf-8", "surrogateescape").split("\0")[:-1]
    return tuple(name for name in names if not name.startswith(inside))


def read_snapshot(at: Revision, folder: str, limit_of: Callable[[str], int]) -> Content:
    """Everything below `folder` in that commit; links, submodules and files over the limit are refused unread.

    Raises Unavailable when git does not answer.
    """
    answer = ask(at.root, "ls-tree", "-r", "-z", "--long", at.commit, "--", f"{folder}/")
    refused: list[Refusal] = []
    wanted: dict[str, str] = {}
    for name, mode, blob, size in _entries(answer, folder):
        if mode not in _PLAIN:
            refused.append(Refusal("not-a-regular-file", name))
        elif size > limit_of(name):
            refused.append(Refusal("file-too-large", name, {"found": str(size), "limit": str(limit_of(name))}))
        else:
            wanted[name] = blob
    bodies = dict(blobs(at.root, list(wanted.values())))
    missing = () if answer else (Refusal("missing-folder", "."),)
    return Content({name: bodies[blob] for name, blob in wanted.items()}, (*refused, *missing))


def _entries(answer: bytes, folder: str) -> Iterator[tuple[str, bytes, str, int]]:
    """Name below the folder, mode, blob and size of each entry; names that begin with a dot are nobody's."""
    for line in answer.split(b"\0"):
        if found := _ENTRY.fullmatch(line):
            name = found[5].decode("utf-8", "surrogateescape").removeprefix(f"{folder}/")
            if not any(part.startswith(".") for part in name.split("/")):
                yield name, found[1], found[3].decode("ascii"), 0 if found[4] == b"-" else int(found[4])
