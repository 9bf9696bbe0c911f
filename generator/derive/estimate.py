"""The maturity that a record estimates of itself: weight times parameter, only where evidence stands behind it.

Never an assessment by the ministry, never a rank (records.md 5.4 B): as in the official scheme nothing leaves the sum,
so an indicator that does not apply counts nothing.
"""

from collections.abc import Mapping

from generator.derive.proofs import counting
from generator.model import Innovation
from generator.model.innovation import IndicatorAnswer
from generator.model.reference import Indicator, IndicatorSet
from generator.view import Estimate, Rated

HIGHEST_PARAMETER = 3


def estimate(record: Innovation, sets: Mapping[str, IndicatorSet]) -> Estimate | None:
    """The estimate by the set that the record was assessed with; None without an assessment or without that set."""
    chosen = sets.get(record.indikator.versi) if record.indikator else None
    if record.indikator is None or chosen is None:
        return None
    answers = {answer.kode: answer for answer in record.indikator.butir}
    known = counting(record)
    return Estimate(chosen, tuple(_rated(one, answers.get(one.kode), known) for one in chosen.indikator))


def _rated(indicator: Indicator, answer: IndicatorAnswer | None, known: set[str]) -> Rated:
    state = _state(answer, known)
    counted = answer.parameter or 0 if answer and state == "proven" else 0
    return Rated(indicator, answer, state, indicator.bobot * counted, indicator.bobot * HIGHEST_PARAMETER)


def _state(answer: IndicatorAnswer | None, known: set[str]) -> str:
    if answer is None:
        return "unanswered"
    if answer.tidak_berlaku:
        return "not_applicable"
    if answer.parameter is None:
        return "unanswered"
    return "proven" if known.intersection(answer.bukti) else "unproven"
