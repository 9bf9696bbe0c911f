"""Nothing scrolls sideways: not on the narrowest phone, not with text twice as large."""

import pytest

from tests.browser.kinds import PLACES, Place
from tests.browser.visit import NARROW, WIDE, Visitor

pytestmark = pytest.mark.browser

# Elements that stick out to the right of the window, innermost first, named when the page is too wide.
STICKING_OUT = """
() => [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .reverse().slice(0, 5)
  .map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join(".")}`)
"""
WIDTH = "document.documentElement.scrollWidth"
TWICE_AS_LARGE = """
() => {
  const root = document.documentElement;
  root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + "px";
}
"""
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_page_scrolls_only_downwards(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address, width=NARROW)
    assert visit.page.evaluate(WIDTH) == NARROW, visit.page.evaluate(STICKING_OUT)
    visit.show("light", WIDE)
    before = visit.page.evaluate(TEXT_SIZE)
    visit.page.evaluate(TWICE_AS_LARGE)
    assert visit.page.evaluate(TEXT_SIZE) == pytest.approx(2 * before)
    assert visit.page.evaluate(WIDTH) == WIDE, visit.page.evaluate(STICKING_OUT)
