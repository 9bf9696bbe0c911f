"""What is said of an import before anything is written: what was read, how, and what could not be placed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Diagnostic
from generator.fix.words import WIDTH, wrapped
from generator.habit import titled
from generator.intake.entry import Batch, Reading, Remark, Where
from generator.intake.grid import letters
from generator.intake.mapping import Question, SheetMap, map_text
from generator.intake.placing import Fate, Placed
from generator.intake.settle import Listing, Office, is_of, loud_columns, missing_beside, questions, samples
from generator.intake.target import NAMES, UNIT
from generator.personal import without_traces
from generator.report.sentence import say, visible
from generator.words import Words

MOST_TOLD = 3
MOST_REFUSED = 40


@dataclass(frozen=True)
class Teller:
    """Says everything in the words of one language, harmless for a terminal."""

    words: Words

    def where(self, spot: Where) -> str:
        """A spot as people name it: sheet and cell."""
        key = ("csv_" if spot.is_csv else "") + ("cell" if spot.column else "row")
        facts = {"sheet": visible(spot.sheet), "cell": spot.cell, "row": spot.row, "letter": spot.letter}
        return self.words(f"intake.where.{key}", **facts)

    def quoted(self, text: str) -> str:
        """A text from the sheet, shortened, nothing in it that belongs to one person."""
        plain = visible(without_traces(" ".join(text.split())))
        return plain if len(plain) <= 60 else plain[:59] + "…"

    def read(self, found: Listing) -> Iterator[str]:
        """What was read, and which rows are no records."""
        key = "table" if found.grid.is_csv else "sheet"
        facts = {"sheet": visible(found.grid.name), "row": found.heading.last}
        yield self.words(f"intake.{key}", **facts, n=len(found.rows.data))
        if found.others:
            yield self.words("intake.others", names=visible(", ".join(found.others)))
        if found.hidden:
            yield self.words("intake.hidden", names=visible(", ".join(found.hidden)))
        if any(
            top > found.heading.last and bottom > top and left == right
            for top, left, bottom, right in found.grid.merged
        ):
            yield self.words("intake.spread")
        kinds: dict[str, list[int]] = {}
        for row, kind in found.rows.others.items():
            kinds.setdefault(kind, []).append(row)
        if kinds:
            yield self.words("intake.rows")
            yield from (f"  {self.words(f'intake.row.{kind}')}: {_ranges(rows)}" for kind, rows in kinds.items())

    def columns(self, found: Listing, settled: SheetMap, office: Office) -> Iterator[str]:
        """Every column with its field, and what has no place."""
        yield self.words("intake.columns")
        lost: list[str] = []
        for column in found.columns:
            place = next((each for each in settled.kolom if is_of(each, column, found)), None)
            field = self.field(place.isian, office) if place and place.isian else self.words("intake.open")
            if place and place.abaikan:
                field = self.words("intake.ignored", n=len(column.cells))
                lost += [f"{letters(column.at)} “{self.quoted(column.name)}”"] if column.cells else []
            facts = {"letter": letters(column.at), "heading": self.quoted(column.name), "field": field}
            yield self.words("intake.column", **facts)
            if seen := samples(column):
                yield self.words("intake.sample", samples=self.listed(seen))
        if lost:
            yield self.words("intake.lost", names=", ".join(lost))
        if settled.tetap:
            names = "; ".join(f"{name}: {self.quoted(text)}" for name, text in settled.tetap.items())
            yield self.words("intake.fixed", names=names)
        if settled.sumber:
            yield self.words("intake.source", source=self.quoted(settled.sumber.rujukan or settled.sumber.judul or ""))
        gone = [each for each in settled.kolom if not any(is_of(each, column, found) for column in found.columns)]
        if gone:
            yield self.words("intake.gone", names=self.listed(each.judul for each in gone))
        for column in loud_columns(found, settled, office):
            yield self.words("intake.loud", **self.loud(column.at, column.name, column.cells[0].text))

    def loud(self, at: int, heading: str, example: str) -> Mapping[str, str]:
        """The facts on a column in capitals."""
        return {"letter": letters(at), "heading": self.quoted(heading), "example": self.quoted(titled(example))}

    def field(self, name: str, office: Office) -> str:
        """A field by its title and its key."""
        target = office.targets.get(name)
        title = " ".join(target.column.titles) if target else name
        if target and self.words.language != "id":
            title = str(target.column.schema.get("x-en", title))
        return self.words("intake.titled", title=title, key=name) if target else visible(name)

    def listed(self, texts: Iterable[str]) -> str:
        """Texts from the sheet, each quoted."""
        return ", ".join(f"“{self.quoted(text)}”" for text in texts)

    def readings(self, readings: Sequence[Reading]) -> Iterator[str]:
        """What was interpreted, by kind, with the first examples."""
        kinds: dict[str, list[Reading]] = {}
        for reading in readings:
            kinds.setdefault(reading.how, []).append(reading)
        if kinds:
            yield self.words("intake.readings")
        for how, own in kinds.items():
            different = {(each.found, each.taken): each for each in own}
            examples = "; ".join(self.example(each) for each in list(different.values())[:MOST_TOLD])
            yield self.words("intake.reading_line", how=self.words(f"intake.how.{how}"), n=len(own), examples=examples)

    def example(self, reading: Reading) -> str:
        """One interpretation, with its cell."""
        spot = reading.where
        where = spot.cell or str(spot.row)
        facts = {"where": where, "found": self.quoted(reading.found), "taken": self.quoted(reading.taken)}
        return self.words("intake.example" if reading.taken else "intake.example_gone", **facts)

    def refused(self, batch: Batch, placed: Sequence[Placed]) -> list[str]:
        """Every row that is no record, with its reason, in the order of the rows."""
        rows = [(remark.where, self.reason(remark)) for remark in batch.refused]
        for one in placed:
            if one.fate is Fate.REFUSED:
                rows += [(one.entry.spot(finding.place.route), self.finding(finding)) for finding in one.findings]
        ordered = sorted(rows, key=lambda row: (row[0].sheet, row[0].row, row[0].column or 0))
        return [self.words("intake.refused_line", where=self.where(where), reason=reason) for where, reason in ordered]

    def reason(self, remark: Remark) -> str:
        """Why a row is no record."""
        facts = {name: self.quoted(text) for name, text in remark.facts.items()}
        return self.words(f"intake.unclear.{remark.reason}", **{"found": "", "field": "", "first": "", **facts})

    def finding(self, finding: Diagnostic) -> str:
        """What the check says of a value, and what to do."""
        sentence = say(finding, {}, self.words)
        return " ".join(part for part in (sentence.message, sentence.hint) if part)

    def stands(self, placed: Iterable[Placed]) -> Iterator[str]:
        """The records that are there and differ."""
        own = [one for one in placed if one.fate is Fate.STANDS]
        if own:
            yield self.words("intake.stands", n=len(own))
        for one in own[:MOST_REFUSED]:
            facts = {"where": self.where(one.entry.where), "file": f"content/{one.file}"}
            yield self.words("intake.stands_line", **facts, fields=", ".join(one.differs))

    def counts(self, placed: Iterable[Placed], refused: int) -> str:
        """How many records came to what."""
        fates = [one.fate for one in placed]
        numbers = {fate.value: fates.count(fate) for fate in Fate if fate is not Fate.REFUSED}
        return self.words("intake.counts", **numbers, refused=refused)

    def question(self, asked: Question, office: Office) -> str:
        """A question in words."""
        if asked.about == "column":
            key = "personal" if asked.field == "personal" else "column"
            seen = self.words("intake.ask.samples", samples=self.listed(asked.seen)) if asked.seen else ""
            facts = {"letter": asked.where, "heading": self.quoted(asked.written), "samples": seen}
            return self.words(f"intake.ask.{key}", **facts)
        field = self.field(asked.field, office) if asked.field else ""
        return self.words(f"intake.ask.{asked.about}", written=self.quoted(asked.written), field=field)

    def map_file(self, found: Listing, settled: SheetMap, office: Office, file: str) -> str:
        """The map with what a person needs to fill it."""
        asked = questions(found, office, settled)
        remarks: dict[tuple[str, str], list[str]] = {}
        for question in asked:
            remarks.setdefault(_entry_of(question), []).extend(self.remarks(question))
        for column in loud_columns(found, settled, office):
            said = self.words("intake.loud", **self.loud(column.at, column.name, column.cells[0].text))
            remarks.setdefault(("kolom", column.name), []).append(said)
        return map_text(settled, remarks, list(self.top(settled, office, file)))

    def remarks(self, question: Question) -> Iterator[str]:
        """What stands before an open entry of the map."""
        if question.seen:
            yield self.words("intake.map.samples", samples=self.listed(question.seen))
        if question.field == "personal":
            yield self.words("intake.map.personal")
        if question.answers:
            yield self.words("intake.map.likely", names=", ".join(question.answers[:12]))

    def top(self, settled: SheetMap, office: Office, file: str) -> Iterator[str]:
        """What stands at the top of the map."""
        yield self.words("intake.map.top", file=visible(file))
        yield from [self.words("intake.map.top_units")] if UNIT in office.targets and settled.unit else []
        yield from [self.words("intake.map.top_words")] if settled.kata else []
        yield from [self.words("intake.map.top_source")] if settled.sumber is None else []
        names = (name for name in (NAMES[office.kind],) if all(place.isian != name for place in settled.kolom))
        yield from (self.words("intake.map.top_name", name=name) for name in names)
        for name, beside in missing_beside(office, settled):
            yield self.words("intake.map.top_fixed", name=name, beside=beside)
        yield from wrapped(self.words("intake.map.top_fields", names=", ".join(office.targets)), WIDTH)


def _entry_of(question: Question) -> tuple[str, str]:
    lists = {"column": "kolom", "unit": "unit", "word": "kata"}
    written = f"{question.field}: {question.written}" if question.about == "word" else question.written
    return lists.get(question.about, ""), written


def _ranges(rows: Sequence[int]) -> str:
    """Row numbers, neighbours as from-to: 6, 9-11."""
    made: list[list[int]] = []
    for row in rows:
        if made and row == made[-1][1] + 1:
            made[-1][1] = row
        else:
            made.append([row, row])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in made)
