"""The map of an office's list: read, asked for at the terminal, or written for a person to fill."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import click

from generator.cli.group import CONTENT_FAULT
from generator.disk import whole
from generator.intake.answer import NONE, accepts, answered, faults
from generator.intake.grid import Grid
from generator.intake.mapping import ENDING, Question, SheetMap, read_map
from generator.intake.settle import Listing, Office, first_map, is_of, listing, loud_columns, questions
from generator.intake.target import KINDS
from generator.intake.tell import Teller
from generator.model import Showcase
from generator.model.choice import UnitKind
from generator.report.sentence import say, visible
from generator.words import Words

MAP_LIMIT = 512 * 1024


@dataclass(frozen=True)
class Settling:
    """How a map is to be settled."""

    file: Path
    map_file: Path | None
    keep: bool
    ask: bool
    kind: str
    sheet: str | None
    source: str | None

    @property
    def beside(self) -> Path:
        """Where the map is read and kept: where it was said, else beside the list."""
        return self.map_file or self.file.with_name(f"{self.file.stem}{ENDING}")


def settle(wish: Settling, grids: Sequence[Grid], showcase: Showcase, words: Words) -> tuple[SheetMap, Listing, Office]:
    """The map with nothing open, with the list that it is of; else the map is written and the command ends.

    Raises Unreadable where the sheets hold no list.
    """
    before = _read(wish, words)
    office = Office.of(before.jenis if before else wish.kind, showcase)
    found = listing(grids, office, before, wish.sheet or _sheet(before, grids))
    settled = first_map(found, office, before, wish.source)
    _refuse_faults(settled, office, showcase, wish.beside, words)
    if wish.ask:
        settled, found = _asked(settled, found, office, grids, words)
    else:
        _stop_if_open(settled, before is not None, (found, office), wish, words)
    if wish.keep and settled != before:
        _save(wish, settled, found, office, words)
    return settled, found, office


def _sheet(before: SheetMap | None, grids: Sequence[Grid]) -> str | None:
    """The sheet that the map names, where the file still has it."""
    return before.lembar if before and before.lembar in [grid.name for grid in grids] else None


def _read(wish: Settling, words: Words) -> SheetMap | None:
    """The map that was settled before, None when there is none yet; one that was named must be there."""
    path = wish.beside
    if not path.is_file():
        return None
    try:
        text = path.read_bytes()[:MAP_LIMIT].decode()
    except (OSError, UnicodeDecodeError) as fault:
        _refuse([words("intake.map_wrong", file=visible(str(path))), f"  {type(fault).__name__}"])
    settled, wrong = read_map(path.name, text)
    said = [say(finding, {}, words) for finding in wrong]
    if settled is None:
        lines = [
            f"  {finding.place.line or ''} {one.message} {one.hint}" for finding, one in zip(wrong, said, strict=True)
        ]
        _refuse([words("intake.map_wrong", file=visible(str(path))), *lines])
    if settled.jenis not in KINDS:
        _refuse([words("intake.map_wrong", file=visible(str(path))), f"  jenis: {visible(settled.jenis)}"])
    click.echo(words("intake.map_read", file=visible(str(path))))
    return settled


def _refuse(lines: Sequence[str]) -> NoReturn:
    click.echo("\n".join(lines), err=True)
    sys.exit(CONTENT_FAULT)


def _refuse_faults(settled: SheetMap, office: Office, showcase: Showcase, path: Path, words: Words) -> None:
    told = ["  " + _fault(key, facts, words) for key, facts in faults(settled, office, showcase)]
    if told:
        _refuse([words("intake.map_wrong", file=visible(str(path))), *told])


def _fault(key: str, facts: Mapping[str, str], words: Words) -> str:
    """What is wrong with the map, with the nearest right word where there is one."""
    known = {name: visible(fact) for name, fact in facts.items()}
    near = known.pop("nearest", "")
    return words(f"intake.{key}", **known, nearest=words("intake.map_nearest", found=near) if near else "")


def _stop_if_open(settled: SheetMap, is_second: bool, of: tuple[Listing, Office], wish: Settling, words: Words) -> None:
    """Nobody can be asked, so the map is written with what is open in it, and the command ends.

    When a person has filled the map once, rows with a unit or word that is still open are named instead.
    """
    (found, office), teller = of, Teller(words)
    asked = [each for each in questions(found, office, settled) if not (is_second and each.about in ("unit", "word"))]
    if not asked:
        return
    for line in [*teller.read(found), "", *teller.columns(found, settled, office), ""]:
        click.echo(line)
    _save(wish, settled, found, office, words)
    told = [words("intake.unsettled_line", question=teller.question(question, office)) for question in asked]
    _refuse([words("intake.unsettled", n=len(asked), file=visible(str(wish.beside))), *told])


def _save(wish: Settling, settled: SheetMap, found: Listing, office: Office, words: Words) -> None:
    text = Teller(words).map_file(found, settled, office, wish.file.name)
    try:
        with whole(wish.beside) as out:
            out.write(text.encode())
    except OSError as fault:
        _refuse([words("intake.disk", file=visible(str(wish.beside)), problem=fault.strerror or str(fault))])
    click.echo(words("intake.map_saved", file=visible(str(wish.beside))))


def _asked(
    settled: SheetMap, found: Listing, office: Office, grids: Sequence[Grid], words: Words
) -> tuple[SheetMap, Listing]:
    """The map with every answer; units and words are asked for when their columns are known."""
    settled = _capitals(settled, found, office, words)
    while asked := questions(found, office, settled):
        answer = _answer(asked[0], office, words)
        settled = answered(settled, asked[0], answer, found, office)
        if asked[0].about == "name":
            found = listing(grids, office, settled, found.grid.name)
        settled = first_map(found, office, settled, None)
    return settled, found


def _capitals(settled: SheetMap, found: Listing, office: Office, words: Words) -> SheetMap:
    for column in loud_columns(found, settled, office):
        facts = Teller(words).loud(column.at, column.name, column.cells[0].text)
        answer = click.confirm(words("intake.ask.capitals", **facts), default=False)
        columns = [
            place.model_copy(update={"judul_kapital": answer}) if is_of(place, column, found) else place
            for place in settled.kolom
        ]
        settled = settled.model_copy(update={"kolom": columns})
    return settled


def _answer(question: Question, office: Office, words: Words) -> str:
    """What a person answers; asked again until it is an answer."""
    teller = Teller(words)
    click.echo("\n" + teller.question(question, office))
    options = question.answers[:12]
    for number, text in enumerate(options, 1):
        click.echo(words("intake.ask.option", number=number, text=_option(question, text, office, teller)))
    if question.about in _NOTHING:
        click.echo(words("intake.ask.option", number=0, text=words(f"intake.ask.{_NOTHING[question.about]}")))
    while True:
        typed = str(click.prompt(_prompt(question, words))).strip()
        answer = _meant(question, typed, options)
        if accepts(question, answer, office):
            return answer
        click.echo(words("intake.ask.again", found=visible(typed)))


_NUMBERED = ("column", "unit", "word", "name")
_NOTHING = {"column": "leave_out", "unit": "no_unit", "word": "leave_empty"}


def _meant(question: Question, typed: str, options: Sequence[str]) -> str:
    """The answer behind a number, or as it was typed."""
    if question.about not in _NUMBERED or not typed.isdecimal():
        return typed
    number = int(typed) if len(typed) < 4 else -1
    return (
        NONE
        if number == 0 and question.about in _NOTHING
        else options[number - 1]
        if 0 < number <= len(options)
        else typed
    )


def _option(question: Question, text: str, office: Office, teller: Teller) -> str:
    if question.about == "column":
        return teller.field(text, office)
    unit = office.units.units.get(text) if question.about == "unit" else None
    return f"{visible(unit.nama)} ({text})" if unit else text


def _prompt(question: Question, words: Words) -> str:
    if question.about == "column":
        return words("intake.ask.choose")
    return words(f"intake.ask.choose_{question.about}", **_kinds(question))


def _kinds(question: Question) -> dict[str, str]:
    return {"kinds": ", ".join(UnitKind)} if question.about == "unit" else {}
