"""Tables sort by click and by key, and are plain tables without scripts; the map beside one shows what is chosen."""

import pytest
from playwright.sync_api import Locator

from tests.browser.axe import run_axe
from tests.browser.kinds import Place
from tests.browser.visit import NARROW, Visitor

pytestmark = pytest.mark.browser


def column(table: Locator, number: int) -> list[str]:
    """The texts of one column, from the top."""
    return table.locator(f"tbody tr > :nth-child({number})").all_inner_texts()


@pytest.mark.parametrize("language", ["id", "en"])
def test_table_sorts_by_click_and_by_key(visitor: Visitor, language: str) -> None:
    visit = visitor.open(Place(language, "map").address)
    table = visit.page.locator("table[data-sort-note]").first
    heads = table.locator("thead th")
    assert heads.count() == heads.locator("button").count()
    numbers = column(table, 1)
    assert "ascending" == heads.nth(0).get_attribute("aria-sort")
    heads.nth(0).locator("button").click()
    assert numbers[::-1] == column(table, 1)
    heads.nth(1).locator("button").focus()
    visit.page.keyboard.press("Enter")
    assert sorted(column(table, 2), key=str.casefold) == column(table, 2)
    assert [None, "ascending"] == [heads.nth(place).get_attribute("aria-sort") for place in (0, 1)]
    visit.page.keyboard.press("Space")
    assert "descending" == heads.nth(1).get_attribute("aria-sort")
    assert heads.nth(1).locator("button").evaluate("button => button === document.activeElement")
    visit.show("dark", NARROW)
    assert [] == run_axe(visit.page).wrong


def test_table_has_no_button_without_javascript(visitor: Visitor) -> None:
    visit = visitor.open(Place("id", "map").address, script=False)
    assert 0 == visit.page.locator("main button").count()
    assert visit.page.locator("main thead th").first.is_visible()


def test_the_map_shows_what_is_chosen_by_key_without_javascript(visitor: Visitor) -> None:
    page = visitor.open(Place("id", "map").address, script=False).page
    fill = "area => getComputedStyle(area).fill"
    area, before = page.locator(".ei-map a path").first, page.locator(".ei-map a path").first.evaluate(fill)
    page.locator("#arsir-wilayah").focus()
    page.keyboard.press("ArrowDown")
    assert page.locator("#arsir-jumlah").is_checked()
    assert [False, True, False] == [
        page.locator(f".ei-key--{kind}").is_visible() for kind in ("wilayah", "jumlah", "bagian")
    ]
    assert page.locator(".ei-lap-jumlah text").count() == page.locator(".ei-map a").count()
    assert page.locator(".ei-lap-jumlah text").first.is_visible()
    assert before != area.evaluate(fill)
