"""`make bench`: makes made-up projects, measures ours and others on them, and writes docs/benchmarks.md."""

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from generator.clock import today
from generator.project import Project
from tests.bench import ours, report, rivals
from tests.bench.measure import Failed, Run

SIZES, NATION = (140, 1_400, 14_000), 36_742
"""A city, a province's part, a province, and what all local governments reported in 2025 (Kemendagri)."""
ELEVENTY_MOST = 14_000


def main() -> None:
    """Measures what is asked for; figures appear as they come."""
    asked = _asked()
    sizes = asked.sizes or (*SIZES, *([NATION] if asked.full else []))
    tables = {}
    for count in sizes:
        with tempfile.TemporaryDirectory(prefix="etalase-bench-", dir=asked.scratch) as scratch:
            tables[count] = _measured(count, Path(scratch))
    text = report.page(tables, today())
    asked.out.write_text(text, encoding="utf-8")
    print(text)


def _asked() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, help="numbers of records; without any, 140, 1400 and 14000")
    parser.add_argument("--full", action="store_true", help="36742 too, a nation's year")
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks.md"), help="where the page is written")
    parser.add_argument("--scratch", type=Path, help="a folder on a disk with room for the projects")
    return parser.parse_args()


def _measured(count: int, scratch: Path) -> dict[str, Run | str]:
    project = ours.made_up(scratch / "proyek", count)
    plans: dict[str, Callable[[], Run]] = {
        "etalase build --clean": lambda: ours.clean(project),
        "etalase build, nothing changed": lambda: ours.unchanged(project),
        "etalase build, one record changed": lambda: ours.changed(project),
        **_engines(project, scratch),
    }
    return {name: _told(count, name, plan) for name, plan in plans.items()}


def _engines(project: Project, scratch: Path) -> dict[str, Callable[[], Run]]:
    return {
        "mkdocs build, same tree": lambda: rivals.mkdocs(project, scratch),
        "Hugo, same pages": lambda: rivals.hugo(project, scratch),
        "Eleventy, same pages": lambda: rivals.eleventy(project, scratch),
        "reading and writing": lambda: rivals.floor(project, scratch),
    }


def _told(count: int, name: str, plan: Callable[[], Run]) -> Run | str:
    """The run, told on the terminal as it comes; or the end of what a program said that failed."""
    try:
        made = plan()
    except Failed as fault:
        print(f"{count:>7,} {name}: {fault}", file=sys.stderr, flush=True)
        return "failed"
    print(f"{count:>7,} {name}: {made.cpu:.2f} CPU s, {made.wall:.2f} s, {made.memory:.0f} MB", flush=True)
    return made


if __name__ == "__main__":
    main()
