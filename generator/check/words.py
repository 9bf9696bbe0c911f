"""Rule: a text is no longer than its form takes, and the design says enough."""

import re
from collections.abc import Iterator
from typing import Any

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity
from generator.model import Innovation
from generator.model.field import Record

_LIMITS = {
    "ringkasan": 200,
    "latar_belakang": 300,
    "kebaruan": 200,
    "implementasi": 200,
    "adaptabilitas": 200,
    "sumber_daya": 200,
    "keberlanjutan": 500,
}
"""The KIPP form's; a field of several parts has one limit for all."""
_DESIGN, _ENOUGH = "rancang_bangun", 300
_UNSEEN = re.compile(
    r"^ {0,3}\[[^\]\n]+\]:.*$|(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]|^ {0,3}(?:```|~~~).*$", re.MULTILINE
)
_SAYS = re.compile(r"\w")


def check_words(case: Case) -> Iterator[Diagnostic]:
    """No more words than the KIPP form takes; `rancang_bangun` has 300, as the Kemendagri form asks (advice)."""
    for innovation in case.showcase.innovations.values():
        for name, limit in _LIMITS.items():
            found = count(getattr(innovation, name))
            if found > limit:
                yield _finding("too-many-words", innovation, name, found, limit)
        if innovation.rancang_bangun and (found := count(innovation.rancang_bangun)) < _ENOUGH:
            yield _finding("design-too-short", innovation, _DESIGN, found, _ENOUGH, Severity.ADVICE)


def count(value: Any) -> int:
    """The words that a reader sees of a text, or of all texts of a group; addresses of links are not seen."""
    if isinstance(value, Record):
        return sum(count(text) for text in vars(value).values())
    if not value:
        return 0
    seen = _UNSEEN.sub("", value) if "[" in value or "```" in value or "~~~" in value else value
    return sum(word.isalnum() or _SAYS.search(word) is not None for word in seen.split())


def _finding(
    code: str, innovation: Innovation, name: str, found: int, limit: int, severity: Severity = Severity.ERROR
) -> Diagnostic:
    facts = {"field": name, "found": str(found), "limit": str(limit), "over": str(abs(found - limit))}
    return Diagnostic(code, innovation_place(innovation.id, name), facts, severity)
