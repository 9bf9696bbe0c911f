"""Units and areas, held against RFC 7946."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from generator.export import export
from generator.export.geojson import doubled_area, wound
from generator.model import Area
from tests.factories import SQUARE, a_showcase, a_unit, an_area, an_innovation
from tests.rooms.export.given import given, held
from tests.thorough import times

HOLE = ((110.02, -7.02), (110.02, -7.04), (110.04, -7.04), (110.04, -7.02), (110.02, -7.02))


def read(files: dict[str, bytes], name: str) -> dict[str, Any]:
    """A collection, whose shape, box and ranges must be those of the standard."""
    found: dict[str, Any] = json.loads(files[f"data/{name}.geojson"])
    assert "FeatureCollection" == found["type"]
    places = [point for feature in found["features"] for point in points(feature["geometry"]["coordinates"])]
    assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in places)
    if places:
        xs, ys = zip(*places, strict=True)
        assert [min(xs), min(ys), max(xs), max(ys)] == found["bbox"]
    return found


def points(part: Any) -> Iterator[tuple[float, float]]:
    """The positions within coordinates."""
    if isinstance(part[0], int | float):
        yield (part[0], part[1])
    else:
        for each in part:
            yield from points(each)


def test_units_with_a_point_are_features_and_others_are_not() -> None:
    place = {"lintang": "-7.31", "bujur": "110.5"}
    files = given(a_unit(koordinat=place), a_unit(id="tanpa"), an_innovation(unit_kerja=["kelurahan-bugel"]))

    feature = read(files, "unit")["features"][0]

    assert 1 == len(read(files, "unit")["features"])
    assert {"type": "Point", "coordinates": [110.5, -7.31]} == feature["geometry"]
    assert ("kelurahan-bugel", 1, False) == (
        feature["id"],
        feature["properties"]["inovasi"],
        feature["properties"]["letak_dikonfirmasi"],
    )


def test_outer_rings_run_against_the_clock_and_holes_with_it_whatever_the_source() -> None:
    for ring in (SQUARE[0], SQUARE[0][::-1]):
        area = Area("33.73.01.1001", "Bugel", "Sidorejo", ((ring, HOLE),))
        feature = read(dict(export(held(a_showcase(areas=(area,))))), "wilayah")["features"][0]
        outer, hole = feature["geometry"]["coordinates"][0]

        assert doubled_area(outer) > 0 > doubled_area(hole)
        assert outer[0] == outer[-1]


def test_areas_tell_how_much_is_in_them_and_whose_their_boundaries_are() -> None:
    unit = a_unit(kecamatan="Sidorejo", kelurahan="Bugel")
    made = a_showcase(unit, an_innovation(unit_kerja=[unit.id]), areas=(an_area(),), batas_wilayah="Pembuat (MIT)")

    found = read(dict(export(held(made))), "wilayah")

    assert "Pembuat (MIT)" == found["attribution"]
    told = found["features"][0]["properties"]
    assert (1, 1, 1) == (told["unit"], told["unit_dengan_inovasi"], told["inovasi"])


def test_showcase_without_places_gives_empty_collections() -> None:
    assert [[], []] == [read(given(), name)["features"] for name in ("unit", "wilayah")]


@settings(max_examples=times(20))
@for_all(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=3, max_size=8, unique=True))
def test_winding_keeps_every_point_and_closes_the_ring(ring: list[tuple[float, float]]) -> None:
    made = wound(tuple(ring), left=True)

    assert set(ring) == set(made)
    assert made[0] == made[-1]
    assert doubled_area(made) >= 0
