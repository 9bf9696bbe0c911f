"""Channels, read back by a feed reader and as JSON: what they hold, whose days they tell, and what stays text."""

import json
from typing import Any

import feedparser
import pytest

from tests.factories import a_cohort, a_unit, an_event, an_innovation
from tests.hostile.payloads import HTML
from tests.rooms.export.given import ADDRESS, given, history

SUKET = an_innovation(waktu_penerapan="2019-03-02", ringkasan_singkat="Rumput liar jadi pakan.")
FILE = "innovations/suket-liar.yaml"


def feed(files: dict[str, bytes], name: str = "inovasi") -> Any:
    """A channel as a feed reader sees it, which must find nothing wrong with it."""
    read = feedparser.parse(files[f"umpan/{name}.xml"])
    assert not read.bozo, read.get("bozo_exception")
    return read


def test_channel_says_what_it_is_where_it_is_and_what_may_be_done_with_it() -> None:
    read = feed(given(SUKET)).feed

    assert "Etalase Inovasi Contoh: Inovasi baru dan yang berubah" == read.title
    assert {"self": f"{ADDRESS}umpan/inovasi.xml", "alternate": f"{ADDRESS}inovasi/"} == {
        link.rel: link.href for link in read.links
    }
    assert "CC-BY-4.0" == read.rights
    assert "id" == read.language


def test_entry_names_its_record_for_good_whatever_the_address() -> None:
    one, other = feed(given(SUKET)).entries[0], feed(given(SUKET, alamat="https://baru.example/")).entries[0]
    renamed = an_innovation(id="suket", alias=["suket-liar"], waktu_penerapan="2019")

    assert one.id == other.id == feed(given(renamed)).entries[0].id
    assert f"{ADDRESS}inovasi/suket-liar/" == one.link
    assert "https://baru.example/inovasi/suket-liar/" == other.link
    assert ("Suket Liar", "Rumput liar jadi pakan.") == (one.title, one.summary)


def test_days_come_from_the_history_and_a_mere_change_of_style_is_no_news() -> None:
    changes = history(("2026-03-09", FILE, "styled"), ("2026-03-04", FILE, "changed"), ("2026-02-01", FILE, "added"))

    entry = feed(given(SUKET, history=changes)).entries[0]

    assert ("2026-02-01T00:00:00Z", "2026-03-04T00:00:00Z") == (entry.published, entry.updated)


def test_without_history_the_days_are_those_of_the_record_itself_and_one_without_any_is_not_told() -> None:
    confirmed = an_innovation(id="b", waktu_tercatat="2018", tanggal_pemutakhiran="2025-06-07")

    entries = feed(given(SUKET, confirmed, an_innovation(id="c"))).entries

    assert [("2018-01-01T00:00:00Z", "2025-06-07T00:00:00Z"), ("2019-03-02T00:00:00Z", "2019-03-02T00:00:00Z")] == [
        (entry.published, entry.updated) for entry in entries
    ]


def test_channel_holds_the_fifty_newest() -> None:
    many = [an_innovation(id=f"i{n}", waktu_penerapan=f"2019-01-{n % 28 + 1:02}") for n in range(60)]

    days = [entry.updated for entry in feed(given(*many)).entries]

    assert 50 == len(days)
    assert days == sorted(days, reverse=True)
    assert "2019-01-28T00:00:00Z" == days[0]


def test_each_kecamatan_kind_of_unit_programme_and_cohort_has_a_channel_of_its_own() -> None:
    files = given(
        a_unit(kecamatan="Sidorejo"),
        an_innovation(unit_kerja=["kelurahan-bugel"], angkatan="lab-2019", waktu_penerapan="2019"),
        an_innovation(id="lain", waktu_penerapan="2019"),
        an_event(angkatan="lab-2019"),
        a_cohort(),
    )

    parts = ["kecamatan/sidorejo", "unit/kelurahan", "program/lab"]
    assert [["Suket Liar"]] * 3 == [[entry.title for entry in feed(files, part).entries] for part in parts]
    assert {"Suket Liar", "Peluncuran"} == {entry.title for entry in feed(files, "angkatan/lab-2019").entries}
    assert {"Suket Liar"} == {entry.title for entry in feed(files).entries}
    assert 2 == len(feed(files).entries)


def test_changes_are_told_one_by_one_with_the_fields_that_changed_and_removed_records_are_not() -> None:
    changes = history(
        ("2026-03-04", FILE, "changed"),
        ("2026-03-03", "innovations/hilang.yaml", "removed"),
        ("2026-02-01", FILE, "added"),
    )

    entries = feed(given(SUKET, history=changes), "perubahan").entries

    assert ["Suket Liar: rekaman berubah", "Suket Liar: rekaman dibuat"] == [entry.title for entry in entries]
    assert "Isian yang berubah: Tema." == entries[0].summary
    assert 2 == len({entry.id for entry in entries})


def test_channel_without_an_entry_is_not_made() -> None:
    assert not [path for path in given() if path.startswith("umpan/")]
    assert not [path for path in given(SUKET) if "perubahan" in path]


def test_invented_records_are_in_no_channel_and_no_calendar_of_a_real_site() -> None:
    invented = an_innovation(id="rekaan", nama_inovasi="Tak Pernah Ada", contoh="true", waktu_penerapan="2020")
    changes = history(("2026-02-01", "innovations/rekaan.yaml", "added"), ("2026-02-01", FILE, "added"))
    files = given(SUKET, invented, an_event(nama_kegiatan="Tak Pernah Ada", contoh="true"), history=changes)

    assert files.keys() >= {"umpan/inovasi.xml", "umpan/perubahan.json"}
    assert not [path for path, body in files.items() if b"Tak Pernah Ada" in body]
    assert not [path for path in files if path.startswith("kalender/")]


@pytest.mark.parametrize("name", ["inovasi", "kegiatan"])
def test_json_feed_holds_the_same_as_atom(name: str) -> None:
    files = given(SUKET, an_innovation(id="b", waktu_tercatat="2018", kata_kunci=["air"]), an_event())

    read = json.loads(files[f"umpan/{name}.json"])

    assert "https://jsonfeed.org/version/1.1" == read["version"]
    assert {"title", "home_page_url", "feed_url", "language", "authors", "items"} < set(read)
    assert [(entry.id, entry.link, entry.title, entry.summary) for entry in feed(files, name).entries] == [
        (item["id"], item["url"], item["title"], item["content_text"]) for item in read["items"]
    ]


def test_site_without_an_address_gives_ways_from_the_feed_and_no_false_addresses() -> None:
    files = given(SUKET, alamat=None)

    assert "../inovasi/suket-liar/" == feed(files).entries[0].link
    assert "url" not in json.loads(files["umpan/inovasi.json"])["items"][0]


def test_hostile_text_stays_text() -> None:
    texts = [f"{n} {text} \x00\x0b\ufffe]]>&lt;" for n, text in enumerate(HTML) if "\n" not in text]
    named = enumerate(text[:150] for text in texts)
    records = [an_innovation(id=f"i{n}", nama_inovasi=name, waktu_tercatat="2019") for n, name in named]
    body = given(*records)["umpan/inovasi.xml"]

    titles = {entry.title_detail.value for entry in feed({"umpan/inovasi.xml": body}).entries}

    assert b"<script" not in body
    assert all(entry.title_detail.type == "text/plain" for entry in feed({"umpan/inovasi.xml": body}).entries)
    assert any("<script>alert(1)</script>" in title for title in titles)
    assert not [title for title in titles if "\x00" in title or "\x0b" in title]


def test_changed_record_changes_only_the_files_that_hold_it() -> None:
    units = (a_unit(kecamatan="Sidorejo"), a_unit(id="sd-satu", jenis="sd", kecamatan="Tingkir"))
    still = an_innovation(id="tetap", unit_kerja=["sd-satu"], waktu_penerapan="2018")
    before = given(*units, still, an_innovation(unit_kerja=["kelurahan-bugel"], waktu_penerapan="2019"))
    after = given(
        *units, still, an_innovation(nama_inovasi="Baru", unit_kerja=["kelurahan-bugel"], waktu_penerapan="2019")
    )

    changed = {path for path in before if path.startswith("umpan/") and before[path] != after[path]}

    held = {"umpan/inovasi", "umpan/kecamatan/sidorejo", "umpan/unit/kelurahan"}
    assert {f"{path}.{end}" for path in held for end in ("xml", "json")} == changed
