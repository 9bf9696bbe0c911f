"""The few SVG elements that pictures are built from. All text and attributes are escaped here."""

import re
from collections.abc import Iterable
from typing import Final

from markupsafe import Markup, escape

Value = str | float | None

DISPLAY: Final = "Etalase Display,Arial Narrow,sans-serif"  # the face of numbers

# HTML and XML forbid these even when escaped: controls, lone surrogates, noncharacters.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)


def number(value: float) -> str:
    """A coordinate with at most one decimal, as short as it can be: `12`, `7.5`, `-3`."""
    shown = f"{value:.1f}".removesuffix(".0")
    return "0" if shown == "-0" else shown


def percent(value: float) -> str:
    """A share of the width, with at most two decimals: `16.08%`, `50%`."""
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


def text(words: str) -> Markup:
    """The words, escaped, without characters that HTML forbids. Markup counts as the words it shows."""
    shown = words.striptags() if isinstance(words, Markup) else words
    return escape(_FORBIDDEN.sub("", shown))


def identifier(*parts: str) -> str:
    """An id that HTML allows and that differs whenever the parts differ."""
    return "-".join(re.sub(r"[^A-Za-z0-9]", lambda sign: f"_{ord(sign[0]):x}_", part) for part in parts)


def element(name: str, *inside: Markup, **attributes: Value) -> Markup:
    """One element. `stroke_width` is written `stroke-width`, `class_` is `class`; None is left out."""
    written = "".join(f' {_attribute(key)}="{_value(value)}"' for key, value in attributes.items() if value is not None)
    return Markup(f"<{name}{written}>{together(inside)}</{name}>" if inside else f"<{name}{written}/>")


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: str | float) -> Markup:
    return text(value) if isinstance(value, str) else Markup(number(value))


def together(shapes: Iterable[Markup]) -> Markup:
    """Shapes one after another, the later ones on top."""
    return Markup("").join(shapes)


def group(*shapes: Markup, **attributes: Value) -> Markup:
    """Shapes that share attributes."""
    return element("g", *shapes, **attributes)


def path(d: str, **attributes: Value) -> Markup:
    """A shape along path data."""
    return element("path", d=d, **attributes)


def rect(x: float, y: float, width: float, height: float, **attributes: Value) -> Markup:
    """A rectangle by its top left corner and its size."""
    return element("rect", x=x, y=y, width=width, height=height, **attributes)


def ellipse(cx: float, cy: float, rx: float, ry: float, **attributes: Value) -> Markup:
    """An ellipse by its centre and its two radii."""
    return element("ellipse", cx=cx, cy=cy, rx=rx, ry=ry, **attributes)


def view_box(width: float, height: float) -> str:
    """The value of `viewBox` for a drawing of this size."""
    return f"0 0 {number(width)} {number(height)}"


def moved(x: float, y: float, scale: float = 1) -> str:
    """The value of `transform` that moves a drawing's corner to (x, y) and scales it."""
    return f"translate({number(x)} {number(y)})" + ("" if scale == 1 else f" scale({scale:.2g})")


def ornament(width: float, height: float, /, *inside: Markup, **attributes: Value) -> Markup:
    """A drawing of this size that tells nothing of its own, hidden from assistive technology."""
    return element("svg", *inside, viewBox=view_box(width, height), aria_hidden="true", **attributes)


def picture(name: tuple[str, str], title: str, desc: str, *inside: Markup, **attributes: Value) -> Markup:
    """A picture of data, called by its title and, where there is one, its description.

    `name` is the kind of picture and a key; the pair must be unique on a page, for the ids are made from it.
    """
    words = {"title": title, "desc": desc} if desc else {"title": title}
    ids = {tag: identifier(*name, tag) for tag in words}
    named = [element(tag, text(said), id=ids[tag]) for tag, said in words.items()]
    return element("svg", *named, *inside, role="img", aria_labelledby=" ".join(ids.values()), **attributes)
