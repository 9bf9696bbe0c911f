"""A record put in the order of a form: its own words and nothing else, measured against the form's limits."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from generator.forms.definition import Feed, Form, Path, Section, forms
from generator.forms.said import Passage, Voice, models_in, said, title_of, value_at
from generator.length import end_of_word, plain_words_in
from generator.model import Innovation
from generator.model.field import Record
from generator.model.reference import IndicatorSet
from generator.model.shared import Emptiness, Evidence


class State(StrEnum):
    """How a section stands."""

    READY = "ready"
    OVER = "over"
    SHORT = "short"
    PART = "part"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    OPTIONAL = "optional"
    BY_HAND = "by_hand"


ANSWERED = (State.READY, State.NOT_APPLICABLE)
OPEN = (State.OVER, State.SHORT, State.PART, State.MISSING)


@dataclass(frozen=True)
class Gap:
    """A field that a section wants and the record does not fill; `why` is what the record says of its emptiness."""

    path: Path
    why: Emptiness | None = None

    @property
    def applies(self) -> bool:
        """Whether it could be filled at all."""
        return not (self.why and self.why.tidak_berlaku)


@dataclass(frozen=True)
class Filled:
    """A section with the record's words in it; `words` is what its limit is held against.

    A longest text is measured with the names of fields in it, since they are handed in too; a shortest one without.
    """

    section: Section
    state: State
    passages: tuple[Passage, ...] = ()
    words: int = 0
    gaps: tuple[Gap, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def over(self) -> int:
        """By how many words it is too long."""
        return max(self.words - (self.section.most or self.words), 0)

    @property
    def last(self) -> str:
        """The last words before the limit, for those who look for the place."""
        cut = next((passage.within for passage in reversed(self.passages) if passage.within and not passage.label), "")
        return " ".join(cut.split()[-4:]) if self.over else ""

    @property
    def unproven(self) -> bool:
        """Whether the form wants evidence with this text and the record ties none to it."""
        return self.section.proof and bool(self.passages) and not self.evidence


@dataclass(frozen=True)
class Attachment:
    """A piece of evidence and what it is handed in with: sections, or indicators by their code."""

    evidence: Evidence
    uses: tuple[str, ...]


@dataclass(frozen=True)
class Prepared:
    """A form filled from one record."""

    form: Form
    sections: tuple[Filled, ...]
    attachments: tuple[Attachment, ...]

    @property
    def asked(self) -> int:
        """How many sections this record can answer."""
        return sum(filled.state in (*ANSWERED, *OPEN) for filled in self.sections)

    @property
    def answered(self) -> int:
        """How many it does answer, within the limits."""
        return sum(filled.state in ANSWERED for filled in self.sections)

    @property
    def over(self) -> int:
        """How many of its sections are too long."""
        return sum(filled.state is State.OVER for filled in self.sections)


def prepare(record: Innovation, voice: Voice, indicators: IndicatorSet | None = None) -> tuple[Prepared, ...]:
    """Every form, filled from `record`; `indicators` is the set that its self-assessment names, where there is one."""
    return tuple(_prepared(form, record, voice, indicators) for form in forms())


def _prepared(form: Form, record: Innovation, voice: Voice, indicators: IndicatorSet | None) -> Prepared:
    sections = tuple(fill(section, record, voice) for section in form.sections)
    return Prepared(form, sections, tuple(_attachments(form, record, sections, indicators)))


def fill(section: Section, record: Innovation, voice: Voice) -> Filled:
    """The section with what `record` says to it."""
    found = [(feed, *_first(feed, record, voice)) for feed in section.feeds]
    passages = _joined([(feed, told) for feed, _, told in found if told])
    gaps = tuple(_gap(record, path) for feed, path, told in found if feed.needed and not told)
    proofs = [mark for _, path, told in found if told for mark in _proofs(value_at(record, path))]
    return _measured(Filled(section, State.READY, passages, 0, gaps, tuple(dict.fromkeys(proofs))))


def _first(feed: Feed, record: Innovation, voice: Voice) -> tuple[Path, list[Passage]]:
    """The first path of the feed that the record fills, and its text; else the first path and nothing."""
    for path in feed.paths:
        value = value_at(record, path)
        if value not in (None, [], "") and (told := said(value, path, voice)):
            return path, told
    return feed.paths[0], []


def _gap(record: Innovation, path: Path) -> Gap:
    return Gap(path, record.isian_kosong.get(path.name))


def _joined(found: list[tuple[Feed, list[Passage]]]) -> tuple[Passage, ...]:
    """The texts one after the other, each under the name of the field that the form means when there are several."""
    if len(found) == 1:
        return tuple(found[0][1])
    return tuple(passage for feed, told in found for passage in (Passage(label(feed.paths[0]), label=True), *told))


def label(path: Path) -> str:
    """The Indonesian title of the field that a path leads to."""
    model: Any = Innovation
    if path.part:
        model = next(
            part for part in models_in(Innovation.model_fields[path.name].annotation) if path.part in part.model_fields
        )
    return title_of(model, path.part or path.name)


def _measured(filled: Filled) -> Filled:
    section, passages = filled.section, filled.passages
    if not passages:
        return replace(filled, state=_empty(filled))
    own = _words(passage for passage in passages if not passage.label)
    if section.least:
        state = State.SHORT if own < section.least else _whole(filled)
        return replace(filled, state=state, words=own)
    if not section.most or (found := _words(passages)) <= section.most:
        return replace(filled, state=_whole(filled), words=_words(passages))
    if own <= section.most:  # names of fields are a help to the reader; no text is over its limit because of them
        bare = tuple(passage for passage in passages if not passage.label)
        return replace(filled, state=_whole(filled), words=own, passages=bare)
    return replace(filled, state=State.OVER, words=found, passages=_parted(passages, section.most))


def _words(passages: Iterable[Passage]) -> int:
    return sum(plain_words_in(passage.text) for passage in passages)


def _whole(filled: Filled) -> State:
    return State.PART if any(gap.applies for gap in filled.gaps) else State.READY


def _empty(filled: Filled) -> State:
    if not filled.section.feeds:
        return State.BY_HAND
    if not filled.gaps:
        return State.OPTIONAL
    return State.MISSING if any(gap.applies for gap in filled.gaps) else State.NOT_APPLICABLE


def _parted(passages: Iterable[Passage], limit: int) -> tuple[Passage, ...]:
    """The passages, with the place in them where the limit falls; nothing is cut off."""
    left, made = limit, []
    for passage in passages:
        cut = end_of_word(passage.text, left)
        made.append(replace(passage, cut=cut) if cut < len(passage.text) else passage)
        left -= min(left, plain_words_in(passage.text))
    return tuple(made)


def _proofs(value: Any) -> Iterator[str]:
    """The keys of the evidence that a value names, or is."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Evidence):
            yield item.id
        elif isinstance(item, Record):
            yield from getattr(item, "bukti", ())


def _attachments(
    form: Form, record: Innovation, sections: Iterable[Filled], indicators: IndicatorSet | None
) -> Iterator[Attachment]:
    if form.attachments == "none":
        return
    uses = _by_indicator(record, indicators) if form.attachments == "indicators" else _by_section(sections)
    for evidence in record.bukti:
        used = tuple(name for name, marks in uses if evidence.id in marks)
        if used or form.attachments != "sections":
            yield Attachment(evidence, used)


def _by_section(sections: Iterable[Filled]) -> list[tuple[str, tuple[str, ...]]]:
    return [(filled.section.name, filled.evidence) for filled in sections if filled.evidence]


def _by_indicator(record: Innovation, indicators: IndicatorSet | None) -> list[tuple[str, tuple[str, ...]]]:
    names = {indicator.kode: indicator.nama for indicator in indicators.indikator} if indicators else {}
    answers = record.indikator.butir if record.indikator else []
    return [(" ".join(filter(None, (one.kode, names.get(one.kode)))), tuple(one.bukti)) for one in answers]
