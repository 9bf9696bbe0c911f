"""Nodes of linked data, and how they name pages of the site."""

from dataclasses import dataclass
from typing import Any

from generator.model import Settings
from generator.model.date import PartialDate
from generator.render.page import to_first
from generator.words import LANGUAGES, Words

Node = dict[str, Any]


@dataclass(frozen=True)
class Ways:
    """The addresses of a site's pages and files, as seen from one page of one language."""

    settings: Settings
    words: Words
    root: str

    def page(self, path: str) -> str:
        """A page by its path below the language's root; relative while the site has no address."""
        return self._to(path, "" if self.words.language == LANGUAGES[0] else f"{self.words.language}/", self.root)

    def file(self, path: str) -> str:
        """A file that is made once, by its path below the site's root."""
        return self._to(path, "", self.root + to_first(self.words))

    def _to(self, path: str, folder: str, relative: str) -> str:
        home = self.settings.alamat
        return f"{home.rstrip('/')}/{folder}{path}" if home else relative + path


def node(kind: str, **facts: Any) -> Node:
    """A node of a type with the facts that are known; a list of one is that one."""
    known = {name: _plain(value) for name, value in facts.items() if value not in (None, "", [], ())}
    return {"@type": kind, **known}


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return value[0] if len(value) == 1 else list(value)
    return value


def day(when: PartialDate | None) -> str | None:
    """A date as ISO 8601 has it, as precise as it is; None where the year is unknown or was inferred."""
    return str(when) if when and when.year and not when.inferred else None


def region(settings: Settings) -> Node:
    """The region that the showcase is about."""
    return node("AdministrativeArea", name=settings.wilayah)
