"""Search in a browser: word families, the window, what is fetched, and a folder without a server."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.index import index_site
from generator.search.scripts import scripts_of
from generator.words import words_of
from tests.browser.server import serve
from tests.site import NOTE

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
    (site / "assets").mkdir()
    (site / "cari").mkdir()
    for script in ("temu.js", "cari.js"):
        (site / "assets" / script).write_bytes((ASSETS / script).read_bytes())
    for path, body in scripts_of((), words_of("id")).items():
        (site / path).write_bytes(body)
    assert len(every) == index_site(site)
    with serve(site) as address:
        page = browser.new_page()
        page.goto(address)
        yield page.evaluate(ASK, every)
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
    hits = [(query, hit) for query, texts in found.items() for hit in texts]
    foreign = sum(home[query] != home.get(hit) for query, hit in hits) / len(hits)
    record_property(NOTE, f"Search families: root {from_root:.1%}, derived {from_form:.1%}, foreign {foreign:.1%}")

    assert 40 <= len(known)
    assert 0.90 <= from_root
    assert 0.75 <= from_form
    assert 0.05 >= foreign
