"""Our own pictures, which are drawn as SVG, as pixels: only the few elements and attributes that they use.

Never for a drawing from elsewhere: `generator.picture` writes what is read here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from xml.etree import ElementTree

from markupsafe import Markup
from PIL import Image, ImageColor, ImageDraw

from generator.presence.outline import Point, lines, oval, round_box

FINER: Final = 3
"""Pictures are drawn so many times larger and then made smaller, which smooths their edges."""
_INHERITED: Final = ("fill", "stroke", "stroke-width", "stroke-linecap")


@dataclass(frozen=True)
class _Place:
    """From a drawing's own numbers to pixels."""

    x: float
    y: float
    scale: float

    def within(self, transform: str) -> "_Place":
        """The place after `translate(x y) scale(s)`, the one shape that our pictures write."""
        numbers = [float(part.strip(" )")) for one in transform.split("(")[1:] for part in one.split(")")[0].split()]
        x, y, scale = (*numbers, 1.0)[:3]
        return replace(self, x=self.x + x * self.scale, y=self.y + y * self.scale, scale=self.scale * scale)

    def pixels(self, points: Sequence[Point]) -> list[Point]:
        """Points as pixels."""
        return [(self.x + x * self.scale, self.y + y * self.scale) for x, y in points]


def raster(art: Markup, width: int, height: int, ink: str = "#000000", *, low: bool = False) -> Image.Image:
    """The drawing in a picture of this size, on nothing; it covers all of it, cropped at its sides, or at its top when
    `low`. `ink` is its `currentColor`.
    """
    root = ElementTree.fromstring(str(art))
    _, _, wide, high = map(float, root.get("viewBox", "0 0 100 100").split())
    scale = max(width * FINER / wide, height * FINER / high)
    spare = height * FINER - high * scale
    place = _Place((width * FINER - wide * scale) / 2, spare if low else spare / 2, scale)
    canvas = Image.new("RGBA", (width * FINER, height * FINER))
    _draw(canvas, root, {"fill": "#000000", "stroke-width": "1"}, place, ink)
    return canvas.resize((width, height), Image.Resampling.BOX)


def _draw(canvas: Image.Image, node: ElementTree.Element, above: Mapping[str, str], place: _Place, ink: str) -> None:
    own = dict(above) | {name: node.attrib[name] for name in _INHERITED if name in node.attrib}
    here = place.within(node.attrib["transform"]) if "transform" in node.attrib else place
    for points, closed in _outlines(node):
        _paint(canvas, here.pixels(points), closed, own | _opacity(node), here.scale, ink)
    inner = own | _opacity(node) if node.tag == "g" else own
    for part in node:
        _draw(canvas, part, inner, here, ink)


def _opacity(node: ElementTree.Element) -> dict[str, str]:
    shown = node.get("opacity") or node.get("fill-opacity")
    return {"opacity": shown} if shown else {}


def _outlines(node: ElementTree.Element) -> Iterator[tuple[list[Point], bool]]:
    """The outlines of one element, and whether each is closed."""
    sizes = {name: float(value) for name, value in node.attrib.items() if name in _SIZES}
    if node.tag == "path":
        yield from lines(node.attrib["d"])
    elif node.tag == "rect":
        box = (sizes.get("x", 0), sizes.get("y", 0), sizes["width"], sizes["height"])
        yield round_box(*box, sizes.get("rx", 0)), True
    elif node.tag == "ellipse":
        yield oval(sizes["cx"], sizes["cy"], sizes["rx"], sizes["ry"]), True


_SIZES: Final = {"x", "y", "width", "height", "rx", "ry", "cx", "cy"}


def _paint(
    canvas: Image.Image, points: list[Point], closed: bool, look: Mapping[str, str], scale: float, ink: str
) -> None:
    layer = ImageDraw.Draw(canvas)
    faint = float(look.get("opacity", "1"))
    if look["fill"] != "none" and len(points) > 2:
        if faint < 1:
            mask = Image.new("L", canvas.size)
            ImageDraw.Draw(mask).polygon(points, fill=round(255 * faint))
            canvas.paste(ImageColor.getrgb(_colour(look["fill"], ink)), mask=mask)
        else:
            layer.polygon(points, fill=_colour(look["fill"], ink))
    if look.get("stroke", "none") != "none":
        width = float(look["stroke-width"]) * scale
        run = [*points, points[0]] if closed else points
        layer.line(run, fill=_colour(look["stroke"], ink), width=round(width), joint="curve")
        if look.get("stroke-linecap") == "round":
            for x, y in (run[0], run[-1]):
                reach = width / 2
                layer.ellipse((x - reach, y - reach, x + reach, y + reach), fill=_colour(look["stroke"], ink))


def _colour(name: str, ink: str) -> str:
    return ink if name == "currentColor" else name
