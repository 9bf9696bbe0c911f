"""A read file: its values, and where each stood."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic, Place, Route
from generator.yamltext.place import Places, Span, places
from generator.yamltext.seek import seek

# Controls but tab and line break, and the invisible: joiners, direction marks, fillers, tags, noncharacters.
_ENDS = "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    f"\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e01ef{_ENDS}]"
)


class Mark(NamedTuple):
    """A value whose form is only right where its kind asks for it; `style` is empty, a quote or a block's mark."""

    route: Route
    text: str
    style: str


@dataclass
class Document:
    """A read file: its values, where each value and key stands, and its lines."""

    file: str
    text: str
    values: Any = None
    faults: list[Diagnostic] = field(default_factory=list)
    marks: list[Mark] | None = None
    """Of a text in canonical style, where no field is empty, the values whose form is right for some kinds only."""

    @cached_property
    def places(self) -> Places:
        """Where each value and key stands."""
        return places(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line."""
        return self.text.splitlines()

    def span(self, place: Place) -> Span:
        """Where `place` is: its value or key, else the nearest parent that exists, else the top of the file."""
        if place.line is not None:
            return Span(place.line, place.column or 1, (place.column or 1) + 1)
        if self.marks is not None and (sought := seek(self.lines, place.route, place.at_key)):
            return sought
        route = place.route
        found = self.places.keys.get(route) if place.at_key else None
        while found is None and route:
            found = self.places.values.get(route)
            route = route[:-1]
        return found or Span(1, 1, 2)


def hidden_in(text: str) -> re.Match[str] | None:
    """The first hidden character of `text`."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return None
    return HIDDEN.search(text) if HIDDEN.search("".join(set(text))) else None


def code_point(character: str) -> str:
    """The number of a character, as it is looked up."""
    return f"U+{ord(character):04X}"
