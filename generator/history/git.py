"""Asks git, and lets it do nothing but read: no hook, no pager, no filter, no network, no configuration of the user.

A repository's own configuration is somebody's file. Whatever in it names a program is switched off, by option or by
leaving that part of git alone (git-config(1): core.fsmonitor, core.hooksPath, core.pager, diff.external, textconv,
gpg.program, protocol.allow). A repository of another owner is refused, as git does by itself.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

LONGEST = 120
"""So many seconds may one question take."""
_KEPT = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP")
_OWN = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
    "TZ": "UTC",
}
_SAFE = {
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.pager": "cat",
    "core.attributesFile": os.devnull,
    "diff.external": "",
    "log.showSignature": "false",
    "log.mailmap": "false",
    "protocol.allow": "never",
    "submodule.recurse": "false",
}
_A_BATCH = 500


class Unavailable(Exception):
    """There is no git here, no repository, or not the whole history."""


def ask(root: Path, *words: str, feed: bytes = b"") -> bytes:
    """What git answers in the folder `root`; raises Unavailable when it does not."""
    safe = [part for name, value in _SAFE.items() for part in ("-c", f"{name}={value}")]
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        done = subprocess.run(
            ["git", "--no-pager", *safe, *words],
            cwd=root,
            env=kept | _OWN,
            input=feed,
            capture_output=True,
            timeout=LONGEST,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as fault:
        raise Unavailable from fault
    return done.stdout


def head(root: Path) -> str:
    """The newest commit; raises Unavailable without one, and for a clone that lacks older ones."""
    shallow, commit = ask(root, "rev-parse", "--is-shallow-repository", "--verify", "HEAD").decode("ascii").split()
    if shallow != "false":
        raise Unavailable
    return commit


def log(root: Path, folder: str) -> bytes:
    """Every change below `folder`, newest first, for `history.log`; raises Unavailable."""
    shape = ["--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-notes"]
    more = ["--no-show-signature", "--no-color", "--no-decorate", "--ignore-submodules=all", "--relative"]
    return ask(root, "log", *shape, *more, "--format=%x01%H %cI", "HEAD", "--", folder)


def blobs(root: Path, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """The bytes of each blob that is there, by its name; asked for by the hundred."""
    wanted = list(dict.fromkeys(names))
    for start in range(0, len(wanted), _A_BATCH):
        some = wanted[start : start + _A_BATCH]
        yield from _split(ask(root, "cat-file", "--batch", feed="\n".join(some).encode("ascii") + b"\n"))


def _split(answer: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        name, kind, *size = answer[at:end].decode("ascii").split()
        at = end + 1
        if size:
            if kind == "blob":
                yield name, answer[at : at + int(size[0])]
            at += int(size[0]) + 1
