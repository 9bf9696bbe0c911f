"""An event's page: its date as headline, its picture, the figures that it left behind."""

from collections.abc import Mapping

from markupsafe import Markup

from generator.photo import Photo
from generator.picture.ornament import dashed_pane
from generator.picture.wall import launch_stones
from generator.render.claims import claims_context
from generator.render.format import dates
from generator.render.invited import breakdown_bar
from generator.render.page import Page, to_first
from generator.render.remainder import EVENT, remainder
from generator.render.speech import spoken
from generator.render.take import event_take
from generator.view import EventPage, Site
from generator.words import Words

TONES = {"lab": "t-layanan", "launch": "t-gizi", "award": "t-pendidikan", "other": "t-administrasi"}
_MOST_STONES = 400
_LONG = 12


def event_page(site: Site, page: EventPage, photos: Mapping[str, Photo | None], words: Words) -> Page:
    """The page of one event."""
    record = page.record
    title, summary = spoken(record, "nama_kegiatan", words), spoken(record, "ringkasan", words)
    return Page(
        page.line.url,
        "event.html.j2",
        title,
        summary or words("event.description", name=title),
        {
            "page": page,
            **claims_context(site, record, words),
            "claims": False,
            "photo_of": photos.get,
            "to_first": to_first(words),
            "take": event_take(site, page, title, words),
            "remainder": remainder(site, record, EVENT, words),
            "top_tone": TONES[page.line.tone],
            "event_picture": _picture(page),
            "invited": breakdown_bar(record.peserta.rincian, words, record.id) if record.peserta else "",
            "people": [*record.pejabat, *record.narasumber],
            "long_date": len(dates(page.line.start, page.line.end, words, short=True)) > _LONG,
        },
    )


def _picture(page: EventPage) -> Markup:
    """The largest fitting count as stones; without a count, a dashed pane."""
    counts = [count.jumlah for _, count in page.figures] or [item.nilai for item in page.record.angka]
    fitting = [count for count in counts if 0 < count <= _MOST_STONES]
    return launch_stones(max(fitting)) if fitting else dashed_pane()
