"""Where the data comes from and on what terms, for every format that can say so."""

from collections.abc import Iterator

from generator.export.holdings import Holdings
from generator.model.licence import licence_url
from generator.words import Words


def origin(holdings: Holdings, words: Words) -> Iterator[tuple[str, str]]:
    """Titles and what is to be said under them; invented data says so first."""
    settings = holdings.showcase.settings
    if holdings.site.example:
        yield words("origin.note"), words("origin.example")
    yield words("origin.title"), settings.nama
    yield words("origin.region"), settings.wilayah
    yield words("origin.standing"), words("origin.official" if settings.resmi else "origin.unofficial")
    if settings.alamat:
        yield words("origin.address"), settings.alamat
    yield words("origin.licence"), " ".join(filter(None, (settings.lisensi, licence_url(settings.lisensi))))
