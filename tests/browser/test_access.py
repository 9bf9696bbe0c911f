"""Accessibility as axe sees it where a page has another state than the one it opens in."""

import pytest

from tests.browser.kinds import Place
from tests.browser.look import axe_faults
from tests.browser.visit import NARROW, Visitor
from tests.site import listed
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_the_open_menu_of_a_phone(visitor: Visitor, language: str) -> None:
    visit = visitor.open(Place(language, "home").address, width=NARROW)
    visit.page.locator("header summary:visible").click()
    wrong = [*axe_faults(visit, (("light", NARROW), ("dark", NARROW)))]
    assert visit.page.locator("header details[open]").count()
    assert not wrong, listed(wrong)
