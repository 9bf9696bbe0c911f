"""The activity behind the data, and the indicators that are counted from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.follow import title
from generator.view import Site


@dataclass(frozen=True)
class Fact:
    """An element of the metadata of the activity; None is for the publisher to fill in."""

    key: str
    value: str | None


@dataclass(frozen=True)
class Indicator:
    """A figure that the site itself counts: its key, under which the words say how, and the figure."""

    key: str
    value: int


_OPEN = ("tujuan", "penanggung_jawab", "cara_pengumpulan", "frekuensi", "rekomendasi")
"""What no record and no setting says."""


def facts(site: Site) -> Iterator[Fact]:
    """The elements that settings and records tell, then those that the publisher is asked for."""
    settings = site.settings
    years = sorted(card.when.year for card in site.cards if card.when and card.when.year)
    yield Fact("judul", title(settings))
    yield Fact("penyelenggara", settings.wilayah if settings.resmi else None)
    yield Fact("kontak", settings.surel)
    yield Fact("wilayah", " ".join(filter(None, (settings.wilayah, settings.kode_wilayah))))
    yield Fact("waktu", f"{years[0]}–{years[-1]}" if years else None)
    yield Fact("alamat", settings.alamat)
    yield Fact("lisensi", settings.lisensi)
    yield from (Fact(key, None) for key in _OPEN)


def indicators(site: Site) -> Iterator[Indicator]:
    """The counts that pages show, by the same rules."""
    yield Indicator("inovasi", len(site.cards))
    yield Indicator("kegiatan", sum(len(year.events) for year in site.years))
    yield Indicator("unit_dengan_inovasi", sum(bool(page.innovations) for page in site.units))
