"""Where things of the site stand that several rooms name."""

from collections.abc import Mapping
from posixpath import relpath

from generator.model import Settings

API = "api/v1/"
"""The JSON API below the site's root; a change that breaks a reader's program makes a new one (CHANGELOG_API.md)."""

PAGES: Mapping[str, str] = {
    "innovations": "inovasi/{}/",
    "events": "peristiwa/{}/",
    "cohorts": "angkatan/{}/",
    "units": "unit/{}/",
    "plans": "rencana/{}/",
    "sources": "sumber/#{}",
}
"""The page of a record below a language's root, by the kind's name in the API, which is that of its folder."""


def page_of(kind: str, identifier: str) -> str:
    """The record's page below a language's root."""
    return PAGES[kind].format(identifier)


def data_of(kind: str, identifier: str) -> str:
    """The record's file of the API below the site's root."""
    return f"{API}{kind}/{identifier}.json"


def reach(settings: Settings, path: str, here: str) -> str:
    """How to get to `path` from the file `here`: the whole address, or the way there while the site has none."""
    if settings.alamat:
        return f"{settings.alamat.rstrip('/')}/{path}"
    plain, sign, mark = path.partition("#")
    way = relpath(f"/{plain}", f"/{here}/..")
    return f"{way}{'/' * plain.endswith('/')}{sign}{mark}"
