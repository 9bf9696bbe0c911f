"""The site-wide list of changes, newest first, on as many pages as it takes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.render.leaves import leaves
from generator.render.page import Page
from generator.view import Commit, Site
from generator.words import Words

A_PAGE, MOST = 20, 12
"""So many commits on a page, and of each so many records."""


@dataclass(frozen=True)
class Spot:
    """Where a record is shown, and what it is called."""

    url: str
    name: str


def change_pages(site: Site, words: Words) -> Iterator[Page]:
    """The list of changes; one page when there are none or their history is not known."""
    commits: tuple[Commit, ...] = site.history.commits if site.history else ()
    spots = _spots(site) if commits else {}
    for leaf in leaves("perubahan/", commits, A_PAGE):
        title = words("changes.title") if leaf.number == 1 else words("changes.page", n=leaf.number)
        context = {"leaf": leaf, "most": MOST, "place_of": spots, "proof_of": {}}
        yield Page(leaf.url, "changes.html.j2", title, words("changes.lead"), context)


def _spots(site: Site) -> Mapping[str, Spot]:
    found = {
        f"innovations/{card.id}.yaml": Spot(card.url, card.name) for card in (page.card for page in site.innovations)
    }
    found |= {f"events/{page.line.id}.yaml": Spot(page.line.url, page.line.name) for page in site.events}
    found |= {f"cohorts/{page.record.id}.yaml": Spot(page.url, page.record.nama) for page in site.cohorts}
    units = (page.record for page in site.units)
    found |= {f"units/{unit.id}.yaml": Spot(f"unit/{unit.id}/", unit.nama) for unit in units}
    plans = (page.record for page in site.plans)
    found |= {f"plans/{plan.id}.yaml": Spot(f"rencana/{plan.id}/", plan.nama) for plan in plans}
    lines = (line.citation for line in site.sources)
    return found | {f"sources/{line.key}.yaml": Spot(f"sumber/#{line.key}", line.title) for line in lines}
