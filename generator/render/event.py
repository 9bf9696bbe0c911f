"""An event's page: its date as headline, its picture, the figures that it left behind."""

from typing import Any

from markupsafe import Markup

from generator.model import Event
from generator.picture.ornament import dashed_pane
from generator.picture.wall import launch_stones
from generator.render.format import dates
from generator.render.invited import breakdown_bar
from generator.render.page import Page
from generator.render.remainder import EVENT, remainder
from generator.view import EventPage, Site
from generator.words import Words

TONES = {"lab": "t-layanan", "launch": "t-gizi", "award": "t-pendidikan", "other": "t-administrasi"}
_MOST_STONES = 400
_LONG = 12


def event_page(site: Site, page: EventPage, words: Words) -> Page:
    """The page of one event."""
    record = page.record
    title = (record.nama_kegiatan_en if words.language == "en" else None) or record.nama_kegiatan
    summary = (record.ringkasan_en if words.language == "en" else None) or record.ringkasan
    return Page(
        page.line.url,
        "event.html.j2",
        title,
        summary or words("event.description", name=title),
        {
            "page": page,
            "remainder": remainder(site, record, EVENT, words),
            "top_tone": TONES[page.line.tone],
            "figures": figures(record),
            "event_picture": _picture(record),
            "invited": breakdown_bar(record.peserta.rincian, words, record.id) if record.peserta else "",
            "people": [*record.pejabat, *record.narasumber],
            "long_date": len(dates(page.line.start, page.line.end, words, short=True)) > _LONG,
        },
    )


def figures(record: Event) -> list[tuple[str, Any]]:
    """The counts that the event states: participants, then outputs."""
    found: list[tuple[str, Any]] = []
    if record.peserta and record.peserta.jumlah:
        found.append(("peserta", record.peserta.jumlah))
    if record.keluaran:
        outputs = ((name, getattr(record.keluaran, name)) for name in type(record.keluaran).model_fields)
        found += [(name, count) for name, count in outputs if count]
    return found


def _picture(record: Event) -> Markup:
    """The largest fitting count as stones; without a count, a dashed pane."""
    counts = [count.jumlah for _, count in figures(record)] or [item.nilai for item in record.angka]
    fitting = [count for count in counts if 0 < count <= _MOST_STONES]
    return launch_stones(max(fitting)) if fitting else dashed_pane()
