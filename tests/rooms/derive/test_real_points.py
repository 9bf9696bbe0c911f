"""The points of the real content that are drawn: each lies in the kelurahan that a source states for it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.derive import derive
from generator.disk import read_content
from generator.load import load
from generator.model import Unit
from generator.view import Village

CONTENT = Path(__file__).resolve().parents[3] / "content"
WRONG = {
    "sd-negeri-cebongan-03",
    *(f"sd-negeri-mangunsari-{number}-salatiga" for number in ("01", "02", "05")),
    *(f"sd-negeri-kutowinangun-{number}" for number in ("10", "11", "12")),
}
"""Schools whose coordinates of 2019 are known to be wrong (pages/id/metode.md#wilayah)."""


def drawn() -> Iterator[tuple[Village, Unit]]:
    """Every point that a map of the real site shows, with the kelurahan that it is drawn in."""
    site = derive(load(read_content(CONTENT)).showcase, date(2026, 1, 1))
    for district in site.districts:
        yield from ((village, unit) for village in district.villages for unit in village.points)


def is_inside(village: Village, unit: Unit) -> bool:
    """Whether a ray to the east crosses the boundary an odd number of times."""
    assert unit.koordinat
    x, y, crossed = unit.koordinat.bujur, unit.koordinat.lintang, False
    for ring in (ring for polygon in village.area.polygons for ring in polygon):
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                crossed = not crossed
    return crossed


def test_every_point_drawn_lies_in_its_kelurahan_and_none_is_known_to_be_wrong() -> None:
    points = list(drawn())
    known = {path.stem for path in (CONTENT / "units").glob("*.yaml")}

    assert len(points) > 50
    assert [] == [unit.id for village, unit in points if not is_inside(village, unit)]
    assert known >= WRONG
    assert set() == WRONG & {unit.id for _, unit in points}
