"""The pole of inaccessibility: the place in a polygon that is farthest from its border, best for a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from math import inf, sqrt

Point = Sequence[float]
Ring = Sequence[Point]
# Where it starts, the height where it ends, how far it goes each way, and its squared length.
Edge = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, order=True)
class Pole:
    """A place and how far it is from the border; the distance is negative outside the polygon."""

    distance: float
    x: float
    y: float


def pole(rings: Sequence[Ring], precision: float = 1.0) -> Pole:
    """The pole of a polygon, an outer ring and its holes; no place in it is farther than `precision` better.

    Squares that cover the polygon are quartered, the most promising first, until none promises more. For a
    polygon without an inside, the place is on its border or near it.
    """
    edges = [edge for ring in rings for edge in _edges(ring)]
    xs, ys = [point[0] for point in rings[0]], [point[1] for point in rings[0]]
    best = _at((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, edges)
    squares = [(-inf, max(max(xs) - min(xs), max(ys) - min(ys)) / 2, best)]
    while squares:
        promise, half, middle = heappop(squares)
        if (best.distance > 0 and -promise <= best.distance + precision) or half < precision / 16:
            break
        for quarter in _quarters(half / 2, middle, edges):
            best = max(best, quarter[2])
            heappush(squares, quarter)
    return best


def _edges(ring: Ring) -> list[Edge]:
    steps = ((a[0], a[1], b[1], b[0] - a[0], b[1] - a[1]) for a, b in pairwise([*ring, ring[0]]))
    return [(x, y, end, dx, dy, dx * dx + dy * dy) for x, y, end, dx, dy in steps if dx or dy]


def _quarters(half: float, middle: Pole, edges: list[Edge]) -> list[tuple[float, float, Pole]]:
    """The four squares within one: the most that each can promise (negative), half its side, its middle."""
    places = [_at(middle.x + dx, middle.y + dy, edges) for dx in (-half, half) for dy in (-half, half)]
    return [(-(place.distance + half * sqrt(2)), half, place) for place in places]


def _at(x: float, y: float, edges: list[Edge]) -> Pole:
    """The place with its distance; it is inside where a ray to the right crosses the border an odd number of
    times.

    This runs many thousand times for one map, hence one plain loop.
    """
    inside, nearest = False, inf
    for ax, ay, by, dx, dy, length in edges:
        px, py = x - ax, y - ay
        # Heights as given, not steps: an end that two edges share must be above or below the ray for both.
        if (y < ay) != (y < by) and px < dx * py / dy:
            inside = not inside
        along = (px * dx + py * dy) / length
        if along > 0:
            share = along if along < 1 else 1
            px, py = px - share * dx, py - share * dy
        nearest = min(nearest, px * px + py * py)
    distance = sqrt(nearest) if edges else 0.0
    return Pole(distance if inside else -distance, x, y)
