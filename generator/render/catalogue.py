"""The catalogue: its first page, the pages that go on from it, and a page for each value of each facet.

Everything is reachable by plain links; the script of the catalogue combines what these pages hold apart.
"""

from collections.abc import Iterator, Sequence

from generator.render.columns import folder
from generator.render.facets import Choice, Choices, offered
from generator.render.leaves import Leaf, leaves
from generator.render.page import Page
from generator.view import Card, Site
from generator.words import Words

CARDS = 48
"""Cards on a page; more are shown as lines."""
LINES = 200


def catalogue_pages(site: Site, words: Words) -> Iterator[Page]:
    """The catalogue and all its static pages."""
    facets = offered(site, words)
    yield from _whole(site, facets, words)
    yield Page(
        "katalog/",
        "facets.html.j2",
        words("ways.title"),
        words("ways.lead"),
        {"facets": facets, "heading": words("ways.title")},
    )
    for facet in facets:
        title = words("ways.facet", facet=facet.label)
        yield Page(facet.url, "facets.html.j2", title, words("ways.lead"), {"facets": [facet], "heading": title})
        for value in facet.values:
            yield from _value(facet, value, words)


def _whole(site: Site, facets: Sequence[Choices[Card]], words: Words) -> Iterator[Page]:
    title = words("catalogue.title", n=len(site.cards))
    shown = {"facets": facets, "data": folder(site, words), "themes": _themes(site)}
    for leaf in leaves("inovasi/", site.cards, CARDS, "katalog/halaman/"):
        context = {"leaf": leaf, "as_cards": True, "total": len(site.cards)}
        if leaf.number == 1:
            yield Page(leaf.url, "catalogue.html.j2", title, words("catalogue.lead"), {**context, **shown})
        else:
            yield _leaf(leaf, title, words, {**context, "facet": None, "value": None})


def _themes(site: Site) -> list[tuple[str, str]]:
    """The themes in use, by their key among the filters and by the name of their colours."""
    themes = next(facet for facet in site.catalogue.facets if facet.key == "tema")
    return [(value.key, site.catalogue.cards[value.members[0]].theme) for value in themes.values]


def _value(facet: Choices[Card], value: Choice[Card], words: Words) -> Iterator[Page]:
    as_cards = len(value.items) <= CARDS
    title = words("ways.value", facet=facet.label, value=value.label)
    for leaf in leaves(value.url, value.items, CARDS if as_cards else LINES, f"{value.url}halaman/"):
        context = {"leaf": leaf, "as_cards": as_cards, "facet": facet, "value": value}
        yield _leaf(leaf, title, words, {**context, "total": len(value.items)})


def _leaf(leaf: Leaf[Card], title: str, words: Words, context: dict[str, object]) -> Page:
    numbered = words("ways.page", title=title, number=leaf.number, count=leaf.count)
    lead = words("ways.count", n=context["total"])
    heading = {"heading": title, "numbered": numbered}
    name = numbered if leaf.number > 1 else title
    return Page(leaf.url, "listed.html.j2", name, f"{name}. {lead}", {**context, **heading})
