"""What stands behind the claims of a record, put together for `_claims.html.j2`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Event, Innovation
from generator.picture.progress import promise_bars
from generator.render.action_plan import plan_table
from generator.render.measures import measure_lines
from generator.render.proofs import proof_lines
from generator.view import STEPS, Citation, EventLine, Left, Promise, Site, Trace, chosen
from generator.words import Words


def promise_picture(promise: Promise) -> Markup:
    """Promised and achieved on one scale; nothing where neither is a number."""
    last = promise.last
    return promise_bars(promise.target.nilai if promise.target else None, last.nilai if last else None)


ANCHORS = {
    "rencana_aksi": "rencana-aksi",
    "perjanjian_kinerja_inovasi": "perjanjian",
    "capaian": "perjanjian",
    "monev": "monev",
    "indikator_hasil": "sebelum-sesudah",
    "kondisi_akhir": "kondisi_akhir",
    "tonggak": "tonggak",
    "media": "media",
    "bukti": "bukti",
    "sumber": "sumber",
}
"""Where a record's page shows what a stage left behind."""


def trace_context(site: Site) -> dict[str, object]:
    """What a trail in full and a table of promises need besides themselves."""

    def cited_of(left: Left) -> tuple[Citation, ...]:
        page = site.event_pages.get(left.event.id) if left.event else None
        return chosen(page.citations, left.count.sumber) if page and left.count else ()

    return {
        "cited_of": cited_of,
        "anchors": ANCHORS,
        "promise_picture": promise_picture,
        "strip": strip,
        "claims": True,
    }


@dataclass(frozen=True)
class StripStep:
    """A numbered stone of the trail: its stage, its events, and whether papers alone show that it was reached."""

    key: str
    events: tuple[EventLine, ...]
    papers: bool


def strip(traces: Sequence[Trace]) -> list[StripStep]:
    """The five stages of the trail in short; deliver holds its two activities."""
    return [
        StripStep(
            key,
            tuple({line.id: line for trace in own for line in trace.events}.values()),
            any(trace.papers for trace in own),
        )
        for key in STEPS
        if (own := [trace for trace in traces if trace.stage.value.startswith(key)])
    ]


def claims_context(site: Site, record: Innovation | Event, words: Words) -> Mapping[str, object]:
    """What the pieces of `_claims.html.j2` show of a record."""
    found: dict[str, object] = {"proof_of": proof_lines(site, record, words), **trace_context(site)}
    if isinstance(record, Innovation):
        found |= {"measures": measure_lines(record, words), "plan": plan_table(record, words)}
    return found
