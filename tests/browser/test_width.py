"""Nothing scrolls sideways: not on the narrowest phone, not with text twice as large."""

import pytest

from tests.browser.kinds import PLACES, Place
from tests.browser.visit import NARROW, WIDE, Visitor

pytestmark = pytest.mark.browser

# Elements that stick out to the right of the window, named when the page is too wide; not those in a box
# that scrolls or cuts off by itself.
STICKING_OUT = """
() => {
  const boxed = (element) => element.parentElement && element.parentElement !== document.body
    && (getComputedStyle(element.parentElement).overflowX !== "visible" || boxed(element.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !boxed(element))
    .slice(-5)
    .map((element) => element.outerHTML.split(">")[0] + ">");
}
"""
WIDTH = "document.documentElement.scrollWidth"
TWICE_AS_LARGE = """
() => {
  const root = document.documentElement;
  root.style.fontSize = 2 * parseFloat(getComputedStyle(root).fontSize) + "px";
}
"""
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_page_scrolls_only_downwards(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address, width=NARROW)
    assert visit.page.evaluate(WIDTH) == NARROW, visit.page.evaluate(STICKING_OUT)
    visit.show("light", WIDE)
    before = visit.page.evaluate(TEXT_SIZE)
    visit.page.evaluate(TWICE_AS_LARGE)
    assert visit.page.evaluate(TEXT_SIZE) == 2 * before
    assert visit.page.evaluate(WIDTH) == WIDE, visit.page.evaluate(STICKING_OUT)
