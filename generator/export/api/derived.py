"""What was worked out of the records, as the API says it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from generator.answer import (
    File,
    Mission,
    OfCohort,
    OfEvent,
    OfInnovation,
    OfPlan,
    OfSource,
    OfUnit,
    Pane,
    Ref,
    Shape,
    Step,
    Tie,
)
from generator.export.holdings import Holdings
from generator.model.shared import Evidence
from generator.view import PlanLink
from generator.view.address import data_of, page_of, reach


class Derived:
    """Tells what was worked out for one record after the other."""

    def __init__(self, holdings: Holdings) -> None:
        self.site, self.showcase = holdings.site, holdings.showcase
        self.innovations = {page.record.id: page for page in self.site.innovations}
        self.events = {page.record.id: page for page in self.site.events}
        self.cohorts = {page.record.id: page for page in self.site.cohorts}
        self.units = {page.record.id: page for page in self.site.units}
        self.plans = {page.record.id: page for page in self.site.plans}
        self.uses = self._uses()

    def of(self, kind: str, identifier: str, here: str) -> Shape:
        """What was worked out for a record, whose file is `here`."""
        made: Shape = getattr(self, f"_{kind}")(identifier, here)
        return made

    def ref(self, kind: str, identifier: str, here: str) -> Ref:
        """A record as the file `here` names it."""
        settings = self.site.settings
        page = reach(settings, page_of(kind, identifier), here)
        return Ref(id=identifier, self=reach(settings, data_of(kind, identifier), here), page=page)

    def refs(self, kind: str, records: Iterable[Any], here: str) -> list[Ref]:
        """Those of the records that are given out."""
        held = getattr(self.showcase, kind)
        return [self.ref(kind, record.id, here) for record in records if record.id in held]

    def _innovations(self, identifier: str, here: str) -> OfInnovation:
        page = self.innovations[identifier]
        return OfInnovation(
            score=page.card.score,
            level=page.card.level,
            parts=[page.card.done, page.card.parts],
            units=self.refs("units", page.units, here),
            cohort=self.ref("cohorts", page.cohort.id, here) if page.cohort else None,
            pane=page.pane,
            events=self.refs("events", page.events, here),
            plans=self._ties(page.plans, here),
            evidence=self._files(("innovations", identifier), page.record.bukti, here),
        )

    def _events(self, identifier: str, here: str) -> OfEvent:
        page = self.events[identifier]
        return OfEvent(
            cohort=self.ref("cohorts", page.cohort.id, here) if page.cohort else None,
            innovations=self.refs("innovations", page.innovations, here),
            plans=self._ties(page.plans, here),
            evidence=self._files(("events", identifier), page.record.dokumen, here),
        )

    def _cohorts(self, identifier: str, here: str) -> OfCohort:
        page = self.cohorts[identifier]
        filled = [(pane.number, pane.card) for pane in page.panes if pane.card]
        return OfCohort(
            documented=page.documented,
            panes=[Pane(number=number, innovation=self.ref("innovations", card.id, here)) for number, card in filled],
            funnel=[Step(key=step.key, count=step.count) for step in page.funnel],
            events=self.refs("events", page.events, here),
            innovations=self.refs("innovations", page.innovations, here),
        )

    def _units(self, identifier: str, here: str) -> OfUnit:
        page = self.units[identifier]
        return OfUnit(
            area=reach(self.site.settings, page.village.url, here) if page.village else None,
            cohorts=self.refs("cohorts", page.cohorts, here),
            innovations=self.refs("innovations", page.innovations, here),
        )

    def _plans(self, identifier: str, here: str) -> OfPlan:
        page = self.plans[identifier]
        numbers = sorted({*page.innovations, *page.events, *page.cohorts})
        missions = [
            Mission(
                number=number,
                innovations=self.refs("innovations", page.innovations.get(number, ()), here),
                events=self.refs("events", page.events.get(number, ()), here),
                cohorts=self.refs("cohorts", page.cohorts.get(number, ()), here),
            )
            for number in numbers
        ]
        return OfPlan(missions=missions)

    def _sources(self, identifier: str, here: str) -> OfSource:
        return OfSource(cited_by=[self.ref(kind, one, here) for kind, one in self.uses[identifier]])

    def _uses(self) -> Mapping[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for kind in ("innovations", "events", "cohorts", "units", "plans"):
            for record in getattr(self.showcase, kind).values():
                for source in dict.fromkeys(use.rujukan for use in record.sumber if use.rujukan):
                    found[source].append((kind, record.id))
        return found

    def _ties(self, links: Iterable[PlanLink], here: str) -> list[Tie]:
        held = self.showcase.plans
        return [Tie(plan=self.ref("plans", link.id, here), mission=link.number) for link in links if link.id in held]

    def _files(self, home: tuple[str, str], proofs: Iterable[Evidence], here: str) -> list[File]:
        kept = ((proof.id, self.site.proofs.get((*home, proof.id))) for proof in proofs)
        return [
            File(
                key=key,
                address=reach(self.site.settings, file.address, here),
                sha256=file.digest,
                size=len(file.body),
            )
            for key, file in kept
            if file
        ]
