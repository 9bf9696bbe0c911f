"""One address for each kind of page, relative to the root of a language."""

from dataclasses import dataclass

from tests.browser.visit import NARROW, VIEWS, WIDE, View
from tests.site.tree import LANGUAGES
from tests.thorough import THOROUGH

PAGES = {
    "home": "",
    "catalogue": "inovasi/",
    "catalogue's second page": "katalog/halaman/2/",
    "facets": "katalog/",
    "facet": "katalog/kecamatan/",
    "facet's value": "katalog/tema/kesehatan/",
    "innovation": "inovasi/suket-liar/",
    "prepared texts": "inovasi/e-retribusi-pasar/naskah/",
    "innovation with an award": "inovasi/qupaksa/",
    "timeline": "linimasa/",
    "events in a table": "linimasa/daftar/",
    "events of a stage": "linimasa/tahap/design/",
    "event": "peristiwa/2019-11-14-inagara-deliver-launching/",
    "cohorts": "angkatan/",
    "cohort": "angkatan/inagara-2019/",
    "units": "unit/",
    "school": "unit/smp-negeri-2-salatiga/",
    "office": "unit/kelurahan-cebongan/",
    "map": "wilayah/",
    "kecamatan": "wilayah/argomulyo/",
    "kelurahan": "wilayah/argomulyo/cebongan/",
    "kelurahan with many units": "wilayah/tingkir/kutowinangun-kidul/",
    "plans": "rencana/",
    "plan": "rencana/rpjmd-2017-2022/",
    "form": "dokumentasikan/",
    "contributors' form": "kontribusi/",
    "about": "tentang/",
    "method": "metode/",
    "completeness": "kelengkapan/",
    "completeness of a kecamatan": "kelengkapan/kecamatan/argomulyo/",
    "completeness of a unit": "kelengkapan/unit/kelurahan-cebongan/",
    "matrix": "matriks/",
    "matrix of fields": "matriks/isian/",
    "matrix of a kind": "matriks/jenis-unit/sd/",
    "reminder": "pengingat/",
    "method of completeness": "metode/kelengkapan/",
    "sources": "sumber/",
    "glossary": "glosarium/",
    "agreements": "perjanjian/",
    "indicators": "indikator/",
    "changes": "perubahan/",
    "what can be followed": "umpan/",
    "standard data": "data/satu-data/",
    "open data": "data/",
    "api": "data/api/",
    "findings": "temuan/",
    "finding": "temuan/date-day-first/",
    "embeds": "sematan/",
    "not-found": "404.html",
}

# What the navigation of every page leads to.
NAVIGATION = tuple(PAGES[kind] for kind in ("catalogue", "cohort", "timeline", "map", "form"))


@dataclass(frozen=True)
class Place:
    """A page of one kind in one language."""

    language: str
    kind: str

    @property
    def address(self) -> str:
        """Its address within the site."""
        return LANGUAGES[self.language] + PAGES[self.kind]

    @property
    def translation(self) -> "Place":
        """The same page in the other language."""
        other = next(language for language in LANGUAGES if language != self.language)
        return Place(other, self.kind)

    @property
    def views(self) -> tuple[View, ...]:
        """Where axe looks at it: two views with both schemes and both widths, its translation in the other two."""
        return VIEWS if THOROUGH else VIEWS[self._turn :: 2]

    @property
    def widths(self) -> tuple[int, ...]:
        """Where the keyboard walks through it: in one width, through its translation in the other."""
        return (WIDE, NARROW) if THOROUGH else ((WIDE, NARROW)[self._turn],)

    @property
    def _turn(self) -> int:
        return (list(PAGES).index(self.kind) + list(LANGUAGES).index(self.language)) % 2

    def __str__(self) -> str:
        return f"{self.language}-{self.kind}"


PLACES = tuple(Place(language, kind) for kind in PAGES for language in LANGUAGES)
FOUND = tuple(place for place in PLACES if place.kind != "not-found")
