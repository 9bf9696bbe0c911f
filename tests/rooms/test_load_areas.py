"""Boundaries from GeoJSON: read whole, or one finding with its place."""

import json

import pytest

from tests.factories import SQUARE
from tests.rooms.test_load import only, with_file


def area(**given: object) -> dict[str, object]:
    """A GeoJSON feature of one square."""
    properties = {"kode": "33.73.01.1001", "nama": "Bugel", "kecamatan": "Sidorejo"}
    return {"properties": properties, "geometry": {"type": "Polygon", "coordinates": SQUARE}} | given


@pytest.mark.parametrize(("kind", "shape"), [("Polygon", SQUARE), ("MultiPolygon", [SQUARE])])
def test_areas_are_read_from_geojson_of_one_or_many_polygons(kind: str, shape: object) -> None:
    body = json.dumps({"features": [area(geometry={"type": kind, "coordinates": shape})]}).encode()
    found = with_file("areas.geojson", body)

    assert [] == found.diagnostics
    assert [("Bugel", "Sidorejo", (SQUARE,))] == [(a.nama, a.kecamatan, a.polygons) for a in found.showcase.areas]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"features": [}',
        b"[]",
        b"null",
        b'{"features": null}',
        b'{"features": [{}]}',
        b'{"features": [{"properties": {"kode": "1", "nama": "a", "kecamatan": "b"}, "geometry": null}]}',
        json.dumps({"features": [area(geometry={"type": "Point", "coordinates": [110, -7]})]}).encode(),
        json.dumps({"features": [area(geometry={"type": "Polygon", "coordinates": [[["a", "b"]]]})]}).encode(),
        json.dumps({"features": [area(geometry={"type": "Polygon", "coordinates": []})]}).encode(),
        json.dumps({"features": [area(geometry={"type": "Polygon", "coordinates": [[]]})]}).encode(),
        b"\xff\xff",
    ],
)
def test_areas_that_cannot_be_read_are_one_finding(body: bytes) -> None:
    finding = only(with_file("areas.geojson", body))

    assert ("areas-unreadable", "areas.geojson") == (finding.code, finding.place.file)
    assert finding.facts["problem"]


def test_a_fault_of_geojson_has_its_line() -> None:
    finding = only(with_file("areas.geojson", b'{\n"features": [}\n'))

    assert (2, 14) == (finding.place.line, finding.place.column)
