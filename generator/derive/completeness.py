"""How completely a record is documented: score, level, ring, and what is missing; computed and never typed.

Not an official score. What counts stands in `completeness.toml`; the reckoning in docs/decisions/0012.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache

from generator.derive.definition import definition
from generator.derive.items import Told, has, is_waived
from generator.derive.proofs import indicators, set_for
from generator.model import Innovation, Showcase
from generator.view import Answer, Completeness, Definition, Item, Missing, Part, State


def completeness(showcase: Showcase, today: date) -> dict[str, Completeness]:
    """How completely each innovation is documented, by its id."""
    return {key: complete(showcase, record, today) for key, record in showcase.innovations.items()}


def complete(showcase: Showcase, record: Innovation, today: date) -> Completeness:
    """How completely one record of the showcase is documented."""
    rules = definition()
    told = Told(record, showcase.settings, today)
    asked = set_for(record, showcase.indicator_sets)
    proofs = indicators(record, asked, rules.never_waived)
    items = tuple(Answer(item.key, item.points, _state(told, item)) for item in rules.items.values())
    level, following = _level(rules, {*_settled(items), *_known(proofs)})
    return Completeness(
        version=rules.version,
        exact=_share(rules.profile, items) + (_share(rules.evidence, proofs) if record.indikator else 0),
        level=level,
        next_level=following,
        parts=_parts(rules, told),
        items=tuple(item for item in items if item.weight),
        indicators=proofs,
        indicator_set=asked.id if asked else None,
        missing=(*_missing_items(rules, items), *_missing_proofs(proofs)),
    )


def _state(told: Told, item: Item) -> State:
    if has(told, item.key):
        return State.KNOWN
    return State.WAIVED if item.waived and is_waived(told, item.key) else State.NONE


def _parts(rules: Definition, told: Told) -> tuple[Part, ...]:
    """The ring; a part that the record marks as not applicable, with a reason, counts as known."""
    marked = {key for key, reason in told.record.isian_kosong.items() if reason.tidak_berlaku}
    return tuple(
        Part(key, key in marked or any(has(told, name) for name in names)) for key, names in rules.parts.items()
    )


def _level(rules: Definition, settled: set[str]) -> tuple[str, str | None]:
    """The highest level that needs nothing more, and the one after it."""
    reached = [level for level, needed in rules.needed.items() if needed <= settled]
    beyond = [level for level in rules.levels if level not in reached]
    return reached[-1], (beyond[0] if beyond else None)


def _settled(items: Iterable[Answer]) -> Iterator[str]:
    return (item.key for item in items if item.state is not State.NONE)


def _known(proofs: Iterable[Answer]) -> Iterator[str]:
    return (proof.key for proof in proofs if proof.state is State.KNOWN)


def applicable(answers: Iterable[Answer]) -> int:
    """What all answers weigh that are not waived."""
    return sum(answer.weight for answer in answers if answer.state is not State.WAIVED)


def _share(half: int, answers: tuple[Answer, ...]) -> Fraction:
    """The part of a half that is earned; nothing where nothing applies."""
    earned = sum(answer.weight for answer in answers if answer.state is State.KNOWN)
    return Fraction(half * earned, applicable(answers) or 1)


@cache
def _gain(half: int, weight: int, whole: int) -> Fraction:
    """What something adds that weighs `weight` of the `whole` of a half."""
    return Fraction(half * weight, whole)


def _missing_items(rules: Definition, items: tuple[Answer, ...]) -> Iterator[Missing]:
    """The items that the record lacks and that add points or a level, each field once."""
    lacked = [answer for answer in items if answer.state is State.NONE]
    lowest: dict[str, str | None] = {}
    for answer in lacked:
        field, level = rules.items[answer.key].field, rules.level_of(answer.key)
        lowest[field] = min(filter(None, (lowest.get(field), level)), default=None)
    listed: set[str] = set()
    whole = applicable(items)
    for answer in lacked:
        item = rules.items[answer.key]
        if item.field not in listed and (item.points or rules.level_of(item.key)):
            listed.add(item.field)
            gain = _gain(rules.profile, item.points, whole)
            yield Missing(item.key, item.field, item.who, gain, lowest[item.field], State.NONE)


@lru_cache(maxsize=256)  # most records answer no indicator, and lack the same
def _missing_proofs(proofs: tuple[Answer, ...]) -> tuple[Missing, ...]:
    """The indicators without evidence, but not those that do not apply."""
    return tuple(_unproven(definition(), proofs))


def _unproven(rules: Definition, proofs: tuple[Answer, ...]) -> Iterator[Missing]:
    whole = applicable(proofs)
    for proof in proofs:
        if proof.state not in (State.KNOWN, State.WAIVED):
            gain = _gain(rules.evidence, proof.weight, whole)
            who = rules.proof_from.get(proof.key, "office")
            yield Missing(proof.key, "indikator", who, gain, rules.level_of(proof.key), proof.state)
