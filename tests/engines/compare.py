"""Builds one tree with MkDocs, ProperDocs and Zensical and compares the pages: `python -m tests.engines.compare`.

Needs the tree (`etalase build`) and the engines (`make engines` installs them). Ends with 1 when a page differs,
with 2 when an engine could not build. Everything happens in a temporary folder.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.engines.engine import MKDOCS, PROPERDOCS, ZENSICAL, Engine, EngineFailed
from tests.engines.page import Page, read_page

PROJECT = Path(__file__).resolve().parents[2]
SHOWN = 20  # differences of one engine that are printed

Pages = dict[str, Page]


@dataclass(frozen=True)
class Difference:
    """On which page, in what, and what each side has there; empty where a side has nothing."""

    file: str
    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"  {self.file}: {self.what}\n    - {self.expected}\n    + {self.found}"


def read_site(site: Path) -> Pages:
    """Every page of a built site by its file, `en/inovasi/index.html`."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {file: read_page(path.read_text("utf-8"), file) for file, path in files.items()}


def differences(expected: Pages, found: Pages) -> Iterator[Difference]:
    """Pages that only one side has, and the first difference in each part of the pages that both have."""
    for file in sorted(expected.keys() | found.keys()):
        if file not in found:
            yield Difference(file, "page", "is there", "")
        elif file not in expected:
            yield Difference(file, "page", "", "is there")
        else:
            yield from _within(file, expected[file], found[file])


def _within(file: str, expected: Page, found: Page) -> Iterator[Difference]:
    parts, others = asdict(expected), asdict(found)
    for what, part in parts.items():
        if part != others[what]:
            yield Difference(file, what, *_first(part, others[what], words=6 if what == "text" else 1))


def _first(one: str | list[str], other: str | list[str], words: int) -> tuple[str, str]:
    """Both sides where two texts or two lists part, of a list so many words, to find the place by."""
    if isinstance(one, str) or isinstance(other, str):
        return str(one), str(other)
    pairs = enumerate(zip_longest(one, other))  # one list may be the beginning of the other
    at = next(at for at, (left, right) in pairs if left != right)
    return " ".join(one[at : at + words]), " ".join(other[at : at + words])


def build_and_read(engine: Engine, project: Path) -> Pages:
    """The pages that an engine makes of the project's tree."""
    with TemporaryDirectory(prefix=f"etalase-{engine.module}-") as folder:
        return read_site(engine.build(project, Path(folder)))


def compare(project: Path, reference: Engine, others: Sequence[Engine]) -> bool:
    """Builds with every engine, prints a table and what differs, and says whether all pages are the same."""
    expected = build_and_read(reference, project)
    _row("engine", "pages", "differences")
    _row(reference.module, len(expected), "(the others are compared with it)")
    same = bool(expected)
    for engine in others:
        pages = build_and_read(engine, project)
        parted = list(differences(expected, pages))
        _row(engine.module, len(pages), len(parted))
        _tell(parted)
        same = same and not parted
    return same


def _row(engine: str, pages: object, parted: object) -> None:
    print(f"{engine:12} {pages!s:>6}  {parted}", flush=True)


def _tell(parted: list[Difference]) -> None:
    for difference in parted[:SHOWN]:
        print(difference)
    if len(parted) > SHOWN:
        print(f"  … and {len(parted) - SHOWN} more")


def main() -> int:
    """The command; gives its exit code."""
    if not any((PROJECT / "build/docs").glob("*/index.md")):
        print("There is no tree yet: run `etalase build` first.", file=sys.stderr)
        return 2
    try:
        return 0 if compare(PROJECT, MKDOCS, (PROPERDOCS, ZENSICAL)) else 1
    except EngineFailed as failure:
        print(failure, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
