"""The map: every area is a link with a name, numbers lie in their areas, and it stays light."""

from dataclasses import replace
from math import cos, sin, tau

import pytest
from hypothesis import given
from markupsafe import Markup

from generator.picture.map import Area, Place, area_map
from tests.picture.reading import ANY_TEXT, HOSTILE, each, read, words
from tests.picture.rings import turns, walked


def blob(lon: float, lat: float, corners: int = 40) -> tuple[tuple[float, float], ...]:
    """A closed ring of about a kilometre, as a boundary file has it."""
    wobble = [0.004 + 0.0008 * ((at * 7) % 5) for at in range(corners)]
    ring = [(lon + r * cos(tau * at / corners), lat + r * sin(tau * at / corners)) for at, r in enumerate(wobble)]
    return (*ring, ring[0])


def areas() -> list[Area]:
    """A town of twelve areas in four rows, the second of them in two parts, the third with a hole."""
    town = [
        Area(
            key=f"33.73.{at:02}",
            name=f"Kelurahan {at}",
            href=f"kecamatan/kelurahan-{at}/",
            label=f"Kelurahan {at}: {at} catatan",
            rings=((blob(110.48 + 0.012 * (at % 3), -7.32 - 0.012 * (at // 3)),),),
            tone="q-1",
            number=at + 1,
            marked=at % 4 == 0,
        )
        for at in range(12)
    ]
    town[1] = replace(town[1], rings=(*town[1].rings, (blob(110.53, -7.30),)))
    town[2] = replace(town[2], rings=((*town[2].rings[0], blob(110.504, -7.32, 5)),))
    return town


def test_every_area_is_a_link_with_its_name() -> None:
    links = each(read(area_map(areas(), "Peta")), "a")

    assert [area.href for area in areas()] == [link.get("href") for link in links]
    assert [area.label for area in areas()] == [link.get("aria-label") for link in links]
    assert [area.key for area in areas()] == [link.get("data-k") for link in links]
    assert [area.tone for area in areas()] == [link.get("class") for link in links]


def test_the_map_is_a_named_group_and_its_numbers_are_for_the_eye() -> None:
    root = read(area_map(areas(), "Peta 12 kelurahan"))

    assert ("group", "Peta 12 kelurahan") == (root.get("role"), root.get("aria-label"))
    assert "true" == next(node for node in each(root, "g") if each(node, "text")).get("aria-hidden")
    assert [str(area.number) for area in areas()] == words(root)


def test_each_part_and_each_hole_of_an_area_is_drawn() -> None:
    data = [node.attrib["d"] for node in each(read(area_map(areas(), "Peta")), "path")]

    assert [1, 2, 2] == [path.count("M") for path in data[:3]]


def test_each_number_lies_inside_its_area_and_outside_its_holes() -> None:
    root = read(area_map(areas(), "Peta"))
    outlines = [walked(node.attrib["d"]) for node in each(root, "path")]
    places = [(float(node.attrib["x"]), float(node.attrib["y"]) - 11) for node in each(root, "text")]

    assert [1] * 12 == [
        sum(abs(turns(x, y, ring)) for ring in rings) for rings, (x, y) in zip(outlines, places, strict=True)
    ]


def test_marked_areas_and_no_others_have_a_dark_stone() -> None:
    root = read(area_map(areas(), "Peta"))
    stones = [(node.attrib["cx"], int(node.attrib["cy"])) for node in each(root, "ellipse")]
    numbers = {node.text: (node.attrib["x"], int(node.attrib["y"]) - 11) for node in each(root, "text")}

    assert [numbers[str(area.number)] for area in areas() if area.marked] == stones


def test_highlighted_areas_keep_colour_and_number_and_all_stay_links() -> None:
    root = read(area_map(areas(), "Peta", highlight=["33.73.03", "33.73.07"]))
    pale = [node for node in each(root, "path") if node.get("fill-opacity")]

    assert ["4", "8"] == words(root)
    assert 10 == len(pale)
    assert 12 == len(each(root, "a"))


def test_a_highlight_that_is_on_no_map_dims_nothing() -> None:
    assert area_map(areas(), "Peta") == area_map(areas(), "Peta", highlight=["99"])


def test_zoom_shows_the_highlighted_area_larger_and_leaves_out_what_cannot_be_seen() -> None:
    far, near = (area_map(areas(), "Peta", highlight=["33.73.00"], zoom=zoom) for zoom in (False, True))
    shown = [link.get("data-k") for link in each(read(near), "a")]

    assert "33.73.00" in shown
    assert len(shown) < len(each(read(far), "a"))
    assert "33.73.11" not in shown


def test_places_on_the_sheet_say_their_names_and_numbers_give_way() -> None:
    places = [Place(110.48, -7.32, HOSTILE), Place(111.9, -7.32, "jauh")]
    root = read(area_map(areas(), "Peta", highlight=["33.73.00"], zoom=True, places=places))

    assert [HOSTILE] == [stone[0].text for stone in each(root, "circle")]
    assert ["img"] == [stone.get("role") for stone in each(root, "circle")]
    assert [] == words(root)


def test_an_area_too_small_to_see_is_still_a_link() -> None:
    speck = Area("x", "Titik", "#x", "Titik", ((((110.49, -7.33), (110.49001, -7.33), (110.49, -7.33)),),), "q-1", 13)
    root = read(area_map([*areas(), speck], "Peta"))

    assert "Titik" == each(root, "a")[-1].get("aria-label")
    assert each(root, "path")[-1].attrib["d"].startswith("M")
    assert "13" == words(root)[-1]


@pytest.mark.parametrize("none", [[], [Area("x", "Tanpa batas", "#", "Tanpa batas", (), "q-1", 1)]])
def test_areas_without_borders_make_no_map(none: list[Area]) -> None:
    assert Markup() == area_map(none, "Peta")


@given(ANY_TEXT, ANY_TEXT)
def test_any_name_and_any_label_stay_text(name: str, label: str) -> None:
    area = Area(name, name, name, label, ((blob(110.5, -7.3),),), label, 1)
    tags = {node.tag for node in read(area_map([area], label, places=[Place(110.5, -7.3, name)])).iter()}

    assert {"div", "svg", "g", "a", "title", "path", "circle"} == tags


def test_twenty_three_areas_as_detailed_as_a_boundary_file_stay_light() -> None:
    detailed = [
        Area(
            str(at),
            f"Kelurahan {at}",
            f"kelurahan-{at}/",
            f"Kelurahan {at}",
            ((blob(110.48 + 0.009 * (at % 5), -7.32 - 0.009 * (at // 5), 90),),),
            "q-1",
            at,
            True,
        )
        for at in range(23)
    ]

    assert len(area_map(detailed, "Peta").encode()) < 30_000


def test_other_figures_stand_in_layers_of_their_own() -> None:
    told = [replace(area, figures=(("jumlah", str(10 * area.number)),)) for area in areas()]
    layers = {group.get("class"): "".join(group.itertext()) for group in each(read(area_map(told, "Peta")), "g")}

    assert "102030405060708090100110120" == layers["ei-lap-jumlah"]
    assert "123456789101112" == layers["ei-lap"]


def test_without_other_figures_the_numbers_are_no_layer() -> None:
    assert not [group for group in each(read(area_map(areas(), "Peta")), "g") if group.get("class")]
