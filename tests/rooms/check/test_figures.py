"""Rule: what one source counts for a cohort is one number, wherever it is written."""

from typing import Any

import pytest

from generator.check.figures import check_figures
from generator.diagnostics import Diagnostic, Place
from tests.factories import a_case, a_cohort, a_showcase, an_event, spots

SHARED = {"sumber": [{"rujukan": "s1"}, {"kode": "koran", "judul": "Koran"}]}
STAGES = {"ide": "ide", "ditetapkan": "inovasi_ditetapkan", "diluncurkan": "inovasi_diluncurkan"}


def a_count(number: str, source: str = "s1") -> dict[str, Any]:
    """A number after a source."""
    return {"jumlah": number, "sumber": [source]}


def a_figure(number: str, words: str = "Kelurahan", source: str = "s1") -> dict[str, Any]:
    """A number in words after a source."""
    return {"uraian": words, "nilai": number, "satuan": "unit", "sumber": [source]}


def found(cohort: dict[str, Any], event: dict[str, Any], **event_too: Any) -> list[Diagnostic]:
    """What the rule says of a cohort and an event of it."""
    records = (a_cohort(**SHARED, **cohort), an_event(**{"angkatan": "lab-2019", **SHARED, **event, **event_too}))
    return list(check_figures(a_case(a_showcase(*records))))


@pytest.mark.parametrize(("stage", "output"), STAGES.items())
def test_a_stage_of_the_funnel_equals_the_output_after_the_same_source(stage: str, output: str) -> None:
    (finding,) = found({"corong": {stage: a_count("140")}}, {"keluaran": {output: a_count("141")}})

    assert [] == found({"corong": {stage: a_count("140")}}, {"keluaran": {output: a_count("140")}})
    assert [("figure-differs", "events/peluncuran.yaml", ("keluaran", output, "jumlah"))] == spots([finding])
    assert (Place("cohorts/lab-2019.yaml", ("corong", stage, "jumlah")),) == finding.related
    assert {"found": "141", "other": "140", "source": "s1"}.items() <= finding.facts.items()


@pytest.mark.parametrize("place", ["angka", "peserta"])
def test_figures_in_the_same_words_are_equal(place: str) -> None:
    cohort = {"unit_sasaran": {"jumlah": a_count("143"), "rincian": [a_figure("23")]}}

    def told(figure: dict[str, Any]) -> list[str]:
        event = {"angka": [figure]} if place == "angka" else {"peserta": {"rincian": [figure]}}
        return [each.code for each in found(cohort, event)]

    assert [] == told(a_figure("23"))
    assert [] == told(a_figure("24", "SD"))
    assert ["figure-differs"] == told(a_figure("24", "kelurahan"))


def test_two_sources_may_give_two_numbers() -> None:
    assert [] == found({"corong": {"ide": a_count("365")}}, {"keluaran": {"ide": a_count("360", "s2")}})


def test_a_mark_of_the_record_alone_is_no_shared_source() -> None:
    assert [] == found({"corong": {"ide": a_count("365", "koran")}}, {"keluaran": {"ide": a_count("360", "koran")}})


def test_events_of_other_cohorts_are_not_compared() -> None:
    counts = {"corong": {"ide": a_count("365")}}, {"keluaran": {"ide": a_count("360")}}

    assert [] == found(*counts, angkatan="lab-2017")


def test_how_many_came_to_one_event_is_not_how_many_took_part() -> None:
    assert [] == found({"unit_peserta": a_count("140")}, {"peserta": {"jumlah": a_count("109")}})
