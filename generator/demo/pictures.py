"""Posters of flat shapes in the pigments of the look: no people, no text, no place that exists."""

from collections.abc import Callable
from functools import cache
from math import isqrt

from generator.demo.dice import Dice
from generator.demo.png import Colour, png
from generator.demo.wording import sheet
from generator.picture import pigment as p
from generator.picture.tone import TONES

WIDTH, HEIGHT = 800, 500
_VARIANTS = 3
_STREET = 60  # the pavement at the foot of every poster


class Canvas:
    """Rows of pixels, each the number of a colour."""

    def __init__(self, ground: str) -> None:
        self.colours: list[str] = []
        self.rows = [bytearray([self.number(ground)]) * WIDTH for _ in range(HEIGHT)]

    def number(self, colour: str) -> int:
        """The number of a colour, a new one when it was not used before."""
        if colour not in self.colours:
            self.colours.append(colour)
        return self.colours.index(colour)

    def box(self, left: int, top: int, width: int, height: int, colour: str) -> None:
        """A filled rectangle; what lies outside is cut off."""
        number = self.number(colour)
        left, right = max(0, left), min(WIDTH, left + width)
        for row in self.rows[max(0, top) : max(0, top + height)]:
            row[left:right] = bytes([number]) * max(0, right - left)

    def disc(self, x: int, y: int, radius: int, colour: str) -> None:
        """A filled circle."""
        for row in range(y - radius, y + radius + 1):
            half = isqrt(radius * radius - (row - y) ** 2)
            if 0 <= row < HEIGHT:
                self.box(x - half, row, 2 * half + 1, 1, colour)

    def file(self) -> bytes:
        """The picture as a PNG file."""
        return png([bytes(row) for row in self.rows], [_rgb(colour) for colour in self.colours])


def poster_name(theme: str, number: int) -> str:
    """The file name of one of the theme's posters; records of any `number` share a few."""
    return f"poster-{theme}-{number % _VARIANTS + 1}.png"


@cache
def poster(name: str) -> bytes:
    """The PNG file called `name`, one that `poster_name` gave."""
    tone = TONES[name.split("-")[1]][int(name[-5]) % 2]
    canvas = Canvas(tone.ground)
    _SCENES[_scene(name)](canvas, tone.glyph, Dice("poster", name))
    _pavement(canvas)
    return canvas.file()


def alt_text(name: str) -> str:
    """What the poster called `name` shows, in Indonesian."""
    return str(sheet("phrases")["alt"][_scene(name)])


def _scene(name: str) -> str:
    theme = name.split("-")[1]
    return list(_SCENES)[(list(TONES).index(theme) + 2 * int(name[-5])) % len(_SCENES)]


def _hills(canvas: Canvas, colour: str, dice: Dice) -> None:
    canvas.disc(dice.whole(180, 620), dice.whole(110, 170), 78, p.SURYA)
    canvas.disc(dice.whole(60, 240), 560, dice.whole(240, 300), colour)
    canvas.disc(dice.whole(480, 700), 620, dice.whole(300, 360), p.MERBABU_7)


def _windows(canvas: Canvas, colour: str, dice: Dice) -> None:
    canvas.box(90, 60, 620, 440, p.MERBABU_9)
    lights = (colour, p.SURYA, p.LANGIT, p.MERBABU_5)
    for column in range(5):
        for row in range(3):
            canvas.box(120 + 116 * column, 86 + 118 * row, 92, 92, dice.pick(lights))


def _stall(canvas: Canvas, colour: str, dice: Dice) -> None:
    canvas.box(150, 190, 500, 310, p.DINDING)
    canvas.box(200, 270, 170, 110, p.MERBABU_9)
    canvas.box(430, 270, 150, 230, colour)
    for number in range(7):
        shade = p.GENTENG if number % 2 == 0 else p.KAPUR
        canvas.box(125 + 79 * number, 110, 79, 80, shade)
        canvas.disc(164 + 79 * number, 190, 39, shade)


def _stones(canvas: Canvas, colour: str, dice: Dice) -> None:
    for number in range(5):
        left, top = 70 + 138 * number, 400 - 62 * number
        canvas.box(left, top, 120, 500 - top, p.MERBABU_7)
        canvas.disc(left + 60, top - 42, 44, colour if number < dice.whole(3, 5) else p.KAPUR)


def _book(canvas: Canvas, colour: str, dice: Dice) -> None:
    canvas.box(150, 140, 245, 260, p.KAPUR)
    canvas.box(405, 140, 245, 260, colour)
    for line in range(5):
        canvas.box(182, 180 + 42 * line, dice.whole(110, 180), 14, p.STONES[2])
    canvas.disc(527, 270, 70, p.PUCUK)


def _leaves(canvas: Canvas, colour: str, dice: Dice) -> None:
    canvas.box(388, 190, 24, 310, p.MERBABU_7)
    for number in range(4):
        side = 1 if number % 2 else -1
        canvas.disc(400 + side * dice.whole(80, 110), 140 + 80 * number, dice.whole(56, 76), p.DAUN_2)
    canvas.disc(400, 130, 84, colour)


def _pavement(canvas: Canvas) -> None:
    canvas.box(0, HEIGHT - _STREET, WIDTH, _STREET, p.STONES[0])
    for number in range(14):
        canvas.disc(30 + 58 * number, HEIGHT - 30, 22, p.STONES[1 + number % 3])


Scene = Callable[[Canvas, str, Dice], None]
_SCENES: dict[str, Scene] = {
    "hills": _hills,
    "windows": _windows,
    "stall": _stall,
    "stones": _stones,
    "book": _book,
    "leaves": _leaves,
}


def _rgb(colour: str) -> Colour:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
