"""Prepared texts in a browser: a button copies a text as it stands, and says so; without scripts there is no button."""

import pytest

from generator.words import words_of
from tests.browser.kinds import PAGES
from tests.browser.look import axe_faults, width_faults
from tests.browser.visit import Visitor
from tests.site import listed

pytestmark = pytest.mark.browser

ADDRESS = PAGES["prepared texts"]
OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


def test_a_button_copies_its_text_and_says_so(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    text = page.locator("#iid-1-teks").text_content()

    page.locator('[data-copy="iid-1-teks"]').click()
    page.wait_for_function("document.querySelector('[role=status]').textContent !== ''")

    assert words_of("id")("handin.copied") == page.locator("[role=status][data-copied]").text_content()
    assert text == page.evaluate("navigator.clipboard.readText()")
    page.context.clear_permissions()


def test_a_browser_that_refuses_has_the_text_selected(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS).page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")

    page.locator('[data-copy="iid-1-teks"]').click()
    page.wait_for_function("getSelection().toString() !== ''")

    assert page.locator("#iid-1-teks").inner_text() == page.evaluate("getSelection().toString()")


def test_every_form_opened_is_accessible_and_fits_a_phone(visitor: Visitor) -> None:
    visit = visitor.open(ADDRESS)
    visit.page.evaluate(OPEN_ALL)

    assert not (found := [*axe_faults(visit), *width_faults(visit)]), listed(found)


def test_without_scripts_there_is_no_button(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, script=False).page

    assert 0 == page.locator("[data-copy]:visible").count()
    assert page.locator("#iid-1-teks").is_visible()
