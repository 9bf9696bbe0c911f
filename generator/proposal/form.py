"""GitHub's issue forms, made of the same questions: for who knows only the forge's web page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from generator.proposal.asked import Asked, Step, steps
from generator.words import Words

NOTE = "# Dibuat oleh `etalase forge forms` dari model; jangan disunting di sini.\n"
FILES = {"inovasi": "innovations", "kegiatan": "events"}
"""The forms that become a record, by the names of their files."""
_NEEDED = {"nama_inovasi", "nama_kegiatan", "tanggal_mulai", "sumber.0.judul"}
Block = dict[str, Any]


def issue_forms(words: Words) -> Mapping[str, str]:
    """The forms by their file names, as text; the same models always give the same text."""
    made = {name: _of_record(name, folder, words) for name, folder in FILES.items()}
    made["koreksi"] = _form("koreksi", _correction(words), words)
    return {
        f"{name}.yml": NOTE + yaml.safe_dump(form, allow_unicode=True, sort_keys=False, width=120)
        for name, form in made.items()
    }


def _form(name: str, body: Iterable[Block], words: Words) -> Block:
    about: Block = {key: words(f"propose.form.{name}.{key}") for key in ("name", "description", "title")}
    return {
        **about,
        "labels": [words(f"propose.form.{name}.label")],
        "body": [_lead(name, words), *body, _promise(words)],
    }


def _of_record(name: str, folder: str, words: Words) -> Block:
    asked = steps(folder, words)
    hints = {step.fields[0].path: step.hint for step in asked}
    fields = labels(asked).items()
    return _form(name, (_input(label, field, hints.get(field.path, "")) for label, field in fields), words)


def labels(asked: Iterable[Step]) -> dict[str, Asked]:
    """The fields by their labels in a form, which are headings in what the forge makes of it; each label once."""
    found: dict[str, Asked] = {}
    for step in asked:
        for number, field in enumerate(step.fields):
            label = step.text if number == 0 else field.title
            found[label if label not in found else f"{label} ({field.path})"] = field
    return found


def _input(label: str, field: Asked, hint: str) -> Block:
    attributes: Block = {"label": label}
    if hint or field.hint:
        attributes["description"] = hint or field.hint
    if field.choices:
        attributes["options"] = [word for _, word in field.choices]
    kind = "dropdown" if field.choices else "textarea" if field.is_long or field.is_list else "input"
    block = {"type": kind, "id": field.path.replace(".", "-"), "attributes": attributes}
    return block | ({"validations": {"required": True}} if field.path in _NEEDED else {})


def _lead(name: str, words: Words) -> Block:
    return {"type": "markdown", "attributes": {"value": words(f"propose.form.{name}.lead")}}


def _promise(words: Words) -> Block:
    """Nobody's data without consent: to be ticked."""
    option = {"label": words("propose.form.promise"), "required": True}
    return {
        "type": "checkboxes",
        "id": "janji",
        "attributes": {"label": words("propose.form.before"), "options": [option]},
    }


def _correction(words: Words) -> Iterator[Block]:
    for key, kind in (("which", "input"), ("wrong", "textarea"), ("right", "textarea"), ("source", "textarea")):
        attributes = {"label": words(f"propose.form.koreksi.{key}")}
        yield {"type": kind, "id": key, "attributes": attributes, "validations": {"required": True}}
