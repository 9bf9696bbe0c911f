"""The catalogue's static pages: every record is on the page of each of its values."""

import pytest

from generator.clock import today
from generator.derive import derive
from generator.disk import read_content
from generator.load import load
from tests.site import listed
from tests.site.building import PROJECT
from tests.site.tree import LANGUAGES, Tree

pytestmark = pytest.mark.site


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_is_on_the_page_of_each_of_its_values(tree: Tree, language: str) -> None:
    catalogue = derive(load(read_content(PROJECT / "content")).showcase, today()).catalogue
    values = [(facet, value) for facet in catalogue.facets for value in facet.values]
    cards = [
        (f"{facet.key}/{value.key}", catalogue.cards[place].id) for facet, value in values for place in value.members
    ]
    faults = [
        f"{way}: {name}" for way, name in cards if name not in innovations(tree, f"{LANGUAGES[language]}katalog/{way}/")
    ]

    assert len(catalogue.cards) * len(catalogue.facets) <= len(cards)
    assert not faults, listed(faults)


def innovations(tree: Tree, address: str) -> set[str]:
    """The records that a list and the pages that go on from it lead to."""
    pages = [tree.page_at(address)]
    while onward := tree.page_at(f"{address}halaman/{len(pages) + 1}/"):
        pages.append(onward)
    links = [link.address for page in pages if page for link in page.links if "/inovasi/" in link.address]
    return {link.rstrip("/").split("/")[-1] for link in links}
