"""The Chromium of this computer, found and started."""

import os
import shutil
import sys

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Quiet, without the work that a browser does for its owner, and deaf to names of other hosts.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def find_chromium(playwright: Playwright) -> str | None:
    """The path of a Chromium: the one CHROMIUM names, the system's, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    candidates = [named] if named else [*NAMES, playwright.chromium.executable_path]
    return next((path for name in candidates if (path := shutil.which(name))), None)


def start_chromium(playwright: Playwright) -> Browser:
    """A headless Chromium. Raises `RuntimeError` when this computer has none."""
    path = find_chromium(playwright)
    if path is None:
        raise RuntimeError("No Chromium here: run `make browser`, or name one in CHROMIUM.")
    return playwright.chromium.launch(executable_path=path, args=FLAGS)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        sys.exit(0 if find_chromium(playwright) else 1)
