"""Events as lines of a list, as years, and as stages of a trail."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from generator.model import Event, Showcase
from generator.model.choice import EventKind, Stage
from generator.model.event import Outputs
from generator.model.shared import Count
from generator.view import STAGES, EventLine, Step, Year

_TONES = {
    EventKind.PELUNCURAN: "launch",
    EventKind.PENGHARGAAN: "award",
    EventKind.LOMBA: "award",
}


def event_lines(showcase: Showcase, today: date) -> dict[str, EventLine]:
    """Every event as a line by id, oldest first; an unknown year comes last. Some are yet to come on `today`."""
    records = sorted(showcase.events.values(), key=lambda event: (event.tanggal_mulai.sort_key(), event.id))
    return {record.id: _line(record, today) for record in records}


def years(lines: Iterable[EventLine]) -> tuple[Year, ...]:
    """The lines by year, with the empty years between the first and the last; unknown years at the end."""
    by_year = {year: tuple(group) for year, group in groupby(lines, key=lambda line: line.start.year)}
    known = [year for year in by_year if year is not None]
    span = range(min(known), max(known) + 1) if known else range(0)
    found = tuple(Year(year, by_year.get(year, ())) for year in span)
    return found + ((Year(None, by_year[None]),) if None in by_year else ())


def trail(showcase: Showcase, lines: Iterable[EventLine]) -> tuple[Step, ...]:
    """The five stages with the events among `lines` that belong to each, and what those events left behind."""
    listed = tuple(lines)
    return tuple(_step(showcase, key, stages, listed) for key, stages in STAGES.items())


def _step(showcase: Showcase, key: str, stages: tuple[Stage, ...], lines: tuple[EventLine, ...]) -> Step:
    found = tuple(line for line in lines if set(line.stages) & set(stages))
    left = [figure for line in found for figure in figures(showcase.events[line.id])]
    return Step(key, found, tuple(left))


def figures(event: Event) -> tuple[tuple[str, Count], ...]:
    """The counts that an event states: participants, then outputs, each with its name."""
    came = [("peserta", event.peserta.jumlah)] if event.peserta and event.peserta.jumlah else []
    outputs = event.keluaran or Outputs()
    left = [(name, count) for name in Outputs.model_fields if (count := getattr(outputs, name)) is not None]
    return (*came, *left)


def is_upcoming(record: Event, today: date) -> bool:
    """Whether its last day is today or later; of a date without day or month the first that it can mean counts."""
    last = (record.tanggal_selesai or record.tanggal_mulai).earliest()
    return last is not None and last >= today


def _line(record: Event, today: date) -> EventLine:
    return EventLine(
        id=record.id,
        name=record.nama_kegiatan,
        name_en=record.nama_kegiatan_en,
        start=record.tanggal_mulai,
        end=record.tanggal_selesai,
        venue=record.tempat.nama if record.tempat else None,
        tone="lab" if record.tahap_5d else _TONES.get(record.jenis_kegiatan, "other"),
        stages=tuple(record.tahap_5d),
        cohort=record.angkatan,
        kind=record.jenis_kegiatan,
        upcoming=is_upcoming(record, today),
    )
