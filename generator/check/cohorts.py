"""Rule: a cohort's numbers carry sources and agree with each other; a record claims a cohort only with a source."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Cohort


def check_cohorts(case: Case) -> Iterator[Diagnostic]:
    """A funnel's figures name sources, the window has as many panes as were launched, and `angkatan` is proven."""
    for cohort in case.showcase.cohorts.values():
        yield from _funnel(cohort)
    for innovation in case.showcase.innovations.values():
        proven = any("angkatan" in use.mendukung for use in innovation.sumber)
        if innovation.angkatan and not proven:
            place = innovation_place(innovation.id, "angkatan")
            yield Diagnostic("cohort-unproven", place, {"found": innovation.angkatan}, Severity.WARNING)


def _funnel(cohort: Cohort) -> Iterator[Diagnostic]:
    file = f"cohorts/{cohort.id}.yaml"
    funnel = cohort.corong
    if funnel is None:
        return
    for name in type(funnel).model_fields:
        count = getattr(funnel, name)
        if count is not None and not count.sumber:
            yield Diagnostic("figure-without-source", Place(file, ("corong", name)), {"found": str(count.jumlah)})
    launched = funnel.diluncurkan
    if cohort.jendela and launched and launched.jumlah != cohort.jendela:
        facts = {"found": str(cohort.jendela), "launched": str(launched.jumlah)}
        yield Diagnostic("window-differs", Place(file, ("jendela",)), facts)
