"""Rule: a text is no longer than its form takes, and the design says enough."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity
from generator.length import words_in
from generator.model import Innovation

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


def check_words(case: Case) -> Iterator[Diagnostic]:
    """No more words than the KIPP form takes; `rancang_bangun` has 300, as the Kemendagri form asks (advice)."""
    for innovation in case.showcase.innovations.values():
        for name, limit in _LIMITS.items():
            found = words_in(getattr(innovation, name))
            if found > limit:
                yield _finding("too-many-words", innovation, name, found, limit)
        if innovation.rancang_bangun and (found := words_in(innovation.rancang_bangun)) < _ENOUGH:
            yield _finding("design-too-short", innovation, _DESIGN, found, _ENOUGH, Severity.ADVICE)


def _finding(
    code: str, innovation: Innovation, name: str, found: int, limit: int, severity: Severity = Severity.ERROR
) -> Diagnostic:
    facts = {"field": name, "found": str(found), "limit": str(limit), "over": str(abs(found - limit))}
    return Diagnostic(code, innovation_place(innovation.id, name), facts, severity)
