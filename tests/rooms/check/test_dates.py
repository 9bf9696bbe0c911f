"""Rule: dates are in order, and nothing that has happened lies in the future."""

from datetime import date
from typing import Any

import pytest

from generator.check.dates import check_dates
from generator.diagnostics import Diagnostic, Place
from tests.factories import a_case, a_showcase, a_source, an_event, an_innovation, drawn_showcase, spots

TODAY = date(2020, 6, 15)


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records on a day in June 2020."""
    return list(check_dates(a_case(a_showcase(*records), today=TODAY)))


def test_dates_in_order_and_past_pass() -> None:
    drawn = """
        -- innovations/a.yaml --
        id: a
        nama_inovasi: Satu
        waktu_inisiasi: 2019
        waktu_uji_coba: 2019-03
        waktu_penerapan: 2019-03-15
        waktu_berhenti: 2020-06-15
        tanggal_pemutakhiran: 2020-06
        -- events/b.yaml --
        id: b
        nama_kegiatan: Dua
        tanggal_mulai: 2019-11-14
        tanggal_selesai: 2019-11-14
    """
    assert [] == list(check_dates(a_case(drawn_showcase(drawn), today=TODAY)))


def test_an_event_that_ends_before_it_starts_points_at_both() -> None:
    (finding,) = found(an_event(tanggal_mulai="2019-11-14", tanggal_selesai="2019-11-13"))

    assert [("dates-out-of-order", "events/peluncuran.yaml", ("tanggal_selesai",))] == spots([finding])
    assert (Place("events/peluncuran.yaml", ("tanggal_mulai",)),) == finding.related
    assert {"found": "2019-11-13", "before": "2019-11-14"}.items() <= finding.facts.items()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2019-11-14", "2019"),
        ("2019-11-14", "2019-11"),
        ("2019", "2019-01-01"),
        ("XXXX-12-12", "2019"),
        ("2019", "XXXX"),
    ],
)
def test_dates_that_may_be_in_order_pass(first: str, second: str) -> None:
    assert [] == found(an_event(tanggal_mulai=first, tanggal_selesai=second))


@pytest.mark.parametrize(("first", "second"), [("2019-12", "2019-11-30"), ("2020", "2019"), ("2019-02", "2019-01")])
def test_dates_that_cannot_be_in_order_are_found(first: str, second: str) -> None:
    assert ["dates-out-of-order"] == [
        each.code for each in found(an_event(tanggal_mulai=first, tanggal_selesai=second))
    ]


def test_an_innovation_is_not_in_use_before_it_was_begun() -> None:
    (finding,) = found(an_innovation(waktu_inisiasi="2019-05", waktu_penerapan="2018"))

    assert [("dates-out-of-order", "innovations/suket-liar.yaml", ("waktu_penerapan",))] == spots([finding])


@pytest.mark.parametrize("between", ["2019", "XXXX"])
def test_a_vague_date_in_between_hides_no_disorder(between: str) -> None:
    record = an_innovation(waktu_inisiasi="2019-11", waktu_uji_coba=between, waktu_penerapan="2019-02")

    assert ["dates-out-of-order"] == [each.code for each in found(record)]


@pytest.mark.parametrize(("written", "ahead"), [("2020-06-15", False), ("2020-06-16", True), ("2020", False)])
def test_what_has_happened_is_not_ahead_of_today(written: str, ahead: bool) -> None:
    assert ["date-in-future"] * ahead == [each.code for each in found(an_innovation(waktu_tercatat=written))]


def test_a_date_deep_in_a_record_is_pointed_at() -> None:
    milestones = [{"tanggal": "2019", "peristiwa": "Mulai"}, {"tanggal": "2021", "peristiwa": "Lanjut"}]

    expected = ("date-in-future", "innovations/suket-liar.yaml", ("tonggak", 1, "tanggal"))
    assert [expected] == spots(found(an_innovation(tonggak=milestones)))


def test_a_source_is_not_ahead_of_today() -> None:
    assert [("date-in-future", "sources/s1.yaml", ("tanggal",))] == spots(found(a_source(tanggal="2021-01-01")))


def test_events_and_deadlines_may_lie_ahead() -> None:
    agreement = {"tanggal": "2020", "target": [{"uraian": "Selesai", "tenggat": "2025"}]}
    innovation = an_innovation(perjanjian_kinerja_inovasi=agreement)

    assert [] == found(innovation, an_event(tanggal_mulai="2030", tindak_lanjut=[{"uraian": "A", "tenggat": "2031"}]))
