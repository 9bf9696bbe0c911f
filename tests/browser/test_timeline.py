"""Filters of the timeline: the address holds them, and Back, reload and the table keep them."""

import pytest

from tests.browser.axe import run_axe
from tests.browser.kinds import Place
from tests.browser.visit import NARROW, Visit, Visitor

pytestmark = pytest.mark.browser

SHOWN = "main [data-id]:not([hidden])"


def shown(visit: Visit) -> int:
    """How many events are shown, by rows and by the number that is said; both must agree."""
    rows = visit.page.locator(SHOWN).count()
    assert str(rows) == visit.page.locator("#n").inner_text()
    return rows


def choose(visit: Visit, name: str, value: str) -> int:
    """How many events are shown after a choice."""
    visit.page.locator(f"select[name={name}]").select_option(value)
    return shown(visit)


def test_filters_stand_in_the_address_and_back_and_reload_restore_them(visitor: Visitor) -> None:
    visit = visitor.open(Place("id", "timeline").address)
    page, everything = visit.page, shown(visit)
    in_2019, both = choose(visit, "tahun", "2019"), choose(visit, "jenis", "workshop")
    assert everything > in_2019 > both > 0
    assert both == page.locator(".ei-years i[data-of]:not([hidden])").count()
    assert page.url.endswith("?tahun=2019&jenis=workshop")
    page.reload()
    assert both == shown(visit)
    page.go_back()
    assert in_2019 == shown(visit)
    page.go_back()
    assert everything == shown(visit)
    page.go_forward()
    assert in_2019 == shown(visit)


def test_the_table_keeps_the_filters_and_says_when_nothing_is_left(visitor: Visitor) -> None:
    visit = visitor.open(Place("id", "timeline").address)
    page, everything, in_2019 = visit.page, shown(visit), choose(visit, "tahun", "2019")
    page.locator("#bentuk a").nth(1).click()
    page.wait_for_url("**/daftar/?tahun=2019")
    assert in_2019 == shown(visit)
    assert 0 == choose(visit, "jenis", "pameran")
    assert page.locator("#kosong").is_visible()
    visit.show("dark", NARROW)
    assert [] == run_axe(page).wrong
    page.get_by_role("button", name="Hapus saringan").press("Enter")
    page.wait_for_function("!location.search")
    assert everything == shown(visit)


def test_an_unknown_value_in_the_address_filters_nothing(visitor: Visitor) -> None:
    visit = visitor.open(Place("en", "timeline").address + "?tahun=1066&jenis=%3Cb%3E")
    assert shown(visit) == visit.page.locator("main [data-id]").count()
