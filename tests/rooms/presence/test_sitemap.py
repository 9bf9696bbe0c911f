"""The list of pages: every page once, with its twin and the true day of its last change, valid by the protocol."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from lxml import etree  # type: ignore[import-untyped]

from generator.derive import derive
from generator.presence import roll
from generator.presence.days import Days
from generator.presence.sitemap import sitemap
from generator.view import Change, History, Site
from tests.factories import TODAY, a_showcase, a_unit, an_event, an_innovation

HOME = "https://contoh.example/"
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("sitemap.xsd")))
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
PAGES = [
    f"{language}/{page}"
    for language in ("id", "en")
    for page in ("index.md", "inovasi/index.md", "inovasi/suket-liar/index.md", "tentang.md", "peta.svg")
]


def a_site(*changes: tuple[str, str], **settings: Any) -> Site:
    """A site of one innovation and its unit, whose records changed on these days."""
    records = (an_innovation(unit_kerja=["kelurahan-bugel"]), a_unit(), an_event())
    site = derive(a_showcase(*records, alamat=HOME, **settings), TODAY)
    history = History(tuple(Change("c", day, file, "changed", ()) for file, day in changes))
    return Site(**{**vars(site), "history": history if changes else None})


def listed(site: Site, names: list[str]) -> Any:
    """The list of pages, which must fit the schema."""
    found = etree.fromstring(dict(roll(site, names))["id/sitemap.xml"])
    SCHEMA.assertValid(found)
    return found


def test_every_page_stands_there_once_and_nothing_else() -> None:
    found = listed(a_site(), [*PAGES, "id/sematan/index.md", "id/sematan/inovasi/suket-liar/index.md"])

    there = ["", "inovasi/", "inovasi/suket-liar/", "tentang/"]
    expected = [f"{HOME}{folder}{page}" for page in there for folder in ("", "en/")] + [f"{HOME}sematan/"]
    assert sorted(expected) == sorted(found.xpath("//s:loc/text()", namespaces=NAMES))


def test_a_page_names_itself_its_twin_and_the_one_for_all_others() -> None:
    for page in listed(a_site(), PAGES):
        links = {link.get("hreflang"): link.get("href") for link in page.iterfind("x:link", NAMES)}
        own = page.findtext("s:loc", namespaces=NAMES)
        assert own in (links["id"], links["en"])
        assert links["id"] == links["x-default"] == links["en"].replace("/en/", "/")


def test_a_page_in_one_language_alone_has_no_twin() -> None:
    (page,) = listed(a_site(), ["en/only.md"])
    links = {link.get("hreflang"): link.get("href") for link in page.iterfind("x:link", NAMES)}

    assert {"en": f"{HOME}en/only/", "x-default": f"{HOME}en/only/"} == links


def test_the_day_is_that_of_the_newest_change_of_what_the_page_shows() -> None:
    site = a_site(
        ("units/kelurahan-bugel.yaml", "2026-01-05"),
        ("innovations/suket-liar.yaml", "2026-03-01"),
        ("innovations/suket-liar.yaml", "2026-02-01"),
        ("innovations/hilang.yaml", "2026-04-09"),
    )
    days = Days(site)

    assert "2026-03-01" == days.of("inovasi/suket-liar/")
    assert "2026-03-01" == days.of("inovasi/suket-liar/naskah/")
    assert "2026-03-01" == days.of("unit/kelurahan-bugel/")
    assert "2026-04-09" == days.of("inovasi/") == days.of("katalog/halaman/2/") == days.of("") == days.last
    assert days.of("peristiwa/peluncuran/") is None
    assert days.of("tentang/") is None


def test_a_page_of_no_known_day_says_none() -> None:
    assert [] == listed(a_site(), PAGES).xpath("//s:lastmod", namespaces=NAMES)
    dated = listed(a_site(("innovations/suket-liar.yaml", "2026-03-01")), PAGES)
    assert 6 == len(dated.xpath("//s:lastmod", namespaces=NAMES))
    assert {"2026-03-01"} == set(dated.xpath("//s:lastmod/text()", namespaces=NAMES))


def test_a_long_list_is_given_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("generator.presence.sitemap"), "MOST", 3)
    files = {name: etree.fromstring(body) for name, body in sitemap(HOME, PAGES, Days(a_site()))}
    index = files.pop("sitemap.xml")

    SCHEMA.assertValid(index)
    assert [f"{HOME}{name}" for name in files] == index.xpath("//s:loc/text()", namespaces=NAMES)
    assert [3, 3, 2] == [len(part) for part in files.values()]
    assert all(SCHEMA.validate(part) for part in files.values())


def test_an_address_that_xml_could_misread_stays_an_address() -> None:
    site = a_site()
    odd = Site(**{**vars(site), "settings": site.settings.model_copy(update={"alamat": "https://contoh.example/a&b/"})})

    assert "https://contoh.example/a&b/" == listed(odd, PAGES).findtext("s:url/s:loc", namespaces=NAMES)


def test_without_an_address_of_its_own_a_site_has_no_list() -> None:
    files = dict(roll(derive(a_showcase(), TODAY), PAGES))

    assert {"id/robots.txt": b"User-agent: *\nAllow: /\n"} == files
