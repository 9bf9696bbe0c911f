"""Answers into the text of a record, in canonical form; what was not answered stays as a comment that says how."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.fix import fixed
from generator.fix.emit import text_lines
from generator.habit import key_of, meant_choice
from generator.model import Showcase
from generator.model.kind import FOLDERS
from generator.proposal.asked import Asked, Step
from generator.words import Words

Answers = Mapping[str, str]
"""What was answered, by the route of a field with dots: `sumber.0.judul`."""
_STEP = 2
_NAMES = {"innovations": "nama_inovasi", "events": "nama_kegiatan"}
_LONGEST_ID = 60


def recorded(folder: str, answers: Answers) -> str:
    """The text of the record."""
    kept = {path: text.strip() for path, text in answers.items() if text.strip()}
    return fixed("\n".join(_group(_nested(kept), 0)) + "\n", FOLDERS[folder])


def _nested(answers: Answers) -> dict[str, Any]:
    """Groups in groups; a list is a group of numbers until it is written."""
    root: dict[str, Any] = {}
    for path, text in answers.items():
        *way, last = path.split(".")
        group = root
        for part in way:
            group = group.setdefault(part, {})
        group[last] = text
    return root


def _group(values: Mapping[str, Any], indent: int) -> Iterator[str]:
    for key, value in values.items():
        start = f"{' ' * indent}{key}:"
        if isinstance(value, str):
            yield from text_lines(start, value, indent + _STEP)
        elif all(part.isdigit() for part in value):
            yield start
            yield from _items(value.values(), indent + _STEP)
        else:
            yield start
            yield from _group(value, indent + _STEP)


def _items(values: Iterable[Any], indent: int) -> Iterator[str]:
    start = f"{' ' * indent}-"
    for value in values:
        if isinstance(value, str):
            yield from text_lines(start, value, indent + _STEP)
        else:
            first, *rest = _group(value, indent + _STEP)
            yield from (f"{start} {first.strip()}", *rest)


def understood(answers: Answers, fields: Iterable[Asked], showcase: Showcase) -> dict[str, str]:
    """The answers as a record says them: choices by their names here, a unit by its code, lists item by item.

    A unit that is not known stays as it was printed. The source is said to prove whatever was answered.
    """
    found: dict[str, str] = {}
    for field in fields:
        if text := answers.get(field.path, "").strip():
            found |= _meant(field, text, showcase)
    proven = dict.fromkeys(path.partition(".")[0] for path in found)
    named = [name for name in proven if name != "sumber"]
    if "sumber.0.judul" in found:
        found |= {f"sumber.0.mendukung.{number}": name for number, name in enumerate(named)}
    return found


def _meant(field: Asked, text: str, showcase: Showcase) -> dict[str, str]:
    if field.choices:
        by_word = {word: value for value, word in field.choices}
        word = meant_choice(text, [*by_word, *by_word.values()])
        return {field.path: by_word.get(word or "", word or text)}
    if field.path == "unit_kerja.0":
        return _unit(text, showcase)
    if field.is_list:
        parts = [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]
        return {f"{field.path}.{number}": part for number, part in enumerate(parts)}
    return {field.path: text}


def _unit(text: str, showcase: Showcase) -> dict[str, str]:
    wanted = key_of(text)
    known = [unit.id for unit in showcase.units.values() if wanted in (unit.id, key_of(unit.nama))]
    return {"unit_kerja.0": known[0]} if len(known) == 1 else {"unit_tercetak": " ".join(text.split())}


def free_id(folder: str, answers: Answers, taken: Iterable[str]) -> str:
    """An id that no record has, made of the name and an event's day; `rekaman` where the name has no letter."""
    day = answers.get("tanggal_mulai", "") if folder == "events" else ""
    name = key_of(f"{day} {answers.get(_NAMES[folder], '')}")[:_LONGEST_ID].strip("-") or "rekaman"
    used, number, found = set(taken), 1, name
    while found in used:
        number, found = number + 1, f"{name}-{number + 1}"
    return found


def remaining(asked: Iterable[Step], answers: Answers, words: Words) -> str:
    """Comments for what was not answered: the question, and the field as it would be written; empty for nothing."""
    lines: list[str] = []
    for step in asked:
        missing = [field for field in step.fields if field.path not in answers]
        tops = {field.path.partition(".")[0] for field in missing} - {path.partition(".")[0] for path in answers}
        if tops:
            lines += ["#", f"# {step.text}", *(f"# {line}" for top in sorted(tops) for line in _example(top, missing))]
    return "\n".join([f"# {words('propose.remaining')}", *lines]) + "\n" if lines else ""


def _example(top: str, missing: Iterable[Asked]) -> list[str]:
    """The empty field with its parts."""
    own = {field.path: "…" for field in missing if field.path.partition(".")[0] == top}
    return [line.replace(": …", ":") for line in _group(_nested(own), 0)]
