"""The score and the level, worked out by hand for six records, and what holds for all of them.

TODAY is 1 January 2026. Profile half: 50 x points / 28. Evidence half: 50 x weights / 37.
"""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.innovation import IndicatorAnswer
from generator.view import Completeness, State
from tests.factories import an_innovation
from tests.rooms.derive.documented import BASIC, PROOF, WEIGHTS, WHOLE, a_set, answers, known, known_of

BY_KEY = st.sampled_from(sorted(WHOLE))
NOT_HERE = {"tidak_berlaku": "true", "alasan": "Unit kecil."}


def result(found: Completeness) -> tuple[int, str]:
    """Score and level."""
    return found.score, found.level


def test_a_sparse_record() -> None:
    # name, expansion, one line, unit and source: 5 of 28 points -> 50 x 5/28 = 8.93; no evidence. Not all of D1.
    sparse = {name: WHOLE[name] for name in ("kepanjangan", "ringkasan_singkat", "unit_kerja", "sumber")}

    assert (8, "D0") == result(known_of(**sparse))
    assert Fraction(250, 28) == known_of(**sparse).exact


def test_a_half_documented_record_whose_name_is_no_acronym() -> None:
    # All of D1, which is 13 points; the expansion does not apply: 50 x 13/27 = 24.07.
    # Evidence for i01 (3) and i20 (4): 50 x 7/37 = 9.46. Together 33.53.
    marked = {"isian_kosong": {"kepanjangan": {"tidak_berlaku": "Bukan singkatan."}}}
    proven = answers({"kode": "i01", "bukti": ["sk"]}, {"kode": "i20", "bukti": ["sk"]})

    assert (33, "D1") == result(known_of(**BASIC, **marked, bukti=[PROOF], indikator=proven))


def test_a_whole_record() -> None:
    # 28 of 28 points and 37 of 37 weights; checked by LAN; confirmed in June 2025, within the year before TODAY.
    assert (100, "D5") == result(known_of(**WHOLE))


@pytest.mark.parametrize(
    ("accepted", "score"),
    [
        # The name is 1 of 28 points: 1.79. Evidence for i18 (3). i15 (2) does not apply, accepted: 50 x 3/35 = 4.29.
        ({"diterima": "true"}, 6),
        # Not accepted, i15 stays in the sum: 50 x 3/37 = 4.05, with the 1.79 together 5.84.
        ({}, 5),
    ],
)
def test_a_record_with_an_indicator_that_does_not_apply(accepted: dict[str, str], score: int) -> None:
    given = answers({"kode": "i18", "bukti": ["sk"]}, {"kode": "i15", **NOT_HERE, **accepted})

    assert (score, "D0") == result(known_of(bukti=[PROOF], indikator=given))


@pytest.mark.parametrize(
    ("proof", "score"),
    [
        # The name 1.79; evidence for i02 (2): 50 x 2/37 = 2.70; together 4.49.
        (PROOF, 4),
        ({"id": "sk", "judul": "SK", "url": "https://a.example/sk.pdf"}, 4),
        ({"id": "sk", "judul": "SK", "berkas": "media/sk.png"}, 4),
        # Internal and not fully described, or nowhere to be opened: the name alone.
        ({key: text for key, text in PROOF.items() if key != "tanggal"}, 1),
        ({"id": "sk", "judul": "SK", "url": "https://a.example/sk.pdf", "akses": "internal"}, 1),
        ({"id": "sk", "judul": "SK"}, 1),
    ],
)
def test_a_record_with_internal_evidence(proof: dict[str, str], score: int) -> None:
    given = answers({"kode": "i02", "parameter": "2", "bukti": ["sk"]})

    assert score == known_of(bukti=[proof], indikator=given).score


def test_a_record_told_in_full_and_never_assessed() -> None:
    # 28 of 28 points; without a self-assessment the evidence half is 0. D3 needs evidence.
    unassessed = {name: value for name, value in WHOLE.items() if name != "indikator"}

    assert (50, "D2") == result(known_of(**unassessed))


def test_where_no_indicator_applies_the_evidence_half_is_nothing() -> None:
    # The only indicator is waived: 0 of 0 is 0. The name is 1 of 28 points: 1.79.
    record = an_innovation(indikator=answers({"kode": "i05", **NOT_HERE, "diterima": "true"}))

    assert (1, "D0") == result(known(record, a_set({"i05": 1})))


@pytest.mark.parametrize("code", ["i01", "i02", "i18", "i20"])
def test_the_four_required_indicators_always_apply(code: str) -> None:
    waived: dict[str, Any] = {"kode": code, **NOT_HERE, "diterima": "true"}
    states = {one.key: one.state for one in known_of(indikator=answers(waived)).indicators}

    assert State.NONE is states[code]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ({"bukti": ["sk"]}, State.KNOWN),
        ({"parameter": "3", "bukti": ["sk"], **NOT_HERE, "diterima": "true"}, State.KNOWN),
        ({"parameter": "3"}, State.CLAIMED),
        ({"bukti": ["lain"]}, State.CLAIMED),
        ({**NOT_HERE, "diterima": "true"}, State.WAIVED),
        ({"tidak_berlaku": "true", "diterima": "true"}, State.UNDECIDED),
        (NOT_HERE, State.UNDECIDED),
        ({}, State.NONE),
    ],
)
def test_how_a_record_stands_to_an_indicator(answer: dict[str, Any], state: State) -> None:
    found = known_of(bukti=[PROOF, {"id": "lain", "judul": "Foto"}], indikator=answers({"kode": "i05", **answer}))

    assert state is {one.key: one.state for one in found.indicators}["i05"]


def test_a_record_keeps_the_set_that_it_was_assessed_with() -> None:
    # i01 is all of the older set: the whole evidence half, 50, and 1.79 for the name.
    record = an_innovation(bukti=[PROOF], indikator=answers({"kode": "i01", "bukti": ["sk"]}, versi="iid-2020"))

    assert 51 == known(record, a_set(), a_set({"i01": 3}, "iid-2020")).score


def test_a_record_that_was_never_assessed_is_asked_for_the_newest_set() -> None:
    found = known(an_innovation(), a_set({"i01": 3}, "iid-2020"), a_set())

    assert "iid-2023" == found.indicator_set
    assert list(WEIGHTS) == [one.key for one in found.missing if one.field == "indikator"]


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, "D5"),
        ({"kontak": None}, "D4"),
        ({"pelajaran": None, "kendala": "Sinyal."}, "D4"),
        ({"tanggal_pemutakhiran": "2024-12"}, "D3"),
        ({"verifikasi": {"tingkat": "unit"}}, "D3"),
        ({"indikator_hasil": [{"nama": "Antre", "sebelum": "60"}]}, "D2"),
        ({"bukti": []}, "D2"),
        ({"rancang_bangun": {**WHOLE["rancang_bangun"], "cara_kerja": " ".join(["kata"] * 49)}}, "D1"),
        ({"status_keberlanjutan": "tidak_terkonfirmasi"}, "D0"),
        ({"waktu_penerapan": None}, "D0"),
        ({"waktu_penerapan": None, "tahapan_inovasi": "inisiatif"}, "D5"),
    ],
)
def test_a_level_needs_all_that_the_lower_ones_need(change: dict[str, Any], level: str) -> None:
    assert level == known_of(**{**WHOLE, **change}).level


def gains(found: Completeness) -> Fraction:
    """All that the missing would add."""
    return sum((one.gain for one in found.missing), Fraction())


@settings(max_examples=40, deadline=None)
@given(st.sets(BY_KEY), BY_KEY)
def test_telling_more_never_lowers_score_or_level_and_what_is_missing_makes_up_the_rest(
    told: set[str], more: str
) -> None:
    before = known_of(**{name: WHOLE[name] for name in told})
    after = known_of(**{name: WHOLE[name] for name in {*told, more}})

    assert before.exact <= after.exact
    assert before.level <= after.level
    assert 100 == before.exact + gains(before)


ANSWER = st.fixed_dictionaries(
    {}, optional={"parameter": st.just("2"), "tidak_berlaku": st.just("true"), "diterima": st.just("true")}
)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(WEIGHTS)), ANSWER), st.sampled_from(sorted(WEIGHTS)))
def test_evidence_for_one_more_indicator_never_lowers_the_score(given: dict[str, dict[str, str]], more: str) -> None:
    said = {code: {"alasan": "Kecil.", **answer} for code, answer in given.items()}
    proven: dict[str, dict[str, Any]] = {**said, more: {**said.get(more, {}), "bukti": ["sk"]}}
    before, after = (
        known_of(bukti=[PROOF], indikator=answers(*({"kode": code, **answer} for code, answer in each.items())))
        for each in (said, proven)
    )

    assert before.exact <= after.exact
    assert before.level <= after.level


@settings(max_examples=30, deadline=None)
@given(st.permutations(sorted(WHOLE)), st.permutations(WHOLE["indikator"]["butir"]))
def test_the_score_is_the_same_however_keys_and_answers_are_ordered(
    order: list[str], butir: list[IndicatorAnswer]
) -> None:
    turned = {**{name: WHOLE[name] for name in order}, "indikator": {"butir": butir, "versi": "iid-2023"}}
    half = {name: value for name, value in turned.items() if name in order[:9]}

    assert known_of(**turned) == known_of(**WHOLE)
    assert known_of(**half) == known_of(**dict(sorted(half.items())))


def test_the_missing_are_named_once_with_what_they_add_and_the_level_that_needs_them() -> None:
    found = {one.key: one for one in known_of(**BASIC).missing}

    assert Fraction(50, 28) == found["kendala_pelajaran"].gain
    assert ("pelajaran", "D5") == (found["kendala_pelajaran"].field, found["kendala_pelajaran"].level)
    assert "pelajaran" not in found
    assert (Fraction(0), "D4") == (found["verifikasi"].gain, found["verifikasi"].level)
    assert (Fraction(150, 37), "D3") == (found["i01"].gain, found["i01"].level)
    assert "tanggal_pemutakhiran" not in found
    assert ["rancang_bangun", "manfaat", "hasil"] == [one.key for one in known_of(**BASIC).needed]
