"""The whole made-up project, file by file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable

from pydantic import BaseModel

from generator.demo.author import Author
from generator.demo.cohorts import cohorts
from generator.demo.events import events
from generator.demo.ideas import Idea, ideas
from generator.demo.innovations import innovation
from generator.demo.pictures import poster
from generator.demo.places import map_of
from generator.demo.plans import plans
from generator.demo.region import MAIN, Region, region
from generator.demo.sources import SITE, sources
from generator.demo.wording import sheet
from generator.fix.emit import emit
from generator.model import Event, Innovation, Settings

File = tuple[str, bytes]


def project(records: int, seed: int) -> Iterator[File]:
    """Every file of the project with `records` innovations, as path and bytes; the same for the same arguments.

    Files come one by one, so that a large project never stands in memory as a whole.
    """
    land = region(records, seed)
    known = ideas(land)
    yield from _frame(land)
    yield from _standing(land, known)
    pictures: set[str] = set()
    for kind, record in _told(land, known):
        pictures.update(picture.berkas for picture in record.media)
        yield _record(kind, record.id, record)
    for name in sorted(pictures):
        yield f"content/media/{name}", poster(name)


def _told(land: Region, known: Sequence[Idea]) -> Iterator[tuple[str, Innovation | Event]]:
    tied: dict[str, list[str]] = defaultdict(list)
    for idea in known:
        record = innovation(Author(idea, land, known))
        for event_id in _events_of(record):
            tied[event_id].append(record.id)
        yield "innovations", record
    for event in events(land, known, tied):
        yield "events", event


def _events_of(record: Innovation) -> Iterable[str]:
    """The events that an innovation names, each once, so that they name it too."""
    stages = [event for events in record.tahap_lab.values() for event in events]
    return dict.fromkeys([*stages, *(award.kegiatan for award in record.penghargaan if award.kegiatan)])


def _standing(land: Region, known: Sequence[Idea]) -> Iterator[File]:
    """What there is beside innovations and events: settings, map, lists, units, cohorts, plans and sources."""
    yield "content/site.yaml", emit(_settings())
    yield "content/areas.geojson", map_of(land.villages)
    for file in _sorted(files(__package__) / "reference"):
        yield f"content/reference/{file.name}", file.read_bytes()
    for own in land.units.values():
        for unit in own:
            yield _record("units", unit.id, unit)
    for cohort in cohorts(land, known):
        yield _record("cohorts", cohort.id, cohort)
    for plan in plans():
        yield _record("plans", plan.id, plan)
    for source in sources(land.records, land.seed):
        yield _record("sources", source.id, source)


def _record(kind: str, key: str, record: BaseModel) -> File:
    return f"content/{kind}/{key}.yaml", emit(record)


def _settings() -> Settings:
    words = sheet("region")
    return Settings(
        nama=words["site"],
        wilayah=words["name"],
        wilayah_singkat=words["short"],
        kode_wilayah=words["code"],
        angkatan_utama=MAIN,
        resmi=False,
        alamat=SITE,
        sunting=f"{SITE}sunting/",
        surel=words["email"],
        lisensi="CC0-1.0",
        batas_wilayah=words["boundaries"],
        batas_wilayah_url=f"{SITE}peta",
    )


def _frame(land: Region) -> Iterator[File]:
    """The project's own files: configurations, hand-written pages, the package's theme."""
    frame = files(__package__) / "frame"
    for name, file in _below(frame):
        text = file.read_text("utf-8").replace("{panes}", str(land.panes))
        yield _HIDDEN.get(name, name), text.encode()
    for name, file in _below(files("generator") / "theme"):
        yield f"theme/{name}", file.read_bytes()


_HIDDEN = {"gitignore": ".gitignore"}  # in the package it must not hide anything


def _below(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in _sorted(folder):
        if entry.is_dir():
            yield from _below(entry, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}", entry


def _sorted(folder: Traversable) -> list[Traversable]:
    """What lies in a folder, in the order of the names, without what editors and Python leave there."""
    return sorted(
        (entry for entry in folder.iterdir() if entry.name[0] != "." and entry.name != "__pycache__"),
        key=lambda entry: entry.name,
    )
