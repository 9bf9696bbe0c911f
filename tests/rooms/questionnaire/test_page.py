"""The page of the form: which forge it leads to, and what it asks without scripts."""

import pytest
from markupsafe import escape

from generator.derive import derive
from generator.model import Showcase
from generator.model.choice import Forge
from generator.questionnaire.page import contribute_page, forge_of
from generator.render.pages import Press
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, some_settings


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        (None, {}),
        (Forge.GITHUB, {"repositori": "https://github.com/kota/etalase"}),
        (Forge.GITLAB, {"repositori": "https://gitlab.kota.example/etalase"}),
        (Forge.GITEA, {"repositori": "https://codeberg.org/kota/etalase"}),
        (None, {"repositori": "https://git.kota.example/etalase"}),
        (Forge.GITLAB, {"repositori": "https://git.kota.example/etalase", "jenis_repositori": "gitlab"}),
        (Forge.GITHUB, {"repositori": "https://github.kota.example/etalase"}),
    ],
)
def test_the_forge_is_told_by_the_settings_or_by_its_host(expected: Forge | None, given: dict[str, str]) -> None:
    assert expected is forge_of(some_settings(**given))


def page(language: str = "id", **settings: str) -> str:
    """The page's HTML."""
    site = derive(Showcase(settings=some_settings(**settings)), TODAY)
    ((_, body),) = Press(site, words_of(language))([contribute_page(site, words_of(language))])
    return body.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ten_questions_can_be_read_without_scripts(language: str) -> None:
    html, words = page(language), words_of(language)

    assert 10 == html.count('<div class="ei-fld"><p><strong>')
    assert escape(words("question.latar_belakang")) in html
    assert "Guru piket" in html


def test_a_way_that_is_not_set_up_says_so() -> None:
    words = words_of("id")
    bare, whole = (
        page(),
        page(repositori="https://github.com/kota/etalase", surel="kantor@contoh.example", cabang="utama"),
    )

    assert 1 == bare.count(words("borang.no_forge")) == bare.count(words("borang.no_mail"))
    assert 'data-forge="" data-mail=""' in bare
    assert words("borang.no_forge") not in whole
    assert words("borang.no_mail") not in whole
    assert 'data-branch="utama" data-forge="github" data-mail="kantor@contoh.example"' in whole
    assert 'href="https://github.com/kota/etalase/issues/new/choose"' in whole
