"""What every kind of page promises, in both languages."""

from collections.abc import Iterator

import pytest

from tests.browser.focus import next_stop, start_at_the_top
from tests.browser.kinds import FOUND, NAVIGATION, PLACES, Place
from tests.browser.look import faults
from tests.browser.visit import Visit, Visitor
from tests.site import listed
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

LANGUAGE = "document.documentElement.lang"
IN_THE_TEXT = "document.querySelector('main').contains(document.activeElement)"


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_page_keeps_what_every_page_promises(visitor: Visitor, place: Place) -> None:
    """One visit with scripts and one without, for all of these.

    axe finds nothing, light and dark, desktop and phone; nothing scrolls sideways, not with text twice as large either;
    the keyboard's first stops are seen and marked and the first skips to the text; no other host is asked and no error
    logged; the page says its language and the switch lands on the same page; nearly all can be read without scripts.

    Each kind is seen by axe in all four views and walked by the keyboard in both widths, but each language of it in
    half of them (all with ETALASE_THOROUGH).
    """
    visit = visitor.open(place.address)
    words = count(visit)
    wrong = [
        *faults(visit, place.views, place.widths),
        *skipping(visit),
        *language(visit, place),
        *without_scripts(visitor.open(place.address, script=False), place, words),
    ]
    assert not wrong, listed(wrong)


def skipping(visit: Visit) -> Iterator[str]:
    """What is wrong with the first stop of the keyboard, which leads past the head of the page."""
    start_at_the_top(visit.page)
    first = next_stop(visit.page)
    if not first or not first.href.startswith("#"):
        yield f"skip: the first stop is {first}"
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    if not visit.page.evaluate(IN_THE_TEXT):
        yield "skip: it does not lead to the text"


def language(visit: Visit, place: Place) -> Iterator[str]:
    """What is wrong with the language of the page, or with the way to the same page in the other one."""
    if place.language != (said := visit.page.evaluate(LANGUAGE)):
        yield f"language: {said}"
    if place in FOUND:
        other = place.translation
        visit.page.locator(f"header a[hreflang={other.language}]:visible").first.click()
        visit.page.wait_for_url(visit.home + other.address)
        if other.language != (said := visit.page.evaluate(LANGUAGE)):
            yield f"language of the other: {said}"


def count(visit: Visit) -> int:
    """How many words the text of the page has."""
    return len(visit.page.locator("main").inner_text().split())


def without_scripts(visit: Visit, place: Place, words: int) -> Iterator[str]:
    """What is missing without scripts, which may add controls, not content: nine words in ten are there."""
    if not visit.page.locator("main h1").is_visible():
        yield "no script: no heading"
    if not (found := count(visit)) > max(10, 0.9 * words):
        yield f"no script: {found} words of {words}"
    yield from (f"no script: no way to {address}" for address in missing_ways(visit, place.language))


def missing_ways(visit: Visit, language: str) -> set[str]:
    """The addresses of the main navigation that no visible link of the header leads to."""
    wanted = {visit.home + LANGUAGES[language] + address for address in NAVIGATION}
    return wanted - set(visit.links("header a:visible"))
