"""Rule: a word is written with the letters of one script."""

from typing import Any

import pytest

from generator.check.scripts import check_scripts
from generator.diagnostics import Diagnostic, Severity
from tests.factories import a_case, a_showcase, a_source, an_event, an_innovation, spots


def found(*records: Any) -> list[Diagnostic]:
    """What the rule says of the records."""
    return list(check_scripts(a_case(a_showcase(*records))))


@pytest.mark.parametrize(
    ("name", "word", "letters"),
    [
        ("S\u0443ket Liar", "S\u0443ket", "\u0443 (U+0443)"),
        ("Suket Li\u0430r", "Li\u0430r", "\u0430 (U+0430)"),
        ("\u0391yah Siaga", "\u0391yah", "\u0391 (U+0391)"),
        ("P\u043ej\u043ek Baca", "P\u043ej\u043ek", "\u043e (U+043E)"),
    ],
)
def test_a_word_of_two_scripts_is_told_with_its_letters(name: str, word: str, letters: str) -> None:
    (finding,) = found(an_innovation(nama_inovasi=name))

    assert [("mixed-script", "innovations/suket-liar.yaml", ("nama_inovasi",))] == spots([finding])
    assert (word, letters) == (finding.facts["found"], finding.facts["letters"])
    assert Severity.WARNING is finding.severity


@pytest.mark.parametrize(
    "name",
    [
        "Suket Liar",
        "Kafé Ñandú",
        "Калина",
        "Festival Калина",
        "β-karoten",
        "100 μg besi",
        "5 kΩ",
        "日本 Baca",
        "e-KTP 2",
    ],
)
def test_a_word_of_one_script_passes(name: str) -> None:
    assert [] == found(an_innovation(nama_inovasi=name))


def test_titles_and_other_names_are_read_too() -> None:
    odd = "B\u0435rita"
    records = (an_event(nama_kegiatan=odd), a_source(judul=odd), an_innovation(kata_kunci=["a", odd]))

    expected = [
        ("mixed-script", "innovations/suket-liar.yaml", ("kata_kunci", 1)),
        ("mixed-script", "events/peluncuran.yaml", ("nama_kegiatan",)),
        ("mixed-script", "sources/s1.yaml", ("judul",)),
    ]
    assert expected == spots(found(*records))


@pytest.mark.parametrize(
    "address",
    [
        "https://s\u0430latiga.go.id/",
        "https://\u0430\u0440\u0440\u04cf\u0435.com/",
        "https://xn--slatiga-3fg.go.id/",
        "https://www.s\u03bflo.id",
    ],
)
def test_a_host_that_looks_like_another_is_told(address: str) -> None:
    assert [("mixed-script", "sources/s1.yaml", ("url",))] == spots(found(a_source(url=address)))


@pytest.mark.parametrize(
    "address",
    [
        "https://salatiga.go.id/%D0%B0",
        "https://salatiga.go.id/\u0430\u0431",
        "https://xn--mnchen-3ya.de/",
        "https://xn--\u00ff.de",
        "https://xn--.de",
        "https://[",
    ],
)
def test_other_addresses_pass(address: str) -> None:
    assert [] == found(a_source(url=address))
