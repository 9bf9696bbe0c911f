"""Rules about what was read: one rule a file, each a generator of diagnostics whose docstring is the rule."""

from collections.abc import Callable, Iterator
from typing import TypeVar

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

OF_RECORDS = (check_sources, check_panes, check_cohorts, check_examples, check_duplicates)
"""Rules that need the records alone."""
OF_THE_CASE = (check_references, check_dates, check_pictures)
"""Rules that need the day, the files, or what could not be read besides."""

_Subject = TypeVar("_Subject")


def check(case: Case) -> Iterator[Diagnostic]:
    """Everything that the rules find; a rule that fails says so and does not hide the others."""
    for rule in OF_RECORDS:
        yield from _guarded(rule, case.showcase)
    for case_rule in OF_THE_CASE:
        yield from _guarded(case_rule, case)


def _guarded(rule: Callable[[_Subject], Iterator[Diagnostic]], subject: _Subject) -> Iterator[Diagnostic]:
    try:
        yield from rule(subject)
    except Exception as fault:
        facts = {"rule": rule.__name__, "problem": f"{type(fault).__name__}: {fault}"[:200]}
        yield Diagnostic(RULE_FAILED, Place("."), facts)
