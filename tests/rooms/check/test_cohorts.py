"""Rule: a cohort's numbers carry sources and agree; a record claims a cohort only with a source."""

from generator.check.cohorts import check_cohorts
from generator.diagnostics import Severity
from tests.factories import a_case, a_cohort, a_showcase, an_innovation, drawn_showcase, spots

SOUND = """
    -- cohorts/lab.yaml --
    id: lab
    nama: Lab
    tahun: 2019
    program: Lab
    jendela: 140
    corong:
      ide: {jumlah: 365, sumber: [s1]}
      diluncurkan: {jumlah: 140, sumber: [s1]}
    -- innovations/a.yaml --
    id: a
    nama_inovasi: Satu
    angkatan: lab
    sumber: [{rujukan: s1, mendukung: [angkatan]}]
"""


def test_sourced_figures_that_agree_and_a_proven_cohort_pass() -> None:
    assert [] == list(check_cohorts(a_case(drawn_showcase(SOUND))))


def test_a_figure_without_source_is_pointed_at() -> None:
    (found,) = check_cohorts(a_case(drawn_showcase(SOUND.replace("{jumlah: 365, sumber: [s1]}", "{jumlah: 365}"))))

    assert [("figure-without-source", "cohorts/lab.yaml", ("corong", "ide"))] == spots([found])
    assert "365" == found.facts["found"]


def test_a_window_with_other_panes_than_were_launched_is_an_error() -> None:
    (found,) = check_cohorts(a_case(drawn_showcase(SOUND.replace("jendela: 140", "jendela: 141"))))

    assert [("window-differs", "cohorts/lab.yaml", ("jendela",))] == spots([found])
    assert {"found": "141", "launched": "140"} == found.facts


def test_a_cohort_that_no_source_proves_is_a_warning() -> None:
    (found,) = check_cohorts(
        a_case(drawn_showcase(SOUND.replace("mendukung: [angkatan]", "mendukung: [nama_inovasi]")))
    )

    assert [("cohort-unproven", "innovations/a.yaml", ("angkatan",))] == spots([found])
    assert Severity.WARNING == found.severity


def test_a_cohort_without_figures_has_none_to_prove() -> None:
    assert [] == list(check_cohorts(a_case(a_showcase(a_cohort(jendela="5"), an_innovation()))))
