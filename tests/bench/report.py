"""The figures as a table, with the day, the versions and the machine that they are of."""

import os
import platform
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version

from tests.bench.measure import Run

NAMED = ("etalase", "mkdocs", "mkdocs-material", "markdown", "jinja2", "pydantic", "pagefind", "hugo")
Table = Mapping[str, Run | str]
"""The run of each contender, or why it has none."""


def page(tables: Mapping[int, Table], day: date) -> str:
    """All tables as one Markdown page, the contenders' processor seconds as shares of plain MkDocs."""
    parts = [f"# Benchmarks\n\n{_about(day)}", *(_table(count, runs) for count, runs in tables.items())]
    return "\n\n".join(parts) + "\n"


def _about(day: date) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in NAMED)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    machine = f"{os.cpu_count()} cores, {memory:.0f} GB, {system}"
    return (
        f"Made by `make bench` on {day}; {machine}.\n{versions}, Eleventy as pinned in tests/bench/vendor.\n\n"
        "CPU is user and system seconds with all children; memory the proportional share of all processes together. "
        "MkDocs, Hugo, Eleventy and the floor make pages only, without search, checks and open data; Hugo, Eleventy "
        "and the floor in one language, with a built page of ours as their layout, so that pages weigh the same. "
        "One run each: look at ratios, not at tenths."
    )


def _table(count: int, runs: Table) -> str:
    plain = runs.get("mkdocs build, same tree")
    base = plain.cpu if isinstance(plain, Run) else None
    head = "| what | CPU s | wall s | memory MB | output MB | files | CPU, of mkdocs |\n|---|--:|--:|--:|--:|--:|--:|"
    return "\n".join([f"## {count:,} records\n", head, *(_row(name, run, base) for name, run in runs.items())])


def _row(name: str, run: Run | str, base: float | None) -> str:
    if isinstance(run, str):
        return f"| {name} | {run} | | | | | |"
    share = f"{run.cpu / base:.2f}" if base else ""
    return f"| {name} | {run.cpu:.2f} | {run.wall:.2f} | {run.memory:.0f} | {run.size:.1f} | {run.files:,} | {share} |"
