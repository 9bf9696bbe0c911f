"""The whole site, worked out of the whole showcase."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from generator.derive.accounts import accounts, groups
from generator.derive.cards import cards, known_units, newest
from generator.derive.catalogue import catalogue
from generator.derive.citing import citations, marks, shared_citation
from generator.derive.cohort import cohort_page
from generator.derive.completeness import completeness
from generator.derive.counting import counted, is_example_site
from generator.derive.definition import definition
from generator.derive.estimate import estimate
from generator.derive.happenings import event_lines, figures, trail, years
from generator.derive.likeness import Similarity
from generator.derive.places import districts
from generator.derive.plans import plan_links, plan_pages
from generator.derive.pledges import pledge, register
from generator.derive.traces import record_traces
from generator.model import Event, Innovation, Showcase, Unit
from generator.view import Card, District, EventPage, InnovationPage, Site, SourceLine, UnitPage, Village

NEWEST = 4


def derive(showcase: Showcase, today: date) -> Site:
    """Everything that the pages and exports show, as it stands on `today`."""
    work = _Work(showcase, today)
    main = next((page for page in work.cohorts if page.record.id == showcase.settings.angkatan_utama), None)
    return Site(
        settings=showcase.settings,
        rules=definition(),
        today=today,
        example=is_example_site(showcase),
        cards=work.listed,
        catalogue=work.catalogue,
        accounts=work.accounts,
        groups=groups(work.accounts, work.catalogue),
        newest=newest(work.listed, NEWEST),
        innovations=tuple(work.innovation(record) for record in showcase.innovations.values()),
        events=tuple(work.event(record) for record in showcase.events.values()),
        years=years(work.listed_lines.values()),
        cohorts=work.cohorts,
        main_cohort=main,
        units=tuple(work.unit(record) for record in showcase.units.values()),
        districts=work.districts,
        plans=plan_pages(showcase, work.listed, work.listed_lines),
        register=register(showcase, work.listed, work.listed_lines.values()),
        sources=_sources(showcase),
        references=showcase.references,
        indicator_sets=showcase.indicator_sets,
    )


class _Work:
    """What several pages need, worked out once."""

    def __init__(self, showcase: Showcase, today: date) -> None:
        self.showcase = showcase
        self.known = completeness(showcase, today)
        self.cards = cards(showcase, self.known)
        count = counted(showcase)
        self.listed = tuple(card for card in self.cards.values() if card.id in count.innovations)
        self.lines = event_lines(showcase, today)
        self.listed_lines = {key: line for key, line in self.lines.items() if key in count.events}
        self.links = _links(showcase)
        self.tied = self.cards_by_event()
        self.place = {key: place for place, key in enumerate(self.listed_lines)}
        self.by_unit = self.cards_by_unit()
        self.districts: tuple[District, ...] = districts(count, self.by_unit)
        self.villages = {unit.id: village for village in self.all_villages() for unit in village.units}
        self.catalogue = catalogue(showcase, self.listed, self.villages)
        self.similarity = Similarity(showcase, count, self.cards)
        self.all_accounts = accounts(showcase, self.cards.values(), self.known, today)
        listed = {card.id for card in self.listed}
        self.accounts = tuple(account for key, account in self.all_accounts.items() if key in listed)
        alive = {account.card.id for account in self.accounts if account.alive}
        self.cohorts = tuple(
            cohort_page(count, record, self.listed, self.listed_lines, alive) for record in showcase.cohorts.values()
        )
        self.panes = {pane.card.id: pane.number for page in self.cohorts for pane in page.panes if pane.card}

    def all_villages(self) -> Iterable[Village]:
        return (village for district in self.districts for village in district.villages)

    def cards_by_event(self) -> Mapping[str, list[Card]]:
        found: dict[str, list[Card]] = defaultdict(list)
        for card in self.listed:
            for key in self.links[card.id]:
                found[key].append(card)
        return found

    def cards_by_unit(self) -> dict[str, tuple[Card, ...]]:
        found: dict[str, list[Card]] = defaultdict(list)
        for card in self.listed:
            for unit in known_units(self.showcase, self.showcase.innovations[card.id]):
                found[unit.id].append(card)
        return {unit: tuple(own) for unit, own in found.items()}

    def innovation(self, record: Innovation) -> InnovationPage:
        cited = citations(self.showcase, record.sumber)
        told = self.links[record.id] & self.place.keys()
        lines = tuple(self.listed_lines[key] for key in sorted(told, key=self.place.__getitem__))
        own = {key for keys in record.tahap_lab.values() for key in keys}
        return InnovationPage(
            record=record,
            card=self.cards[record.id],
            units=known_units(self.showcase, record),
            account=self.all_accounts[record.id],
            marks=marks(record.sumber, cited),
            citations=cited,
            events=lines,
            trail=trail(self.showcase, (line for line in lines if line.id in own)),
            plans=plan_links(self.showcase, record.rencana_terkait, cited),
            cohort=self.showcase.cohorts.get(record.angkatan or ""),
            pane=self.panes.get(record.id),
            neighbours=self.similarity.of(record),
            estimate=estimate(record, self.showcase.indicator_sets),
            pledge=pledge(record, self.cards[record.id]),
            traces=record_traces(record, lines, self.showcase.events),
        )

    def event(self, record: Event) -> EventPage:
        cited = citations(self.showcase, record.sumber)
        same = (line for line in self.listed_lines.values() if record.angkatan and line.cohort == record.angkatan)
        return EventPage(
            record=record,
            line=self.lines[record.id],
            figures=figures(record),
            marks=marks(record.sumber, cited),
            citations=cited,
            innovations=tuple(self.tied[record.id]),
            cohort=self.showcase.cohorts.get(record.angkatan or ""),
            trail=trail(self.showcase, same),
            plans=plan_links(self.showcase, record.rencana_terkait, cited),
        )

    def unit(self, record: Unit) -> UnitPage:
        cited = citations(self.showcase, record.sumber)
        invited = (self.showcase.cohorts.get(key) for key in record.sasaran_angkatan)
        return UnitPage(
            record=record,
            innovations=self.by_unit.get(record.id, ()),
            cohorts=tuple(cohort for cohort in invited if cohort),
            village=self.villages.get(record.id),
            marks=marks(record.sumber, cited),
            citations=cited,
        )


def _links(showcase: Showcase) -> dict[str, set[str]]:
    """The events of each innovation, whichever of the two records names the other."""
    links: dict[str, set[str]] = defaultdict(set)
    for record in showcase.innovations.values():
        named = [key for keys in record.tahap_lab.values() for key in keys]
        named += [award.kegiatan for award in record.penghargaan if award.kegiatan]
        links[record.id].update(named)
    for event in showcase.events.values():
        for key in event.inovasi:
            links[key].add(event.id)
    return links


def _sources(showcase: Showcase) -> tuple[SourceLine, ...]:
    kinds = (showcase.innovations, showcase.events, showcase.cohorts, showcase.units, showcase.plans)
    uses = Counter(use.rujukan for kind in kinds for record in kind.values() for use in record.sumber)
    ordered = sorted(showcase.sources.values(), key=lambda source: (len(source.id), source.id))
    return tuple(SourceLine(shared_citation(source), uses[source.id]) for source in ordered)
