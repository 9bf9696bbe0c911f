"""Cards and lists inside a page of somebody else: seen whole, by day and by night, and every link leaves the frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.look import faults
from tests.browser.server import serve
from tests.browser.visit import Visit, Visitor
from tests.site import listed

pytestmark = pytest.mark.browser

EMBEDS = ("sematan/inovasi/psc-119-smes/", "en/sematan/unit/smp-negeri-2-salatiga/")
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SEEN = "document.fonts.ready.then(() => [...document.fonts].filter((face) => face.status === 'loaded').length)"
GROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.mark.parametrize("address", EMBEDS)
def test_what_is_put_on_other_pages_keeps_what_every_page_promises(visitor: Visitor, address: str) -> None:
    wrong = faults(visitor.open(address))
    assert not wrong, listed(wrong)


def test_a_school_shows_a_card_and_a_list_on_its_own_page(visitor: Visitor, tmp_path: Path) -> None:
    visit = visitor.open(EMBEDS[0])
    frames = "".join(f'<iframe src="{visit.home}{each}" width="100%" height="300"></iframe>' for each in EMBEDS)
    (tmp_path / "index.html").write_text(
        f"<!doctype html><title>Sekolah</title><link rel=icon href=data:,>{frames}", encoding="utf-8"
    )
    with serve(tmp_path) as school:
        wrong = [fault for width in (200, 280, 600) for fault in framed(visit, school, width)]
        visit.page.frame_locator("iframe").first.get_by_role("link").first.click()
        visit.page.wait_for_url(f"{visit.home}inovasi/psc-119-smes/")

    assert not wrong, listed(wrong)


def framed(visit: Visit, school: str, width: int) -> Iterator[str]:
    """What is wrong with the frames on the page of a school, a site of its own, in this width."""
    page: Page = visit.page
    page.set_viewport_size({"width": width, "height": 700})
    grounds = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(school)
        for frame in page.frames[1:]:
            frame.wait_for_selector("h1")
            yield from [f"{width} {frame.url}: sideways"] * (frame.evaluate(SIDEWAYS) > 0)
            yield from [f"{width} {frame.url}: fonts"] * (frame.evaluate(SEEN) < 2)
        grounds.append(page.frames[1].evaluate(GROUND))
    yield from [f"{width}: the same by day and by night"] * (grounds[0] == grounds[1])
    yield from (f"{width}: {error}" for error in visit.errors)
