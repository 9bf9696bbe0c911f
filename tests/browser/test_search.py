"""Search in a browser: word families, the window, what is fetched, and a folder without a server."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Response

from generator.index import index_site
from generator.search.scripts import scripts_of
from generator.words import words_of
from tests.browser.axe import run_axe
from tests.browser.server import serve
from tests.browser.visit import NARROW, VIEWS, Visitor
from tests.site import NOTE
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

ASSETS = Path(__file__).parents[2] / "generator" / "theme" / "assets"
FAMILIES = Path(__file__).parents[1] / "families.txt"
FRAME = (
    '<!doctype html><html lang="id"><head><meta property="og:title" content="{name}"></head>'
    '<body><a data-search="{top}" href="{top}inovasi/">Cari</a><main><p>{text}</p></main>'
    '<script src="{top}assets/temu.js"></script><script src="{top}assets/cari.js"></script></body></html>'
)
ASK = """async (queries) => {
  const found = {};
  for (const query of queries) {
    const { batch, count } = await etalase.look(query);
    const pages = [];
    while (pages.length < count) pages.push(...(await batch(pages.length)));
    found[query] = pages.map((page) => page.text.map(([word]) => word).join(" ").replace(".", ""));
  }
  return found;
}"""


def families() -> dict[str, list[str]]:
    """The held-out families: root, and the forms derived from it."""
    rows = (line.split(": ") for line in FAMILIES.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {root: forms.split() for root, forms in rows}


def write_page(folder: Path, name: str, text: str, top: str = "../../") -> None:
    """A page of a tiny site."""
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(FRAME.format(name=name, text=text, top=top), "utf-8")


@pytest.fixture(scope="module")
def found(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[str]]]:
    """What each word of the families finds on a site where every page holds one of them, and no name does."""
    site = tmp_path_factory.mktemp("families") / "site"
    every = [word for root, forms in families().items() for word in (root, *forms)]
    write_page(site, "Beranda", "", top="./")
    for number, word in enumerate(every):
        write_page(site / "inovasi" / f"n{number}", f"No {number}", word)
    write_page(site / "inovasi" / "isi", "Lain", "kerupuk " * 9)
    write_page(site / "inovasi" / "nama", "Kerupuk", "bernama")
    (site / "assets").mkdir()
    (site / "cari").mkdir()
    for script in ("temu.js", "cari.js"):
        (site / "assets" / script).write_bytes((ASSETS / script).read_bytes())
    for path, body in scripts_of((), words_of("id")).items():
        (site / path).write_bytes(body)
    assert len(every) + 2 == index_site(site)
    with serve(site) as address:
        page = browser.new_page()
        page.goto(address)
        yield page.evaluate(ASK, [*every, "kerupuk"])
        page.close()


def share(found: dict[str, list[str]], pairs: list[tuple[str, str]]) -> float:
    """The share of pairs (query, wanted) that are found."""
    return sum(wanted in found[query] for query, wanted in pairs) / len(pairs)


def test_words_of_a_family_find_each_other_and_no_others(found: dict[str, list[str]], record_property: Any) -> None:
    known = families()
    home = {word: root for root, forms in known.items() for word in (root, *forms)}
    from_root = share(found, [(root, form) for root, forms in known.items() for form in forms])
    derived = [(form, other) for root, forms in known.items() for form in forms for other in (root, *forms)]
    from_form = share(found, [(form, other) for form, other in derived if form != other])
    hits = [(query, hit) for query in home for hit in found[query]]
    foreign = sum(home[query] != home.get(hit) for query, hit in hits) / len(hits)
    record_property(NOTE, f"Search families: root {from_root:.1%}, derived {from_form:.1%}, foreign {foreign:.1%}")

    assert 40 <= len(known)
    assert 0.90 <= from_root
    assert 0.75 <= from_form
    assert 0.05 >= foreign


def test_a_name_comes_before_a_text_that_says_the_word_more_often(found: dict[str, list[str]]) -> None:
    assert ["bernama", "kerupuk " * 8 + "kerupuk"] == found["kerupuk"]


WINDOW = "dialog.ei-cari"
STATUS = f"{WINDOW} [role=status]:not(:empty)"
HITS = f"{WINDOW} ol a"
BUDGET = 100 * 1024
OF_SEARCH = re.compile(r"/(pagefind|cari)/|/(temu|cari)\.js")


def ask(page: Page, query: str, key: str = "/") -> str:
    """Opens search with a key, asks, and gives what is announced."""
    page.keyboard.press(key)
    page.locator(f"{WINDOW} input").fill(query)
    return page.locator(STATUS).inner_text()


def weight(file: Path) -> int:
    """The bytes of a file as they travel: Pagefind packs its own files, a server the others."""
    body = file.read_bytes()
    return min(len(body), len(gzip.compress(body, mtime=0)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_is_fetched_when_asked_for_and_then_little(
    visitor: Visitor, site: Path, language: str, record_property: Any
) -> None:
    visit = visitor.open(LANGUAGES[language])
    visit.scroll_through()
    answers: list[Response] = []

    def note(answer: Response) -> None:
        if not answer.url.endswith("favicon.svg"):  # which Chromium fetches when it likes
            answers.append(answer)

    visit.page.on("response", note)
    visit.go(LANGUAGES[language])
    before = [answer.url for answer in answers if OF_SEARCH.search(answer.url)]
    answers.clear()
    told = ask(visit.page, {"id": "melayani", "en": "services"}[language])
    visit.page.wait_for_load_state("networkidle")

    assert [] == before
    assert re.search(r"\d", told)
    assert any("/pagefind/" in answer.url for answer in answers)
    assert [] == [answer.url for answer in answers if not OF_SEARCH.search(answer.url)]
    files = [site / answer.url.removeprefix(visit.home).partition("?")[0] for answer in answers]
    record_property(NOTE, f"First query ({language}): {sum(map(weight, files)):,} bytes, {len(files)} files")
    assert BUDGET >= sum(map(weight, files))


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_is_worked_by_keys_alone_and_clean_in_every_view(visitor: Visitor, language: str) -> None:
    visit = visitor.open(LANGUAGES[language] + "metode/", width=NARROW)
    page = visit.page
    ask(page, "suket liar", "Control+k")
    focused = "document.activeElement.matches"
    wrong = []
    for scheme, width in VIEWS:
        visit.show(scheme, width)
        wrong += run_axe(page).wrong

    assert [] == wrong
    assert page.evaluate(f"document.querySelector('{WINDOW}').scrollWidth <= innerWidth")
    assert page.evaluate(f"{focused}('{WINDOW} input')")
    assert "Suket Liar" == " ".join(page.locator(f"{HITS} b").first.inner_text().split())
    assert ["Suket", "Liar"] == page.locator(HITS).first.locator("b mark").all_inner_texts()
    page.keyboard.press("ArrowDown")
    assert page.evaluate(f"{focused}('{HITS}')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate(f"{focused}('{WINDOW} input')")
    page.keyboard.press("Escape")
    assert not page.locator(WINDOW).is_visible()
    page.keyboard.press("/")
    page.locator(f"{WINDOW} input:focus").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/inovasi/suket-liar/")
    assert [] == visit.elsewhere
    assert [] == visit.errors


def test_a_typing_error_in_a_name_is_mended_and_said(visitor: Visitor) -> None:
    page = visitor.open("").page
    told = ask(page, "qupakas")

    assert "qupaksa" in told
    assert page.locator(f"{HITS}[href$='/inovasi/qupaksa/']").count()


def test_a_query_that_nothing_has_is_said_and_leads_to_the_catalogue(visitor: Visitor) -> None:
    page = visitor.open("").page
    told = ask(page, "qqzzx <>&")

    assert "qqzzx <>&" in told
    assert str(page.locator(f"{WINDOW} .ei-cari__kaki a").get_attribute("href")).endswith(
        "inovasi/?kata=qqzzx+%3C%3E%26"
    )


def test_from_a_folder_names_are_found_and_the_reader_is_told(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto(site.joinpath("index.html").as_uri())
    ask(page, "surat keterangan ahli waris")

    assert words_of("id")("search.from_folder") in page.locator(WINDOW).inner_text()
    assert str(page.locator(HITS).first.get_attribute("href")).endswith("/inovasi/suket-liar/index.html")
    assert ["suket-liar"] == page.evaluate("etalase.find('suket lair')")
    page.close()
