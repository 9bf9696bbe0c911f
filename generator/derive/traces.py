"""The 5D trail in full: for each stage and activity the events, and what they and the record left behind."""

from collections.abc import Iterable, Iterator, Mapping

from generator.derive.happenings import figures
from generator.model import Event, Innovation
from generator.model.choice import Stage
from generator.view import EventLine, Left, Trace


def record_traces(record: Innovation, lines: Iterable[EventLine], events: Mapping[str, Event]) -> tuple[Trace, ...]:
    """The seven traces of an innovation: its events by the stage that the record names, else by the event's own stages,
    and its own papers.
    """
    listed = tuple(lines)
    stated = {key for keys in record.tahap_lab.values() for key in keys}
    return tuple(
        Trace(
            stage,
            found := tuple(
                line
                for line in listed
                if line.id in record.tahap_lab.get(stage, ()) or (line.id not in stated and stage in line.stages)
            ),
            _figures(found, events, stage),
            tuple(_papers(record, stage)),
        )
        for stage in Stage
    )


def cohort_traces(
    own: Iterable[Innovation], lines: Iterable[EventLine], events: Mapping[str, Event]
) -> tuple[Trace, ...]:
    """The seven traces of a cohort: events by their own stages, and how many of its records hold each paper."""
    records, listed = tuple(own), tuple(lines)
    return tuple(
        Trace(
            stage,
            found := tuple(line for line in listed if stage in line.stages),
            _figures(found, events, stage),
            tuple(_counted(records, stage)),
        )
        for stage in Stage
    )


_OF_STAGE = {
    Stage.DRUM_UP: ("peserta",),
    Stage.DIAGNOSE: ("peserta", "ide"),
    Stage.DESIGN: ("peserta", "inovasi_ditetapkan", "rencana_aksi"),
    Stage.DELIVER_LAUNCHING: ("peserta", "inovasi_diluncurkan", "perjanjian_ditandatangani"),
}
"""What LAN's book expects a stage to leave; of an event that covers several, each stage shows its own."""


def _figures(lines: tuple[EventLine, ...], events: Mapping[str, Event], stage: Stage) -> tuple[Left, ...]:
    return tuple(
        Left(name, count.jumlah, line, count)
        for line in lines
        for name, count in figures(events[line.id])
        if name in _OF_STAGE.get(stage, (name,)) or _is_nowhere(name, line.stages)
    )


def _is_nowhere(name: str, stages: tuple[Stage, ...]) -> bool:
    """Whether none of the event's stages would show this figure."""
    return not any(name in _OF_STAGE.get(stage, (name,)) for stage in stages)


_PAPERS = {
    Stage.DESIGN: ("rencana_aksi",),
    Stage.DELIVER_LAUNCHING: ("perjanjian_kinerja_inovasi",),
    Stage.DELIVER_MONITORING: ("monev", "capaian"),
    Stage.DISPLAY: ("indikator_hasil", "kondisi_akhir", "tonggak", "media"),
    Stage.DOCUMENTATION: ("bukti", "sumber"),
}


def _papers(record: Innovation, stage: Stage) -> Iterator[Left]:
    """What the record itself holds of a stage, with how many of it; the record is the documentation."""
    for name in _PAPERS.get(stage, ()):
        if amount := _amount(record, name):
            yield Left(name, amount)


def _amount(record: Innovation, name: str) -> int:
    if name == "capaian":
        agreement = record.perjanjian_kinerja_inovasi
        return len(agreement.capaian) if agreement else 0
    value = getattr(record, name)
    return len(value) if isinstance(value, list) else int(value is not None)


def _counted(records: tuple[Innovation, ...], stage: Stage) -> Iterator[Left]:
    for name in _PAPERS.get(stage, ()):
        if amount := sum(bool(_amount(record, name)) for record in records):
            yield Left(name, amount)
