"""What was measured before and after, with its change in words."""

from dataclasses import dataclass

from generator.model import Innovation
from generator.model.innovation import Measure
from generator.render.format import number
from generator.words import Words


@dataclass(frozen=True)
class MeasureLine:
    """A measured before and after: heights of its bars in percent, and the words for its change."""

    record: Measure
    anchor: str
    before_share: int
    after_share: int
    change: str
    group: str

    @property
    def is_whole(self) -> bool:
        """Whether both values are known."""
        return self.record.sebelum is not None and self.record.sesudah is not None


def measure_lines(record: Innovation, words: Words) -> list[MeasureLine]:
    """Every measure of the record; a change only where both values are known."""
    return [_measure(at, measure, words) for at, measure in enumerate(record.indikator_hasil, 1)]


def _measure(at: int, measure: Measure, words: Words) -> MeasureLine:
    before, after = measure.sebelum, measure.sesudah
    largest = max(abs(before or 0.0), abs(after or 0.0)) or 1
    change = "" if before is None or after is None else change_of(before, after, words)
    shares = _percent(before, largest), _percent(after, largest)
    return MeasureLine(measure, f"ukuran-{at}", *shares, change, _group(measure.kelompok or "", words))


def _group(said: str, words: Words) -> str:
    """The group of a measure as people call it; what is none of LAN's four stays as it was typed."""
    key = f"measure_group.{said}"
    return words(key) if words.has(key) else said


def _percent(value: float | None, largest: float) -> int:
    return round(92 * abs(value or 0.0) / largest)


def change_of(before: float, after: float, words: Words) -> str:
    """The change in words; a share of a zero baseline does not exist, and is said not to."""
    if before == after:
        return words("measure.same")
    direction = words("measure.up" if after > before else "measure.down")
    amount = number(abs(after - before), words)
    if before == 0:
        return f"{words('measure.change', direction=direction, amount=amount)} {words('measured.zero')}"
    share = number(round(abs(after - before) / abs(before) * 100), words)
    return words("measure.change_share", direction=direction, amount=amount, share=share)
