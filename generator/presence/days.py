"""When what a page shows was last changed, by the days of commits: never the day of a build."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.view import History, Site

_RECORD = {
    "inovasi": "innovations",
    "peristiwa": "events",
    "angkatan": "cohorts",
    "unit": "units",
    "rencana": "plans",
}
_ALL = ("innovations", "events", "cohorts", "units", "plans")
_LISTS = {
    "": _ALL,
    "perubahan": _ALL,
    "sumber": ("sources", *_ALL),
    "inovasi": ("innovations",),
    "katalog": ("innovations",),
    "kelengkapan": ("innovations",),
    "matriks": ("innovations",),
    "pengingat": ("innovations",),
    "perjanjian": ("innovations",),
    "linimasa": ("events",),
    "angkatan": ("cohorts", "innovations"),
    "unit": ("units", "innovations"),
    "rencana": ("plans",),
    "wilayah": ("units", "innovations"),
}
"""By the first part of a list's address, the folders of the records that it shows."""


class Days:
    """The day of the last change of each page; none where no commit tells it."""

    def __init__(self, site: Site) -> None:
        self.by_file = _newest(site.history)
        self.by_folder: dict[str, str] = defaultdict(str)
        for file, day in self.by_file.items():
            folder = file.partition("/")[0]
            self.by_folder[folder] = max(self.by_folder[folder], day)
        shown = [*((f"unit/{page.record.id}/", page.innovations) for page in site.units)]
        shown += [(page.url, page.innovations) for page in site.cohorts]
        self.with_cards = {url: [f"innovations/{card.id}.yaml" for card in cards] for url, cards in shown}

    def of(self, url: str) -> str | None:
        """The day, `2026-11-24`, of the page at an address below the root of a language."""
        first, *rest = url.split("/")
        if len(rest) > 1 and first in _RECORD:
            own = f"{_RECORD[first]}/{rest[0]}.yaml"
            return self._latest([own, *self.with_cards.get(f"{first}/{rest[0]}/", ())])
        return max((self.by_folder[folder] for folder in _LISTS.get(first, ())), default="") or None

    @property
    def last(self) -> str | None:
        """The day of the newest change of all."""
        return max(self.by_file.values(), default=None)

    def _latest(self, files: Iterable[str]) -> str | None:
        return max((self.by_file.get(file, "") for file in files), default="") or None


def _newest(history: History | None) -> Mapping[str, str]:
    """For each record the day of its newest change; removed ones too, for lists changed with them."""
    found: dict[str, str] = {}
    for change in history.changes if history else ():
        found[change.file] = max(change.day, found.get(change.file, ""))
    return found
