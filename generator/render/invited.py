"""Who was invited, as a bar of shares with its numbers."""

from collections.abc import Sequence

from markupsafe import Markup

from generator.model import Cohort
from generator.model.shared import Figure
from generator.picture.bar import Segment, segments
from generator.render.format import number
from generator.words import Words


def invited_bar(cohort: Cohort, words: Words) -> Markup:
    """The invited units of a cohort by kind; nothing when no source says."""
    if cohort.unit_sasaran is None:
        return Markup("")
    return breakdown_bar(cohort.unit_sasaran.rincian, words, cohort.id)


def breakdown_bar(parts: Sequence[Figure], words: Words, key: str) -> Markup:
    """A whole by its parts as a picture; the same numbers are in its description."""
    if not parts:
        return Markup("")
    drawn = [Segment(part.nilai, part.uraian, number(part.nilai, words)) for part in parts]
    told = ", ".join(f"{segment.shown} {segment.label}" for segment in drawn)
    title = words("invited.title", n=sum(part.nilai for part in parts))
    return segments(drawn, title, told, f"rincian-{key}")
