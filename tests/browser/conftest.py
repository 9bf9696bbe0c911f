"""The browser and the served site, started once per worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import start_chromium
from tests.browser.server import serve
from tests.browser.tabs import Tabs
from tests.browser.visit import Visitor


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium."""
    with sync_playwright() as playwright:
        chromium = start_chromium(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The address of the built site's home page on this computer."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Tabs:
    """The tabs of the browser."""
    return Tabs(browser)


@pytest.fixture
def visitor(tabs: Tabs, home: str) -> Iterator[Visitor]:
    """Opens pages of the site; the visits end with the test."""
    visitor = Visitor(tabs, home)
    yield visitor
    visitor.leave()
