"""What the pages of a single record follow from: when none of it changes, they need not be made again.

Whatever else of a site such a page comes to show must be named here; a test watches what the pages look at.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.content import PICTURES
from generator.job import digest
from generator.model.shared import Evidence, Picture
from generator.photo import Photo
from generator.view import EventPage, InnovationPage, Site, UnitPage


class MadeOf:
    """Tells what the pages of one record after the other are made of."""

    def __init__(self, site: Site, photos: Mapping[str, Photo | None], languages: Sequence[str]) -> None:
        self.site = site
        self.photos = photos
        themes = {
            value.name: value.key for facet in site.catalogue.facets if facet.key == "tema" for value in facet.values
        }
        units = {unit.record.id: unit.record.nama for unit in site.units}
        lists = (site.references, site.indicator_sets, site.rules)
        self.common = digest((site.settings, site.today, site.example, lists, themes, units, tuple(languages)))
        villages = [(place.tone, village) for place in site.districts for village in place.villages]
        self.map = digest([(tone, one.number, one.area, len(one.innovations)) for tone, one in villages])

    def innovation(self, page: InnovationPage) -> object:
        """All that the pages and texts of an innovation follow from."""
        record = page.record
        told = [left.event.id for trace in page.traces for left in trace.figures if left.event]
        citations = [event.citations for event in map(self.site.event_pages.get, told) if event]
        return (self.common, page, citations, *self._shown(("innovations", record.id), record.bukti, record.media))

    def event(self, page: EventPage) -> object:
        """All that the pages of an event follow from."""
        record = page.record
        return (self.common, page, *self._shown(("events", record.id), record.dokumen, record.media))

    def unit(self, page: UnitPage) -> object:
        """All that the pages of a unit follow from: its map shows the whole region."""
        return (self.common, page, self.map if page.village else None)

    def _shown(self, home: tuple[str, str], proofs: Sequence[Evidence], media: Sequence[Picture]) -> Iterator[object]:
        yield [self.site.proofs.get((*home, proof.id)) for proof in proofs]
        for photo in (self.photos.get(picture.berkas.removeprefix(PICTURES)) for picture in media):
            yield [(size.name, size.width, size.height) for size in photo.sizes] if photo else None
        history = self.site.history
        yield history.by_file.get("/".join(home) + ".yaml") if history else history is None
