"""Each page speaks its language, and the switch keeps the reader on the same page."""

import pytest

from tests.browser.kinds import FOUND, Place
from tests.browser.visit import Visitor

pytestmark = pytest.mark.browser

LANGUAGE = "document.documentElement.lang"


@pytest.mark.parametrize("place", FOUND, ids=str)
def test_page_says_its_language_and_the_switch_lands_on_the_same_page(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address)
    other = place.translation
    assert place.language == visit.page.evaluate(LANGUAGE)
    visit.page.locator(f"header a[hreflang={other.language}]:visible").first.click()
    visit.page.wait_for_url(visit.home + other.address)
    assert other.language == visit.page.evaluate(LANGUAGE)
