"""What stands at the root of a site, each file by its own specification."""

import io
import json
from collections.abc import Mapping
from datetime import datetime
from xml.etree import ElementTree

import pytest
from PIL import Image

from generator.derive import derive
from generator.presence import presence, roll
from generator.view import Change, History, Site
from tests.factories import TODAY, a_showcase

HOME = "https://contoh.example/"
OPEN = "{http://a9.com/-/spec/opensearch/1.1/}"
HOSTILE = 'A<b>&"\u202e\u0007{x}'


def a_site(day: str = "2026-03-01", **settings: str) -> Site:
    """A site without records; one of its records changed on this day."""
    site = derive(a_showcase(**{"alamat": HOME, **settings}), TODAY)  # type: ignore[arg-type]
    changes = (Change("c", day, "innovations/a.yaml", "added", ()),)
    return Site(**{**vars(site), "history": History(changes) if day else None})


def files(site: Site) -> Mapping[str, bytes]:
    """Everything that stands beside the pages, but pictures for link previews."""
    jobs = [job for job in presence(site) if "plakat" not in job.name]
    return {path: body for job in jobs for path, body in job.make()}


def test_the_manifest_names_icons_that_are_there_in_the_size_that_it_says() -> None:
    made = files(a_site())
    for language, top in (("id", ""), ("en", "../")):
        told = json.loads(made[f"{language}/manifest.webmanifest"])
        assert (language, "./", "minimal-ui") == (told["lang"], told["start_url"], told["display"])
        for icon in told["icons"]:
            picture = Image.open(io.BytesIO(made[f"id/{icon['src'].removeprefix(top)}"]))
            assert icon["sizes"] == f"{picture.width}x{picture.height}"
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in told["icons"]}


def test_icons_are_of_every_size_that_is_asked_for_and_always_the_same() -> None:
    made = files(a_site())

    assert (180, 180) == Image.open(io.BytesIO(made["id/ikon-180.png"])).size
    with Image.open(io.BytesIO(made["id/favicon.ico"])) as icon:
        assert {(16, 16), (32, 32), (48, 48)} == icon.info["sizes"]
    assert made == files(a_site())
    assert max(len(body) for name, body in made.items() if "ikon" in name) < 4096


@pytest.mark.parametrize(("language", "folder"), [("id", ""), ("en", "en/")])
def test_a_browser_search_leads_to_the_catalogue(language: str, folder: str) -> None:
    told = ElementTree.fromstring(files(a_site())[f"{language}/pencarian.xml"])
    search, own = told.findall(f"{OPEN}Url")

    assert f"{HOME}{folder}inovasi/?kata={{searchTerms}}" == search.get("template")
    assert (f"{HOME}{folder}pencarian.xml", "self") == (own.get("template"), own.get("rel"))
    assert 0 < len(told.findtext(f"{OPEN}ShortName") or "") <= 16
    assert 0 < len(told.findtext(f"{OPEN}Description") or "") <= 1024


def test_a_hostile_name_of_a_site_stays_a_name() -> None:
    site = a_site(nama=HOSTILE, wilayah_singkat=HOSTILE, wilayah=HOSTILE)
    made = files(site)

    assert HOSTILE == json.loads(made["id/manifest.webmanifest"])["short_name"]
    assert 'A<b>&" {x}' in (ElementTree.fromstring(made["id/pencarian.xml"]).findtext(f"{OPEN}Description") or "")
    assert b"\x07" not in made["id/pencarian.xml"] + dict(roll(site, []))["id/llms.txt"]


def test_a_hole_can_be_told_to_the_office_until_a_year_after_the_newest_change() -> None:
    given = {"surel": "kantor@contoh.example", "repositori": "https://repo.example/etalase"}
    lines = files(a_site("2024-02-29", **given))["id/.well-known/security.txt"].decode().splitlines()
    fields = [tuple(line.split(": ", 1)) for line in lines]
    expiry = [value for name, value in fields if name == "Expires"]

    assert ("Contact", "mailto:kantor@contoh.example") == fields[0]
    assert ("Contact", "https://repo.example/etalase") in fields
    assert [datetime.fromisoformat("2025-02-28T00:00:00+00:00")] == [datetime.fromisoformat(day) for day in expiry]
    assert ("Canonical", f"{HOME}.well-known/security.txt") in fields
    assert ("Preferred-Languages", "id, en") in fields


def test_without_anybody_to_tell_or_a_day_there_is_no_such_file() -> None:
    assert "id/.well-known/security.txt" not in files(a_site())
    assert "id/.well-known/security.txt" not in files(a_site("", surel="kantor@contoh.example"))


def test_robots_may_read_everything_and_find_the_list_of_pages() -> None:
    assert (
        b"User-agent: *\nAllow: /\n\nSitemap: https://contoh.example/sitemap.xml\n"
        == dict(roll(a_site(), []))["id/robots.txt"]
    )


def test_the_guide_names_only_pages_that_are_there() -> None:
    told = dict(roll(a_site(), ["id/inovasi/index.md", "id/tentang.md"]))["id/llms.txt"].decode()
    first, *rest = told.splitlines()

    assert "# Etalase Inovasi Contoh" == first
    assert rest[1].startswith("> ")
    assert [f"{HOME}inovasi/", f"{HOME}tentang/"] == [line.split("](")[1][:-1] for line in rest if line[:2] == "- "]
