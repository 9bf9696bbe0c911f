"""Rule: a mission that a record names is one of its plan."""

from collections.abc import Iterator, Mapping

from generator.check.case import Case
from generator.check.record import Written
from generator.diagnostics import Diagnostic, Place
from generator.model import Cohort, Event, Innovation, Plan


def check_missions(case: Case) -> Iterator[Diagnostic]:
    """`rencana_terkait` names a mission number that the plan's record lists."""
    for page in case.written:
        if isinstance(page.record, (Innovation, Event, Cohort)):
            yield from _items(page, case.showcase.plans)


def _items(page: Written, plans: Mapping[str, Plan]) -> Iterator[Diagnostic]:
    for number, item in enumerate(page.record.rencana_terkait):
        plan = plans.get(item.dokumen)
        known = [mission.nomor for mission in plan.misi] if plan else []
        if plan and item.misi is not None and item.misi not in known:
            facts = {"found": str(item.misi), "plan": plan.id, "choices": ", ".join(map(str, known)) or "-"}
            place = Place(page.file, ("rencana_terkait", number, "misi"))
            yield Diagnostic("unknown-mission", place, facts, related=(Place(f"plans/{plan.id}.yaml", ("misi",)),))
