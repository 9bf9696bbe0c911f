"""The keyboard reaches the page, in order and in sight."""

import pytest

from tests.browser.focus import next_stop
from tests.browser.kinds import PLACES, Place
from tests.browser.visit import NARROW, WIDE, Visitor

pytestmark = pytest.mark.browser

STOPS = 15


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_keyboard_is_seen_and_may_skip_to_the_text(visitor: Visitor, place: Place, width: int) -> None:
    visit = visitor.open(place.address, width=width)
    stops = [stop for _ in range(STOPS) if (stop := next_stop(visit.page))]
    assert [stop for stop in stops if not (stop.seen and stop.marked)] == []
    assert stops[0].href.startswith("#")
    visit.go(place.address)
    next_stop(visit.page)
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.querySelector('main').contains(document.activeElement)")
