"""Light and dark: as the reader's system asks, until the reader chooses."""

import pytest

from tests.browser.kinds import Place
from tests.browser.visit import Scheme, Visitor
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

# The button says so itself; the tests know nothing else of how it is made.
BUTTON = "[data-scheme-toggle]:visible"
OTHER: dict[Scheme, Scheme] = {"light": "dark", "dark": "light"}


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("scheme", OTHER)
def test_colours_follow_the_system(visitor: Visitor, scheme: Scheme, script: bool) -> None:
    assert scheme == visitor.open("", scheme=scheme, script=script).scheme()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", OTHER)
def test_colour_button_toggles_and_is_remembered(visitor: Visitor, scheme: Scheme, language: str) -> None:
    visit = visitor.open(Place(language, "home").address, scheme=scheme)
    visit.page.locator(BUTTON).first.click()
    chosen = [visit.scheme()]
    visit.go(Place(language, "catalogue").address)
    chosen.append(visit.scheme())
    visit.go(Place(language, "home").translation.address)
    chosen.append(visit.scheme())
    visit.page.locator(BUTTON).first.click()
    assert [*[OTHER[scheme]] * 3, scheme] == [*chosen, visit.scheme()]


def test_without_javascript_no_colour_button_pretends_to_work(visitor: Visitor) -> None:
    assert visitor.open("", script=False).page.locator(BUTTON).count() == 0
