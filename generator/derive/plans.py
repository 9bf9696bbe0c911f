"""Plans and the records tied to their missions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from generator.derive.citing import citations, marks
from generator.model import Plan, Showcase
from generator.model.shared import PlanItem
from generator.view import Card, Citation, EventLine, PlanLink, PlanPage, chosen

Tied = TypeVar("Tied")


def plan_links(showcase: Showcase, items: list[PlanItem], cited: tuple[Citation, ...]) -> tuple[PlanLink, ...]:
    """The missions that a record names, with their wording."""
    return tuple(_link(showcase.plans[item.dokumen], item, cited) for item in items if item.dokumen in showcase.plans)


def plan_pages(showcase: Showcase, listed: Iterable[Card], lines: Mapping[str, EventLine]) -> tuple[PlanPage, ...]:
    """Every plan with the records tied to each of its missions."""
    return tuple(_page(showcase, record, tuple(listed), lines) for record in showcase.plans.values())


def _page(showcase: Showcase, record: Plan, listed: tuple[Card, ...], lines: Mapping[str, EventLine]) -> PlanPage:
    cited = citations(showcase, record.sumber)
    innovations = [(card, showcase.innovations[card.id].rencana_terkait) for card in listed]
    events = [(line, showcase.events[line.id].rencana_terkait) for line in lines.values()]
    cohorts = [(cohort, cohort.rencana_terkait) for cohort in showcase.cohorts.values()]
    return PlanPage(
        record=record,
        innovations=_by_mission(record.id, innovations),
        events=_by_mission(record.id, events),
        cohorts=_by_mission(record.id, cohorts),
        marks=marks(record.sumber, cited),
        citations=cited,
    )


def _by_mission(plan: str, tied: list[tuple[Tied, list[PlanItem]]]) -> dict[int, tuple[Tied, ...]]:
    found: dict[int, list[Tied]] = defaultdict(list)
    for record, items in tied:
        for item in items:
            if item.dokumen == plan and item.misi is not None:
                found[item.misi].append(record)
    return {number: tuple(records) for number, records in found.items()}


def _link(plan: Plan, item: PlanItem, cited: tuple[Citation, ...]) -> PlanLink:
    text = next((mission.teks for mission in plan.misi if mission.nomor == item.misi), None)
    return PlanLink(plan.id, plan.nama, item.misi, text, chosen(cited, item.sumber))
