"""A cohort's funnel, its window of numbered panes, and its trail."""

from collections.abc import Container, Iterable, Mapping

from generator.derive.citing import citations, marks
from generator.derive.happenings import trail
from generator.derive.plans import plan_links
from generator.derive.traces import cohort_traces
from generator.model import Cohort, Showcase
from generator.view import Card, Citation, CohortPage, EventLine, FunnelStep, Pane, chosen


def cohort_page(
    showcase: Showcase,
    record: Cohort,
    listed: Iterable[Card],
    lines: Mapping[str, EventLine],
    alive: Container[str],
) -> CohortPage:
    """The cohort as its page shows it; the last two steps are counted from the records, never typed.

    `alive` are the ids of records that were confirmed to run within a year.
    """
    cited = citations(showcase, record.sumber)
    own = tuple(card for card in listed if card.cohort == record.id)
    events = tuple(line for line in lines.values() if line.cohort == record.id)
    return CohortPage(
        record=record,
        funnel=(
            *_funnel(record, cited),
            FunnelStep("terdokumentasi", len(own), ()),
            FunnelStep("berjalan", sum(card.id in alive for card in own), ()),
        ),
        documented=len(own),
        panes=_panes(showcase, record.jendela or 0, own),
        events=events,
        trail=trail(showcase, events),
        innovations=own,
        invited_units=sum(record.id in unit.sasaran_angkatan for unit in showcase.units.values()),
        traces=cohort_traces((showcase.innovations[card.id] for card in own), events, showcase.events),
        pledges=sum(showcase.innovations[card.id].perjanjian_kinerja_inovasi is not None for card in own),
        marks=marks(record.sumber, cited),
        citations=cited,
        plans=plan_links(showcase, record.rencana_terkait, cited),
    )


def _funnel(record: Cohort, cited: tuple[Citation, ...]) -> list[FunnelStep]:
    steps = []
    for key in ("ide", "ditetapkan", "diluncurkan"):
        count = getattr(record.corong, key, None)
        if count is not None:
            steps.append(FunnelStep(key, count.jumlah, chosen(cited, count.sumber), count.catatan))
    return steps


def _panes(showcase: Showcase, size: int, own: tuple[Card, ...]) -> tuple[Pane, ...]:
    """The window: records keep the number they state; those without one take the lowest free places, by id."""
    stated = {card.id: showcase.innovations[card.id].nomor_jendela for card in own}
    by_number = {number: card for card in own if (number := stated[card.id])}
    waiting = iter(sorted((card for card in own if not stated[card.id]), key=lambda card: card.id))
    return tuple(Pane(number, by_number.get(number) or next(waiting, None)) for number in range(1, size + 1))
