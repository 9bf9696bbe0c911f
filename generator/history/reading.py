"""The history of a project, read once and compared once: what was compared before is kept."""

import json
from collections.abc import Iterable, MutableMapping
from pathlib import Path

from generator.history.compare import compare
from generator.history.git import Unavailable, blobs, head, log
from generator.history.log import Entry, entries
from generator.view import Change, FieldChange, History

RECIPE = "1"
"""Changes whenever two texts would be compared otherwise."""
KEPT = f"compared-{RECIPE}.json"
Known = dict[str, list[list[str | None]] | None]


def read_history(root: Path, folder: str, store: MutableMapping[str, bytes]) -> History | None:
    """The history of the records below `root/folder`; None without git, without commits or with a part of them only.

    What was compared is kept in `store`, by the names of the two texts, and not compared again.
    """
    try:
        head(root)
        found = list(entries(log(root, folder), folder))
        known = _known(store)
        made = _compared(root, found, known)
    except (Unavailable, ValueError):
        return None
    if made != known:
        store[KEPT] = json.dumps(made, sort_keys=True, separators=(",", ":")).encode()
    return History(tuple(_change(entry, made) for entry in found))


def _known(store: MutableMapping[str, bytes]) -> Known:
    try:
        found = json.loads(store[KEPT])
    except (KeyError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _compared(root: Path, found: Iterable[Entry], known: Known) -> Known:
    """For every change of a text what differs, from `known` where it stands there."""
    changed = {_pair(entry): entry for entry in found if entry.kind == "changed"}
    new = {pair: entry for pair, entry in changed.items() if pair not in known}
    texts = dict(blobs(root, [name for entry in new.values() for name in (entry.before, entry.after)]))
    made: Known = {pair: known[pair] for pair in changed if pair in known}
    for pair, entry in new.items():
        fields = compare(entry.file, texts.get(entry.before, b""), texts.get(entry.after, b""))
        made[pair] = None if fields is None else [[field.name, field.before, field.after] for field in fields]
    return made


def _pair(entry: Entry) -> str:
    return f"{entry.file} {entry.before} {entry.after}"


def _change(entry: Entry, made: Known) -> Change:
    fields = made.get(_pair(entry), []) if entry.kind == "changed" else []
    told = None if fields is None else tuple(FieldChange(str(name), before, after) for name, before, after in fields)
    return Change(entry.commit, entry.day, entry.file, entry.kind, told)
