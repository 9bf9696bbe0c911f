"""What `git log --raw -z` says, as entries; only records, by names that a record may have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kind import kind_of

_COMMIT = re.compile(rb"\n?\x01([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)T[^\n]*\n?\Z")
_RAW = re.compile(rb"\n?:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\Z")
_NAME = re.compile(r"[a-z]+(/[a-z0-9]+(-[a-z0-9]+)*)?\.yaml", re.ASCII)
_PLAIN = (b"100644", b"100755")
_KINDS = {"A": "added", "M": "changed", "D": "removed"}


@dataclass(frozen=True)
class Entry:
    """A record that a commit added, changed or removed, with the names of its text before and after."""

    commit: str
    day: str
    file: str
    kind: str
    before: str
    after: str


def entries(answer: bytes, folder: str) -> Iterator[Entry]:
    """The entries in the order of git, for records below `folder`; what is no plain file or no record is left out."""
    commit = day = ""
    tokens = iter(answer.split(b"\0"))
    for token in tokens:
        if found := _COMMIT.match(token):
            commit, day = found[1].decode(), found[2].decode()
        elif raw := _RAW.match(token):
            entry = _entry(commit, day, raw, next(tokens, b""), folder)
            if entry:
                yield entry


def _entry(commit: str, day: str, raw: re.Match[bytes], path: bytes, folder: str) -> Entry | None:
    name = path.decode("ascii", "replace")
    file = name.removeprefix(f"{folder}/")
    modes, kind = {raw[1], raw[2]} - {b"000000"}, _KINDS.get(raw[5].decode())
    if file == name or not _NAME.fullmatch(file) or kind_of(file) is None:
        return None
    if kind is None or not modes <= set(_PLAIN):
        return None
    return Entry(commit, day, file, kind, raw[3].decode(), raw[4].decode())
