"""The lines that SVG path data describes, its curves as short straight pieces (SVG 2, chapter 9)."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan2, ceil, cos, pi, radians, sin, sqrt
from typing import Final

Point = tuple[float, float]
_TOKEN: Final = re.compile(r"[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)")
_TAKES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_STEPS: Final = 24
"""Straight pieces of one curve."""


def lines(data: str) -> Iterator[tuple[list[Point], bool]]:
    """Each outline of the path as points, and whether it is closed."""
    pen = _Pen()
    for letter, numbers in _commands(data):
        if letter in "Mm" and pen.points:
            yield pen.points, False
            pen.points = []
        if letter in "Zz":
            yield pen.points, True
            pen.points, pen.at = [], pen.start
        else:
            pen.go(letter, numbers)
    if len(pen.points) > 1:
        yield pen.points, False


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Letters with their numbers; one that repeats without its letter is written out."""
    tokens, at, letter = _TOKEN.findall(data), 0, ""
    while at < len(tokens):
        if tokens[at].isalpha():
            letter, at = tokens[at], at + 1
        count = _TAKES[letter.upper()]
        yield letter, [float(token) for token in tokens[at : at + count]]
        at += count
        letter = {"M": "L", "m": "l"}.get(letter, letter)


class _Pen:
    """Where the line has come to."""

    def __init__(self) -> None:
        self.at = self.start = self.bend = (0.0, 0.0)
        self.points: list[Point] = []
        self.last = ""

    def go(self, letter: str, numbers: list[float]) -> None:
        """Draws one command."""
        big, points = letter.upper(), self._absolute(letter, numbers)
        if not self.points:
            self.points = [self.at] if big != "M" else []
        if big == "A":
            self.points += _arc(self.at, numbers, points[0])
        elif big in "CSQT":
            self.points += self._curve(big, points)
        else:
            self.points.append(points[0])
        self.at, self.last = points[-1], big
        if big == "M":
            self.start = self.at

    def _absolute(self, letter: str, numbers: list[float]) -> list[Point]:
        x, y = self.at if letter.islower() else (0.0, 0.0)
        if letter in "Hh":
            return [(x + numbers[0], self.at[1])]
        if letter in "Vv":
            return [(self.at[0], y + numbers[0])]
        pairs = numbers[5:] if letter in "Aa" else numbers
        return [(x + pairs[at], y + pairs[at + 1]) for at in range(0, len(pairs), 2)]

    def _curve(self, big: str, points: list[Point]) -> list[Point]:
        if big in "ST":
            smooth = self.last in ("CS" if big == "S" else "QT")
            points = [(2 * self.at[0] - self.bend[0], 2 * self.at[1] - self.bend[1]) if smooth else self.at, *points]
        self.bend = points[-2]
        return [_on([self.at, *points], step / _STEPS) for step in range(1, _STEPS + 1)]


def _on(points: Sequence[Point], share: float) -> Point:
    """The point of a Bézier curve, after de Casteljau."""
    while len(points) > 1:
        pairs = pairwise(points)
        points = [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairs]
    return points[0]


def _arc(start: Point, numbers: Sequence[float], end: Point) -> Iterator[Point]:
    """An upright elliptical arc between two points (SVG 2, appendix B.2.4, without rotation)."""
    rx, ry, large, sweep = numbers[0], numbers[1], numbers[3], numbers[4]
    dx, dy = (start[0] - end[0]) / 2 / rx, (start[1] - end[1]) / 2 / ry
    apart = sqrt(dx * dx + dy * dy)
    stretch = max(apart, 1.0)
    rx, ry = rx * stretch, ry * stretch
    reach = sqrt(max(1 / (apart / stretch) ** 2 - 1, 0)) * (1 if large != sweep else -1)
    cx = (start[0] + end[0]) / 2 + reach * dy / stretch * rx
    cy = (start[1] + end[1]) / 2 - reach * dx / stretch * ry
    first = atan2((start[1] - cy) / ry, (start[0] - cx) / rx)
    turn = atan2((end[1] - cy) / ry, (end[0] - cx) / rx) - first
    turn += (2 * pi if turn < 0 else 0) if sweep else (-2 * pi if turn > 0 else 0)
    steps = max(ceil(abs(turn) / radians(6)), 1)
    for step in range(1, steps + 1):
        angle = first + turn * step / steps
        yield cx + rx * cos(angle), cy + ry * sin(angle)


def oval(cx: float, cy: float, rx: float, ry: float) -> list[Point]:
    """An ellipse."""
    return [(cx + rx * cos(radians(angle)), cy + ry * sin(radians(angle))) for angle in range(0, 360, 4)]


def round_box(x: float, y: float, width: float, height: float, rx: float = 0) -> list[Point]:
    """A rectangle, with round corners if `rx` is given."""
    if not rx:
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    rx = min(rx, width / 2, height / 2)
    right, left, bottom, top = x + width - rx, x + rx, y + height - rx, y + rx
    corners = ((right, bottom, 0), (left, bottom, 90), (left, top, 180), (right, top, 270))
    turns = [(cx, cy, radians(start + turn)) for cx, cy, start in corners for turn in range(0, 91, 10)]
    return [(cx + rx * cos(angle), cy + rx * sin(angle)) for cx, cy, angle in turns]
