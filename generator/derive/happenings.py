"""Events as lines of a list, as years, and as stages of a trail."""

from collections.abc import Iterable
from itertools import groupby

from generator.model import Event, Showcase
from generator.model.choice import EventKind, Stage
from generator.model.event import Outputs
from generator.model.shared import Count
from generator.view import STEPS, EventLine, Step, Year

_STAGES = (
    (Stage.DRUM_UP,),
    (Stage.DIAGNOSE,),
    (Stage.DESIGN,),
    (Stage.DELIVER_LAUNCHING, Stage.DELIVER_MONITORING),
    (Stage.DISPLAY,),
)
_TONES = {
    EventKind.PELUNCURAN: "launch",
    EventKind.PENGHARGAAN: "award",
    EventKind.LOMBA: "award",
}


def event_lines(showcase: Showcase) -> dict[str, EventLine]:
    """Every event as a line by id, oldest first; an unknown year comes last."""
    records = sorted(showcase.events.values(), key=lambda event: (event.tanggal_mulai.sort_key(), event.id))
    return {record.id: _line(record) for record in records}


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
    return tuple(_step(showcase, key, stages, listed) for key, stages in zip(STEPS, _STAGES, strict=True))


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


def _line(record: Event) -> EventLine:
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
    )
