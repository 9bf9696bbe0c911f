"""Rule: two innovations of one unit do not have almost the same name."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.duplicates import check_duplicates
from generator.check.likeness import check_likeness
from generator.diagnostics import Diagnostic, Place, Severity
from tests.factories import a_case, a_showcase, an_innovation, codes, spots


def found(first: str, second: str, one: Any = ("sd-a",), two: Any = ("sd-a",), **fields: Any) -> list[Diagnostic]:
    """What the rule says of two innovations with these names and units."""
    records = (
        an_innovation(id="a", nama_inovasi=first, unit_kerja=list(one), **fields),
        an_innovation(id="b", nama_inovasi=second, unit_kerja=list(two), **fields),
    )
    return list(check_likeness(a_case(a_showcase(*records))))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pojok Baca", "Pojok Bacaa"),
        ("Pojok Baca", "Pojok Baja"),
        ("Pojok Baca", "Pojok Bcaa"),
        ("Pojok Baca", "Program Pojok Bac"),
        ("Pojok Baca", "Zojok Baca"),
        ("Kafé Literasi", "KAFE LITERASSI"),
        ("Posyandu II Ceria", "Posyandu II Ceri"),
    ],
)
def test_names_that_one_slip_sets_apart_are_found(first: str, second: str) -> None:
    (finding,) = found(first, second)

    assert [("near-same-name", "innovations/b.yaml", ("nama_inovasi",))] == spots([finding])
    assert (Place("innovations/a.yaml", ("nama_inovasi",)),) == finding.related
    assert (second, first, "a") == tuple(finding.facts[key] for key in ("found", "other", "first"))
    assert Severity.WARNING is finding.severity


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pojok Baca", "Pojok Bermain"),
        ("Posyandu I", "Posyandu II"),
        ("Posyandu 1", "Posyandu 2"),
        ("Kampung 2019 Hijau", "Kampung 2020 Hijau"),
        ("SIGAP", "SIGAB"),
        ("SIGAP Teratai", "SIAGA Teratai"),
        ("日本", "日木"),
    ],
)
def test_names_that_more_or_a_number_sets_apart_pass(first: str, second: str) -> None:
    assert [] == found(first, second)


def test_schools_that_each_run_a_reading_corner_are_left_alone() -> None:
    assert [] == found("Pojok Baca", "Pojok Bacaa", ["sd-a"], ["sd-b"])
    assert [] == found("Pojok Baca", "Pojok Bacaa", [], [])


def test_one_unit_in_common_is_enough() -> None:
    assert ["near-same-name"] == codes(found("Pojok Baca", "Pojok Bacaa", ["dinas", "sd-a"], ["sd-b", "dinas"]))
    assert ["near-same-name"] == codes(found("Pojok Baca", "Pojok Baca", ["sd-a", "sd-b"], ["sd-b"]))


def test_the_same_pair_is_told_once() -> None:
    assert 1 == len(found("Pojok Baca", "Pojok Bacaa", ["sd-a", "sd-b"], ["sd-a", "sd-b"], kepanjangan="Pojok Buku"))


def test_the_same_meaning_of_two_short_names_is_found() -> None:
    (finding,) = found("Si Canting", "Gencar", kepanjangan="Cegah Stunting Bersama")

    assert ("kepanjangan",) == finding.place.route


def test_the_same_meaning_passes_where_the_names_say_what_sets_them_apart() -> None:
    assert [] == found("Jempol Utara", "Jempol Selatan", kepanjangan="Jemput Entri Mandiri")


@given(st.sampled_from(["Pojok Baca", "pojok-baca", "POJOK  BACA!"]), st.sampled_from([["a"], ["a", "b"], []]))
def test_what_the_rule_on_duplicates_says_is_not_said_twice(name: str, units: list[str]) -> None:
    records = [
        an_innovation(id=key, nama_inovasi=each, unit_kerja=units) for key, each in (("x", "Pojok Baca"), ("y", name))
    ]
    case = a_case(a_showcase(*records))

    assert ["same-name"] == codes([*check_duplicates(case), *check_likeness(case)])
