"""axe over every page of a built site: `python -m tests.browser.audit [--site DIR]`.

Every page, both languages, light and dark, desktop and phone. Ends with 1 when anything is found.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.axe import Finding, run_axe
from tests.browser.chromium import start_chromium
from tests.browser.server import serve
from tests.browser.tabs import Tabs
from tests.browser.visit import VIEWS, Visitor
from tests.site.building import build_site

Found = tuple[str, str, int, Finding]  # address, scheme, width, finding


def main() -> int:
    """Runs the audit, prints what it found and the totals, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.audit", description=__doc__)
    parser.add_argument("--site", type=Path, help="a built site; without it, one is built")
    folder = parser.parse_args().site
    with tempfile.TemporaryDirectory() as new:
        wrong, unsure, runs = audit(folder or build_site(Path(new) / "site"))
    for address, scheme, width, finding in wrong:
        print(f"/{address} {scheme} {width}: {finding}")
    for name, count in unsure.most_common():
        print(f"to be judged by eye: {count} x {name}")
    print(f"axe: {len(wrong)} findings in {runs} runs over {runs // len(VIEWS)} pages")
    return 1 if wrong or not runs else 0


def audit(folder: Path) -> tuple[list[Found], Counter[str], int]:
    """What axe finds, what it leaves open by rule, and how often it ran, over all pages below `folder`."""
    workers = os.cpu_count() or 1
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    addresses = [file.removesuffix("index.html") for file in files]
    shares = [addresses[start::workers] for start in range(workers)]
    wrong: list[Found] = []
    unsure: Counter[str] = Counter()
    # Spawned, not forked: the server's thread must not be copied halfway through its work.
    with serve(folder) as home, ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        for found, left_open in pool.map(_audit_pages, [home] * workers, shares):
            wrong += found
            unsure += left_open
    return sorted(wrong, key=str), unsure, len(addresses) * len(VIEWS)


def _audit_pages(home: str, addresses: list[str]) -> tuple[list[Found], Counter[str]]:
    """What axe finds, and what it leaves open by rule, on some pages of a served site."""
    wrong: list[Found] = []
    unsure: Counter[str] = Counter()
    with sync_playwright() as playwright, start_chromium(playwright) as browser:
        visitor = Visitor(Tabs(browser), home)
        for address in addresses:
            visit = visitor.open(address)
            for scheme, width in VIEWS:
                visit.show(scheme, width)
                verdict = run_axe(visit.page)
                wrong += [(address, scheme, width, finding) for finding in verdict.wrong]
                unsure.update(finding.rule for finding in verdict.unsure)
            visitor.leave()
    return wrong, unsure


if __name__ == "__main__":
    sys.exit(main())
