"""Sources as a record's page uses them."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.choice import Trust
from generator.model.date import PartialDate


@dataclass(frozen=True)
class Citation:
    """A source as one record uses it; `key` is its mark and anchor on the page."""

    key: str
    title: str
    url: str | None
    publisher: str | None
    date: PartialDate | None
    date_note: str | None
    trust: Trust | None
    note: str | None
    archive: str | None

    @property
    def label(self) -> str:
        """The mark as printed."""
        return self.key.upper()


def chosen(cited: Iterable[Citation], keys: Iterable[str]) -> tuple[Citation, ...]:
    """Those of a record's citations that `keys` name."""
    wanted = set(keys)
    return tuple(citation for citation in cited if citation.key in wanted)


class Marks(dict[str, tuple[Citation, ...]]):
    """The citations that prove each field of a record; none for a field that no source proves."""

    def __missing__(self, name: str) -> tuple[Citation, ...]:
        return ()
