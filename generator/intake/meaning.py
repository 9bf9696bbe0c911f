"""What a cell means for a field: its text, whether that is an interpretation, or why it cannot be told."""

from dataclasses import dataclass

from generator.flat import Value
from generator.habit import bare, titled, zero_dropped
from generator.intake.grid import Cell, Sort
from generator.intake.spelling import lexicon
from generator.intake.target import NPSN, Target, plain
from generator.model.date import parse_date
from generator.model.field import ONE_LINE

SEPARATED = ";"
"""What parts the values of a list in one cell, beside line breaks, unless the map says otherwise."""


@dataclass(frozen=True)
class Meant:
    """The text for the field; `how` names the interpretation, empty where the cell says just that."""

    text: str
    how: str = ""


class Unclear(Exception):
    """A cell cannot be taken: `reason` is the key of the words for it, below `intake.unclear`."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing to say."""
    return bare(text).casefold() in lexicon()["nothing"]


def meant(target: Target, cell: Cell, capitals: bool = False) -> Meant:
    """What the cell means for the field; raises Unclear. `capitals`: a name in capitals is to be written as a title."""
    if cell.sort is Sort.FORMULA:
        raise Unclear("formula", found=cell.text)
    if cell.sort is Sort.FAULT:
        raise Unclear("fault", found=cell.text)
    if target.known:
        return _named(target, cell.text)
    if target.shape.meaning:
        return _typed(target, cell)
    return _text(target, cell, capitals)


def _named(target: Target, text: str) -> Meant:
    key = target.known.get(plain(text))
    if key is None:
        raise Unclear("unknown", found=text)
    return Meant(key, "" if key == text else "choice")


def _typed(target: Target, cell: Cell) -> Meant:
    text, value = cell.text, target.column.value
    if value is Value.DECIMAL and cell.sort is Sort.NUMBER:
        return Meant(f"{text}0" if len(text.partition(".")[2]) == 3 else text)
    if value is Value.DATE and _is_date(text):
        return Meant(text, "" if len(text) == 4 or cell.sort is not Sort.DATE else "date")
    found = target.shape.meaning(text) if target.shape.meaning else None
    if found is None:
        raise Unclear(f"no_{value.value}", found=text)
    return Meant(found, "" if found == text else _HOW.get(value, ""))


_HOW = {
    Value.DATE: "date",
    Value.WHOLE: "number",
    Value.DECIMAL: "number",
    Value.TRUTH: "truth",
    Value.CHOICE: "choice",
}


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return False
    return True


def _text(target: Target, cell: Cell, capitals: bool) -> Meant:
    text, how = cell.text, ""
    if target.name == NPSN and (zero := zero_dropped(text)):
        return Meant(zero, "zero")
    if target.column.schema.get("pattern") == ONE_LINE and (one := " ".join(text.split())) != text:
        text, how = one, "lines" if "\n" in text else "spaces"
    if capitals and is_loud(text):
        return Meant(titled(text), "capitals")
    return Meant(text, how)


def is_loud(text: str) -> bool:
    """Whether a text of more than one word, or a long one, is all in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return text.isupper() and (len(letters) > 6 or " " in text)


def pieces(text: str, sign: str) -> list[str]:
    """The values of a list in one cell: one a line, or parted by `sign`."""
    lines = [part for line in text.split("\n") for part in (line.split(sign) if sign else [line])]
    return [part for line in lines if (part := line.strip().removeprefix("- ").removeprefix("• ").strip())]
