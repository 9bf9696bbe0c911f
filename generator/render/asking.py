"""What is missing in a record, as questions in a language: for its page, for lists, and for files to hand out."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from generator.model import Innovation
from generator.model.reference import Indicator
from generator.render.environment import field_title
from generator.render.format import number
from generator.render.speech import spoken
from generator.view import Completeness, Missing, Site
from generator.words import Words


@dataclass(frozen=True)
class Question:
    """A question that a record leaves open; `usual` evidence is named in Indonesian only, and `gain` is "" for none."""

    key: str
    text: str
    usual: str
    who: str
    gain: str
    level: str
    field: str
    title: str


@dataclass(frozen=True)
class Questions:
    """A record's open questions: those for the next level, the other ones of the profile, and those for evidence."""

    needed: tuple[Question, ...]
    profile: tuple[Question, ...]
    evidence: tuple[Question, ...]

    @property
    def all(self) -> tuple[Question, ...]:
        """All of them, the most urgent first."""
        return (*self.needed, *self.profile, *self.evidence)


def questions(site: Site, known: Completeness, words: Words) -> Questions:
    """The questions that a record leaves open, each once."""
    names = _indicators(site, known)
    needed, rest = known.needed, [one for one in known.missing if one not in known.needed]
    return Questions(
        needed=_asked(needed, names, words),
        profile=_asked((one for one in rest if one.key not in names), names, words),
        evidence=_asked((one for one in rest if one.key in names), names, words),
    )


def _indicators(site: Site, known: Completeness) -> dict[str, Indicator]:
    asked = site.indicator_sets.get(known.indicator_set or "")
    return {one.kode: one for one in asked.indikator} if asked else {}


def _asked(missing: Iterable[Missing], names: dict[str, Indicator], words: Words) -> tuple[Question, ...]:
    return tuple(_question(one, names.get(one.key), words) for one in missing)


def _question(missing: Missing, indicator: Indicator | None, words: Words) -> Question:
    return Question(
        key=missing.key,
        text=_evidence(missing, indicator, words) if indicator else words(f"question.{missing.key}"),
        usual=(indicator.bukti or "") if indicator else "",
        who=words(f"who.{missing.who}"),
        gain=gain(missing.gain, words),
        level=missing.level or "",
        field=missing.field,
        title=_title(missing.field, words.language == "en"),
    )


def _evidence(missing: Missing, indicator: Indicator, words: Words) -> str:
    return words(f"question_evidence.{missing.state}", name=spoken(indicator, "nama", words))


@cache
def _title(field: str, english: bool) -> str:
    return field_title(Innovation, field, english)


@cache
def gain(points: Fraction, words: Words) -> str:
    """What an answer adds to the score, with one decimal and a plus; nothing for nothing."""
    return f"+{number(round(float(points), 1), words)}" if points else ""
