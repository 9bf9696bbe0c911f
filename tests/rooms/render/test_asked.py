"""The fields that a hand-written page tells: each is an anchor there, for questions to lead to."""

import pytest

from generator.derive import derive
from generator.render.asked import HERE, with_fields
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, a_showcase, an_innovation
from tests.rooms.derive.documented import a_set
from tests.rooms.render.reading import read_html
from tests.test_docs import ROOT

SITE = derive(a_showcase(an_innovation(), a_set()), TODAY)
PAGES = [
    folder / language / "dokumentasikan.md"
    for folder in (ROOT / "pages", ROOT / "generator" / "demo" / "frame" / "pages")
    for language in LANGUAGES
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_that_a_record_leaves_open_leads_to_an_anchor(language: str) -> None:
    file = f"{language}/dokumentasikan.md"
    told = read_html(with_fields(SITE, {file: b"# Cara\n\n" + HERE + b"\n"})[file].decode())

    assert {one.field for one in SITE.accounts[0].known.missing} <= set(told.ids)
    assert words_of(language)("question.tujuan") in told.text


def test_a_page_without_a_place_for_the_fields_stays_as_it_is() -> None:
    assert {"id/tentang.md": b"# Tentang\n"} == with_fields(SITE, {"id/tentang.md": b"# Tentang\n"})


def test_the_pages_for_contributors_have_a_place_for_the_fields() -> None:
    assert [] == [str(page) for page in PAGES if HERE.decode() not in page.read_text("utf-8").splitlines()]
