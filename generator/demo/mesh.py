"""A bent honeycomb: cells that share every point of their borders, as the areas of a map must.

Only plus, minus, times and division are used, so that every machine draws the same lines.
"""

from collections.abc import Sequence

from generator.demo.dice import Dice

Spot = tuple[int, int]  # a place on the comb: half cells east, quarter cells north
Point = tuple[float, float]
CORNERS: tuple[Spot, ...] = ((0, -2), (1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1))
_FLAT = 0.57735  # a step north, measured in steps east, in a regular honeycomb
_WEST, _SOUTH, _STEP = 110.9, -5.2, 0.006  # degrees: open sea


class Mesh:
    """The lines between the cells of one comb."""

    def __init__(self, seed: int, cells: Sequence[Spot]) -> None:
        self.seed = seed
        self.reach = max(float(x * x + y * y / 3) for x, y in cells) + 1
        self.borders: dict[tuple[Spot, Spot], list[Point]] = {}

    def ring(self, cell: Spot) -> tuple[Point, ...]:
        """The border of `cell` in degrees, counter-clockwise and closed."""
        corners = [(cell[0] + x, cell[1] + y) for x, y in CORNERS]
        sides = zip(corners, [*corners[1:], corners[0]], strict=True)
        points = [point for a, b in sides for point in self.border(a, b)[:-1]]
        return (*points, points[0])

    def heart(self, cell: Spot) -> Point:
        """A point well inside `cell`, in degrees."""
        return self.degrees((float(cell[0]), cell[1] * _FLAT))

    def border(self, a: Spot, b: Spot) -> list[Point]:
        """The line from corner `a` to corner `b` in degrees, the same one whichever side asks."""
        if a > b:
            return self.border(b, a)[::-1]
        if (a, b) not in self.borders:
            line = _crooked(self.corner(a), self.corner(b), Dice(self.seed, "border", a, b), 2)
            self.borders[a, b] = [self.degrees(point) for point in (*line, self.corner(b))]
        return self.borders[a, b]

    def corner(self, spot: Spot) -> Point:
        """Where three cells meet: off its regular place by a little."""
        dice = Dice(self.seed, "corner", *spot)
        return spot[0] + dice.between(-0.3, 0.3), spot[1] * _FLAT + dice.between(-0.3, 0.3)

    def degrees(self, point: Point) -> Point:
        """The comb bent so that cells near the middle are small, laid on the earth."""
        x, y = point
        bend = 0.8 + 0.3 * (x * x + y * y) / self.reach
        return round(_WEST + x * bend * _STEP, 5), round(_SOUTH + y * bend * _STEP, 5)


def _crooked(a: Point, b: Point, dice: Dice, depth: int) -> list[Point]:
    """Points from `a` up to but without `b`, the middle pushed aside again and again."""
    if not depth:
        return [a]
    push = dice.between(-0.22, 0.22)
    middle = ((a[0] + b[0]) / 2 - push * (b[1] - a[1]), (a[1] + b[1]) / 2 + push * (b[0] - a[0]))
    return _crooked(a, middle, dice, depth - 1) + _crooked(middle, b, dice, depth - 1)
