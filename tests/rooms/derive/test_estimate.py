"""The self-estimate: weight times parameter where there is evidence, and nothing else."""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.derive.estimate import estimate
from generator.disk import read_content
from generator.load import load
from generator.model import IndicatorSet
from generator.view import Estimate
from tests.factories import an_innovation

REAL = load(read_content(Path(__file__).parents[3] / "content")).showcase.indicator_sets
DESCRIBED = {"jenis": "foto", "tanggal": "2019", "penerbit": "SD Bugel"}
PROOFS = [
    {"id": "sk", "judul": "SK", "url": "https://sd.example/sk.pdf"},
    {"id": "foto", "judul": "Foto", "akses": "internal", **DESCRIBED},
    {"id": "nama", "judul": "Tidak terbuka dan tidak diuraikan"},
]


def estimated(*answers: dict[str, Any], version: str = "iid-2023") -> Estimate:
    """What a record with these answers and these pieces of evidence estimates."""
    found = estimate(an_innovation(bukti=PROOFS, indikator={"versi": version, "butir": list(answers)}), REAL)
    assert found
    return found


def test_the_highest_is_111() -> None:
    assert 111 == estimated().highest
    assert 0 == estimated().points


def test_a_worked_example() -> None:
    # i01: weight 3 x 2 = 6. i02: weight 2 x 3 = 6, evidence only described. i20: weight 4 x 1 = 4. In all 16.
    found = estimated(
        {"kode": "i01", "parameter": "2", "bukti": ["sk"]},
        {"kode": "i02", "parameter": "3", "bukti": ["foto"]},
        {"kode": "i20", "parameter": "1", "bukti": ["sk", "foto"]},
    )

    assert 16 == found.points
    assert (3, 0, 0, 17) == tuple(map(found.count, ("proven", "unproven", "not_applicable", "unanswered")))


def test_a_parameter_without_evidence_counts_nothing() -> None:
    found = estimated({"kode": "i20", "parameter": "3"}, {"kode": "i01", "parameter": "3", "bukti": ["tidak-ada"]})

    assert 0 == found.points
    assert 2 == found.count("unproven")


def test_evidence_that_does_not_count_in_the_score_does_not_count_here() -> None:
    assert 1 == estimated({"kode": "i20", "parameter": "3", "bukti": ["nama"]}).count("unproven")


def test_an_indicator_that_does_not_apply_counts_nothing_and_stays_in_the_highest() -> None:
    answer = {"kode": "i03", "tidak_berlaku": "true", "parameter": "3", "bukti": ["sk"], "diterima": "true"}
    found = estimated(answer)

    assert (0, 111, 1) == (found.points, found.highest, found.count("not_applicable"))


def test_evidence_without_a_parameter_is_no_answer() -> None:
    assert 20 == estimated({"kode": "i01", "bukti": ["sk"]}).count("unanswered")


def test_a_record_is_judged_by_its_own_set() -> None:
    other = IndicatorSet.model_validate(
        {
            "id": "iid-lain",
            "judul": "Lain",
            "judul_en": "Other",
            "indikator": [
                {"kode": "i01", "nama": "A", "nama_en": "A", "bobot": "5", "parameter": ["a", "b", "c"]},
            ],
        }
    )
    answer = {"kode": "i01", "parameter": "2", "bukti": ["sk"]}
    record = an_innovation(bukti=PROOFS, indikator={"versi": "iid-lain", "butir": [answer]})
    found = estimate(record, {**REAL, "iid-lain": other})

    assert found
    assert (10, 15, "iid-lain") == (found.points, found.highest, found.set.id)


def test_without_an_assessment_or_its_set_there_is_no_estimate() -> None:
    assert estimate(an_innovation(), REAL) is None
    assert estimate(an_innovation(indikator={"versi": "iid-1999"}), REAL) is None


CODES = [indicator.kode for indicator in REAL["iid-2023"].indikator]
ANSWERS = st.dictionaries(
    st.sampled_from(CODES), st.tuples(st.integers(1, 3), st.booleans(), st.booleans()), min_size=1
)


@settings(max_examples=40, deadline=None)
@given(ANSWERS, st.randoms())
def test_evidence_never_takes_points_away_and_the_order_of_answers_says_nothing(answers: Any, random: Any) -> None:
    items = [
        {
            "kode": code,
            "parameter": str(parameter),
            "bukti": ["sk"] if proven else [],
            "tidak_berlaku": str(away).lower(),
        }
        for code, (parameter, proven, away) in answers.items()
    ]
    shuffled = random.sample(items, len(items))
    all_proven = [{**item, "bukti": ["sk"]} for item in items]

    assert estimated(*items).points == estimated(*shuffled).points
    assert 0 <= estimated(*items).points <= estimated(*all_proven).points <= 111
