"""Rules about what was read: one rule a file, each a generator of diagnostics whose docstring is the rule."""

from collections.abc import Callable, Iterator

from generator.check.case import Case
from generator.check.cohorts import check_cohorts
from generator.check.dates import check_dates
from generator.check.duplicates import check_duplicates
from generator.check.examples import check_examples
from generator.check.panes import check_panes
from generator.check.pictures import check_pictures
from generator.check.references import check_references
from generator.check.sources import check_sources
from generator.diagnostics import RULE_FAILED, Diagnostic, Place

__all__ = ["Case", "check"]

RULES = (
    check_cohorts,
    check_dates,
    check_duplicates,
    check_examples,
    check_panes,
    check_pictures,
    check_references,
    check_sources,
)


def check(case: Case) -> Iterator[Diagnostic]:
    """Everything that the rules find; a rule that fails says so and does not hide the others."""
    for rule in RULES:
        yield from _guarded(rule, case)


def _guarded(rule: Callable[[Case], Iterator[Diagnostic]], case: Case) -> Iterator[Diagnostic]:
    try:
        yield from rule(case)
    except Exception as fault:
        facts = {"rule": rule.__name__, "problem": f"{type(fault).__name__}: {fault}"[:200]}
        yield Diagnostic(RULE_FAILED, Place("."), facts)
