"""Accessibility as axe sees it: every kind of page, both languages, light and dark, desktop and phone."""

import pytest

from tests.browser.axe import Finding, run_axe
from tests.browser.kinds import PLACES, Place
from tests.browser.visit import VIEWS, Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_axe_finds_nothing(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address)
    wrong: list[tuple[str, int, Finding]] = []
    for scheme, width in VIEWS:
        visit.show(scheme, width)
        wrong += [(scheme, width, finding) for finding in run_axe(visit.page).wrong]
    assert wrong == []
