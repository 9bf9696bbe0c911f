"""Pages keep to themselves: no request leaves the host, no error reaches the console."""

import pytest

from tests.browser.kinds import PLACES, Place
from tests.browser.visit import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_page_asks_no_other_host_and_logs_no_error(visitor: Visitor, place: Place) -> None:
    visit = visitor.open(place.address)
    visit.scroll_through()
    assert visit.elsewhere == []
    assert visit.errors == []


@pytest.mark.parametrize("address", ["tidak/ada/", "en/not/here/"])
def test_unknown_address_shows_our_own_page_with_its_looks(visitor: Visitor, address: str) -> None:
    missing: list[str] = []
    visit = visitor.open("")
    visit.page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    visit.go(address)
    assert missing == [visit.home + address]
    assert visit.page.locator("main h1").count() == 1
