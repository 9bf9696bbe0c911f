"""Accessibility as axe sees it: every kind of page, both languages, light and dark, desktop and phone."""

import pytest

from tests.browser.axe import run_axe
from tests.browser.kinds import PLACES, Place
from tests.browser.visit import NARROW, VIEWS, Scheme, Visitor
from tests.site import listed
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_axe_finds_nothing(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address)
    wrong = []
    for scheme, width in VIEWS:
        visit.show(scheme, width)
        wrong += [f"{scheme} {width}: {finding}" for finding in run_axe(visit.page).wrong]
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu_of_a_phone(visitor: Visitor, scheme: Scheme, language: str) -> None:
    visit = visitor.open(Place(language, "home").address, scheme=scheme, width=NARROW)
    visit.page.locator("header summary:visible").click()
    wrong = run_axe(visit.page).wrong
    assert not wrong, listed(wrong)
