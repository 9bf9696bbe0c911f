"""How a record stands to each indicator of its set, and which evidence counts."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache

from generator.model import IndicatorSet, Innovation
from generator.model.choice import Access
from generator.model.innovation import IndicatorAnswer
from generator.model.shared import Evidence
from generator.view import Answer, State


def set_for(record: Innovation, sets: Mapping[str, IndicatorSet]) -> IndicatorSet | None:
    """The set that the record was assessed with; for one not yet assessed the newest, by its id; None without any."""
    if record.indikator:
        return sets.get(record.indikator.versi)
    return sets[max(sets)] if sets else None


def indicators(record: Innovation, asked: IndicatorSet | None, never_waived: Collection[str]) -> tuple[Answer, ...]:
    """The indicators of a set with their weights, and how the record stands to each."""
    if record.indikator is None:
        return _unanswered(tuple((one.kode, one.bobot) for one in asked.indikator) if asked else ())
    given = _given(record.indikator.butir)
    proofs = counting(record)
    return tuple(
        Answer(one.kode, one.bobot, _state(given.get(one.kode), proofs, one.kode in never_waived))
        for one in (asked.indikator if asked else ())
    )


@cache
def _unanswered(weights: tuple[tuple[str, int], ...]) -> tuple[Answer, ...]:
    """What every record has that was never assessed."""
    return tuple(Answer(code, weight, State.NONE) for code, weight in weights)


def counting(record: Innovation) -> set[str]:
    """The keys of the record's evidence that counts, in the score and in the estimate alike."""
    return {proof.id for proof in record.bukti if counts(proof)}


def counts(proof: Evidence) -> bool:
    """Whether evidence counts: it can be opened, or it is fully described by kind, date and issuer (as internal is)."""
    can_be_opened = proof.akses is Access.PUBLIK and (proof.berkas or proof.url)
    return bool(can_be_opened or (proof.jenis and proof.tanggal and proof.penerbit))


def _given(answers: Iterable[IndicatorAnswer]) -> dict[str, IndicatorAnswer]:
    """The answers by code, of two answers the first."""
    return {answer.kode: answer for answer in reversed(list(answers))}


def _state(answer: IndicatorAnswer | None, proofs: Collection[str], never_waived: bool) -> State:
    """Evidence outweighs a note that the indicator does not apply, so that telling more never lowers a score."""
    if answer is None:
        return State.NONE
    if any(key in proofs for key in answer.bukti):
        return State.KNOWN
    if answer.tidak_berlaku and not never_waived:
        return State.WAIVED if answer.alasan and answer.diterima else State.UNDECIDED
    return State.CLAIMED if answer.parameter or answer.bukti else State.NONE
