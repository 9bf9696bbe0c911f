"""The register of Perjanjian Kinerja Inovasi: promised beside achieved, on as many pages as it takes."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.picture.bar import Segment, segments
from generator.render.claims import trace_context
from generator.render.format import number
from generator.render.leaves import leaves
from generator.render.page import Page
from generator.view import Register, Site
from generator.words import Words

A_PAGE = 60
"""So many promises on one page: some 20 KB compressed."""
STATES = ("reached", "short", "unjudged", "unreported", "more")


def register_pages(site: Site, words: Words) -> Iterator[Page]:
    """The register; one page when it is empty."""
    for leaf in leaves("perjanjian/", site.register.promises, A_PAGE):
        title = words("register.title") if leaf.number == 1 else words("register.page", n=leaf.number)
        context = {"leaf": leaf, "shares": _shares(site.register, words), **trace_context(site), "proof_of": {}}
        yield Page(leaf.url, "register.html.j2", title, words("register.lead"), context)


def _shares(register: Register, words: Words) -> Markup:
    counts = ((state, register.count(state)) for state in STATES)
    parts = [Segment(count, words(f"pledge_state.{state}"), number(count, words)) for state, count in counts if count]
    said = "; ".join(f"{part.number} {part.label}" for part in parts)
    return segments(parts, words("register.shares"), said, "perjanjian")
