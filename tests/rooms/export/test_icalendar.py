"""Calendars, read back by their library and line by line as RFC 5545 wants them."""

import re
from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from tests.factories import a_cohort, an_event
from tests.rooms.export.given import ADDRESS, given, history
from tests.thorough import times

LINE = re.compile(r"[A-Z][A-Z0-9-]*(;[A-Z][A-Z0-9-]*=[^\"\x00-\x1f:;,]+)*:[^\x00-\x08\x0a-\x1f\x7f]*")


def lines(body: bytes) -> list[str]:
    """The unfolded lines; each physical one ends in CRLF, has at most 75 octets and no other control letter."""
    *physical, last = body.split(b"\r\n")
    assert b"" == last
    assert all(len(line) <= 75 and not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line) for line in physical)
    unfolded = body.decode().replace("\r\n ", "").split("\r\n")[:-1]
    assert all(LINE.fullmatch(line) for line in unfolded), unfolded
    return unfolded


def events(body: bytes) -> list[Any]:
    """The events of a calendar, after a strict look at its lines."""
    lines(body)
    return list(icalendar.Calendar.from_ical(body).walk("VEVENT"))


def test_day_is_an_all_day_event_with_everything_that_a_calendar_can_show() -> None:
    record = an_event(
        ringkasan="Baris satu.\nBaris dua, dengan koma; dan titik koma.",
        jenis_kegiatan="peluncuran",
        program="Lab",
        tanggal_selesai="2019-11-15",
        tempat={"nama": "Ruang Kaloka", "alamat": "Jalan Contoh 1"},
        penyelenggara=["Pemerintah Kota Contoh"],
    )

    event = events(given(record, surel="kantor@contoh.example")["kalender/peristiwa/peluncuran.ics"])[0]

    assert (date(2019, 11, 14), date(2019, 11, 16)) == (event.decoded("dtstart"), event.decoded("dtend"))
    assert "DATE" == event["dtstart"].params["VALUE"]
    assert "Peluncuran" == event["summary"]
    assert event["description"].startswith("Baris satu.\nBaris dua, dengan koma; dan titik koma.\n")
    assert ["Peluncuran", "Lab"] == list(event["categories"].cats)
    assert "Ruang Kaloka, Jalan Contoh 1" == event["location"]
    assert "Pemerintah Kota Contoh, kantor@contoh.example" == event["contact"]
    assert f"{ADDRESS}peristiwa/peluncuran/" == event["url"]


def test_zone_of_the_calendar_is_western_indonesian_time() -> None:
    calendar: Any = icalendar.Calendar.from_ical(given(an_event())["kalender/semua.ics"])

    zone = calendar.walk("VTIMEZONE")[0]
    assert ("Asia/Jakarta", "Asia/Jakarta") == (str(zone["tzid"]), str(calendar["x-wr-timezone"]))
    assert timedelta(hours=7) == zone.to_tz().utcoffset(datetime(2026, 7, 1))


def test_month_or_year_is_no_day_so_such_events_are_left_out_and_counted() -> None:
    dates = {"bulan": "2019-03", "tahun": "2019", "entah": "XXXX-12-12", "hari": "2019-11-14"}
    files = given(*(an_event(id=key, nama_kegiatan=key, tanggal_mulai=day) for key, day in dates.items()))

    calendar: Any = icalendar.Calendar.from_ical(files["kalender/semua.ics"])

    assert ["hari"] == [event["summary"] for event in calendar.walk("VEVENT")]
    assert "3 kegiatan" in calendar["x-wr-caldesc"]
    assert {"kalender/semua.ics", "kalender/peristiwa/hari.ics"} == {
        path for path in files if path.startswith("kalender/")
    }


def test_inferred_year_and_unknown_last_day_are_said() -> None:
    record = an_event(tanggal_mulai="2019?-01-04", tanggal_selesai="2019-02", catatan_tanggal="Hari Jumat.")

    event = events(given(record)["kalender/semua.ics"])[0]

    assert date(2019, 1, 5) == event.decoded("dtend")
    assert all(text in event["description"] for text in ("disimpulkan", "2019-02", "Hari Jumat."))


def test_change_of_a_record_raises_its_sequence_and_keeps_its_name() -> None:
    file = "events/peluncuran.yaml"
    added = ("2026-02-01", file, "added")
    before = events(given(an_event(), history=history(added))["kalender/semua.ics"])[0]
    after = events(given(an_event(), history=history(("2026-03-01", file, "changed"), added))["kalender/semua.ics"])[0]

    assert before["uid"] == after["uid"]
    assert (0, 1) == (before["sequence"], after["sequence"])
    assert (date(2026, 2, 1), date(2026, 3, 1)) == tuple(
        event.decoded("last-modified").date() for event in (before, after)
    )


def test_each_cohort_has_a_calendar_of_its_events() -> None:
    files = given(a_cohort(), an_event(angkatan="lab-2019"), an_event(id="lain", nama_kegiatan="Lain"))

    assert ["Peluncuran"] == [event["summary"] for event in events(files["kalender/program/lab-2019.ics"])]
    assert 2 == len(events(files["kalender/semua.ics"]))


@pytest.mark.parametrize(
    "text",
    ["a\r\nATTENDEE:mailto:x@y.example", "a\rBEGIN:VALARM", "a\nEND:VEVENT", 'a\\nb;c,d:e"f', "a\x00\x0b\x1fb\u2028c"],
)
def test_text_of_a_record_can_begin_no_line_of_its_own(text: str) -> None:
    record = an_event(ringkasan=text, tempat={"nama": text.replace("\n", " ")}, penyelenggara=[text.replace("\n", " ")])
    body = given(record)["kalender/semua.ics"]

    assert 1 == len(events(body))
    names = {re.split("[:;]", line)[0] for line in lines(body)}
    assert not names & {"ATTENDEE", "VALARM"}
    assert 1 == sum(line == "END:VEVENT" for line in lines(body))


@settings(max_examples=times(30), deadline=None)
@for_all(st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=200).filter(str.strip))
def test_any_text_folds_at_75_octets_and_reads_back_the_same(text: str) -> None:
    event = events(given(an_event(nama_kegiatan=text))["kalender/semua.ics"])[0]

    def seen(each: str) -> str:
        return "".join(letter for letter in each if letter.isprintable() and not letter.isspace())

    assert seen(text.strip()) == seen(str(event["summary"]))
