"""A plan of action in LAN's seven elements, and what its progress comes to."""

from dataclasses import dataclass

from generator.model import Innovation
from generator.model.innovation import ActionStep
from generator.render.environment import field_title
from generator.render.format import number
from generator.words import Words

ELEMENTS = ("langkah", "keluaran", "pelaksana", "waktu", "biaya", "tempat", "metode")
"""The seven elements of an action plan in LAN's book."""


@dataclass(frozen=True)
class PlanTable:
    """An action plan: the titles of its seven elements, its steps, and what its progress comes to."""

    head: tuple[str, ...]
    steps: tuple[ActionStep, ...]
    progress: str


def plan_table(record: Innovation, words: Words) -> PlanTable | None:
    """The record's action plan; None when it has none."""
    steps = tuple(record.rencana_aksi)
    if not steps:
        return None
    head = tuple(field_title(ActionStep, name, words.language == "en") for name in ELEMENTS)
    return PlanTable(head, steps, _progress([step.progres for step in steps], words))


def _progress(stated: list[int | None], words: Words) -> str:
    known = [one for one in stated if one is not None]
    if not known:
        return words("steps.none_stated")
    mean = number(round(sum(known) / len(known)), words)
    return words("steps.mean", mean=mean, n=len(known), all=len(stated))
