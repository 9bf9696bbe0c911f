"""The catalogue with its script: one state, held by the address, and a folder without a server."""

import csv
import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from generator.archive import FOLDER, write_archive
from generator.disk import read_site
from tests.browser.axe import run_axe
from tests.browser.kinds import PAGES, Place
from tests.browser.tabs import Tabs
from tests.browser.visit import NARROW, WIDE, Scheme, Visit, Visitor
from tests.site.building import PROJECT
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

MARKUP = "list => list.map((one) => one.outerHTML.replace(/\\s+/g, ' ').replaceAll('> <', '><'))"
NAMES = "all => all.filter((one) => one.offsetParent).map((one) => one.textContent)"
READY = "#katalog.siap"
RECORDS = len(list((PROJECT / "content/innovations").rglob("*.yaml")))


def catalogue(visitor: Visitor, query: str = "", language: str = "id", width: int = WIDE) -> Visit:
    """The catalogue, as its script has made it ready."""
    visit = visitor.open(Place(language, "catalogue").address + query, width=width)
    visit.page.wait_for_selector(READY)
    return visit


def box(page: Page, facet: str, value: str) -> str:
    """The selector of a box; its facet is unfolded."""
    page.locator(f"[data-facet={facet}]").evaluate("way => { way.open = true }")
    return f"input[name={facet}][value={value}]"


def view(page: Page) -> tuple[object, ...]:
    """What a reader sees: how many, in which order, which, with which filters, as cards or not."""
    settled(page)
    chips = page.locator(".ei-chips button").all_inner_texts()
    count, order = page.locator("#n").inner_text(), page.locator(".ei-sort select").input_value()
    return count, order, names(page), chips, page.is_visible("#tabel")


def settled(page: Page) -> None:
    """Waits until what was asked last is shown."""
    page.wait_for_selector("#kartu[aria-busy=false]", state="attached")


def names(page: Page) -> list[str]:
    """The names of the innovations that are shown."""
    return list(page.locator("#kartu a, #tabel tbody a").evaluate_all(NAMES))


def test_cards_of_the_script_are_those_of_the_page(visitor: Visitor) -> None:
    for language in LANGUAGES:
        page = catalogue(visitor, language=language).page
        before = page.locator("#kartu > li").evaluate_all(MARKUP)
        page.select_option(".ei-sort select", "nama")
        expect(page).to_have_url(re.compile("urut=nama"))
        page.select_option(".ei-sort select", "lengkap")
        settled(page)

        assert before == page.locator("#kartu > li").evaluate_all(MARKUP)


def walk(page: Page) -> dict[str, tuple[object, ...]]:
    """A few steps of narrowing: the views by their addresses, in order."""
    seen = {page.url: view(page)}
    page.check(box(page, "unit", "kelurahan"))
    seen[page.url] = view(page)
    page.check(box(page, "unit", "smp"))
    seen[page.url] = view(page)
    page.select_option(".ei-sort select", "nama")
    page.check("[name=tampilan][value=tabel]")
    seen[page.url] = view(page)
    assert sorted(names(page), key=str.casefold) == names(page)
    page.fill("#kata", "pasar")
    expect(page).to_have_url(re.compile("kata=pasar"))
    page.click(".ei-chips button:has-text('smp')")
    seen[page.url] = view(page)
    return seen


def test_the_address_holds_the_view_for_back_forward_reload_and_others(visitor: Visitor) -> None:
    visit = catalogue(visitor)
    page = visit.page
    seen = walk(page)

    assert 5 == len(seen) == len(set(map(str, seen.values())))
    for url in reversed(seen):
        while page.url != url:
            page.go_back()
        assert seen[url] == view(page), url
    for url in list(seen)[1:3]:
        page.go_forward()
        page.reload()
        page.wait_for_selector(READY)
        assert seen[url] == view(page), url
    for url, known in seen.items():
        other = catalogue(visitor, url.removeprefix(visit.home + PAGES["catalogue"])).page
        assert known == view(other), url
    assert [] == visit.errors


def test_filters_work_by_keyboard_are_announced_and_pass_axe(visitor: Visitor) -> None:
    visit = catalogue(visitor, language="en", width=NARROW)
    page = visit.page
    page.locator(".ei-filter > summary").focus()
    page.keyboard.press("Enter")
    page.locator(box(page, "tema", "kesehatan")).focus()
    page.keyboard.press("Space")
    expect(page.locator("#kabar")).to_have_text(re.compile(r"^\d+ innovations shown$"))
    page.check(box(page, "unit", "kelurahan"))
    expect(page.locator("#kosong")).to_be_visible()
    turns: tuple[tuple[Scheme, int], ...] = (("dark", NARROW), ("light", WIDE))
    for scheme, width in turns:
        visit.show(scheme, width)
        assert [] == run_axe(page).wrong
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.click("#kosong button")
    assert "0" != page.locator("#n").inner_text()
    assert page.evaluate("document.activeElement.id") == "daftar"
    page.check("[name=tampilan][value=tabel]")
    visit.show("light", NARROW)
    assert [] == run_axe(page).wrong
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert [] == visit.errors


def test_more_are_shown_step_by_step_and_the_address_knows(visitor: Visitor) -> None:
    page = catalogue(visitor).page
    assert 48 == page.locator("#kartu > li").count()
    page.click("#lagi")
    expect(page.locator("#kartu > li")).to_have_count(min(RECORDS, 96))
    assert page.evaluate(
        "document.activeElement.closest('#kartu > li') === document.querySelectorAll('#kartu > li')[48]"
    )
    assert "tampil=96" in page.url


def test_the_list_looked_at_is_saved_whole(visitor: Visitor, tmp_path: Path) -> None:
    page = catalogue(visitor, "?unit=kelurahan&unit=smp&urut=nama").page
    settled(page)
    count = page.locator("#n").inner_text()
    with page.expect_download() as table:
        page.click(".ei-save [value=csv]")
    with page.expect_download() as objects:
        page.click(".ei-save [value=json]")
    rows = list(csv.reader(Path(table.value.path()).read_text("utf-8-sig").splitlines(keepends=True)))
    saved = json.loads(Path(objects.value.path()).read_text("utf-8"))

    assert names(page) == [row[1] for row in rows[1:]] == [one["nama_inovasi"] for one in saved["inovasi"]]
    assert int(count) == saved["jumlah"] == len(rows) - 1
    assert {len(rows[0])} == {len(row) for row in rows}
    assert all({"kelurahan", "smp"} & set(one["unit"]) for one in saved["inovasi"])


def test_an_address_nobody_knows_is_told_and_never_becomes_markup(visitor: Visitor) -> None:
    visit = catalogue(visitor, "?tema=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&tema=gizi&urut=x")
    note = visit.page.locator("#tegur")

    expect(note).to_have_text(re.compile(re.escape("tema=<img src=x onerror=alert(1)>, urut=x")))
    assert 0 == visit.page.locator("main img").count()
    assert 1 == visit.page.locator(".ei-chips button").count()
    assert [] == visit.errors


@pytest.fixture
def stick(site: Path, tmp_path: Path) -> Path:
    """The site's archive, unpacked."""
    with (tmp_path / "a.zip").open("wb") as out:
        write_archive(read_site(site), "", out)
    ZipFile(tmp_path / "a.zip").extractall(tmp_path)
    return tmp_path / FOLDER


def test_the_archive_opens_from_its_folder(tabs: Tabs, stick: Path) -> None:
    """Home, catalogue, filter, words, record, the other language, a static list: all without a server."""
    page = tabs.browser.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto((stick / "index.html").as_uri())
    page.click("header nav a[href*='inovasi/index.html']")
    narrow_by_words(page)
    (name, *_) = names(page)
    page.locator("#kartu a").first.click()
    expect(page.locator("h1")).to_have_text(name)
    page.locator("header a[hreflang=en]:visible").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto((stick / "katalog/index.html").as_uri())
    page.locator("main .ei-vals a").first.click()
    page.locator("main .ei-cards a").first.click()
    expect(page.locator("main h1")).to_be_visible()
    assert page.url.endswith("/index.html")
    assert [] == errors
    page.close()


def narrow_by_words(page: Page) -> None:
    """A filter and a word, and the way back and forth."""
    page.wait_for_selector(READY)
    page.check(box(page, "tema", "kesehatan"))
    page.fill("#kata", "puskesmas")
    expect(page).to_have_url(re.compile("tema=kesehatan&kata=puskesmas"))
    expect(page.locator(".ei-word p")).to_be_visible()
    known = view(page)
    page.go_back()
    expect(page.locator(".ei-chips button")).to_have_count(1)
    page.go_forward()
    expect(page.locator("#kata")).to_have_value("puskesmas")
    assert known == view(page)
