"""What there is to give out, for tests: real records, invented ones, ones with every field, and nasty ones."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.content import Content
from generator.demo import project
from generator.disk import read_content
from generator.export import MAKERS, Holdings
from generator.load import load
from generator.model import Showcase
from tests.factories import a_cohort, a_plan, a_showcase, a_source, a_unit, an_event, an_innovation
from tests.golden.sites import HERE
from tests.rooms.export.given import held

REAL = Path(__file__).parents[3] / "content"
TABLES = ("csv", "xlsx", "ndjson", "sqlite")
NASTY = (
    '=1+1;"a",b',
    "'=cmd|' /C calc'!A0",
    "+62 (298)",
    "-3, @x",
    "0012",
    "1.699,50; 2",
    "[]",
    "𝒷 👪 ꦥꦭ",
    "_x0041_ <b>&amp;</b></script>",
    "true",
    "a\tb",
    "'; DROP TABLE inovasi; --",
)
WHOLE = "\n".join(NASTY)


def nasty() -> Showcase:
    """Records whose texts would break what is not careful, and whose values are near others."""
    return a_showcase(
        an_innovation(
            nama_inovasi="=HYPERLINK(A1)",
            latar_belakang=WHOLE,
            kata_kunci=NASTY[:8],
            kelompok_sasaran=["[]"],
            kontak={"telepon": "0298 123", "surel": "a+b@contoh.example"},
            contoh="false",
            media=[],
            manfaat={},
            waktu_inisiasi="2019?-01",
            indikator_hasil=[
                {"nama": name, "sebelum": "1.6990", "sesudah": "-0.00000001", "bukti": []} for name in NASTY
            ],
            isian_kosong={text: {"tidak_berlaku": text} for text in NASTY},
            tahap_lab={"design": ["peluncuran"], "display": []},
            unit_kerja=["kelurahan-bugel"],
            sumber=[{"rujukan": "s1", "mendukung": ["="]}],
        ),
        an_innovation(id="b", kepanjangan="x", tema="00"),
        an_event(ringkasan=WHOLE, tanggal_mulai="XXXX-12-12", inovasi=["suket-liar", "b"]),
        a_unit(npsn="00123456", kode_wilayah="33.73.03.1006", koordinat={"lintang": "-7.3300", "bujur": "110"}),
        a_cohort(nama="=A1", tahun="2017-2018"),
        a_plan(nama="@plan"),
        a_source(judul="+1"),
    )


@cache
def showcase(name: str) -> Showcase:
    """One of the showcases `real`, `demo`, `full` and `nasty`."""
    if name == "nasty":
        return nasty()
    if name == "demo":
        files = {path: body for path, body in project(140, 1) if path.startswith("content/")}
        return load(Content({path.removeprefix("content/"): body for path, body in files.items()})).showcase
    return load(read_content(REAL if name == "real" else HERE / name / "content")).showcase


@cache
def holding(name: str) -> Holdings:
    """What a showcase gives out."""
    return held(showcase(name))


@cache
def tabled(name: str) -> Mapping[str, bytes]:
    """The files of tables and records of a showcase."""
    return files_of(holding(name))


def files_of(holdings: Holdings) -> Mapping[str, bytes]:
    """The same of anything held."""
    return {path: body for maker in TABLES for path, body in MAKERS[maker](holdings)}
