"""The 5D trail in full: which stage keeps which event and figure, and what a record itself shows of a stage."""

from typing import Any

from generator.derive import derive
from generator.model.choice import Stage
from generator.view import Trace
from tests.factories import TODAY, a_cohort, a_showcase, an_event, an_innovation

COUNT = {"jumlah": "365", "sumber": ["s1"]}


def of_record(record: Any, *others: Any) -> dict[str, Trace]:
    """The traces of the innovation by stage."""
    (page,) = derive(a_showcase(record, *others), TODAY).innovations
    return {trace.stage.value: trace for trace in page.traces}


def test_there_are_seven_traces_and_documentation_is_the_record_itself() -> None:
    found = of_record(an_innovation(sumber=[{"kode": "a", "judul": "A"}]))

    assert [stage.value for stage in Stage] == list(found)
    assert [("sumber", 1)] == [(left.name, left.amount) for left in found["documentation"].papers]
    assert all(trace.is_bare for key, trace in found.items() if key != "documentation")


def test_an_event_stands_at_the_stage_that_the_record_names_even_if_the_event_names_another() -> None:
    event = an_event(id="lokakarya", tahap_5d=["drum_up", "diagnose"])
    found = of_record(an_innovation(tahap_lab={"diagnose": ["lokakarya"]}), event)

    assert ["diagnose"] == [key for key, trace in found.items() if trace.events]


def test_an_event_that_names_the_innovation_stands_at_its_own_stages() -> None:
    event = an_event(id="lokakarya", tahap_5d=["drum_up", "diagnose"], inovasi=["suket-liar"])
    found = of_record(an_innovation(), event)

    assert ["drum_up", "diagnose"] == [key for key, trace in found.items() if trace.events]


def test_each_stage_shows_the_figures_that_are_its_own() -> None:
    event = an_event(id="lokakarya", tahap_5d=["drum_up", "diagnose"], inovasi=["suket-liar"], keluaran={"ide": COUNT})
    found = of_record(an_innovation(), event)

    assert [[], [("ide", 365)]] == [
        [(left.name, left.amount) for left in found[key].figures] for key in ("drum_up", "diagnose")
    ]


def test_a_figure_that_no_stage_of_the_event_would_show_is_not_lost() -> None:
    event = an_event(id="lokakarya", tahap_5d=["drum_up"], inovasi=["suket-liar"], keluaran={"ide": COUNT})

    assert ["ide"] == [left.name for left in of_record(an_innovation(), event)["drum_up"].figures]


def test_papers_of_the_record_are_traces_too() -> None:
    agreement = {"tanggal": "2019", "capaian": [{"uraian": "A"}]}
    found = of_record(an_innovation(rencana_aksi=[{"langkah": "A"}], perjanjian_kinerja_inovasi=agreement))

    assert not found["design"].is_bare
    assert [("capaian", 1)] == [(left.name, left.amount) for left in found["deliver_monitoring"].papers]


def test_a_cohort_counts_the_records_that_hold_each_paper() -> None:
    records = [
        an_innovation(id="a-a", angkatan="lab-2019", rencana_aksi=[{"langkah": "A"}, {"langkah": "B"}]),
        an_innovation(id="b-b", angkatan="lab-2019", rencana_aksi=[{"langkah": "A"}]),
        an_innovation(id="c-c", rencana_aksi=[{"langkah": "A"}]),
    ]
    (page,) = derive(a_showcase(a_cohort(), *records), TODAY).cohorts

    assert [("rencana_aksi", 2)] == [(left.name, left.amount) for left in page.traces[2].papers]
