"""An innovation and its event lead to each other, in both languages, whichever of their files names the other."""

from collections.abc import Iterator

import pytest

from generator.disk import read_content
from generator.load import load
from generator.words import LANGUAGES as SPOKEN
from tests.site import listed
from tests.site.building import PROJECT
from tests.site.tree import LANGUAGES, Tree

pytestmark = pytest.mark.site


def pairs() -> Iterator[tuple[str, str]]:
    """Every innovation with every event that it is tied to, by the records alone."""
    showcase = load(read_content(PROJECT / "content")).showcase
    for key, record in showcase.innovations.items():
        yield from ((key, event) for events in record.tahap_lab.values() for event in events)
        yield from ((key, award.kegiatan) for award in record.penghargaan if award.kegiatan)
    for event, told in showcase.events.items():
        yield from ((key, event) for key in told.inovasi)


def led_to(tree: Tree, address: str, kind: str) -> set[str]:
    """The pages of this kind that the page's own words lead to."""
    page = tree.page_at(address)
    assert page is not None, address
    found = (tree.follow(page, link.address).file for link in page.links if link.tag == "a")
    return {file.parent.name for file in found if file is not None and file.parent.parent.name == kind}


@pytest.mark.parametrize("language", SPOKEN)
def test_innovations_and_their_events_lead_to_each_other(tree: Tree, language: str) -> None:
    root, tied = LANGUAGES[language], sorted(set(pairs()))
    faults = [
        f"{innovation} and {event}"
        for innovation, event in tied
        if event not in led_to(tree, f"{root}inovasi/{innovation}/", "peristiwa")
        or innovation not in led_to(tree, f"{root}peristiwa/{event}/", "inovasi")
    ]

    assert 30 < len(tied)
    assert not faults, listed(faults)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_event_that_an_innovation_leads_to_is_left_without_the_way_back(tree: Tree, language: str) -> None:
    root = LANGUAGES[language]
    innovations = sorted({innovation for innovation, _ in pairs()})
    ways = [(one, event) for one in innovations for event in led_to(tree, f"{root}inovasi/{one}/", "peristiwa")]
    faults = [
        f"{one} and {event}" for one, event in ways if one not in led_to(tree, f"{root}peristiwa/{event}/", "inovasi")
    ]

    assert ways
    assert not faults, listed(faults)
