"""Promised beside achieved: what may be called reached, and what is not judged."""

from typing import Any

import pytest

from generator.derive import derive
from generator.view import InnovationPage, Register
from tests.factories import TODAY, a_showcase, an_event, an_innovation


def page(target: Any, achieved: Any, before: Any = None) -> InnovationPage:
    """An innovation that promised `target`, achieved `achieved` and measured `before`; None is not said."""
    agreement: dict[str, Any] = {"tanggal": "2019-11-14", "target": [{"uraian": "Lama antre", "nilai": target}]}
    if achieved is not None:
        agreement["capaian"] = [{"uraian": "lama  antre", "nilai": achieved}]
    measures = [{"nama": "LAMA ANTRE", "sebelum": before}] if before is not None else []
    record = an_innovation(perjanjian_kinerja_inovasi=agreement, indikator_hasil=measures)
    return derive(a_showcase(record), TODAY).innovations[0]


@pytest.mark.parametrize(
    ("target", "achieved", "before", "state"),
    [
        ("10", "10", None, "reached"),
        ("10", "9", "30", "reached"),
        ("10", "11", "30", "short"),
        ("10", "12", "3", "reached"),
        ("10", "8", "3", "short"),
        ("10", "12", None, "unjudged"),
        ("10", "12", "10", "unjudged"),
        (None, "12", "3", "unjudged"),
        ("0", "0", "0", "reached"),
        ("-5", "-6", "0", "reached"),
        ("10", None, "3", "unreported"),
    ],
)
def test_a_promise_is_judged_only_where_the_record_says_which_way_is_better(
    target: Any, achieved: Any, before: Any, state: str
) -> None:
    pledge = page(target, achieved, before).pledge

    assert pledge
    assert [state] == [promise.state for promise in pledge.promises]


def test_an_achievement_that_was_not_promised_is_shown_as_such() -> None:
    agreement = {"tanggal": "2019", "capaian": [{"uraian": "Piagam", "nilai": "1"}]}
    found = derive(a_showcase(an_innovation(perjanjian_kinerja_inovasi=agreement)), TODAY).register

    assert [("Piagam", "more")] == [(promise.name, promise.state) for promise in found.promises]


def test_the_newest_of_several_achievements_counts() -> None:
    achieved = [
        {"uraian": "A", "nilai": "2", "tanggal": "2021"},
        {"uraian": "A", "nilai": "1", "tanggal": "2020"},
        {"uraian": "A", "nilai": "9"},
    ]
    agreement = {"tanggal": "2019", "target": [{"uraian": "A", "nilai": "2"}], "capaian": achieved}
    (promise,) = derive(a_showcase(an_innovation(perjanjian_kinerja_inovasi=agreement)), TODAY).register.promises

    assert promise.last
    assert (2, "reached") == (promise.last.nilai, promise.state)


def register(*records: Any) -> Register:
    """The register of these records."""
    return derive(a_showcase(*records), TODAY).register


def test_the_register_is_ordered_by_date_and_holds_what_is_listed() -> None:
    late = an_innovation(id="a-b", perjanjian_kinerja_inovasi={"tanggal": "2020"})
    early = an_innovation(id="c-d", perjanjian_kinerja_inovasi={"tanggal": "2019"})
    draft = an_innovation(id="e-f", status_rekaman="draf", perjanjian_kinerja_inovasi={"tanggal": "2018"})

    assert ["c-d", "a-b"] == [pledge.card.id for pledge in register(late, early, draft, an_innovation()).pledges]


def test_an_event_that_tells_of_a_signing_is_named() -> None:
    told = an_event(id="a", ringkasan="Ditandai penandatanganan Perjanjian Kinerja Inovasi.")
    counted = an_event(id="b", keluaran={"perjanjian_ditandatangani": {"jumlah": "3"}})

    assert ["a", "b"] == [signing.line.id for signing in register(told, counted, an_event(id="c")).signings]
