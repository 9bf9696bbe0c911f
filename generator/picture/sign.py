"""Labels that hang below a bar on threads, each from its own place, so that no two of them meet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from textwrap import wrap
from typing import Final

from markupsafe import Markup

from generator.picture.svg import element, group, percent, text, together

NARROW: Final = 288  # pixels: the width of a bar on the narrowest phone; wider bars only give more room
_LETTER: Final = 8.6  # pixels, for a bold letter of 15, on the wide side
_LINE: Final = 20
_INDENT: Final = 8  # from the thread to its words

# A part of one line that is taken: the line, its left and its right end in pixels.
Stretch = tuple[int, float, float]


@dataclass(frozen=True)
class Sign:
    """Words for a share that begins and ends at these percentages of the bar.

    A sign hangs from the beginning of its share and runs to the right, or leans left from its end.
    """

    words: str
    start: float
    end: float
    leans_left: bool = False

    @property
    def x(self) -> float:
        """Where its thread hangs in the narrowest bar, in pixels."""
        return (self.end if self.leans_left else self.start) * NARROW / 100

    @cached_property
    def lines(self) -> list[str]:
        """Its words, in lines that fit between the thread and the far edge of the narrowest bar."""
        room = (self.x if self.leans_left else NARROW - self.x) - _INDENT
        return wrap(self.words, max(1, int(room / _LETTER)))

    def words_at(self, row: int) -> list[Stretch]:
        """What its words take up when they hang `row` lines down."""
        width = _INDENT + _LETTER * max(map(len, self.lines), default=0)
        left, right = (self.x - width, self.x - 2) if self.leans_left else (self.x + 2, self.x + width)
        return [(row + at, left, right) for at in range(len(self.lines))]

    def thread_at(self, row: int) -> list[Stretch]:
        """What the thread above its words takes up."""
        return [(above, self.x - 1, self.x + 1) for above in range(row)]


@dataclass
class _Rail:
    """The signs that hang so far, each with its row, and what they take up."""

    hung: list[tuple[Sign, int]] = field(default_factory=list)
    words: list[Stretch] = field(default_factory=list)
    threads: list[Stretch] = field(default_factory=list)
    crossed: int = 0  # threads that pass behind the words of other signs

    @property
    def depth(self) -> int:
        """The first line below all words."""
        return 1 + max((line for line, _, _ in self.words), default=-1)

    def hang(self, sign: Sign) -> None:
        """Hang a sign as high as it can be: clear of all others or, failing that, below them all."""
        row = next((row for row in range(self.depth) if self._leaves(sign, row)), self.depth)
        self.crossed += _meet(sign.thread_at(row), self.words)
        self.hung.append((sign, row))
        self.words += sign.words_at(row)
        self.threads += sign.thread_at(row)

    def _leaves(self, sign: Sign, row: int) -> bool:
        words = sign.words_at(row)
        return not (_meet(words, self.words + self.threads) or _meet(sign.thread_at(row), self.words))


def _meet(some: list[Stretch], others: list[Stretch]) -> bool:
    return any(row == line and left < end and start < right for row, left, right in some for line, start, end in others)


def hang(signs: Sequence[Sign], top: float) -> tuple[Markup, float]:
    """The signs below the height `top`, and how deep they reach below it, both in pixels.

    The first signs run to the right and the rest lean left, parted where the fewest threads are crossed and
    the least depth is needed. Words never meet; a thread passes behind words only where nothing else is left.
    """
    said = [sign for sign in signs if sign.words.strip()]
    best = min((_parted(said, at) for at in range(len(said), -1, -1)), key=lambda rail: (rail.crossed, rail.depth))
    return together(_drawn(sign, top, row) for sign, row in best.hung), _LINE * best.depth + 6


def _parted(signs: list[Sign], at: int) -> _Rail:
    """The signs hung from the middle outwards, for the threads of outer ones pass beside inner words."""
    rail = _Rail()
    for sign in reversed(signs[:at]):
        rail.hang(sign)
    for sign in signs[at:]:
        rail.hang(Sign(sign.words, sign.start, sign.end, leans_left=True))
    return rail


def _drawn(sign: Sign, top: float, row: int) -> Markup:
    x = percent(sign.end if sign.leans_left else sign.start)
    side = -1 if sign.leans_left else 1
    height = _LINE * (row + len(sign.lines))
    thread = element("rect", x=x, y=top, width=2, height=height, transform="translate(-2)" if side < 0 else None)
    words = (
        element("text", text(line), x=x, y=top + _LINE * (row + at) + 16, dx=side * _INDENT)
        for at, line in enumerate(sign.lines)
    )
    return group(thread, *words, text_anchor="end" if side < 0 else None)
