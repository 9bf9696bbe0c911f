"""The form's data as scripts, by their path below a language's folder.

- `borang/kata.js`: all words, of the form itself and of the findings.

And once for all languages:

- `borang/innovations.js`, `borang/events.js`: schema, questions and example of a kind of record;
- `borang/daftar.js`: what there is, and where each sheet of records begins;
- `borang/innovations-N.js`: SHEET records each, as text and as values, for who opens one to correct it.
"""

import json
from collections.abc import Iterator
from typing import Any

from generator.datascript import data_script
from generator.load import Loaded
from generator.model.choice import CHOICES
from generator.model.kind import FOLDERS
from generator.questionnaire.known import SAID, known
from generator.questionnaire.outline import KINDS, example, outline, words_wanted
from generator.schema import schemas
from generator.words import Words

FOLDER = "borang"
SHEET = 25
"""Records in a sheet: one is some 5 KB as text and values, and whoever opens it fetches the whole sheet."""
File = tuple[str, bytes]


def form_scripts(words: Words) -> Iterator[File]:
    """The words of one language."""
    yield _script("kata", _words(words))


def _words(words: Words) -> dict[str, Any]:
    """The words by their keys: whatever a model, a finding or a question is called, and the form's own.

    `choices` says by which name in those keys a closed list of the schema goes.
    """
    asked = {key for kind in KINDS for key in words_wanted(kind)}
    own = {key for key in words.table if key.startswith("borang.")}
    asked |= {key for kind in KINDS for name in FOLDERS[kind].model_fields if words.has(key := f"question.{name}")}
    labels = {f"choice.{name}.{value.value}" for name, values in CHOICES.items() for value in values}
    told = {f"rule.{code}.{part}" for code in SAID for part in ("message", "hint")}
    wanted = own | labels | asked | told | {"report.nearest", "report.more"}
    choices = {values.__name__: name for name, values in CHOICES.items()}
    return {"texts": {key: words.table[key] for key in sorted(wanted)}, "choices": choices}


def record_scripts(loaded: Loaded) -> Iterator[File]:
    """What is made once: the questions, the names of what there is, and the records in sheets by their ids."""
    yield from (_script(kind, _asked(kind)) for kind in KINDS)
    sheets = {kind: _sheets(loaded, kind) for kind in KINDS}
    firsts = {kind: [next(iter(sheet)) for sheet in own] for kind, own in sheets.items()}
    yield _script("daftar", {**known(loaded), "sheets": firsts})
    for kind, own in sheets.items():
        yield from (_script(f"{kind}-{number}", sheet) for number, sheet in enumerate(own))


def _asked(kind: str) -> dict[str, Any]:
    schema = json.loads(schemas()[f"{kind}.schema.json"])
    for inner in schema["$defs"].values():
        del inner["description"]  # of the class, for programmers
    return {"schema": schema, **outline(kind), "example": example() if kind == "innovations" else {}}


def _sheets(loaded: Loaded, kind: str) -> list[dict[str, Any]]:
    held = getattr(loaded.showcase, kind).keys() | loaded.unread.get(kind, set())
    ids = sorted(key for key in held if key)
    starts = range(0, len(ids), SHEET)
    return [{key: _record(loaded, f"{kind}/{key}.yaml") for key in ids[start : start + SHEET]} for start in starts]


def _record(loaded: Loaded, file: str) -> dict[str, Any] | None:
    """A record's text and its values, all of them texts; nothing for one that could not be understood."""
    document = loaded.documents.get(file)
    if document is None or file not in loaded.sound:
        return None
    return {"text": document.text, "values": document.values}


def _script(name: str, given: Any) -> File:
    path = f"{FOLDER}/{name}"
    return f"{path}.js", data_script(path, given)
