"""Similar innovations on a page: the reasons in plain words and in its language; nothing typed becomes markup."""

import re

import pytest

from tests.factories import a_list, a_plan, a_showcase, a_unit, an_innovation
from tests.rooms.render.reading import Read, pages, tree

HEADING = {"id": "Inovasi serupa", "en": "Similar innovations"}
SHARED = {
    "unit_kerja": ["sd-satu"],
    "urusan_utama": "pendidikan",
    "rencana_terkait": [{"dokumen": "rpjmd", "misi": "3"}],
}
HOSTILE = "Baca <b>\"buku\"</b> {{ x }} & 'tua' <script>alert(1)</script> rumah"


def page(text: str, language: str = "id", **shared: object) -> Read:
    """The page of one of two records that say the same `text`, beside a third that shares nothing."""
    two = [an_innovation(id=key, nama_inovasi="12", ringkasan_singkat=text, **shared) for key in "ab"]
    other = an_innovation(id="c", nama_inovasi="Kompos")
    unit, plan = a_unit(id="sd-satu", jenis="sd"), a_plan(misi=[{"nomor": 3}])
    showcase = a_showcase(*two, other, unit, plan, a_list("urusan", "pendidikan"), a_list("tema", "gizi"))
    return pages(tree(showcase))[f"{language}/inovasi/a/"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("id", "urusan sama: pendidikan (id); kata: buku, tua; misi sama: RPJMD Contoh, misi ke-3; unit sejenis: SD"),
        ("en", "same function: pendidikan (en); words: buku, tua; same mission: RPJMD Contoh, mission 3; same kind"),
    ],
)
def test_every_reason_is_said_in_the_language_of_the_page(language: str, expected: str) -> None:
    found = page("Buku dan tua", language, **SHARED)

    assert HEADING[language] in found.text
    assert expected in found.text


def test_the_theme_is_a_reason_where_no_function_is() -> None:
    assert "tema sama: gizi (id); kata: buku" in page("Buku", tema="gizi").text


def test_words_of_a_record_are_indonesian_on_an_english_page() -> None:
    found = page("Buku dan tua", "en")
    (spoken,) = [attributes for tag, attributes in found.elements if attributes.get("class") == "ei-why"]

    assert {} == {name: value for name, value in spoken.items() if name != "class"}
    assert "words: buku, tua" in found.text
    assert "lang" in dict(found.elements[_place(found, "ei-why") + 1][1])


def _place(found: Read, name: str) -> int:
    return next(at for at, (_, attributes) in enumerate(found.elements) if attributes.get("class") == name)


def test_what_was_typed_is_words_only() -> None:
    found = page(HOSTILE)

    assert [] == [attributes for tag, attributes in found.elements if tag == "script" and "src" not in attributes]
    assert re.search(r"kata: \w+, \w+, \w+ 1/10", found.text)


def test_a_record_like_no_other_says_nothing_of_similar_ones() -> None:
    assert HEADING["id"] not in page("Di dan ke").text
