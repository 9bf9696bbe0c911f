"""Records of events: the stages of both labs, the yearly events, launches of single innovations, and a legend."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.demo import occasions, programme
from generator.demo.author import Author
from generator.demo.dice import Dice
from generator.demo.ideas import Idea, Level
from generator.demo.programme import Row
from generator.demo.region import MAIN, Region
from generator.demo.sources import CALENDAR, OF_LAB
from generator.demo.wording import sheet
from generator.derive.places import slug
from generator.model import Event
from generator.model.choice import EventKind, Stage
from generator.model.date import PartialDate

_LAUNCH_EVERY, _LAUNCH_AT = 20, 1  # rich records, see the levels of ideas
_SHOWN_A_YEAR = 8

Tied = Mapping[str, list[str]]


def events(region: Region, ideas: Sequence[Idea], tied: Tied) -> Iterator[Event]:
    """All events of the region; `tied` are the innovations whose records name each."""
    for lab in programme.rows("lab"):
        for stage in programme.rows("stage"):
            yield _lab_event(lab, stage, region, ideas, tied)
    shown = _shown(ideas)
    for year in programme.YEARS:
        for row in programme.rows("yearly"):
            listed = shown[year] if row["kind"] == "pameran" else []
            yield _yearly_event(row, year, region, [*listed, *tied.get(programme.yearly_event(row, year), ())])
    for idea in ideas[_LAUNCH_AT::_LAUNCH_EVERY]:
        yield _launch(idea, region, ideas)
    yield _legend()


def _lab_event(lab: Row, stage: Row, region: Region, ideas: Sequence[Idea], tied: Tied) -> Event:
    year, dice = lab["year"], Dice(region.seed, "lab event", lab["id"], stage["slug"])
    key, source = programme.lab_event(stage, year), OF_LAB[lab["id"]]
    told = _told(stage, year, {"lab": lab["name"], "lab_en": lab["name_en"]})
    return occasions.event(
        source,
        **told,
        id=key,
        tahap_5d=[Stage(key) for key in stage["stages"]],
        angkatan=lab["id"],
        program=sheet("programme")["people"]["programme"],
        tempat=occasions.venue(stage["venue"], dice),
        mitra=[sheet("programme")["people"]["partner"]],
        peserta=occasions.participants(dice.whole(40, 130), source),
        keluaran=occasions.outputs(lab["id"], stage["stages"], region, ideas, source),
        inovasi=tied.get(key, []),
        **occasions.people(source),
        **(occasions.papers(key, told["nama_kegiatan"], source, dice) if lab["id"] == MAIN else {}),
    )


def _yearly_event(row: Row, year: int, region: Region, shown: Sequence[str]) -> Event:
    dice = Dice(region.seed, "yearly", row["slug"], year)
    guessed = year == programme.YEARS[0]
    begin = programme.start(row, year)
    return occasions.event(
        CALENDAR,
        **_told(row, year, {"year": str(year)}) | (_guess(begin) if guessed else {}),
        id=programme.yearly_event(row, year),
        tempat=occasions.venue(row["venue"], dice),
        angka=[occasions.visitors(dice.whole(120, 2400), begin)] if dice.chance(0.6) else [],
        inovasi=list(dict.fromkeys(shown)),
    )


def _launch(idea: Idea, region: Region, ideas: Sequence[Idea]) -> Event:
    author = Author(idea, region, ideas)
    row = sheet("programme")["launch"]
    day = PartialDate(idea.year, author.dice.whole(9, 12), author.dice.whole(1, 28))
    return occasions.event(
        author.news,
        id=f"{day}-peluncuran-{idea.id}"[:90].strip("-"),
        nama_kegiatan=author.say.fill(row["name"]),
        nama_kegiatan_en=author.say.fill(row["name_en"]),
        ringkasan=author.say.fill(row["summary"]),
        ringkasan_en=author.say.fill(row["summary_en"]),
        jenis_kegiatan=EventKind.PELUNCURAN,
        tanggal_mulai=day,
        tempat=occasions.venue(idea.unit.nama, author.dice),
        inovasi=[idea.id],
        media=[occasions.picture(idea.topic.theme, idea.number)] if author.has_picture else [],
    )


def _legend() -> Event:
    """An event of which a source names the day and no year."""
    words = sheet("programme")["legend"]
    return occasions.event(
        CALENDAR,
        id=slug(words["name"]),
        alias=[f"tanpa-tahun-{slug(words['name'])}"],
        nama_kegiatan=words["name"],
        nama_kegiatan_en=words["name_en"],
        ringkasan=words["summary"],
        jenis_kegiatan=EventKind.LAINNYA,
        tanggal_mulai=PartialDate(None, 12, 12),
        catatan_tanggal=words["note"],
    )


def _told(row: Row, year: int, facts: Mapping[str, str]) -> dict[str, Any]:
    """What every row of the programme says of its event."""
    return {
        "nama_kegiatan": row["name"].format_map(facts),
        "nama_kegiatan_en": row["name_en"].format_map(facts),
        "ringkasan": row["summary"],
        "ringkasan_en": row["summary_en"],
        "jenis_kegiatan": EventKind(row["kind"]),
        "tanggal_mulai": programme.start(row, year),
        "tanggal_selesai": programme.end(row, year),
    }


def _guess(day: PartialDate) -> dict[str, Any]:
    """The same day with a year that was worked out, not printed."""
    note = sheet("programme")["legend"]["guess"]
    return {"tanggal_mulai": PartialDate(day.year, day.month, day.day, True), "catatan_tanggal": note}


def _shown(ideas: Sequence[Idea]) -> Mapping[int, list[str]]:
    """The innovations that each year's exhibition shows: the first rich ones of that year."""
    found: dict[int, list[str]] = defaultdict(list)
    for idea in ideas:
        if idea.level >= Level.RICH and len(found[idea.year]) < _SHOWN_A_YEAR:
            found[idea.year].append(idea.id)
    return found
