"""Dates and numbers as a language writes them; never by the system's locale."""

from generator.model.date import PartialDate
from generator.words import Words


def number(value: float | None, words: Words) -> str:
    """`value` with the language's thousands and decimal marks, at most two decimals; nothing for None."""
    if value is None:
        return ""
    text = f"{round(value, 2) + 0.0:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return text.translate(str.maketrans(",.", ".,")) if words.language == "id" else text


def date(value: PartialDate, words: Words, short: bool = False) -> str:
    """`value` as precise as it is: `14 November 2019`, `November 2019`, `2019`, `12 Desember`, or as unknown."""
    month = words(f"month.{'short' if short else 'long'}.{value.month}") if value.month else ""
    year = str(value.year) if value.year is not None else ""
    return " ".join(part for part in (str(value.day or ""), month, year) if part) or words("timeline.unknown_year")


def dates(start: PartialDate, end: PartialDate | None, words: Words, short: bool = False) -> str:
    """A stretch of days: `13–15 Maret 2019`, `30 Januari – 2 Februari 2020`."""
    if end is None or end == start:
        return date(start, words, short)
    if (start.year, start.month) == (end.year, end.month) and start.day and end.day:
        return f"{start.day}–{date(end, words, short)}"
    if start.year == end.year and start.month:
        return f"{date(PartialDate(None, start.month, start.day), words, short)} – {date(end, words, short)}"
    return f"{date(start, words, short)} – {date(end, words, short)}"


def day_and_month(start: PartialDate, end: PartialDate | None, words: Words) -> str:
    """The same without the year, for lists that stand under a year; nothing when only the year is known."""
    if not start.month:
        return ""
    bare = PartialDate(None, start.month, start.day)
    last = PartialDate(None, end.month, end.day) if end else None
    return dates(bare, last, words, short=True)
