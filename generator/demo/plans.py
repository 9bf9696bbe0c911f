"""The two made-up plans, one mission of which has no wording."""

from collections.abc import Iterator

from generator.demo import programme
from generator.demo.programme import Row
from generator.demo.sources import OF_PLAN
from generator.demo.wording import sheet
from generator.model import Plan
from generator.model.plan import Mission, Vision
from generator.model.source import SourceUse


def plans() -> Iterator[Plan]:
    """Both plans."""
    for row in programme.rows("plan"):
        yield _plan(row, OF_PLAN[row["id"]], sheet("programme")["plan_notes"])


def _plan(row: Row, source: str, notes: dict[str, str]) -> Plan:
    first, last = row["years"]
    return Plan(
        id=row["id"],
        nama=row["name"],
        jenis=row["kind"],
        tahun_mulai=first,
        tahun_selesai=last,
        dasar_hukum=row["law"],
        visi=Vision(teks=row["vision"], sumber=[source], catatan=notes["vision"]),
        misi=[_mission(number, text, source, notes) for number, text in enumerate(row["missions"], 1)],
        catatan=notes["plan"],
        contoh=True,
        sumber=[SourceUse(rujukan=source, mendukung=["nama", "visi", "misi"])],
    )


def _mission(number: int, text: str, source: str, notes: dict[str, str]) -> Mission:
    if not text:
        return Mission(nomor=number, catatan=notes["missing"])
    return Mission(nomor=number, teks=text, sumber=[source])
