"""What every test may ask for: the option that renews golden files, and the site built once per run."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from tests.site import NOTE
from tests.site.building import build_site
from tests.site.tree import Tree


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--golden`: write what came out as the new expectation, for a person to review."""
    parser.addoption("--golden", action="store_true", help="renew the golden files instead of comparing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts what takes long in one piece first, then the browser, so that no worker is left with it at the end."""
    items.sort(key=lambda item: 2 * (not item.get_closest_marker("long")) + (not item.get_closest_marker("browser")))


@pytest.fixture(scope="session")
def golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be renewed instead of compared."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the built site, built once per run even when several workers ask.

    A folder named in ETALASE_SITE is taken as it is, to try the checks on a site built before.
    """
    if ready := os.environ.get("ETALASE_SITE"):
        return Path(ready).resolve(strict=True)
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    with FileLock(shared / "site.lock"):
        return build_site(shared / "site")


@pytest.fixture(scope="session")
def tree(site: Path) -> Tree:
    """The built site, every page read."""
    return Tree.read(site)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests have measured: the properties that they recorded under NOTE."""
    for note in _notes(terminalreporter):
        terminalreporter.write_line(note)


def _notes(terminalreporter: pytest.TerminalReporter) -> Iterator[str]:
    """The recorded notes of finished tests, which survive the way from a worker to the terminal."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            if report.when == "call":
                yield from (str(value) for name, value in report.user_properties if name == NOTE)
