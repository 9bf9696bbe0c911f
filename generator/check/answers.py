"""Rule: a self-assessment answers the indicators of its set, each once."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, nearest
from generator.model import IndicatorSet, Innovation
from generator.model.innovation import IndicatorAnswer


def check_answers(case: Case) -> Iterator[Diagnostic]:
    """Each `indikator.butir` has a code of the set that `versi` names, and no code is answered twice."""
    for innovation in case.showcase.innovations.values():
        if innovation.indikator:
            yield from _repeated(innovation, innovation.indikator.butir)
            known = case.showcase.indicator_sets.get(innovation.indikator.versi)
            yield from _unknown(innovation, innovation.indikator.butir, known) if known else ()


def _unknown(innovation: Innovation, answers: list[IndicatorAnswer], known: IndicatorSet) -> Iterator[Diagnostic]:
    codes = [indicator.kode for indicator in known.indikator]
    for number, answer in enumerate(answers):
        if answer.kode not in codes:
            facts = {"found": answer.kode, "nearest": nearest(answer.kode, codes), "set": known.id}
            place = innovation_place(innovation.id, "indikator", "butir", number, "kode")
            yield Diagnostic("unknown-indicator", place, facts | {"choices": ", ".join(codes) or "-"})


def _repeated(innovation: Innovation, answers: list[IndicatorAnswer]) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for number, answer in enumerate(answers):
        before = first.setdefault(answer.kode, number)
        if before != number:
            route = ("indikator", "butir")
            place, other = (innovation_place(innovation.id, *route, at, "kode") for at in (number, before))
            yield Diagnostic("repeated-indicator", place, {"found": answer.kode}, related=(other,))
