"""The text of an issue that was made with our form into a record.

The forge writes each answer below a heading with the field's label. The text is a stranger's: only our own labels, each
once and in our order, are headings; whatever else stands there is the answer before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Showcase
from generator.model.kind import FOLDERS
from generator.proposal.asked import Asked, Step, steps
from generator.proposal.form import labels
from generator.proposal.record import Answers, free_id, recorded, understood
from generator.words import Words

LONGEST = 60_000
"""Letters of an issue that are read: a record may not be longer either."""
_NOTHING = {"_No response_", "None", ""}
_NAMES = {"innovations": "nama_inovasi", "events": "nama_kegiatan"}


class NotUnderstood(Exception):
    """The text is not one that our form makes; `reason` is the key of the words for it, below `propose`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Proposed:
    """A record as an issue tells it: its file below the content, and its text, which nobody has checked yet."""

    file: str
    text: str


def proposed(folder: str, body: str, showcase: Showcase, words: Words) -> Proposed:
    """The record that the issue's text tells; raises NotUnderstood."""
    if len(body) > LONGEST:
        raise NotUnderstood("too_long")
    asked = steps(folder, words)
    answers = answered(body, asked)
    if not answers.get(_NAMES[folder]):
        raise NotUnderstood("no_name")
    fields = [field for step in asked for field in step.fields]
    given = understood(answers, fields, showcase)
    own = free_id(folder, given, _ids(folder, showcase))
    return Proposed(f"{folder}/{own}.yaml", recorded(folder, {"id": own, **given}))


def _ids(folder: str, showcase: Showcase) -> Iterator[str]:
    yield from getattr(showcase, folder)
    yield from (name for name in FOLDERS if name != folder)


def answered(body: str, asked: tuple[Step, ...]) -> Answers:
    """The answers by the fields' routes."""
    known = labels(asked)
    order = list(known)
    found: dict[str, list[str]] = {}
    current = ""
    for line in body.replace("\r\n", "\n").split("\n"):
        label = line.removeprefix("### ").strip() if line.startswith("### ") else ""
        if label in order:
            order = order[order.index(label) + 1 :]
            current = known[label].path
            found[current] = []
        elif current:
            found[current].append(line)
    texts = {path: _text(lines, _long(path, known)) for path, lines in found.items()}
    return {path: text for path, text in texts.items() if text not in _NOTHING}


def _long(path: str, known: dict[str, Asked]) -> bool:
    return any(field.is_long or field.is_list for field in known.values() if field.path == path)


def _text(lines: list[str], is_long: bool) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip()
    return text if is_long else " ".join(text.split())
