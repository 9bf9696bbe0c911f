"""The catalogue's pages: everything is reached by plain links, whatever the number of records."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from generator.render import catalogue
from generator.render.leaves import Leaf
from generator.words import LANGUAGES, words_of
from tests.factories import a_list, a_showcase, a_unit, an_innovation
from tests.rooms.render.reading import Read, folded, pages, tree
from tests.rooms.render.test_hostile import HOSTILE


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "CARDS", 2)
    monkeypatch.setattr(catalogue, "LINES", 3)


def some(count: int, **given: Any) -> Iterator[Any]:
    """So many innovations."""
    return (an_innovation(id=f"a-{number:02}", nama_inovasi=f"Nama {number:02}", **given) for number in range(count))


def made(*records: Any, language: str = "id") -> dict[str, Read]:
    """The catalogue's pages of one language by address."""
    found = pages(tree(a_showcase(*records))).items()
    return {url.removeprefix(f"{language}/"): page for url, page in found if url.startswith(f"{language}/")}


def listed(page: Read) -> list[str]:
    """The innovations that a page links to, in order."""
    return [link.split("/")[-2] for link in page.links if re.search("/inovasi/a-", link)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_goes_on_over_pages_and_holds_each_innovation_once(language: str) -> None:
    found = made(*some(5), language=language)
    urls = ["inovasi/", "katalog/halaman/2/", "katalog/halaman/3/"]

    assert [f"a-{number:02}" for number in range(5)] == [name for url in urls for name in listed(found[url])]
    assert "katalog/halaman/4/" not in found
    assert "../../../katalog/halaman/3/" in found["katalog/halaman/2/"].links
    assert "../../../inovasi/" in found["katalog/halaman/2/"].links


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_innovation_is_on_the_pages_of_each_of_its_values(language: str) -> None:
    found = made(*some(7, tema="gizi", sdgs=["2", "3"]), a_list("tema", "gizi"), language=language)
    everyone = [f"a-{number:02}" for number in range(7)]

    for start in ("katalog/tema/gizi/", "katalog/sdg/2/", "katalog/sdg/3/", "katalog/urusan/belum-diisi/"):
        urls = [start, f"{start}halaman/2/", f"{start}halaman/3/"]
        assert everyone == [name for url in urls for name in listed(found[url])]


def test_a_value_is_called_as_its_list_calls_it() -> None:
    found = made(*some(1, tema="gizi", jenis_inovasi="non_digital"), a_list("tema", "gizi"), language="en")

    assert "gizi (en) 1" in found["inovasi/"].text
    assert found["katalog/tema/gizi/"].meta["title"] == "Theme: gizi (en)"
    assert found["katalog/jenis/non-digital/"].meta["title"] == "Kind of innovation: Non-digital"


def test_every_value_is_linked_from_the_catalogue_the_list_of_facets_and_its_facet() -> None:
    found = made(*some(2, tema="gizi"))

    assert "../katalog/tema/gizi/" in found["inovasi/"].links
    assert "../katalog/tema/gizi/" in found["katalog/"].links
    assert "../katalog/urusan/" in found["katalog/"].links
    assert "../../katalog/tema/gizi/" in found["katalog/tema/"].links
    assert "../../../inovasi/?tema=gizi" in found["katalog/tema/gizi/"].links


def test_a_record_leads_to_the_others_of_its_theme_where_there_is_such_a_list() -> None:
    draft = an_innovation(id="b", tema="data", status_rekaman="draf")
    found = made(an_innovation(id="a", tema="gizi"), draft)

    assert "../../katalog/tema/gizi/" in found["inovasi/a/"].links
    assert [] == [link for link in found["inovasi/b/"].links if "katalog/tema" in link]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_becomes_an_address_stays_a_plain_one(text: str) -> None:
    record = an_innovation(program_asal=text, unit_kerja=["kelurahan-bugel"])
    found = made(record, a_unit(kecamatan=text, kelurahan=text))
    ways = [link for link in found["inovasi/"].links if link.startswith("../katalog/")]

    assert folded(text) in found["inovasi/"].text
    assert [] == [way for way in ways if not re.fullmatch(r"\.\./katalog/([a-z0-9-]+/)*", way)]
    assert [] == [way for way in ways if way.removeprefix("../") not in found]


def test_a_long_list_offers_the_first_the_last_and_the_near_pages() -> None:
    leaf: Leaf[str] = Leaf("inovasi/", "katalog/halaman/", 50, 292, ())

    assert [1, 48, 49, 50, 51, 52, 292] == [number for number in leaf.near if number]
    assert ("inovasi/", "katalog/halaman/51/") == (leaf.address(1), leaf.address(51))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_catalogue_asks_for_the_first_record_and_loads_no_script(language: str) -> None:
    found = made(language=language)

    assert words_of(language)("catalogue.none") in found["inovasi/"].text
    assert "script" not in found["inovasi/"].tags
    assert [] == [url for url in found if url.startswith("katalog/") and url.count("/") > 2]
