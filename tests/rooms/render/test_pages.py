"""Every kind of page, for an empty, a smallest, a full and an odd showcase, in both languages."""

import json
import re
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, a_cohort, a_showcase, a_unit, an_event, an_innovation, some_settings
from tests.golden.sites import SITES, outcome
from tests.rooms.render.reading import Read, pages, tree

LISTS = (
    "",
    "inovasi/",
    "linimasa/",
    "angkatan/",
    "unit/",
    "wilayah/",
    "rencana/",
    "perjanjian/",
    "indikator/",
    "umpan/",
    "kelengkapan/",
    "matriks/",
    "matriks/isian/",
    "pengingat/",
    "metode/kelengkapan/",
    "glosarium/",
    "sumber/",
)
RECORDS = ("inovasi/suket-liar/", "peristiwa/2017-lokakarya/", "angkatan/lab-2019/", "unit/sd-bugel/", "rencana/rpjmd/")
PLACES = ("wilayah/sidorejo/", "wilayah/sidorejo/bugel/", "wilayah/argomulyo/", "wilayah/argomulyo/noborejo/")
PROSE = {"dokumentasikan/", "metode/", "tentang/"}
TAKEN_ALONG = (
    ".csv",
    ".docx",
    ".geojson",
    ".ics",
    ".json",
    ".ndjson",
    ".sqlite",
    ".txt",
    ".xlsx",
    ".xml",
    "SHA256SUMS",
)
"""Files that test_naskah.py, test_lists.py and tests/rooms/export look for."""
PLACEHOLDER = re.compile(r"\{\w*\}|\{\{|\}\}|\{%|%\}")
NOTHING = re.compile(r"\bNone\b(?! yet)|\bundefined\b|\bNaN\b|\bTrue\b|\bFalse\b|\[\]|<class")
KEYS = set(words_of("id").table)

each_site = pytest.mark.parametrize("site", SITES)


@cache
def read(site: str) -> dict[str, Read]:
    """The pages of a golden site."""
    return pages(outcome(site).files)


def said(page: Read) -> list[str]:
    """Everything that a page says: words, spoken attributes, and what its head says to people and machines."""
    meta: dict[str, Any] = dict(page.meta)
    meta["linked_data"] = json.loads(meta.get("linked_data", "[]"))
    return [*page.words, *page.spoken, *texts(meta)]


def texts(value: Any) -> list[str]:
    """Every text within a value."""
    if isinstance(value, dict | list):
        return [text for part in (value.values() if isinstance(value, dict) else value) for text in texts(part)]
    return [value] if isinstance(value, str) else []


@each_site
def test_the_same_pages_are_there_in_both_languages(site: str) -> None:
    found = {language: {url[3:] for url in read(site) if url.startswith(language)} for language in LANGUAGES}

    assert found["id"] == found["en"]
    assert set(LISTS) <= found["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_is_made(language: str) -> None:
    assert {f"{language}/{url}" for url in (*LISTS, *RECORDS, *PLACES)} <= set(read("full"))


@each_site
def test_no_page_says_what_only_a_program_says(site: str) -> None:
    assert [] == [(url, text) for url, page in read(site).items() for text in said(page) if NOTHING.search(text)]


@pytest.mark.parametrize("site", ["empty", "smallest", "full"])
def test_no_placeholder_is_left_unfilled(site: str) -> None:
    texts = [(url, text) for url, page in read(site).items() for text in said(page) if not text.startswith("@misc{")]
    assert [] == [(url, text) for url, text in texts if PLACEHOLDER.search(text)]


@each_site
def test_no_page_shows_the_key_of_a_word_instead_of_the_word(site: str) -> None:
    assert [] == [(url, text) for url, page in read(site).items() for text in said(page) if text.strip() in KEYS]


@each_site
def test_every_page_has_a_title_a_description_and_one_heading(site: str) -> None:
    for url, page in read(site).items():
        assert all(page.meta[name].strip() for name in ("title", "description")), url
        assert 1 == page.tags.count("h1"), url


@each_site
def test_no_id_stands_twice_on_a_page(site: str) -> None:
    twice = {
        url: sorted(name for name in set(page.ids) if page.ids.count(name) > 1) for url, page in read(site).items()
    }

    assert {} == {url: names for url, names in twice.items() if names}


@each_site
def test_every_link_within_the_site_leads_to_a_page_and_an_anchor(site: str) -> None:
    found = read(site)

    assert [] == [(url, link) for url, page in found.items() for link in page.links if not leads(found, url, link)]


def test_the_check_of_links_can_fail() -> None:
    found = read("full")

    assert not leads(found, "id/inovasi/", "../tidak-ada/")
    assert not leads(found, "id/inovasi/", "../linimasa/#tidak-ada")
    assert leads(found, "id/inovasi/", "../linimasa/#y2019")


@cache
def files(site: str) -> frozenset[str]:
    """The files of a golden site's tree."""
    return frozenset(outcome(site).files)


@each_site
def test_every_file_of_evidence_that_a_page_leads_to_is_in_the_first_language(site: str) -> None:
    found = ((url, link) for url, page in read(site).items() for link in page.links)
    links = [urlsplit(urljoin(f"https://site.invalid/{url}", link)).path for url, link in found]
    wanted = {f"id/{path.removeprefix('/').removeprefix('id/')}" for path in links if "/bukti/" in path}

    assert set() == wanted - files(site)


def is_evidence(path: str) -> bool:
    """Whether the path is that of a file of evidence; these have a test of their own."""
    return path.removeprefix("id/").startswith("bukti/")


def leads(found: dict[str, Read], url: str, link: str) -> bool:
    """Whether a link arrives; hand-written pages and files of evidence are taken to be there, the web is not asked."""
    target = urlsplit(urljoin(f"https://site.invalid/{url}", link))
    path = target.path.removeprefix("/")
    if target.hostname != "site.invalid" or path[3:] in PROSE or path.endswith(TAKEN_ALONG) or is_evidence(path):
        return True
    return path in found and (not target.fragment or target.fragment in found[path].ids)


@each_site
def test_what_is_referred_to_by_id_is_there(site: str) -> None:
    names = ("aria-labelledby", "aria-describedby", "aria-controls", "for")

    for url, page in read(site).items():
        wanted = {
            part for _, attributes in page.elements for name in names for part in attributes.get(name, "").split()
        }
        assert wanted <= set(page.ids), url


@each_site
def test_every_link_and_heading_has_a_name(site: str) -> None:
    for url, body in outcome(site).files.items():
        if url.endswith(".md"):
            assert not re.search(rb"<(h[1-6]|a|button)\b(?![^>]*aria-label)[^>]*>\s*</\1>", body), url


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_of_which_no_date_is_known_has_a_heading_all_the_same(language: str) -> None:
    body = tree(a_showcase(an_event(tanggal_mulai="XXXX")))[f"{language}/peristiwa/peluncuran/index.md"]

    assert not re.search(rb"<h1[^>]*>\s*</h1>", body)


@each_site
def test_english_pages_mark_what_is_indonesian(site: str) -> None:
    indonesian = {
        attributes.get("lang") for url, page in read(site).items() if url[:2] == "id" for _, attributes in page.elements
    }

    assert indonesian <= {None, "id", "en"}
    if site == "full":
        assert any(attributes.get("lang") == "id" for _, attributes in read(site)["en/inovasi/suket-liar/"].elements)


def test_an_english_page_speaks_english_where_the_record_does() -> None:
    page = read("full")["en/angkatan/lab-2019/"]

    assert "Innovation Lab 2019" in page.text
    assert "A lab for kelurahan and schools." in page.text
    assert "Lab untuk kelurahan" not in page.text


def test_a_page_links_to_its_record_for_editing() -> None:
    expected = "https://lengkap.example/sunting/content/innovations/suket-liar.yaml"

    assert expected in read("full")["id/inovasi/suket-liar/"].links


def test_without_an_address_for_editing_there_is_no_such_link() -> None:
    assert some_settings().sunting is None
    assert [] == [link for page in read("smallest").values() for link in page.links if link.endswith(".yaml")]


def test_an_invented_showcase_says_so_on_every_page_of_its_records() -> None:
    showcase = a_showcase(an_innovation(contoh="true"), an_event(contoh="true"), a_unit(contoh="true"))
    banner = words_of("id")("example.banner")
    found = pages(tree(showcase))

    for url in ("id/", "id/inovasi/", "id/inovasi/suket-liar/", "id/peristiwa/peluncuran/", "id/unit/kelurahan-bugel/"):
        assert banner in found[url].text


def test_a_real_record_is_not_called_invented() -> None:
    assert (
        words_of("id")("example.banner") not in pages(tree(a_showcase(an_innovation())))["id/inovasi/suket-liar/"].text
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_main_cohort_without_numbers_claims_none(language: str) -> None:
    home = pages(tree(a_showcase(a_cohort(), an_innovation(), angkatan_utama="lab-2019")))[f"{language}/"]
    words = words_of(language)

    assert words("home.opening", count=0, region="Kota Contoh", when="") not in home.text
    assert words("home.funnel", ideas=0, n=0) not in home.text


def test_hand_written_pages_are_passed_on_as_they_are() -> None:
    from generator.derive import derive
    from generator.render import render

    files = render(derive(a_showcase(), TODAY), {"id/tentang.md": b"# Tentang\n"}, {})

    assert b"# Tentang\n" == files["id/tentang.md"]
