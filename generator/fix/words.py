"""One value as it should be written: what it means, and quotes only where someone would read something else."""

import re

from generator.fix.shape import Shape
from generator.fix.tree import Scalar
from generator.yamltext import is_plain, is_typed, quoted
from generator.yamltext.compose import NOTHING

WIDTH = 100
_ONE_SPACED = re.compile(r"\S+(?: \S+)*")


def is_nothing(scalar: Scalar) -> bool:
    """Whether a field was left empty."""
    return not scalar.style and scalar.text in NOTHING


def inline(scalar: Scalar, shape: Shape, flow: bool = False) -> str:
    """The value on one line."""
    if is_nothing(scalar):
        return ""
    meant = shape.meaning(scalar.text) if shape.meaning else None
    if meant is not None and is_plain(meant, flow):
        return meant
    other = is_typed(scalar.text) and (shape.is_text or bool(scalar.style))
    kept = scalar.style == '"' and "'" in scalar.text  # who was told to quote Jum'at is not told to undo it
    return scalar.text if is_plain(scalar.text, flow) and not other and not kept else quoted(scalar.text)


def name(key: Scalar, meant: str | None) -> str:
    """A key as it should be written."""
    text = meant or key.text
    return text if is_plain(text) and not (is_typed(text) and key.style) else quoted(text)


def folded(start: str, text: str, indent: int) -> list[str] | None:
    """`text` that ran over several lines, as a block after `start`; None where one line is enough."""
    if "\n" in text or len(start) + len(text) < WIDTH or not _ONE_SPACED.fullmatch(text):
        return None
    return [f"{start} >-", *(" " * indent + line for line in wrapped(text, WIDTH - indent))]


def wrapped(text: str, room: int) -> list[str]:
    """`text` in lines of at most `room` letters, broken at spaces; a longer word keeps its own line."""
    lines: list[str] = []
    start = 0
    while len(text) - start > room:
        cut = text.rfind(" ", start, start + room + 1)
        cut = text.find(" ", start + room) if cut < 0 else cut
        if cut < 0:
            break
        lines.append(text[start:cut])
        start = cut + 1
    return [*lines, text[start:]]
