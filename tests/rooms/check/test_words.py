"""Rule: a text is no longer than its form takes, and the design says enough."""

from typing import Any

import pytest

from generator.check.words import check_words
from generator.diagnostics import Diagnostic, Severity
from generator.length import words_in
from tests.factories import a_case, a_showcase, an_innovation, spots

LIMITS = {"ringkasan": 200, "latar_belakang": 300, "kebaruan": 200, "implementasi": 200, "adaptabilitas": 200}


def found(**fields: Any) -> list[Diagnostic]:
    """What the rule says of one innovation with these fields."""
    return list(check_words(a_case(a_showcase(an_innovation(**fields)))))


def some(number: int) -> str:
    """So many words."""
    return " ".join(["kata"] * number)


@pytest.mark.parametrize(("field", "limit"), LIMITS.items())
def test_as_many_words_as_the_form_takes_pass_and_one_more_does_not(field: str, limit: int) -> None:
    (finding,) = found(**{field: some(limit + 1)})

    assert [] == found(**{field: some(limit)})
    assert [("too-many-words", "innovations/suket-liar.yaml", (field,))] == spots([finding])
    assert {"found": str(limit + 1), "limit": str(limit), "over": "1"}.items() <= finding.facts.items()
    assert Severity.ERROR is finding.severity


@pytest.mark.parametrize(
    ("field", "parts", "limit"),
    [
        ("sumber_daya", ("keuangan", "manusia", "metode", "peralatan"), 200),
        ("keberlanjutan", ("institusional", "manajerial", "sosial"), 500),
    ],
)
def test_the_parts_of_a_field_have_one_limit_together(field: str, parts: tuple[str, ...], limit: int) -> None:
    each = limit // len(parts)
    rest = limit - each * (len(parts) - 1)
    just = {part: some(each) for part in parts[1:]}

    assert [] == found(**{field: {**just, parts[0]: some(rest)}})
    assert ["too-many-words"] == [each.code for each in found(**{field: {**just, parts[0]: some(rest + 1)}})]


def test_a_design_of_less_than_300_words_is_advice() -> None:
    (finding,) = found(rancang_bangun={"cara_kerja": some(150), "permasalahan": some(149)})

    assert [("design-too-short", "innovations/suket-liar.yaml", ("rancang_bangun",))] == spots([finding])
    assert (Severity.ADVICE, "299") == (finding.severity, finding.facts["found"])
    assert [] == found(rancang_bangun={"cara_kerja": some(150), "permasalahan": some(150)})


def test_without_a_design_nothing_is_advised() -> None:
    assert [] == found()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Satu dua tiga.", 3),
        ("# Judul\n\n- satu\n- *dua*\n1. **tiga**", 5),
        ("Baca [panduan kami](https://contoh.example/a b) sekarang", 4),
        ("Baca [panduan][p].\n\n[p]: https://contoh.example/panduan", 2),
        ("--- satu --- dua", 2),
        ("e-KTP, 24/7 & jum'at", 3),
        ("```\nkode\n```", 1),
        ("é ñ 日本", 3),
        ("", 0),
        (None, 0),
    ],
)
def test_the_words_that_a_reader_sees_are_counted(text: str | None, expected: int) -> None:
    assert expected == words_in(text)
