"""How long a text is to its reader."""

import re
from typing import Any

from generator.model.field import Record

_UNSEEN = re.compile(
    r"^ {0,3}\[[^\]\n]+\]:.*$|(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]|^ {0,3}(?:```|~~~).*$", re.MULTILINE
)
_SAYS = re.compile(r"\w")


def words_in(value: Any) -> int:
    """The words that a reader sees of a text, or of all texts of a group; addresses of links are not seen."""
    if isinstance(value, Record):
        return sum(words_in(text) for text in vars(value).values())
    if not value:
        return 0
    seen = _UNSEEN.sub("", value) if "[" in value or "```" in value or "~~~" in value else value
    return sum(word.isalnum() or _SAYS.search(word) is not None for word in seen.split())
