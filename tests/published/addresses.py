"""The addresses that are published: of records by kind and id, of the API and of downloads.

`make addresses` adds what is new to the committed list, and never takes anything away.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.answer import FILES
from generator.clock import today
from generator.derive import counted, derive
from generator.disk import read_content
from generator.export import Holdings, export
from generator.load import load
from generator.model import Showcase

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("addresses.txt")
_OF_RECORDS = tuple(f"api/v1/{kind}/" for kind in FILES)


@cache
def published() -> frozenset[str]:
    """Every address that the real content has now: `innovations/suket-liar`, and files of open data."""
    showcase = load(read_content(ROOT / "content")).showcase
    return frozenset({*_records(showcase), *_files(showcase)})


def known() -> list[str]:
    """The addresses that were published before."""
    return LIST.read_text("utf-8").split()


def _records(showcase: Showcase) -> Iterator[str]:
    """Ids and former ids, which lead on."""
    for kind in FILES:
        for record in getattr(counted(showcase), kind).values():
            yield from (f"{kind}/{each}" for each in (record.id, *getattr(record, "alias", ())))


def _files(showcase: Showcase) -> Iterator[str]:
    """Files of open data that stand at a fixed place: those of records follow from their ids."""
    holdings = Holdings(counted(showcase), derive(showcase, today()))
    yield from (path for path, _ in export(holdings) if not path.startswith(_OF_RECORDS) and not _is_own(path))


def _is_own(path: str) -> bool:
    """Whether the file is of one record, one place or one page of a list."""
    return path.startswith(("umpan/", "kalender/")) and path.count("/") > 1


def main() -> None:
    """Adds to the list what is new."""
    LIST.write_text("\n".join(sorted({*known(), *published()})) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
