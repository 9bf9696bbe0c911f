"""How long a text is to its reader."""

import re
from typing import Any

from generator.model.field import Record

_UNSEEN = re.compile(
    r"^ {0,3}\[[^\]\n]+\]:.*$|(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]|^ {0,3}(?:```|~~~).*$", re.MULTILINE
)
_PIECE = re.compile(r"\S+")
_SAYS = re.compile(r"\w")


def words_in(value: Any) -> int:
    """The words that a reader sees of a text, or of all texts of a group; addresses of links are not seen."""
    if isinstance(value, Record):
        return sum(words_in(text) for text in vars(value).values())
    if not value:
        return 0
    return plain_words_in(_UNSEEN.sub("", value) if "[" in value or "```" in value or "~~~" in value else value)


def plain_words_in(text: str) -> int:
    """The words of a text that holds no markup: what stands between spaces and says something."""
    return sum(map(_is_word, text.split()))


def end_of_word(text: str, number: int) -> int:
    """Where in `text`, without markup, its word with this number ends; its length when it has no more words."""
    ends = [found.end() for found in _PIECE.finditer(text) if _is_word(found[0])]
    return ends[number - 1] if 0 < number < len(ends) else 0 if number <= 0 else len(text)


def _is_word(piece: str) -> bool:
    return piece.isalnum() or _SAYS.search(piece) is not None
