"""The showcase itself: the site, and the catalogue as a set of data."""

from generator.follow import title
from generator.model.licence import licence_url
from generator.render.linked.node import Node, Ways, node, region
from generator.render.page import Page
from generator.view import Site

DOWNLOADS = {
    "data/inovasi.csv": "text/csv",
    "data/inovasi.ndjson": "application/x-ndjson",
    "data/etalase.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "data/etalase.sqlite": "application/vnd.sqlite3",
}
"""The files that hold all innovations; a test holds them against what is made. The whole list is data/dcat.jsonld."""


def website(ways: Ways, page: Page, site: Site) -> Node:
    """The site; a publisher only where the region says that it is its own."""
    settings = site.settings
    return node(
        "WebSite",
        name=title(settings),
        description=page.description,
        url=ways.page(""),
        inLanguage=ways.words.language,
        about=region(settings),
        publisher=node("GovernmentOrganization", name=settings.wilayah) if settings.resmi else None,
    )


def dataset(ways: Ways, page: Page, site: Site) -> Node:
    """All innovations as a set of data, with the files that hold them."""
    years = sorted(card.when.year for card in site.cards if card.when and card.when.year)
    return node(
        "Dataset",
        name=page.title,
        description=page.description,
        url=ways.page("inovasi/"),
        license=licence_url(site.settings.lisensi),
        isAccessibleForFree=True,
        spatialCoverage=region(site.settings),
        temporalCoverage=f"{years[0]}/{years[-1]}" if years else None,
        distribution=[
            node("DataDownload", contentUrl=ways.file(path), encodingFormat=media) for path, media in DOWNLOADS.items()
        ],
    )
