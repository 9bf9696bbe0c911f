"""The two cohorts with their funnels."""

from collections.abc import Iterator, Sequence
from typing import Any

from generator.demo import programme
from generator.demo.ideas import Idea
from generator.demo.programme import Row
from generator.demo.region import MAIN, Region
from generator.demo.sources import OF_LAB, OF_PLAN
from generator.demo.wording import sheet
from generator.model import Cohort
from generator.model.choice import UnitKind
from generator.model.cohort import Funnel, Invited
from generator.model.date import PartialDate
from generator.model.shared import Count, Figure, PlanItem
from generator.model.source import SourceUse

_PROVEN = ["nama", "tahun", "program", "corong", "unit_sasaran", "unit_peserta"]


def cohorts(region: Region, ideas: Sequence[Idea]) -> Iterator[Cohort]:
    """The cohorts of both labs; only the main one has a window."""
    for lab in programme.rows("lab"):
        yield _cohort(lab, region, ideas)


def _cohort(lab: Row, region: Region, ideas: Sequence[Idea]) -> Cohort:
    words, people = sheet("programme")["cohort"], sheet("programme")["people"]
    source = OF_LAB[lab["id"]]
    main = lab["id"] == MAIN
    invited = _invited(lab, region, source)
    window: dict[str, Any] = {"jendela": region.panes} if main else {}
    return Cohort(
        id=lab["id"],
        nama=lab["name"],
        nama_en=lab["name_en"],
        ringkasan=lab["summary"],
        ringkasan_en=lab["summary_en"],
        tahun=str(lab["year"]),
        program=people["programme"],
        penyelenggara=[people["organiser"]],
        mitra=[people["partner"]],
        sasaran=lab["audience"],
        sasaran_en=lab["audience_en"],
        **window,
        corong=_funnel(lab["id"], region, ideas, source),
        unit_sasaran=invited,
        unit_peserta=Count(jumlah=invited.jumlah.jumlah * 9 // 10, sumber=[source]),
        angka=[_coaches(lab["year"], source)],
        rencana_terkait=[PlanItem(dokumen=plan, misi=3, sumber=[source]) for plan in OF_PLAN],
        contoh=True,
        sumber=[SourceUse(rujukan=source, mendukung=[*_PROVEN, *(["jendela"] if main else [])])],
        catatan_sumber=words["note"],
        catatan_sumber_en=words["note_en"],
    )


def _funnel(lab: str, region: Region, ideas: Sequence[Idea], source: str) -> Funnel:
    chosen = programme.launched(lab, region, ideas)
    note = sheet("programme")["event"]["count_note"]
    return Funnel(
        ide=Count(jumlah=programme.proposed(lab, region, ideas), sumber=[source], catatan=note),
        ditetapkan=Count(jumlah=chosen, sumber=[source]),
        diluncurkan=Count(jumlah=chosen, sumber=[source]),
    )


def _invited(lab: Row, region: Region, source: str) -> Invited:
    words = sheet("programme")["cohort"]
    numbers = {kind: len(region.units[UnitKind(kind)]) for kind in lab["kinds"]}
    return Invited(
        jumlah=Count(jumlah=sum(numbers.values()), sumber=[source]),
        rincian=[
            Figure(uraian=words["kinds"][kind], nilai=number, satuan=words["unit"], sumber=[source])
            for kind, number in numbers.items()
        ],
    )


def _coaches(year: int, source: str) -> Figure:
    words = sheet("programme")["cohort"]
    return Figure(
        uraian=words["figure"], nilai=12, satuan=words["figure_unit"], tanggal=PartialDate(year), sumber=[source]
    )
