"""Cards and lists that others put on their own pages, the lines of HTML that do it, and the page that explains them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.follow import address, title
from generator.render.page import Page
from generator.render.speech import spoken
from generator.view import Card, InnovationPage, Site
from generator.words import LANGUAGES, Words

FOLDER = "sematan/"
MOST = 24
"""Cards in one list; the rest is a link away."""
_TALL, _LIST = 240, 480
_TEMPLATE = "sematan.html"


@dataclass(frozen=True)
class Embed:
    """Something to put on another page: its address below the language root, and what a reader calls it."""

    url: str
    name: str
    height: int = _LIST

    def snippet(self, site: Site, words: Words) -> str:
        """The HTML to copy; empty while the site has no address."""
        folder = "" if words.language == LANGUAGES[0] else f"{words.language}/"
        where = address(site.settings, f"{folder}{self.url}")
        if not where:
            return ""
        frame = Markup('<iframe src="{}" title="{}" width="100%" height="{}" loading="lazy" style="border:0"></iframe>')
        return str(frame.format(where, f"{self.name} – {title(site.settings)}", self.height))


def of_record(page: InnovationPage) -> Embed:
    """The card of one innovation."""
    return Embed(f"{FOLDER}{page.card.url}", page.card.name, _TALL)


def card_pages(site: Site, page: InnovationPage, words: Words) -> Iterator[Page]:
    """The page of an innovation's card, where the site has them."""
    if site.settings.sematan:
        own = of_record(page)
        told = {"cards": [page.card], "more": None, "heading": None}
        yield Page(own.url, "embedded.html.j2", own.name, own.name, told, _front(page.card.url))


def list_pages(site: Site, words: Words) -> Iterator[Page]:
    """The pages of all lists, and the one that explains them."""
    for embed, url, cards in _lists(site, words):
        told = {"cards": cards[:MOST], "more": (url, len(cards)), "heading": embed.name}
        yield Page(embed.url, "embedded.html.j2", embed.name, embed.name, told, _front(url))
    yield _guide(site, words)


def _front(url: str) -> dict[str, str]:
    return {"template": _TEMPLATE, "shown_at": url or "./"}


def _lists(site: Site, words: Words) -> Iterator[tuple[Embed, str, Sequence[Card]]]:
    """Every list: where it lies, which page of the site it leads to, and its cards."""
    yield Embed(f"{FOLDER}semua/", words("embed.all")), "inovasi/", site.cards
    for district in site.districts:
        if district.innovations:
            name = words("embed.district", name=district.name)
            yield Embed(f"{FOLDER}kecamatan/{district.slug}/", name), district.url, district.innovations
    for cohort in site.cohorts:
        if cohort.innovations:
            name = spoken(cohort.record, "nama", words)
            yield Embed(f"{FOLDER}{cohort.url}", name), cohort.url, cohort.innovations
    for unit in site.units:
        if unit.innovations:
            url = f"unit/{unit.record.id}/"
            yield Embed(f"{FOLDER}{url}", unit.record.nama), url, unit.innovations


def _guide(site: Site, words: Words) -> Page:
    lists = [(embed, embed.snippet(site, words)) for embed, _, _ in _lists(site, words)]
    context = {
        "lists": [each for each in lists if "/unit/" not in each[0].url],
        "units": [embed for embed, _ in lists if "/unit/" in embed.url],
        "example": next(iter(site.cards), None) if site.settings.sematan else None,
    }
    return Page(FOLDER, "embeds.html.j2", words("embed.title"), words("embed.lead"), context)
