"""The timeline, its table, and the pages that stand for its filters where no script runs."""

from datetime import date
from typing import Any

from generator.derive import derive
from generator.render import render
from tests.factories import a_cohort, a_showcase, an_event
from tests.rooms.render.reading import Read, pages

DAY = date(2020, 6, 1)


def built(*records: Any) -> dict[str, Read]:
    """Every page of a site as of a day in June 2020."""
    return pages(render(derive(a_showcase(*records), DAY), {}, {}))


def some() -> dict[str, Read]:
    """A site with a workshop of a lab, a contest, and an exhibition to come."""
    return built(
        a_cohort(),
        an_event(id="a", tanggal_mulai="2019-03", jenis_kegiatan="workshop", tahap_5d=["design"], angkatan="lab-2019"),
        an_event(id="b", tanggal_mulai="2019-11", jenis_kegiatan="lomba"),
        an_event(id="c", tanggal_mulai="2020-08-17", jenis_kegiatan="pameran", tahap_5d=["display"]),
    )


def events_on(page: Read) -> list[str]:
    """The ids of the events that a page leads to, each once."""
    return list(dict.fromkeys(link.split("/")[-2] for link in page.links if "peristiwa/" in link))


def test_every_value_has_a_page_with_its_events() -> None:
    found = {url.removeprefix("id/linimasa/"): events_on(page) for url, page in some().items() if "id/linimasa/" in url}

    assert {
        "": ["c", "a", "b"],
        "daftar/": ["a", "b", "c"],
        "2019/": ["a", "b"],
        "2020/": ["c"],
        "program/lab-2019/": ["a"],
        "tahap/design/": ["a"],
        "tahap/display/": ["c"],
        "jenis/workshop/": ["a"],
        "jenis/lomba/": ["b"],
        "jenis/pameran/": ["c"],
        "waktu/mendatang/": ["c"],
        "waktu/lalu/": ["a", "b"],
    } == found


def test_both_views_lead_to_every_page_of_a_value() -> None:
    site = some()
    made = {url.removeprefix("id/") for url in site if url.startswith("id/linimasa/") and url.count("/") > 2}
    for view in ("id/linimasa/", "id/linimasa/daftar/"):
        assert made <= {link.removeprefix("../").removeprefix("../") for link in site[view].links} | {
            "linimasa/daftar/"
        }


def test_what_is_to_come_is_said_with_the_day_of_the_count() -> None:
    assert "Per 1 Juni 2020" in some()["id/linimasa/"].text
    assert "As of 1 June 2020" in some()["en/linimasa/waktu/mendatang/"].text
    assert (
        "Tidak ada peristiwa yang akan datang dalam rekaman. Per 1 Juni 2020" in built(an_event())["id/linimasa/"].text
    )


def test_a_row_says_what_it_may_be_sifted_by() -> None:
    (row,) = [given for _, given in some()["id/linimasa/daftar/"].elements if given.get("data-id") == "a"]

    assert ("2019", "lab-2019", "design", "workshop", "lalu") == tuple(
        row[f"data-{name}"] for name in ("tahun", "program", "tahap", "jenis", "waktu")
    )


def test_without_events_there_is_nothing_to_sift() -> None:
    page = built()["id/linimasa/"]

    assert "form" not in page.tags
    assert "Belum ada peristiwa yang tercatat." in page.text


def test_an_event_without_a_year_has_a_page_too() -> None:
    assert ["peluncuran"] == events_on(built(an_event(tanggal_mulai="XXXX-12-12"))["id/linimasa/tanpa/"])
