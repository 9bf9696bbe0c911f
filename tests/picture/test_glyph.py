"""Theme glyphs and the cards that they stand on."""

import pytest

from generator.picture import pigment
from generator.picture.glyph import THEMES, glyph
from generator.picture.tone import PLAIN, TONES, Tone, tone
from tests.picture.contrast import contrast
from tests.picture.reading import HOSTILE, read

EVERY_TONE = [pytest.param(each, id=f"{tema}-{at}") for tema, pair in TONES.items() for at, each in enumerate(pair)]


def test_there_are_twelve_themes_and_no_two_look_alike() -> None:
    assert 12 == len(THEMES)
    assert 12 == len({glyph(tema) for tema in THEMES})


@pytest.mark.parametrize("tema", [*THEMES, "lain", HOSTILE])
def test_a_glyph_is_a_square_ornament_that_takes_its_main_colour_from_the_card(tema: str) -> None:
    root = read(glyph(tema))

    assert "true" == root.get("aria-hidden")
    assert "0 0 100 100" == root.get("viewBox")
    assert "currentColor" == root.get("fill")


def test_an_unknown_theme_gets_the_plain_pane() -> None:
    assert glyph("lain") == glyph(HOSTILE)
    assert glyph("lain") not in {glyph(tema) for tema in THEMES}
    assert PLAIN == tone("lain")


def test_every_theme_has_two_tones_and_every_tone_a_theme() -> None:
    assert set(THEMES) == set(TONES)
    assert all(own != other for own, other in TONES.values())


@pytest.mark.parametrize("card", [*EVERY_TONE, pytest.param(PLAIN, id="plain")])
def test_text_on_a_card_can_be_read(card: Tone) -> None:
    assert contrast(card.ink, card.ground) >= 4.5


@pytest.mark.parametrize("share", pigment.SHARES)
def test_numbers_on_a_share_can_be_read(share: str) -> None:
    assert contrast(pigment.TINTA, share) >= 4.5
