"""Rings of points, read from path data, and whether a place lies within them."""

import math
import re
from collections.abc import Sequence

from generator.picture.outline import Pixel

Ring = list[tuple[float, float]]


def turns(x: float, y: float, ring: Sequence[tuple[float, float]]) -> int:
    """How often a ring winds around a place, summed from the angles to its corners."""
    angles = [math.atan2(b - y, a - x) for a, b in ring]
    steps = [
        (after - before + math.pi) % math.tau - math.pi
        for before, after in zip(angles, angles[1:] + angles[:1], strict=True)
    ]
    return round(sum(steps) / math.tau)


def walked(data: str) -> list[list[Pixel]]:
    """Path data back to rings of points."""
    rings = []
    for start, steps in re.findall(r"M(-?\d+[ -]-?\d+)l([^z]*)z", data.replace("M", " M")):
        pairs = [int(part) for part in re.findall(r"-?\d+", start + " " + steps)]
        x, y = 0, 0
        ring = []
        for dx, dy in zip(pairs[::2], pairs[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        rings.append(ring)
    return rings
