"""Answers to the questions of an import into its map; and what is wrong with a map that a person filled."""

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import nearest
from generator.flat import tables
from generator.intake.mapping import ColumnPlace, Question, SheetMap, UnitPlace, WordPlace
from generator.intake.settle import Listing, Office, is_of, with_field
from generator.intake.target import KINDS, plain
from generator.model import Showcase
from generator.model.choice import UnitKind
from generator.model.source import SourceUse

NONE = ""
"""The answer that leaves something out."""


def accepts(question: Question, answer: str, office: Office) -> bool:
    """Whether `answer` answers the question."""
    if question.about in ("source", "fixed"):
        return bool(answer.strip()) and len(answer) <= 300 and "\n" not in answer
    if question.about == "name":
        return answer in question.answers
    if answer == NONE:
        return True
    if question.about == "column":
        return answer in office.targets
    if question.about == "unit":
        return answer in office.units.units or answer in set(UnitKind)
    return answer in set(office.targets[question.field].known.values())


def answered(settled: SheetMap, question: Question, answer: str, found: Listing, office: Office) -> SheetMap:
    """The map with the answer in it."""
    if question.about == "source":
        return settled.model_copy(update={"sumber": source_of(answer)})
    if question.about == "fixed":
        return settled.model_copy(update={"tetap": {**settled.tetap, question.written: answer.strip()}})
    if question.about == "name":
        named = [_as_name(place, question, answer) for place in settled.kolom]
        return settled.model_copy(update={"kolom": named})
    if question.about == "column":
        columns = [_column(place, question, answer, found, office) for place in settled.kolom]
        return settled.model_copy(update={"kolom": columns})
    if question.about == "unit":
        units = [_unit(place, question, answer) for place in settled.unit]
        return settled.model_copy(update={"unit": units})
    words = [_word(place, question, answer) for place in settled.kata]
    return settled.model_copy(update={"kata": words})


def source_of(answer: str) -> SourceUse:
    """A source as it was named: by the id of a shared one, else by the title of the list itself."""
    is_key = answer == plain(answer) or all(plain(part) == part and part for part in answer.split("-"))
    return SourceUse(rujukan=answer) if is_key else SourceUse(judul=answer.strip())


def _as_name(place: ColumnPlace, question: Question, heading: str) -> ColumnPlace:
    return place.model_copy(update={"isian": question.written}) if place.judul == heading else place


def _column(place: ColumnPlace, question: Question, answer: str, found: Listing, office: Office) -> ColumnPlace:
    if place.judul != question.written or place.is_settled:
        return place
    if answer == NONE:
        return place.model_copy(update={"abaikan": True})
    column = next(each for each in found.columns if is_of(place, each, found))
    return with_field(place, answer, column, office)


def _unit(place: UnitPlace, question: Question, answer: str) -> UnitPlace:
    if place.tertulis != question.written:
        return place
    if answer == NONE:
        return place.model_copy(update={"tanpa_unit": True})
    key = "jenis" if answer in set(UnitKind) else "unit"
    return place.model_copy(update={key: UnitKind(answer) if key == "jenis" else answer})


def _word(place: WordPlace, question: Question, answer: str) -> WordPlace:
    if (place.isian, place.tertulis) != (question.field, question.written):
        return place
    return place.model_copy(update={"abaikan": True} if answer == NONE else {"nilai": answer})


Fault = tuple[str, dict[str, str]]
"""The key of the words for what is wrong, below `intake`, and their facts."""


def faults(settled: SheetMap, office: Office, showcase: Showcase) -> Iterator[Fault]:
    """What a map names that is not there."""
    yield from _fields(settled, office)
    for unit in settled.unit:
        if unit.unit and unit.unit not in showcase.units:
            near = nearest(unit.unit, showcase.units)
            yield "map_unit", {"heading": unit.tertulis, "found": unit.unit, "nearest": near}
    for word in settled.kata:
        known = set(office.targets[word.isian].known.values()) if word.isian in office.targets else set()
        if word.nilai and word.nilai not in known:
            facts = {"heading": word.tertulis, "found": word.nilai, "field": word.isian}
            yield "map_word", {**facts, "choices": ", ".join(sorted(known))}
    if settled.sumber and settled.sumber.rujukan and settled.sumber.rujukan not in showcase.sources:
        found = settled.sumber.rujukan
        yield "map_source", {"found": found, "nearest": nearest(found, showcase.sources)}


def _fields(settled: SheetMap, office: Office) -> Iterator[Fault]:
    for place in settled.kolom:
        if place.isian and place.isian not in office.targets:
            near = nearest(place.isian, office.targets)
            yield "map_field", {"heading": place.judul, "found": place.isian, "nearest": near}
    columns = {column.name for column in tables(KINDS[office.kind])[0].columns}
    for name in settled.tetap:
        if name not in columns:
            yield "map_field", {"heading": "tetap", "found": name, "nearest": nearest(name, columns)}
    counted = Counter(place.isian for place in settled.kolom if place.isian and not place.abaikan)
    for name, count in counted.items():
        if count > 1:
            names = ", ".join(place.judul for place in settled.kolom if place.isian == name)
            yield "map_twice", {"found": str(name), "names": names}
