"""Everything can be read without JavaScript: what test_page.py does not ask of every page."""

import pytest

from tests.browser.kinds import PAGES, Place
from tests.browser.test_page import missing_ways
from tests.browser.visit import NARROW, WIDE, Visitor
from tests.site.building import PROJECT
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

NUMBERED = 140  # places in the register of the cohort


@pytest.mark.parametrize("language", LANGUAGES)
def test_menu_of_a_phone_opens_without_javascript(visitor: Visitor, language: str) -> None:
    visit = visitor.open(Place(language, "home").address, script=False, width=NARROW)
    visit.page.locator("header summary:visible").click()
    assert missing_ways(visit, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_register_holds_every_place_without_javascript(visitor: Visitor, language: str, width: int) -> None:
    visit = visitor.open(Place(language, "cohort").address, script=False, width=width)
    numbers = visit.page.locator("[id^='jendela-']").evaluate_all("all => all.map(one => one.id)")
    assert numbers == [f"jendela-{number}" for number in range(1, NUMBERED + 1)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_leads_to_every_innovation_without_javascript(visitor: Visitor, language: str) -> None:
    """Its first page, and the pages that go on from it."""
    visit = visitor.open(Place(language, "catalogue").address, script=False)
    catalogue = visit.home + LANGUAGES[language] + PAGES["catalogue"]
    records = {record.stem for record in (PROJECT / "content/innovations").rglob("*.yaml")}
    found = set(visit.links("main a:visible"))
    while (onward := visit.page.locator(".ei-pager li:last-child a:not([aria-current])")).count():
        onward.click()
        found |= set(visit.links("main a:visible"))
    assert records
    assert {f"{catalogue}{record}/" for record in records} - found == set()
