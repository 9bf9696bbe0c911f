"""Every page of the site, in every language."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType

from generator.content import PICTURES
from generator.model.choice import CHOICES, UnitKind
from generator.photo import Photo
from generator.render.asked import with_fields
from generator.render.catalogue import catalogue_pages
from generator.render.changes import change_pages
from generator.render.claims import trace_context
from generator.render.columns import data_files
from generator.render.completeness import completeness_files, completeness_pages
from generator.render.environment import about, environment
from generator.render.event import event_page
from generator.render.fields import KINDS, choice_lines, kind_fields
from generator.render.innovation import innovation_page
from generator.render.invited import invited_bar
from generator.render.lesson import lesson_pages
from generator.render.listing import home_page
from generator.render.maps import Atlas
from generator.render.matrix import matrix_files, matrix_pages
from generator.render.method import method_page
from generator.render.naskah import text_files, text_pages, texts
from generator.render.page import Page, page_text
from generator.render.policy import headers_file
from generator.render.proofs import evidence_files, evidence_pictures
from generator.render.register import register_pages
from generator.render.remainder import COHORT, remainder
from generator.render.reminder import reminder_files, reminder_pages
from generator.render.speech import spoken
from generator.render.timeline import timeline_pages
from generator.view import Site, Taught, UnitPage
from generator.words import LANGUAGES, Words, words_of


def render(
    site: Site,
    prose: Mapping[str, bytes],
    photos: Mapping[str, Photo | None],
    lessons: Mapping[str, Taught] = MappingProxyType({}),
) -> dict[str, bytes]:
    """The tree: files by path, `id/inovasi/suket-liar/index.md` and so on, with the hand-written `prose` pages.

    `lessons` by their codes become the pages that explain what `etalase check` says.
    """
    files = {**with_fields(site, prose), f"{LANGUAGES[0]}/_headers": headers_file().encode()}
    prepared = texts(site)
    files.update(text_files(prepared))
    files.update(evidence_files(site, LANGUAGES[0]))
    for language in LANGUAGES:
        files.update(_language(site, photos, lessons, words_of(language)))
        files.update(_rendered(text_pages(site, prepared, words_of(language)), site, words_of(language)))
    return files


def _language(
    site: Site, photos: Mapping[str, Photo | None], lessons: Mapping[str, Taught], words: Words
) -> Iterator[tuple[str, bytes]]:
    yield from _rendered((*pages(site, photos, words), *lesson_pages(lessons, words)), site, words)
    for path, data in data_files(site, words):
        yield f"{words.language}/{path}", data
    for file, made in _files(site, words):
        yield f"{words.language}/{file}", made
    for name in sorted(_shown(site)):
        for photo in _sizes(photos.get(name)):
            yield f"{words.language}/media/{photo.name}", photo.body


def _rendered(made: Iterable[Page], site: Site, words: Words) -> Iterator[tuple[str, bytes]]:
    templates = environment(words.language)
    common = about(site, words)
    for page in made:
        body = templates.get_template(page.template).render(common | page.context, root=page.root)
        yield f"{words.language}/{page.file}", page_text(page.title, page.description, body)


def _files(site: Site, words: Words) -> Iterator[tuple[str, bytes]]:
    """What can be taken away, by path below the language root."""
    yield from completeness_files(site, words)
    yield from matrix_files(site, words)
    yield from reminder_files(site, words)


def _sizes(photo: Photo | None) -> tuple[Photo, ...]:
    return photo.sizes if photo else ()


def _shown(site: Site) -> set[str]:
    """The pictures that a record shows; others are not published."""
    media = [*(page.record.media for page in site.innovations), *(page.record.media for page in site.events)]
    shown = {picture.berkas.removeprefix(PICTURES) for pictures in media for picture in pictures}
    return shown | evidence_pictures(site)


def pages(site: Site, photos: Mapping[str, Photo | None], words: Words) -> Iterator[Page]:
    """The pages of one language."""
    atlas = Atlas(site, words)
    yield home_page(site, words)
    yield from catalogue_pages(site, words)
    yield from (innovation_page(site, page, photos, words) for page in site.innovations)
    yield from timeline_pages(site, words)
    yield from (event_page(site, page, photos, words) for page in site.events)
    yield from _cohorts(site, words)
    yield from _units(site, words, atlas)
    yield from _areas(site, words, atlas)
    yield from _plans(site, words)
    yield from register_pages(site, words)
    yield _indicators(site, words)
    yield from change_pages(site, words)
    yield _glossary(site, words)
    yield from completeness_pages(site, words)
    yield from matrix_pages(site, words)
    yield from reminder_pages(site, words)
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


def _units(site: Site, words: Words, atlas: Atlas) -> Iterator[Page]:
    order = list(UnitKind)
    ordered = sorted(site.units, key=lambda unit: (order.index(unit.record.jenis), unit.record.nama))
    listed = [unit for unit in ordered if site.example or not unit.record.contoh]
    groups = [(kind.value, list(units)) for kind, units in groupby(listed, key=lambda unit: unit.record.jenis)]
    title = words("units.title", n=len(listed))
    yield Page("unit/", "units.html.j2", title, words("units.lead"), {"groups": groups, "count": len(listed)})
    yield from (_unit(unit, words, atlas) for unit in ordered)


def _unit(unit: UnitPage, words: Words, atlas: Atlas) -> Page:
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
