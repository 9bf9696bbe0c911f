"""The linked data of a page: what it is about, and where it stands in the site."""

import json
from collections.abc import Callable, Iterator, Mapping

from generator.follow import title
from generator.render.linked.event import cohort, event
from generator.render.linked.innovation import innovation
from generator.render.linked.node import Node, Ways, node
from generator.render.linked.showcase import dataset, website
from generator.render.linked.unit import district, unit, village
from generator.render.page import Page
from generator.view import Site
from generator.words import Words

_ABOUT: Mapping[str, Callable[[Ways, Page, Site], Node]] = {
    "home.html.j2": website,
    "catalogue.html.j2": dataset,
    "innovation.html.j2": lambda ways, page, site: innovation(ways, page.context["page"]),
    "event.html.j2": lambda ways, page, site: event(ways, page.context["page"]),
    "cohort.html.j2": lambda ways, page, site: cohort(ways, page.context["page"]),
    "unit.html.j2": lambda ways, page, site: unit(ways, page.context["page"]),
    "district.html.j2": lambda ways, page, site: district(ways, page.context["page"]),
    "village.html.j2": lambda ways, page, site: village(ways, page.context["page"], page.context["district"]),
}
"""By the template of a page what it is about; other pages are about nothing that schema.org has a word for."""
_SECTIONS = {
    "inovasi": ("inovasi/", "nav.catalogue"),
    "katalog": ("inovasi/", "nav.catalogue"),
    "linimasa": ("linimasa/", "nav.timeline"),
    "peristiwa": ("linimasa/", "nav.timeline"),
    "angkatan": ("angkatan/", "nav.cohorts"),
    "unit": ("unit/", "nav.units"),
    "wilayah": ("wilayah/", "nav.map"),
    "rencana": ("rencana/", "nav.plans"),
}
"""By the first part of an address the list that leads to its pages."""
_UNSAFE = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}
"""Letters that could end the element that holds the data, or a line within it; only texts contain them."""


def linked_data(site: Site, page: Page, words: Words) -> str:
    """The page's linked data as JSON that is inert in an HTML element."""
    ways = Ways(site.settings, words, page.root)
    about = _ABOUT.get(page.template)
    found = [about(ways, page, site)] if about else []
    trail = [_trail(ways, page, site)] if page.url else []
    graph = {"@context": "https://schema.org", "@graph": [*found, *trail]}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def _trail(ways: Ways, page: Page, site: Site) -> Node:
    steps = list(_steps(site, page, ways.words))
    items = [
        node("ListItem", position=place, name=name, item=ways.page(url)) for place, (url, name) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _steps(site: Site, page: Page, words: Words) -> Iterator[tuple[str, str]]:
    """The pages from the home page to this one: address and name."""
    yield "", title(site.settings)
    url, key = _SECTIONS.get(page.url.partition("/")[0], ("", ""))
    if url and url != page.url:
        yield url, words(key)
    if page.template == "village.html.j2":
        yield page.context["district"].url, page.context["district"].name
    yield page.url, page.title
