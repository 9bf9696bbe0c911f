"""Rule: a self-assessment answers the indicators of its set, each once."""

from typing import Any

from generator.check.answers import check_answers
from generator.diagnostics import Diagnostic, Place
from generator.model import IndicatorSet
from tests.factories import a_case, a_showcase, an_innovation, spots

FILE = "innovations/suket-liar.yaml"
NAMED = {"nama": "Regulasi", "nama_en": "Regulation", "bobot": "3", "parameter": ["a", "b", "c"]}
SET = IndicatorSet.model_validate(
    {"id": "iid", "judul": "IID", "judul_en": "IID", "indikator": [{"kode": code, **NAMED} for code in ("i01", "i02")]}
)


def found(*codes: str, sets: tuple[Any, ...] = (SET,)) -> list[Diagnostic]:
    """What the rule says of answers with these codes."""
    answers = {"versi": "iid", "butir": [{"kode": code} for code in codes]}
    return list(check_answers(a_case(a_showcase(an_innovation(indikator=answers), *sets))))


def test_answers_to_the_indicators_of_the_set_pass() -> None:
    assert [] == found("i02", "i01")


def test_an_indicator_that_the_set_does_not_have_is_told() -> None:
    (finding,) = found("i01", "i20")

    assert [("unknown-indicator", FILE, ("indikator", "butir", 1, "kode"))] == spots([finding])
    assert {"found": "i20", "set": "iid", "choices": "i01, i02"}.items() <= finding.facts.items()


def test_an_indicator_that_is_answered_twice_points_at_both() -> None:
    (finding,) = found("i01", "i02", "i01")

    assert [("repeated-indicator", FILE, ("indikator", "butir", 2, "kode"))] == spots([finding])
    assert (Place(FILE, ("indikator", "butir", 0, "kode")),) == finding.related


def test_a_set_that_was_not_read_is_not_judged() -> None:
    assert [] == found("i20", sets=())
