"""Our own drawings as pixels: shapes stand where SVG puts them."""

import pytest
from markupsafe import Markup

from generator.picture.glyph import THEMES, glyph
from generator.picture.svg import ellipse, group, ornament, path, rect
from generator.presence.outline import lines
from generator.presence.raster import raster

RED, BLUE, NOTHING = (255, 0, 0, 255), (0, 0, 255, 255), (0, 0, 0, 0)


def colours(*shapes: Markup, at: tuple[tuple[int, int], ...], **attributes: str) -> list[object]:
    """The colours at some places of a drawing of 100 by 100."""
    made = raster(ornament(100, 100, *shapes, **attributes), 100, 100, "#0000ff")
    return [made.getpixel(place) for place in at]


def test_shapes_take_their_colour_or_that_of_the_group_around_them() -> None:
    shapes = (rect(0, 0, 20, 20, fill="#ff0000"), group(rect(40, 40, 20, 20), fill="currentColor"))

    assert [RED, BLUE, NOTHING] == colours(*shapes, at=((10, 10), (50, 50), (80, 80)))


def test_a_group_moves_and_scales_what_is_in_it() -> None:
    shape = group(rect(0, 0, 10, 10, fill="#ff0000"), transform="translate(50 50) scale(2)")

    assert [NOTHING, RED, RED, NOTHING] == colours(shape, at=((10, 10), (52, 52), (68, 68), (72, 72)))


def test_lines_are_as_thick_as_they_say() -> None:
    shape = path("M0 50H100", stroke="#ff0000", stroke_width=10, fill="none")

    assert [RED, RED, NOTHING] == colours(shape, at=((50, 46), (50, 53), (50, 57)))


def test_what_is_faint_lets_the_ground_through() -> None:
    ground = rect(0, 0, 100, 100, fill="#0000ff")
    (mixed,) = colours(ground, ellipse(50, 50, 20, 20, fill="#ff0000", fill_opacity=".5"), at=((50, 50),))

    assert (128, 0, 127, 255) == mixed


@pytest.mark.parametrize("theme", THEMES)
def test_every_glyph_can_be_drawn(theme: str) -> None:
    seen = raster(glyph(theme), 60, 60, "#0000ff").getchannel("A")
    assert sum(seen.histogram()[200:]) > 900


def test_an_arc_ends_where_it_says_and_bends_the_way_it_says() -> None:
    ((points, closed),) = lines("M0 50A50 50 0 0 1 100 50")
    middle = min(points, key=lambda point: abs(point[0] - 50))

    assert not closed
    assert (100, 50) == pytest.approx(points[-1])
    assert (50, 0) == pytest.approx(middle, abs=2)


@pytest.mark.parametrize(
    ("data", "ends"),
    [
        ("M1 2 3 4", (3, 4)),
        ("m1 2l2 2h3v-1", (6, 3)),
        ("M0 0C0 10 10 10 10 0s10-10 10 0", (20, 0)),
        ("M0 0q5 5 10 0t10 0", (20, 0)),
        ("M0 0a5 5 0 1 0 10 0", (10, 0)),
    ],
)
def test_every_command_leads_to_its_end(data: str, ends: tuple[float, float]) -> None:
    ((points, _),) = lines(data)
    assert ends == pytest.approx(points[-1])
