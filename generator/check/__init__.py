"""Rules about what was read: one rule a file, each a generator of diagnostics whose docstring is the rule."""

from collections.abc import Callable, Iterable, Iterator

from generator.check.addresses import check_addresses
from generator.check.aliases import check_aliases
from generator.check.alike import check_alike
from generator.check.answers import check_answers
from generator.check.case import Case
from generator.check.cohorts import check_cohorts
from generator.check.dates import check_dates
from generator.check.duplicates import check_duplicates
from generator.check.evidence import check_evidence
from generator.check.examples import check_examples
from generator.check.figures import check_figures
from generator.check.file_names import check_file_names
from generator.check.filler import check_filler
from generator.check.homes import check_homes
from generator.check.likeness import check_likeness
from generator.check.missions import check_missions
from generator.check.panes import check_panes
from generator.check.people import check_people
from generator.check.personal import check_personal
from generator.check.pictures import check_pictures
from generator.check.proofs import check_proofs
from generator.check.references import check_references
from generator.check.repeats import check_repeats
from generator.check.scripts import check_scripts
from generator.check.sources import check_sources
from generator.check.staleness import check_staleness
from generator.check.ties import check_ties
from generator.check.words import check_words
from generator.diagnostics import RULE_FAILED, Diagnostic, Place

__all__ = ["BESIDE", "RULES", "Case", "Rule", "check"]

Rule = Callable[[Case], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    check_addresses,
    check_aliases,
    check_alike,
    check_answers,
    check_cohorts,
    check_dates,
    check_duplicates,
    check_evidence,
    check_examples,
    check_figures,
    check_file_names,
    check_filler,
    check_homes,
    check_likeness,
    check_missions,
    check_panes,
    check_people,
    check_personal,
    check_pictures,
    check_proofs,
    check_references,
    check_repeats,
    check_scripts,
    check_sources,
    check_staleness,
    check_ties,
    check_words,
)
BESIDE: tuple[Rule, ...] = (check_alike,)
"""Those of the rules that do not need what `Case.walk` gathers, and so may run beside it."""


def check(case: Case, rules: Iterable[Rule] = RULES) -> Iterator[Diagnostic]:
    """Everything that the rules find; a rule that fails says so and does not hide the others."""
    for rule in rules:
        yield from _guarded(rule, case)


def _guarded(rule: Rule, case: Case) -> Iterator[Diagnostic]:
    try:
        yield from rule(case)
    except Exception as fault:
        facts = {"rule": rule.__name__, "problem": f"{type(fault).__name__}: {fault}"[:200]}
        yield Diagnostic(RULE_FAILED, Place("."), facts)
