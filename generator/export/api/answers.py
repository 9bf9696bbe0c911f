"""The files of the API, one after the other."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.answer import (
    FILES,
    VERSION,
    Brief,
    Change,
    Changes,
    Counts,
    Envelope,
    Facet,
    FieldChanged,
    Index,
    Item,
    Links,
    List,
    Moved,
    RecordFile,
    Resource,
    Value,
)
from generator.export.api.derived import Derived
from generator.export.holdings import Holdings
from generator.flat import written
from generator.follow.days import days_of
from generator.view import Change as Changed
from generator.view.address import API, PAGES, data_of, page_of, reach

PAGE = 1_000
"""Records, or changes, on a page of a list: about half a megabyte."""
_SUMMARY: Mapping[str, tuple[str, ...]] = {
    "innovations": ("nama_inovasi", "kepanjangan", "ringkasan_singkat", "unit_kerja", "tema", "angkatan"),
    "events": ("nama_kegiatan", "jenis_kegiatan", "tanggal_mulai", "tanggal_selesai", "angkatan"),
    "cohorts": ("nama", "tahun", "program"),
    "units": ("nama", "jenis", "npsn", "kecamatan", "kelurahan"),
    "plans": ("nama", "jenis", "tahun_mulai", "tahun_selesai"),
    "sources": ("judul", "penerbit", "tanggal", "url"),
}


def answers(holdings: Holdings) -> Iterator[tuple[str, Envelope]]:
    """Every answer by its path below `api/v1/`."""
    made = _Answers(holdings)
    yield "index.json", made.index()
    yield "counts.json", made.counts()
    yield from made.changes()
    for kind in FILES:
        yield from made.lists(kind)
        for record in made.records(kind):
            yield f"{kind}/{record.id}.json", made.record(kind, record)
            yield from made.moved(kind, record)


class _Answers:
    def __init__(self, holdings: Holdings) -> None:
        self.site, self.showcase = holdings.site, holdings.showcase
        self.settings = holdings.site.settings
        self.derived = Derived(holdings)
        self.day = max(map(self.changed, [(kind, one) for kind in FILES for one in self.records(kind)]), default="")

    def records(self, kind: str) -> Sequence[Any]:
        return tuple(getattr(self.showcase, kind).values())

    def changed(self, of: tuple[str, Any]) -> str:
        """The day of a record's newest change, as git tells, else as the record dates itself; empty when unknown."""
        kind, record = of
        dates = [getattr(record, name, None) for name in ("tanggal_pemutakhiran", "tanggal_mulai", "tanggal")]
        checked = getattr(record, "verifikasi", None)
        days = days_of(f"{kind}/{record.id}.yaml", self.site.history, [*dates, checked.tanggal if checked else None])
        return str(days.last) if days else ""

    def envelope(
        self, path: str, schema: str, day: str | None = None, licence: str | None = None, **links: str
    ) -> dict[str, Any]:
        """What every file begins with; `links` are paths below the site's root. Without a `day` it is the newest."""
        here = API + path
        way = {name: reach(self.settings, to, here) for name, to in links.items()}
        described = reach(self.settings, f"{API}schema/{schema}.schema.json", here)
        return {
            "version": VERSION,
            "license": licence or self.settings.lisensi,
            "attribution": f"{self.settings.nama}, {self.settings.wilayah}",
            "generated": (self.day if day is None else day) or None,
            "links": Links(self=reach(self.settings, here, here), describedby=described, **way),
        }

    def index(self) -> Index:
        here = f"{API}index.json"
        one = [
            self.resource(kind, f"{kind}.json", "list", len(self.records(kind)), f"{kind}/{{id}}.json")
            for kind in FILES
        ]
        more = [self.resource(name, f"{name}.json", name) for name in ("counts", "changes")]
        return Index(
            **self.envelope("index.json", "index", alternate="data/api/"),
            title=self.settings.nama,
            region=self.settings.wilayah,
            example=self.site.example,
            resources=[*one, *more],
            openapi=reach(self.settings, f"{API}openapi.json", here),
            downloads=reach(self.settings, "data/", here),
        )

    def resource(
        self, name: str, path: str, schema: str, count: int | None = None, item: str | None = None
    ) -> Resource:
        here = f"{API}index.json"
        return Resource(
            name=name,
            address=reach(self.settings, API + path, here),
            schema=reach(self.settings, f"{API}schema/{schema}.schema.json", here),
            count=count,
            item=reach(self.settings, API + item, here) if item else None,
        )

    def lists(self, kind: str) -> Iterator[tuple[str, List]]:
        records = self.records(kind)
        pages = max(-(-len(records) // PAGE), 1)
        for number in range(1, pages + 1):
            path = _leaf(kind, number)
            own = records[(number - 1) * PAGE : number * PAGE]
            day = max((self.changed((kind, record)) for record in records), default="")
            yield (
                path,
                List(
                    **self.envelope(path, "list", day, **_ways(kind, number, pages)),
                    count=len(records),
                    page=number,
                    pages=pages,
                    items=[self.item(kind, record, API + path) for record in own],
                ),
            )

    def item(self, kind: str, record: Any, here: str) -> Item:
        told = written(record)
        return Item(
            id=record.id,
            self=reach(self.settings, data_of(kind, record.id), here),
            page=reach(self.settings, page_of(kind, record.id), here),
            summary={name: told[name] for name in _SUMMARY[kind] if name in told},
            derived=self.brief(record.id) if kind == "innovations" else None,
        )

    def brief(self, identifier: str) -> Brief:
        card = self.derived.innovations[identifier].card
        return Brief(score=card.score, level=card.level)

    def record(self, kind: str, record: Any) -> RecordFile:
        path = f"{kind}/{record.id}.json"
        schema = FILES[kind].name
        more = {"alternate": page_of(kind, record.id), "collection": f"{API}{kind}.json"}
        licence = getattr(record, "lisensi", None)
        return FILES[kind](
            **self.envelope(path, schema, self.changed((kind, record)), licence, **more),
            id=record.id,
            record=written(record),
            derived=self.derived.of(kind, record.id, API + path),  # type: ignore[call-arg]  # each kind has its own
        )

    def moved(self, kind: str, record: Any) -> Iterator[tuple[str, Moved]]:
        for former in getattr(record, "alias", ()):
            path = f"{kind}/{former}.json"
            ref = self.derived.ref(kind, record.id, API + path)
            yield path, Moved(**self.envelope(path, "moved", self.changed((kind, record))), id=former, moved=ref)

    def counts(self) -> Counts:
        here = f"{API}counts.json"
        facets = [
            Facet(
                key=facet.key,
                page=reach(self.settings, f"katalog/{facet.key}/", here),
                values=[
                    Value(
                        key=value.key,
                        name=value.name,
                        count=len(value.members),
                        page=reach(self.settings, f"katalog/{facet.key}/{value.key}/", here),
                    )
                    for value in facet.values
                ],
            )
            for facet in self.site.catalogue.facets
        ]
        totals = {kind: len(self.records(kind)) for kind in FILES}
        return Counts(**self.envelope("counts.json", "counts", alternate="katalog/"), totals=totals, facets=facets)

    def changes(self) -> Iterator[tuple[str, Changes]]:
        found = [change for change in self.site.history.changes if self.told(change)] if self.site.history else []
        pages = max(-(-len(found) // PAGE), 1)
        for number in range(1, pages + 1):
            path = _leaf("changes", number)
            yield (
                path,
                Changes(
                    **self.envelope(path, "changes", **_ways("changes", number, pages)),
                    known=self.site.history is not None,
                    count=len(found),
                    page=number,
                    pages=pages,
                    items=[self.change(change, API + path) for change in found[(number - 1) * PAGE : number * PAGE]],
                ),
            )

    def told(self, change: Changed) -> bool:
        """Whether the change is of a record that is given out, or was taken away."""
        kind, _, name = change.file.partition("/")
        return kind in FILES and (
            change.kind == "removed" or name.removesuffix(".yaml") in getattr(self.showcase, kind)
        )

    def change(self, change: Changed, here: str) -> Change:
        kind, _, name = change.file.partition("/")
        identifier = name.removesuffix(".yaml")
        there = identifier in getattr(self.showcase, kind)
        fields = None if change.fields is None else [FieldChanged(**vars(field)) for field in change.fields]
        return Change(
            day=change.day,
            commit=change.commit,
            action=change.kind,
            kind=kind,
            id=identifier,
            self=reach(self.settings, data_of(kind, identifier), here) if there else None,
            fields=fields,
        )


def _leaf(name: str, number: int) -> str:
    return f"{name}.json" if number == 1 else f"{name}-{number}.json"


def _ways(name: str, number: int, pages: int) -> dict[str, str]:
    """The links between the pages of a list, and to the page for people."""
    people = {"changes": "perubahan/", "events": "linimasa/"}
    ways = {"alternate": people.get(name) or PAGES[name].format("").split("/")[0] + "/"}
    if pages > 1:
        ways |= {"first": API + _leaf(name, 1), "last": API + _leaf(name, pages)}
    if number > 1:
        ways["prev"] = API + _leaf(name, number - 1)
    if number < pages:
        ways["next"] = API + _leaf(name, number + 1)
    return ways
