"""The posters: sound PNG files, the same bytes on every machine, small, and told in words."""

import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.demo.pictures import HEIGHT, WIDTH, alt_text, poster, poster_name
from generator.demo.png import deflated, png
from generator.picture.tone import TONES


@given(st.lists(st.binary(max_size=40).map(lambda body: body * 13), max_size=6))
@settings(deadline=None)
def test_a_deflated_body_inflates_to_itself(lines: list[bytes]) -> None:
    assert b"".join(lines) == zlib.decompress(deflated(lines))


@pytest.mark.parametrize("length", [*range(1, 8), 130, 256, *range(257, 264), 515, 516, 517, 518, 1000])
def test_a_run_of_any_length_inflates_to_itself(length: int) -> None:
    assert b"\xc8" * length == zlib.decompress(deflated([b"\xc8" * length]))


def test_pixels_come_out_in_their_colours() -> None:
    rows = [b"\x00\x01\x02", b"\x00\x01\x02", b"\x02\x02\x00"]
    colours = [(255, 0, 0), (0, 255, 0), (1, 2, 3)]
    image = Image.open(BytesIO(png(rows, colours))).convert("RGB")

    assert [colours[number] for row in rows for number in row] == [
        image.getpixel((x, y)) for y in range(3) for x in range(3)
    ]


@pytest.mark.parametrize("theme", TONES)
def test_posters_are_small_and_sound(theme: str) -> None:
    for number in range(3):
        name = poster_name(theme, number)
        image = Image.open(BytesIO(poster(name)))
        image.load()

        assert ("PNG", (WIDTH, HEIGHT)) == (image.format, image.size)
        assert len(poster(name)) < 20_000
        assert len(alt_text(name)) > 30


def test_posters_of_a_theme_differ() -> None:
    assert 36 == len({poster(poster_name(theme, number)) for theme in TONES for number in range(3)})
