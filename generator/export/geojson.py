"""Units that have a point, and the areas with what is in them, as GeoJSON (RFC 7946)."""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from generator.export.holdings import Holdings
from generator.follow import address
from generator.model import Settings, Unit
from generator.model.showcase import Ring
from generator.view import Site, Village

Position = tuple[float, float]


def geojson_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """`data/unit.geojson` and `data/wilayah.geojson`, also when they hold nothing."""
    site = holdings.site
    told = {page.record.id: len(page.innovations) for page in site.units}
    villages = [village for district in site.districts for village in district.villages]
    sound = {unit.id for village in villages for unit in village.points}
    units = holdings.showcase.units.values()
    points = (_unit(site.settings, unit, unit.id in sound, told.get(unit.id, 0)) for unit in units)
    yield "data/unit.geojson", _collection([point for point in points if point], {"license": site.settings.lisensi})
    yield "data/wilayah.geojson", _collection([_area(site, village) for village in villages], _credit(site.settings))


def _credit(settings: Settings) -> dict[str, Any]:
    """The boundaries have a maker and a licence of their own; the counts are ours."""
    given = {"attribution": settings.batas_wilayah, "source": settings.batas_wilayah_url, "license": settings.lisensi}
    return {key: value for key, value in given.items() if value}


def _unit(settings: Settings, unit: Unit, sound: bool, told: int) -> dict[str, Any] | None:
    """A unit at its point; `sound` says whether the site's own map draws it, since a statement confirms it."""
    if unit.koordinat is None:
        return None
    point = (unit.koordinat.bujur, unit.koordinat.lintang)
    about = {
        "nama": unit.nama,
        "jenis": unit.jenis.value,
        "npsn": unit.npsn,
        "kode_wilayah": unit.kode_wilayah,
        "kecamatan": unit.kecamatan,
        "kelurahan": unit.kelurahan,
        "letak_dikonfirmasi": sound,
        "catatan": unit.koordinat.catatan,
        "inovasi": told,
        "url": address(settings, f"unit/{unit.id}/"),
    }
    return _feature(unit.id, about, {"type": "Point", "coordinates": point})


def _area(site: Site, village: Village) -> dict[str, Any]:
    area = village.area
    about = {
        "nama": area.nama,
        "kecamatan": area.kecamatan,
        "unit": len(village.units),
        "unit_dengan_inovasi": village.told,
        "inovasi": len(village.innovations),
        "url": address(site.settings, village.url),
    }
    shapes = [[wound(ring, left=place == 0) for place, ring in enumerate(rings)] for rings in area.polygons]
    return _feature(area.kode, about, {"type": "MultiPolygon", "coordinates": shapes})


def _feature(identifier: str, about: dict[str, Any], geometry: dict[str, Any]) -> dict[str, Any]:
    known = {key: value for key, value in about.items() if value is not None}
    return {"type": "Feature", "id": identifier, "properties": known, "geometry": geometry}


def wound(ring: Ring, left: bool) -> list[Position]:
    """The ring closed, and its points against the clock (`left`) or with it: outer rings left, holes not (3.1.6)."""
    closed = list(ring) if ring[0] == ring[-1] else [*ring, ring[0]]
    return closed if (doubled_area(closed) > 0) is left else closed[::-1]


def doubled_area(ring: Iterable[Position]) -> float:
    """Twice the area within a closed ring, in square degrees; negative when its points go with the clock."""
    points = list(ring)
    return sum(x * after_y - after_x * y for (x, y), (after_x, after_y) in pairwise(points))


def _collection(features: list[dict[str, Any]], more: dict[str, Any]) -> bytes:
    """One feature a line, so that a change of one is a change of a line."""
    points = [point for feature in features for point in _points(feature["geometry"]["coordinates"])]
    head = {"type": "FeatureCollection", **({"bbox": box(points)} if points else {}), **more}
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "features": [\n{lines}\n]}}\n'.encode()


def _points(coordinates: Any) -> Iterator[Position]:
    """The points of any geometry, however deep."""
    if isinstance(coordinates[0], float):
        yield coordinates
    else:
        for part in coordinates:
            yield from _points(part)


def box(points: Iterable[Position]) -> list[float]:
    """West, south, east, north."""
    longitudes, latitudes = zip(*points, strict=True)
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
