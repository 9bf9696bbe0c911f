"""The parts of the street: ornaments that say nothing, weigh little and are the same at every build."""

import itertools
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from markupsafe import Markup

from generator.picture import ornament, street, survival
from generator.picture.cityscape import cityscape
from generator.picture.tone import TONES
from tests.picture.reading import HOSTILE, each, read

Draw = Callable[[], Markup]

ORNAMENTS: dict[str, Draw] = {
    "pavement": lambda: ornament.pavement(3),
    "awning": lambda: ornament.awning(8),
    "mark": ornament.brand_mark,
    "door": lambda: ornament.door("#08251d", "#0b4c6b", "#8fd3ec"),
    "dashed pane": ornament.dashed_pane,
    "shop windows": lambda: street.shop_windows([("gizi", 122), ("lain", 158)]),
    "no shop windows": lambda: street.shop_windows([]),
    "stones": street.stones_pile,
    "houses": street.houses,
    "form": street.form_window,
    "survival": lambda: survival.survival("padam"),
    "cityscape": cityscape,
}
every_ornament = pytest.mark.parametrize("draw", [pytest.param(draw, id=name) for name, draw in ORNAMENTS.items()])


@every_ornament
def test_an_ornament_is_hidden_and_holds_no_words_and_no_ids(draw: Draw) -> None:
    root = read(draw())

    assert "true" == root.get("aria-hidden")
    assert "" == "".join(root.itertext())
    assert not [node for node in root.iter() if "id" in node.attrib]


@every_ornament
def test_an_ornament_is_the_same_every_time(draw: Draw) -> None:
    assert draw() == draw()


def test_a_pavement_is_the_same_in_another_process() -> None:
    code = "from generator.picture.ornament import pavement; print(pavement(3), end='')"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert other.stdout == ornament.pavement(3)


def test_another_seed_lays_another_pavement() -> None:
    assert 5 == len({ornament.pavement(seed) for seed in range(5)})


def test_stones_of_a_pavement_never_overlap_and_reach_from_edge_to_edge() -> None:
    lines = [
        (float(x) - height / 2, float(x) + float(length) + height / 2)
        for node in each(read(ornament.pavement(8)), "path")
        for height in [float(node.attrib["stroke-width"])]
        for x, length in re.findall(r"M([-.\d]+) [.\d]+h([.\d]+)", node.attrib["d"])
    ]
    ends = sorted(lines)

    assert all(left[1] < right[0] for left, right in itertools.pairwise(ends))
    assert ends[0][0] <= 0
    assert ends[-1][1] >= 2600 - 5


@pytest.mark.parametrize("scallops", [0, 1, 2, 8, 15])
def test_an_awning_has_as_many_scallops_as_asked(scallops: int) -> None:
    root = read(ornament.awning(scallops))

    assert scallops == sum(node.attrib["d"].count("M") for node in each(root, "path"))


def test_colours_of_a_door_stay_attributes() -> None:
    assert [] == each(read(ornament.door(HOSTILE, HOSTILE, HOSTILE)), "script")


def test_shop_windows_stand_on_one_street_in_the_tones_of_their_themes() -> None:
    root = read(street.shop_windows([("gizi", 122), ("data", 158), ("lain", 90)]))
    panes = each(root, "rect")[1::2]

    assert "158" == root.attrib["viewBox"].split()[3]
    assert {158.0} == {float(pane.attrib["y"]) + float(pane.attrib["height"]) for pane in panes}
    assert [TONES["gizi"][0].ground, TONES["data"][0].ground] == [pane.attrib["fill"] for pane in panes[:2]]


def test_each_state_of_survival_has_a_window_of_its_own() -> None:
    assert ("menyala", "menular", "padam", "tak") == survival.KINDS
    assert 4 == len({survival.survival(kind) for kind in survival.KINDS})


def test_an_unknown_state_of_survival_is_drawn_as_unknown() -> None:
    assert survival.survival("tak") == survival.survival(HOSTILE)


def test_the_cityscape_stays_light() -> None:
    assert len(cityscape().encode()) < 7000
