"""Events as lines, years and stages."""

from typing import Any

import pytest

from generator.derive import derive
from generator.derive.happenings import event_lines, trail, years
from generator.model.choice import Stage
from tests.factories import TODAY, a_showcase, an_event, an_innovation


def by_year(*dates: str) -> list[tuple[int | None, list[str]]]:
    """The years of events on these dates, with the events' ids."""
    showcase = a_showcase(*(an_event(id=f"e{n}", tanggal_mulai=day) for n, day in enumerate(dates)))
    return [(year.year, [line.id for line in year.events]) for year in years(event_lines(showcase, TODAY).values())]


def test_events_stand_oldest_first_and_the_unknown_year_last() -> None:
    days = {"a": "2019-11-14", "b": "2019", "c": "XXXX-12-12", "d": "2017-11", "e": "2019-11-14"}
    showcase = a_showcase(*(an_event(id=key, tanggal_mulai=day) for key, day in days.items()))

    assert ["d", "b", "a", "e", "c"] == list(event_lines(showcase, TODAY))


def test_years_without_events_stand_between_those_with() -> None:
    assert [(2017, ["e0"]), (2018, []), (2019, ["e1"])] == by_year("2017", "2019-05")


def test_an_unknown_year_stands_at_the_end_without_a_gap() -> None:
    assert [(2019, ["e0"]), (None, ["e1"])] == by_year("2019", "XXXX-12-12")
    assert [(None, ["e0"])] == by_year("XXXX-12")


def test_no_events_make_no_years() -> None:
    assert [] == by_year()


def test_an_inferred_year_is_a_year() -> None:
    assert [(2019, ["e1", "e0"])] == by_year("2019?-02", "2019-01")


@pytest.mark.parametrize(
    ("given", "tone"),
    [
        ({"jenis_kegiatan": "peluncuran"}, "launch"),
        ({"jenis_kegiatan": "penghargaan"}, "award"),
        ({"jenis_kegiatan": "lomba"}, "award"),
        ({"jenis_kegiatan": "pameran"}, "other"),
        ({}, "other"),
        ({"jenis_kegiatan": "lomba", "tahap_5d": ["display"]}, "lab"),
    ],
)
def test_a_line_has_the_tone_of_its_kind_and_the_lab_comes_first(given: dict[str, Any], tone: str) -> None:
    assert tone == event_lines(a_showcase(an_event(**given)), TODAY)["peluncuran"].tone


def steps(*events: Any) -> dict[str, list[str]]:
    """The events of each stage that left a trace."""
    showcase = a_showcase(*events)
    return {
        step.key: [line.id for line in step.events] for step in trail(showcase, event_lines(showcase, TODAY).values())
    }


def test_a_trail_has_five_stages_even_without_a_trace() -> None:
    assert {"drum_up": [], "diagnose": [], "design": [], "deliver": [], "display": []} == steps()


def test_an_event_of_two_stages_stands_in_both() -> None:
    found = steps(an_event(id="a", tahap_5d=["drum_up", "diagnose"]))

    assert (["a"], ["a"], []) == (found["drum_up"], found["diagnose"], found["design"])


def test_launching_and_monitoring_are_both_delivery() -> None:
    launch = an_event(id="a", tanggal_mulai="2018", tahap_5d=["deliver_launching"])
    monitoring = an_event(id="b", tanggal_mulai="2019", tahap_5d=["deliver_monitoring"])

    assert ["a", "b"] == steps(monitoring, launch)["deliver"]


@pytest.mark.parametrize("stage", sorted(set(Stage) - {Stage.DOCUMENTATION}))
def test_every_stage_of_the_lab_but_documentation_is_on_the_trail(stage: Stage) -> None:
    assert 1 == sum(map(bool, steps(an_event(tahap_5d=[stage.value])).values()))


def test_a_stage_tells_what_its_events_left_behind() -> None:
    left = {"peserta": {"jumlah": {"jumlah": "143"}}, "keluaran": {"ide": {"jumlah": "365"}}}
    showcase = a_showcase(an_event(tahap_5d=["diagnose"], **left))
    found = {step.key: step.figures for step in trail(showcase, event_lines(showcase, TODAY).values())}

    assert [("peserta", 143), ("ide", 365)] == [(name, count.jumlah) for name, count in found["diagnose"]]
    assert () == found["drum_up"]


def test_an_invented_event_is_not_counted_beside_real_ones() -> None:
    site = derive(a_showcase(an_innovation(), an_event(id="a"), an_event(id="b", contoh="true")), TODAY)

    assert [["a"]] == [[line.id for line in year.events] for year in site.years]


def test_an_unpublished_event_is_not_counted() -> None:
    site = derive(a_showcase(an_event(id="a"), an_event(id="b", status_rekaman="draf")), TODAY)

    assert [["a"]] == [[line.id for line in year.events] for year in site.years]


def test_invented_events_are_counted_when_all_records_are() -> None:
    site = derive(a_showcase(an_innovation(contoh="true"), an_event(contoh="true")), TODAY)

    assert [["peluncuran"]] == [[line.id for line in year.events] for year in site.years]


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        (False, {"tanggal_mulai": "2025-12-31"}),
        (True, {"tanggal_mulai": "2026-01-01"}),
        (True, {"tanggal_mulai": "2025-12-01", "tanggal_selesai": "2026-01-03"}),
        (True, {"tanggal_mulai": "2026-02"}),
        (True, {"tanggal_mulai": "2026"}),
        (False, {"tanggal_mulai": "2025"}),
        (False, {"tanggal_mulai": "XXXX-12-12"}),
    ],
)
def test_an_event_is_upcoming_until_its_last_day_is_over(expected: bool, given: dict[str, str]) -> None:
    assert expected is event_lines(a_showcase(an_event(**given)), TODAY)["peluncuran"].upcoming


def test_an_event_belongs_to_the_steps_of_its_stages() -> None:
    record = an_event(tahap_5d=["deliver_monitoring", "drum_up"])

    assert ("drum_up", "deliver") == event_lines(a_showcase(record), TODAY)["peluncuran"].steps
