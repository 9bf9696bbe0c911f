"""Rule: each pane of a cohort's window belongs to one innovation."""

from generator.check.panes import check_panes
from generator.diagnostics import Place, Severity
from tests.factories import a_case, a_cohort, a_showcase, an_innovation, codes, drawn_showcase, spots

WINDOW = """
    -- cohorts/lab.yaml --
    id: lab
    nama: Lab
    tahun: 2019
    program: Lab
    jendela: 3
    -- innovations/a.yaml --
    id: a
    nama_inovasi: Satu
    angkatan: lab
    nomor_jendela: 1
    -- innovations/b.yaml --
    id: b
    nama_inovasi: Dua
    angkatan: lab
    nomor_jendela: 3
    -- innovations/c.yaml --
    id: c
    nama_inovasi: Tiga
"""


def test_numbers_within_the_window_and_taken_once_pass() -> None:
    assert [] == list(check_panes(a_case(drawn_showcase(WINDOW))))


def test_a_number_that_is_taken_points_at_both() -> None:
    (found,) = check_panes(a_case(drawn_showcase(WINDOW.replace("nomor_jendela: 3", "nomor_jendela: 1"))))

    assert [("pane-taken", "innovations/b.yaml", ("nomor_jendela",))] == spots([found])
    assert (Place("innovations/a.yaml", ("nomor_jendela",)),) == found.related
    assert {"found": "1", "first": "a"} == found.facts


def test_a_number_beyond_the_window_is_told_the_last() -> None:
    (found,) = check_panes(a_case(drawn_showcase(WINDOW.replace("nomor_jendela: 3", "nomor_jendela: 4"))))

    assert [("pane-out-of-window", "innovations/b.yaml", ("nomor_jendela",))] == spots([found])
    assert {"found": "4", "limit": "3"} == found.facts


def test_an_innovation_without_a_number_is_advised_to_take_one() -> None:
    (found,) = check_panes(a_case(drawn_showcase(WINDOW.replace("    nomor_jendela: 3\n", ""))))

    assert [("no-pane-number", "innovations/b.yaml", ("angkatan",))] == spots([found])
    assert Severity.ADVICE == found.severity


def test_a_number_without_a_window_is_an_error() -> None:
    no_cohort = an_innovation(id="a", nomor_jendela="1")
    no_window = an_innovation(id="b", nomor_jendela="1", angkatan="lab-2019")

    expected = ["pane-without-window", "pane-without-window"]
    assert expected == codes(check_panes(a_case(a_showcase(no_cohort, no_window, a_cohort()))))


def test_a_cohort_without_a_window_asks_for_no_numbers() -> None:
    assert [] == list(check_panes(a_case(a_showcase(an_innovation(angkatan="lab-2019"), a_cohort()))))


def test_the_same_number_in_two_windows_is_two_panes() -> None:
    one, two = (a_cohort(id=identifier, jendela="3") for identifier in ("lab-1", "lab-2"))
    first = an_innovation(id="a", angkatan="lab-1", nomor_jendela="2")
    second = an_innovation(id="b", angkatan="lab-2", nomor_jendela="2")

    assert [] == list(check_panes(a_case(a_showcase(one, two, first, second))))


def test_the_window_of_a_cohort_that_could_not_be_read_is_not_judged() -> None:
    case = a_case(a_showcase(an_innovation(angkatan="lab-2019", nomor_jendela="3")), unread={"cohorts": {"lab-2019"}})

    assert [] == list(check_panes(case))
