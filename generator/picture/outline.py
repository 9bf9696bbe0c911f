"""From longitude and latitude to the lines of a map, in whole pixels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

from generator.picture.pole import Point

Polygon = tuple[tuple[tuple[float, float], ...], ...]  # the outer ring, then its holes
Pixel = tuple[int, int]
_BEYOND = 4  # pixels: the line along the edge of the sheet stays out of sight


@dataclass(frozen=True)
class Sheet:
    """A map sheet: its north-west corner in degrees, pixels for a degree each way, and its size in pixels."""

    west: float
    north: float
    across: float
    down: float
    width: int
    height: int

    def pixel(self, point: Point) -> Pixel:
        """Where a (longitude, latitude) lies on the sheet."""
        return round((point[0] - self.west) * self.across), round((self.north - point[1]) * self.down)

    def shows(self, point: Point) -> bool:
        """Whether a (longitude, latitude) lies on the sheet."""
        x, y = self.pixel(point)
        return 0 <= x <= self.width and 0 <= y <= self.height


def sheet(points: Iterable[Point], width: int, margin: int) -> Sheet:
    """The sheet that shows all the points, `width` pixels wide (at most twice as high), with a margin around.

    Equirectangular: true to shape near the middle latitude, which is all that a town needs.
    """
    lons, lats = zip(*((point[0], point[1]) for point in points), strict=True)
    west, east, south, north = min(lons), max(lons), min(lats), max(lats)
    squeeze = cos(radians((south + north) / 2))
    room = width - 2 * margin
    down = min(room / max((east - west) * squeeze, 1e-9), 2 * room / max(north - south, 1e-9))
    across = down * squeeze
    return Sheet(
        west - (width / across - (east - west)) / 2,
        north + margin / down,
        across,
        down,
        width,
        round((north - south) * down) + 2 * margin,
    )


def clipped(ring: Iterable[Pixel], page: Sheet) -> list[Pixel]:
    """The part of a ring that lies on the sheet or a little beyond, side by side after Sutherland and Hodgman.

    A browser hides what lies beyond, but a link keeps the box of all its line, over whatever stands beside the map.
    """
    corners = list(ring)
    for axis, bound, keep in (
        (0, -_BEYOND, 1),
        (0, page.width + _BEYOND, -1),
        (1, -_BEYOND, 1),
        (1, page.height + _BEYOND, -1),
    ):
        corners = [point for pair in pairwise([*corners[-1:], *corners]) for point in _kept(*pair, axis, bound, keep)]
    return corners


def _kept(start: Pixel, end: Pixel, axis: int, bound: int, keep: int) -> Iterator[Pixel]:
    """Where the line from `start` to `end` crosses the bound, and `end` itself when it is on the side to keep."""
    before, after = ((point[axis] - bound) * keep for point in (start, end))
    if (before < 0) != (after < 0):
        share = before / (before - after)
        yield round(start[0] + share * (end[0] - start[0])), round(start[1] + share * (end[1] - start[1]))
    if after >= 0:
        yield end


def trimmed(ring: Iterable[Pixel]) -> tuple[Pixel, ...]:
    """The ring without its closing point, repeated points and points on a line between their neighbours."""
    kept: list[Pixel] = []
    for point in ring:
        while len(kept) > 1 and _straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept)


def _straight(a: Pixel, b: Pixel, c: Pixel) -> bool:
    return (b[0] - a[0]) * (c[1] - b[1]) == (b[1] - a[1]) * (c[0] - b[0])


def outline(rings: Iterable[Sequence[Pixel]]) -> str:
    """Path data for rings of pixels, each a start and the steps from point to point."""
    return "".join(_ring(ring) for ring in rings)


def _ring(ring: Sequence[Pixel]) -> str:
    steps = [step for (ax, ay), (bx, by) in pairwise(ring) for step in (bx - ax, by - ay)]
    start = " ".join(map(str, ring[0]))
    return f"M{start}l{' '.join(map(str, steps))}z".replace(" -", "-")
