"""A site built from hostile texts, opened in Chromium with its policy switched off: nothing runs, nothing leaves."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import serve
from tests.browser.visit import Visit
from tests.hostile.fields import Leaf, content_with
from tests.hostile.payloads import ORDINARY, PAYLOADS
from tests.hostile.test_fields import placed
from tests.site.building import COMMAND, write_project
from tests.site.tree import LANGUAGES
from tests.thorough import THOROUGH

pytestmark = [pytest.mark.browser, pytest.mark.long]

Hostile = tuple[Path, str]
SITES = len(LANGUAGES)
NAMES = {("innovations/suket-liar.yaml", ("nama_inovasi",)): ORDINARY[0]}
# Whatever a payload would do, it does one of these.
TRAPS = """
window.ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox']) {
  window[name] = (...given) => { window.ran.push([name, String(given)]); };
}
"""
# Wakes what waits for a reader: the events that handlers listen to, on every element.
WAKE = """
() => {
  const kinds = ['mouseover', 'mouseenter', 'mousemove', 'focus', 'focusin', 'blur', 'pointerover', 'toggle', 'input',
    'change', 'load', 'error', 'animationstart', 'transitionend', 'begin', 'start', 'scroll', 'keydown'];
  for (const each of document.querySelectorAll('*')) for (const kind of kinds) each.dispatchEvent(new Event(kind));
}
"""
STRANGERS = """
() => {
  const found = [];
  for (const each of document.querySelectorAll('*')) {
    for (const {name, value} of each.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) found.push(`${each.tagName} ${name}=${value}`);
    }
    for (const address of [each.href, each.src, each.action, each.data]) {
      const text = typeof address === 'string' ? address : address?.baseVal;
      if (text && !/^(https?|mailto):/.test(new URL(text, location).href)) found.push(`${each.tagName} ${text}`);
    }
    const runs = each.tagName === 'SCRIPT' && each.type !== 'application/ld+json';
    if (runs && !each.src.startsWith(location.origin)) found.push(each.outerHTML);
  }
  return found;
}
"""


def typed(site: int) -> dict[Leaf, str]:
    """A hostile text for every free field; each site has others."""
    start = site * len(PAYLOADS) // SITES
    return placed((*PAYLOADS[start:], *PAYLOADS[:start])) | NAMES


def built(folder: Path, site: int) -> Path:
    """The hostile site, by the command."""
    write_project(folder, content_with(typed(site)).files)
    done = subprocess.run([COMMAND, "build"], cwd=folder, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr[-3000:]
    return folder / "site"


@pytest.fixture(scope="module", params=range(SITES))
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    """A built hostile site, and the language that it is read in."""
    return built(tmp_path_factory.mktemp("kasar") / "proyek", request.param), [*LANGUAGES][request.param]


@pytest.fixture
def page(browser: Browser, hostile: Hostile) -> Iterator[tuple[Page, str, list[str]]]:
    """An open page without a policy, the address of the site, and the requests to other hosts."""
    context = browser.new_context(bypass_csp=True, service_workers="block")
    context.add_init_script(TRAPS)
    with serve(hostile[0]) as home:
        visit = Visit(context.new_page(), home)
        yield visit.page, home, visit.elsewhere
    context.close()


def addresses(site: Path, language: str) -> list[str]:
    """Every page of a language that shows records, and stays; of both with ETALASE_THOROUGH."""
    staying = (path for path in site.rglob("index.html") if b'http-equiv="refresh"' not in path.read_bytes())
    pages = (path.relative_to(site).as_posix().removesuffix("index.html") for path in staying)
    shown = sorted(address for address in pages if "temuan/" not in address)
    return [address for address in shown if THOROUGH or (language == "en") == address.startswith("en/")]


def test_nothing_of_a_hostile_record_runs_or_leaves(page: tuple[Page, str, list[str]], hostile: Hostile) -> None:
    """Every page of two sites with other texts: of the one in Indonesian, of the other in English."""
    tab, home, elsewhere = page
    seen = addresses(*hostile)
    assert 30 < len(seen)

    for address in seen:
        tab.goto(home + address)
        tab.evaluate(WAKE)
        assert [] == tab.evaluate("window.ran"), address
        assert [] == tab.evaluate(STRANGERS), address
        assert tab.url.startswith(home + address), address
    assert [] == elsewhere


@pytest.mark.parametrize("address", ["inovasi/suket-liar/", "en/inovasi/suket-liar/"])
def test_ordinary_punctuation_is_shown_as_typed(page: tuple[Page, str, list[str]], address: str) -> None:
    tab, home, _ = page
    tab.goto(home + address)

    assert " ".join(ORDINARY[0].split()) == " ".join(str(tab.locator("h1").text_content()).split())
    assert " ".join(ORDINARY[0].split()) in " ".join(tab.title().split())


def test_the_traps_catch_what_runs(browser: Browser) -> None:
    context = browser.new_context()
    context.add_init_script(TRAPS)
    tab = context.new_page()
    tab.goto("about:blank")
    tab.set_content(
        "<p onmouseover=alert(1) style='color:red'>a</p><a href=javascript:x>b</a><script>alert(2)</script>"
    )
    tab.evaluate(WAKE)

    assert 2 == len(tab.evaluate("window.ran"))
    assert 4 == len(tab.evaluate(STRANGERS))
    context.close()
