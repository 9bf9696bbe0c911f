"""What pages say to machines: types of schema.org, facts as they are, and text that can end no element."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.export import export
from generator.model import Showcase
from generator.render.linked.showcase import DOWNLOADS
from generator.render.page import Page, page_text
from generator.vet import vet
from tests.factories import a_cohort, a_showcase, a_unit, an_area, an_event, an_innovation
from tests.hostile.payloads import HTML
from tests.rooms.export.given import held
from tests.rooms.render.reading import read_page, tree
from tests.rooms.strategies import TYPED
from tests.thorough import times

HOME = "https://etalase.example/"


def told(showcase: Showcase, address: str, language: str = "id") -> list[dict[str, Any]]:
    """The nodes on a page."""
    meta: Any = read_page(tree(showcase)[f"{language}/{address}index.md"]).meta
    read = json.loads(meta["linked_data"])
    assert "https://schema.org" == read["@context"]
    graph: list[dict[str, Any]] = read["@graph"]
    return graph


def site(*records: Any, **more: Any) -> Showcase:
    """A showcase with an address."""
    return a_showcase(*records, **{"alamat": HOME, **more})


def test_service_of_government_says_who_provides_it_to_whom() -> None:
    record = an_innovation(
        bentuk_inovasi="pelayanan_publik",
        kepanjangan="Surat Keterangan Ahli Waris",
        ringkasan_singkat="Surat dalam sehari.",
        unit_kerja=["kelurahan-bugel"],
        kelompok_sasaran=["warga"],
        penghargaan=[
            {"nama": "Lomba 2022", "tahun": "2022"},
            {"nama": "Piala", "peringkat": "Juara 1", "tahun": "2023"},
        ],
    )

    node = told(site(record, a_unit()), "inovasi/suket-liar/")[0]

    office = {"@type": "GovernmentOrganization", "name": "Kelurahan Bugel", "url": f"{HOME}unit/kelurahan-bugel/"}
    assert {
        "@type": "GovernmentService",
        "name": "Suket Liar",
        "alternateName": "Surat Keterangan Ahli Waris",
        "description": "Surat dalam sehari.",
        "url": f"{HOME}inovasi/suket-liar/",
        "areaServed": {"@type": "AdministrativeArea", "name": "Kota Contoh"},
        "award": ["Lomba 2022", "Piala, Juara 1, 2023"],
        "provider": office,
        "audience": {"@type": "Audience", "audienceType": "warga"},
    } == node


def test_other_innovation_is_a_project_of_its_unit_and_unknown_things_are_not_said() -> None:
    node = told(site(an_innovation(waktu_penerapan="2019-03")), "inovasi/suket-liar/")[0]

    assert ("Project", "2019-03") == (node["@type"], node["foundingDate"])
    assert not {"parentOrganization", "award", "description", "keywords"} & node.keys()


def test_event_tells_day_place_host_and_the_round_it_belongs_to() -> None:
    record = an_event(
        angkatan="lab-2019", tempat={"nama": "Aula", "modus": "luring"}, penyelenggara=["Pemerintah Kota Contoh"]
    )

    node = told(site(record, a_cohort(nama_en="The 2019 lab")), "peristiwa/peluncuran/", "en")[0]

    assert ("2019-11-14", "https://schema.org/EventScheduled") == (node["startDate"], node["eventStatus"])
    assert {"@type": "Place", "name": "Aula"} == node["location"]
    assert "https://schema.org/OfflineEventAttendanceMode" == node["eventAttendanceMode"]
    assert {"@type": "Organization", "name": "Pemerintah Kota Contoh"} == node["organizer"]
    series = {"@type": "EventSeries", "name": "The 2019 lab", "url": f"{HOME}en/angkatan/lab-2019/"}
    assert series == node["superEvent"]


@pytest.mark.parametrize(("written", "said"), [("2019-11", "2019-11"), ("2019?-01-04", None), ("XXXX-12-12", None)])
def test_day_is_said_as_precisely_as_it_is_known_and_an_inferred_one_not_at_all(written: str, said: str | None) -> None:
    node = told(site(an_event(tanggal_mulai=written)), "peristiwa/peluncuran/")[0]

    assert said == node.get("startDate")


def test_school_tells_its_number_and_a_point_only_where_a_statement_confirms_it() -> None:
    place = {"kelurahan": "Bugel", "kecamatan": "Sidorejo", "koordinat": {"lintang": "-7.3", "bujur": "110.5"}}
    stated = {"kelurahan_dasar": "dinyatakan", "kelurahan_koordinat": "Bugel"}
    made = site(
        a_unit(id="sd-satu", jenis="sd", npsn="01234567", **place, **stated),
        a_unit(id="sd-dua", jenis="sd", **place),
        areas=(an_area(),),
    )

    sound, doubtful = (told(made, f"unit/{key}/")[0] for key in ("sd-satu", "sd-dua"))

    assert "ElementarySchool" == sound["@type"]
    assert "01234567" == sound["identifier"]["value"]
    assert {"@type": "GeoCoordinates", "latitude": -7.3, "longitude": 110.5} == sound["location"]["geo"]
    assert "geo" not in doubtful["location"]


def test_catalogue_is_a_set_of_data_whose_files_are_made() -> None:
    made = site(an_innovation(waktu_penerapan="2019"), an_innovation(id="b", waktu_tercatat="2022"))

    node = told(made, "inovasi/", "en")[0]

    assert ("Dataset", "2019/2022") == (node["@type"], node["temporalCoverage"])
    assert "https://creativecommons.org/licenses/by/4.0/" == node["license"]
    ways = {each["contentUrl"].removeprefix(HOME) for each in node["distribution"]}
    assert set(DOWNLOADS) == ways <= dict(export(held(made))).keys()


def test_publisher_is_named_only_where_the_region_says_that_the_showcase_is_its_own() -> None:
    assert "publisher" not in told(site(), "")[0]
    assert "Kota Contoh" == told(site(resmi="true"), "")[0]["publisher"]["name"]


def test_trail_leads_from_the_home_page_through_lists_that_are_there() -> None:
    made = site(a_unit(kecamatan="Sidorejo", kelurahan="Bugel"), areas=(an_area(),))

    items = told(made, "wilayah/sidorejo/bugel/")[-1]["itemListElement"]

    assert [1, 2, 3, 4] == [item["position"] for item in items]
    ways = ["", "wilayah/", "wilayah/sidorejo/", "wilayah/sidorejo/bugel/"]
    assert [HOME + way for way in ways] == [item["item"] for item in items]
    assert ["Etalase Inovasi Contoh", "Peta", "Sidorejo", "Bugel"] == [item["name"] for item in items]


def test_site_without_an_address_leads_by_relative_ways() -> None:
    node = told(a_showcase(an_innovation()), "inovasi/suket-liar/", "en")

    assert "../../inovasi/suket-liar/" == node[0]["url"]
    assert "../../" == node[-1]["itemListElement"][0]["item"]


def test_every_page_but_those_framed_elsewhere_says_where_it_stands() -> None:
    made = site(an_innovation(), an_event(), a_unit(), a_cohort())

    files = [path for path in tree(made) if path.endswith("index.md") and path.startswith("id/")]
    pages = {path for path in files if not path.startswith("id/sematan/")}

    assert 20 < len(pages)
    for path in pages - {"id/index.md"}:
        assert "BreadcrumbList" == told(made, path.removeprefix("id/").removesuffix("index.md"))[-1]["@type"]


def built(record: Any) -> bytes:
    """The page of an innovation with its data in the head, as the theme prints it."""
    meta: Any = read_page(tree(site(record))["id/inovasi/suket-liar/index.md"]).meta
    return f'<html><head><script type="application/ld+json">{meta["linked_data"]}</script></head></html>'.encode()


@pytest.mark.parametrize("text", [text for text in HTML if "\n" not in text and "script" in text.lower()])
def test_hostile_text_ends_no_element_and_reads_back_as_it_was(text: str) -> None:
    page = built(an_innovation(nama_inovasi=text[:150]))

    assert 1 == page.lower().count(b"</script")
    assert [] == list(vet("a/index.html", page))
    assert text[:150] == json.loads(re.sub(b"<.*?>", b"", page))["@graph"][0]["name"]


@settings(max_examples=times(20), deadline=None)
@given(TYPED.filter(str.strip) | st.sampled_from(["a\u2028b\u2029c", "\U0001f600 &amp; </script><!--", 'x"y\\z{{a}}']))
def test_any_text_survives_the_front_matter(text: str) -> None:
    data = {"linked_data": json.dumps({"name": text}).replace("<", "\\u003c"), "feeds": [{"title": "a: b # c"}]}

    meta: Any = read_page(page_text("a", "b", "<p>c</p>", data=data)).meta

    assert {"name": text} == json.loads(meta["linked_data"])
    assert [{"title": "a: b # c"}] == meta["feeds"]


def test_page_needs_no_data() -> None:
    assert {"title", "description"} == read_page(page_text("a", "b", "<p>c</p>")).meta.keys()
    assert {} == Page("", "x", "a", "b").context


def feeds(showcase: Showcase, address: str) -> list[tuple[str, str]]:
    """What a page offers to be followed: the files with what they are called."""
    meta: Any = read_page(tree(showcase)[f"id/{address}index.md"]).meta
    return [(feed["file"], feed["title"]) for feed in meta.get("feeds", [])]


def test_head_of_a_page_offers_what_belongs_to_it() -> None:
    made = site(an_innovation(waktu_penerapan="2019"), an_event(), an_event(id="entah", tanggal_mulai="2019"))

    assert [("umpan/inovasi.xml", "Inovasi baru dan yang berubah")] == feeds(made, "inovasi/")
    assert [("kalender/peristiwa/peluncuran.ics", "Kegiatan ini untuk kalender Anda")] == feeds(
        made, "peristiwa/peluncuran/"
    )
    assert ["umpan/kegiatan.xml", "kalender/semua.ics"] == [file for file, _ in feeds(made, "linimasa/")]
    assert [] == feeds(made, "peristiwa/entah/")


def test_draft_offers_no_calendar_since_none_is_made() -> None:
    assert [] == feeds(site(an_event(status_rekaman="draf")), "peristiwa/peluncuran/")
