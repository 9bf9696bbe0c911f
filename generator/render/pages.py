"""Every page of the site, in every language."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, groupby
from types import MappingProxyType
from typing import Any

from generator.content import PICTURES
from generator.follow import Link, following, links, own_links
from generator.job import Files, Job
from generator.model.choice import CHOICES, UnitKind
from generator.model.licence import licence_url
from generator.photo import Photo
from generator.render.api import api_page
from generator.render.asked import with_fields
from generator.render.catalogue import catalogue_pages
from generator.render.changes import change_pages
from generator.render.claims import trace_context
from generator.render.columns import data_files
from generator.render.completeness import completeness_pages, completeness_tables
from generator.render.embed import card_pages, list_pages
from generator.render.environment import about, environment
from generator.render.event import event_page
from generator.render.fields import KINDS, choice_lines, kind_fields
from generator.render.following import followed, following_page
from generator.render.former import former_files, redirects
from generator.render.innovation import innovation_page
from generator.render.invited import invited_bar
from generator.render.lesson import lesson_pages
from generator.render.linked import linked_data
from generator.render.listing import home_page
from generator.render.lists import table_job
from generator.render.made_of import MadeOf
from generator.render.maps import Atlas
from generator.render.matrix import matrix_pages, matrix_tables
from generator.render.method import method_page
from generator.render.naskah import Texts, text_files
from generator.render.opendata import open_data_page
from generator.render.page import Page, page_text
from generator.render.policy import headers_file
from generator.render.proofs import evidence_files, evidence_pictures
from generator.render.register import register_pages
from generator.render.remainder import COHORT, remainder
from generator.render.reminder import reminder_pages, reminder_tables
from generator.render.satudata import standard_page
from generator.render.speech import spoken
from generator.render.timeline import timeline_pages
from generator.view import EventPage, InnovationPage, Site, Taught, UnitPage
from generator.view.placard import SITE, has_own, record_placard, section_placard
from generator.words import LANGUAGES, Words, words_of

Photos = Mapping[str, Photo | None]
Offered = Mapping[str, tuple[Link, ...]]


def render(
    site: Site, prose: Mapping[str, bytes], photos: Photos, lessons: Mapping[str, Taught] = MappingProxyType({})
) -> dict[str, bytes]:
    """The whole tree in all languages, by path; see `jobs`."""
    return {path: body for job in jobs(site, prose, photos, lessons) for path, body in job.make()}


def jobs(
    site: Site,
    prose: Mapping[str, bytes],
    photos: Photos,
    lessons: Mapping[str, Taught] = MappingProxyType({}),
    languages: Sequence[str] = LANGUAGES,
) -> Iterator[Job]:
    """The tree in parts that do not need each other, long ones first, so that several cores can share them.

    `prose` holds the hand-written pages; `lessons` by their codes become the pages that explain what `etalase check`
    says. Nothing is made before a part is called, and nothing of it is kept.
    """
    presses = [Press(site, words_of(language)) for language in languages]
    for press in presses:
        yield Job(f"daftar {press.words.language}", partial(_lists, site, photos, lessons, press))
        yield Job(f"katalog {press.words.language}", partial(_data, site, press.words))
        yield Job(f"gambar {press.words.language}", partial(_pictures, site, photos, press.words))
        yield from _tables(site, press.words)
    yield Job("sekali", partial(_once, site, prose, languages))
    yield from _record_jobs(site, photos, languages, presses)


class Press:
    """Makes files of the pages of one language."""

    def __init__(self, site: Site, words: Words) -> None:
        self.words = words
        self.common = about(site, words)
        self.front = dict(_front(site))
        self.templates = environment(words.language)

    def __call__(self, made: Iterable[Page], offered: Offered = MappingProxyType({})) -> Files:
        """The file of each page; `offered` holds by addresses what can be followed there."""
        for page in made:
            body = self.templates.get_template(page.template).render(self.common | page.context, root=page.root)
            text = page_text(page.title, page.description, body, *self._head(page, offered))
            yield f"{self.words.language}/{page.file}", text

    def _head(self, page: Page, offered: Offered) -> tuple[dict[str, str], dict[str, Any]]:
        """What the theme is told besides; a page with a template of its own says nothing of the site."""
        if page.front:
            return dict(page.front), {}
        return {**self.front, **self._placard(page)}, self.data(page, offered)

    def data(self, page: Page, offered: Offered) -> dict[str, Any]:
        """What the head of a page says to machines."""
        feeds = [followed(link) for link in offered.get(page.url, ())]
        return {"linked_data": linked_data(self.common["site"], page, self.words), "feeds": feeds}

    def _placard(self, page: Page) -> dict[str, str]:
        """The picture for a link preview, by its path below the site's root; the theme has that of the site."""
        if self.common["site"].settings.plakat and has_own(page.url):
            own = "/".join(page.url.split("/")[:2])
            return {"placard": record_placard(own), "placard_alt": page.title}
        section = section_placard(page.url)
        folder = "" if self.words.language == LANGUAGES[0] else f"{self.words.language}/"
        return {} if SITE in section else {"placard": folder + section}


def _front(site: Site) -> Iterator[tuple[str, str]]:
    """What the head of every page says of the whole site."""
    if licence := licence_url(site.settings.lisensi):
        yield "license", licence
    if site.settings.alamat:
        yield "search", "pencarian.xml"


def _record_jobs(site: Site, photos: Photos, languages: Sequence[str], presses: Sequence[Press]) -> Iterator[Job]:
    """The pages of single records, each with what it follows from."""
    texts, atlases = Texts(site, languages), [Atlas(site, press.words) for press in presses]
    made_of = MadeOf(site, photos, languages)
    for page in site.innovations:
        make = partial(_innovation, site, page, photos, texts, presses)
        yield Job(f"inovasi {page.record.id}", make, partial(made_of.innovation, page))
    for happened in site.events:
        make = partial(_event, site, happened, photos, presses)
        yield Job(f"kegiatan {happened.record.id}", make, partial(made_of.event, happened))
    for unit in site.units:
        yield Job(f"unit {unit.record.id}", partial(_unit, unit, atlases, presses), partial(made_of.unit, unit))


def _once(site: Site, prose: Mapping[str, bytes], languages: Sequence[str]) -> Files:
    """What stands once, whatever the languages; it lies in the first."""
    yield from with_fields(site, prose).items()
    yield f"{LANGUAGES[0]}/_headers", headers_file(licence_url(site.settings.lisensi)).encode()
    yield from ((f"{LANGUAGES[0]}/{path}", body) for path, body in redirects(site, languages))
    yield from evidence_files(site, LANGUAGES[0]).items()


def _lists(site: Site, photos: Photos, lessons: Mapping[str, Taught], press: Press) -> Files:
    known, words = following(site), press.words
    made = chain(pages(site, photos, words), [following_page(site, known, words)], lesson_pages(lessons, words))
    yield from press(made, links(known, words))


def _innovation(site: Site, page: InnovationPage, photos: Photos, texts: Texts, presses: Sequence[Press]) -> Files:
    prepared = texts.of(page)
    yield from text_files(prepared)
    for press in presses:
        yield from press((innovation_page(site, page, photos, press.words), *texts.pages(prepared, press.words)))
        yield from press(card_pages(site, page, press.words))


def _event(site: Site, page: EventPage, photos: Photos, presses: Sequence[Press]) -> Files:
    for press in presses:
        offered = {page.line.url: own_links(site, page.record, press.words)}
        yield from press([event_page(site, page, photos, press.words)], offered)


def _unit(unit: UnitPage, atlases: Sequence[Atlas], presses: Sequence[Press]) -> Files:
    for atlas, press in zip(atlases, presses, strict=True):
        yield from press([_unit_page(unit, press.words, atlas)])


def _pictures(site: Site, photos: Photos, words: Words) -> Files:
    for name in sorted(_shown(site)):
        for photo in _sizes(photos.get(name)):
            yield f"{words.language}/media/{photo.name}", photo.body


def _data(site: Site, words: Words) -> Files:
    """What scripts load, and pages at former addresses."""
    for make in (data_files, former_files):
        yield from ((f"{words.language}/{path}", body) for path, body in make(site, words))


def _tables(site: Site, words: Words) -> Iterator[Job]:
    """What can be taken away."""
    for tables in (completeness_tables, matrix_tables, reminder_tables):
        yield from (table_job(site, table, words.language) for table in tables(site, words))


def _sizes(photo: Photo | None) -> tuple[Photo, ...]:
    return photo.sizes if photo else ()


def _shown(site: Site) -> set[str]:
    """The pictures that a record shows; others are not published."""
    media = [*(page.record.media for page in site.innovations), *(page.record.media for page in site.events)]
    shown = {picture.berkas.removeprefix(PICTURES) for pictures in media for picture in pictures}
    return shown | evidence_pictures(site)


def pages(site: Site, photos: Mapping[str, Photo | None], words: Words) -> Iterator[Page]:
    """The pages of one language, except those of single innovations, events and units."""
    atlas = Atlas(site, words)
    yield home_page(site, words)
    yield from catalogue_pages(site, words)
    yield from timeline_pages(site, words)
    yield from _cohorts(site, words)
    yield _units(site, words)
    yield from _areas(site, words, atlas)
    yield from _plans(site, words)
    yield from register_pages(site, words)
    yield _indicators(site, words)
    yield from change_pages(site, words)
    yield standard_page(site, words)
    yield open_data_page(site, words)
    yield api_page(site, words)
    yield _glossary(site, words)
    yield from completeness_pages(site, words)
    yield from matrix_pages(site, words)
    yield from reminder_pages(site, words)
    yield from list_pages(site, words)
    yield method_page(site, words)
    yield _plain("sumber", "sources", words, n=len(site.sources))


def _plain(url: str, name: str, words: Words, **facts: int) -> Page:
    title = words(f"{name}.title", **facts)
    return Page(f"{url}/", f"{name}.html.j2", title, words(f"{name}.lead"))


def _cohorts(site: Site, words: Words) -> Iterator[Page]:
    yield _plain("angkatan", "cohorts", words)
    for cohort in site.cohorts:
        record = cohort.record
        title = spoken(record, "nama", words)
        lead = (
            words("cohort.documented", n=cohort.documented, count=len(cohort.panes)) if cohort.panes else record.program
        )
        context = {"page": cohort, "invited": invited_bar(record, words)}
        context["remainder"] = remainder(site, record, COHORT, words)
        context |= trace_context(site)
        yield Page(cohort.url, "cohort.html.j2", title, lead, context)


def _units(site: Site, words: Words) -> Page:
    order = list(UnitKind)
    ordered = sorted(site.units, key=lambda unit: (order.index(unit.record.jenis), unit.record.nama))
    listed = [unit for unit in ordered if site.example or not unit.record.contoh]
    groups = [(kind.value, list(units)) for kind, units in groupby(listed, key=lambda unit: unit.record.jenis)]
    title = words("units.title", n=len(listed))
    return Page("unit/", "units.html.j2", title, words("units.lead"), {"groups": groups, "count": len(listed)})


def _unit_page(unit: UnitPage, words: Words, atlas: Atlas) -> Page:
    url = f"unit/{unit.record.id}/"
    village = unit.village
    small = atlas.near("../../", village) if village else ""
    description = words("unit.description", name=unit.record.nama, n=len(unit.innovations))
    return Page(url, "unit.html.j2", unit.record.nama, description, {"page": unit, "small_map": small})


def _areas(site: Site, words: Words, atlas: Atlas) -> Iterator[Page]:
    villages = [village for district in site.districts for village in district.villages]
    traced = sum(bool(village.innovations) for village in villages)
    title = words("map.title", n=len(villages), some=traced)
    context = {"villages": villages, "traced": traced, "big_map": atlas.region("../"), "scales": atlas.scales}
    yield Page("wilayah/", "map.html.j2", title, words("map.lead"), context)
    for district in site.districts:
        facts = {"n": len(district.villages), "innovations": len(district.innovations)}
        small = atlas.district("../../", district)
        yield Page(
            district.url,
            "district.html.j2",
            district.name,
            words("district.lead", **facts),
            {"page": district, "small_map": small},
        )
        for village in district.villages:
            lead = words(
                "village.lead",
                district=district.name,
                units=len(village.units),
                innovations=len(village.innovations),
            )
            context = {
                "page": village,
                "district": district,
                "points": len(village.points),
                "small_map": atlas.near("../../../", village),
            }
            yield Page(village.url, "village.html.j2", village.area.nama, lead, context)


def _plans(site: Site, words: Words) -> Iterator[Page]:
    yield _plain("rencana", "plans", words)
    for plan in site.plans:
        record = plan.record
        description = words("plan.description", name=record.nama)
        yield Page(f"rencana/{record.id}/", "plan.html.j2", record.nama, description, {"page": plan})


def _indicators(site: Site, words: Words) -> Page:
    sets = [site.indicator_sets[key] for key in sorted(site.indicator_sets, reverse=True)]
    uses = Counter(page.estimate.set.id for page in site.innovations if page.estimate)
    return Page(
        "indikator/",
        "indicators.html.j2",
        words("indicators.title"),
        words("indicators.lead"),
        {"sets": sets, "uses": uses},
    )


def _glossary(site: Site, words: Words) -> Page:
    shown = [site.references[key] for key in sorted(site.references)]
    context = {
        "lists": shown,
        "sets": list(site.indicator_sets.values()),
        "kinds": {kind: kind_fields(kind) for kind in KINDS},
    }
    context["choices"] = {name: choice_lines(name) for name in CHOICES}
    return Page("glosarium/", "glossary.html.j2", words("glossary.title"), words("glossary.lead"), context)
