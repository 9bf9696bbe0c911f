"""An address that leads nowhere."""

import pytest

from tests.browser.visit import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["tidak/ada/", "en/not/here/"])
def test_unknown_address_shows_our_own_page_with_its_looks(visitor: Visitor, address: str) -> None:
    missing: list[str] = []
    visit = visitor.open("")
    visit.page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    visit.go(address)
    assert missing == [visit.home + address]
    assert visit.page.locator("main h1").count() == 1
