"""The browser's checks can fail: each finds its fault on a page made for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.axe import run_axe
from tests.browser.focus import Stop, next_stop, start_at_the_top
from tests.browser.look import STICKING_OUT, WIDTH, faults
from tests.browser.server import serve
from tests.browser.tabs import Tabs
from tests.browser.visit import NARROW, Visit, Visitor

pytestmark = pytest.mark.browser

SOUND = """<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Jendela</title>
<link rel="canonical" href="https://example.test/kota/">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>:root{{color-scheme:light dark;background:Canvas;color:CanvasText}}</style></head>
<body><main><h1>Jendela</h1><p>Satu. <a href="#">Tautan</a></p>{extra}</main></body></html>
"""


@pytest.fixture
def reader(tabs: Tabs, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A phone's visit of a page with the parameter as its extra HTML."""
    (tmp_path / "index.html").write_text(SOUND.format(extra=request.param), "utf-8")
    with serve(tmp_path) as home:
        visitor = Visitor(tabs, home)
        yield visitor.open("", width=NARROW)
        visitor.leave()


def rules(visit: Visit) -> set[str]:
    """The rules that the page breaks, as axe sees it."""
    return {finding.rule for finding in run_axe(visit.page).wrong}


@pytest.mark.parametrize("reader", [""], indirect=True)
def test_sound_page_passes(reader: Visit) -> None:
    assert faults(reader) == []
    reader.show("light", NARROW)
    assert reader.page.evaluate(WIDTH) == NARROW
    start_at_the_top(reader.page)
    assert isinstance(stop := next_stop(reader.page), Stop)
    assert stop.marked
    assert reader.scheme() == "light"
    reader.show("dark", NARROW)
    assert reader.scheme() == "dark"


@pytest.mark.parametrize(
    ("reader", "rule"),
    [
        ('<p style="color:#999;background:#fff">Pucat</p>', "color-contrast"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
        ("<h4>Terlalu dalam</h4>", "heading-order"),
        ("<button></button>", "button-name"),
    ],
    indirect=["reader"],
)
def test_axe_finds_a_fault(reader: Visit, rule: str) -> None:
    assert rule in rules(reader)


ALL_WRONG = (
    "<style>a:focus{outline:none}b{color:#999;background:#fff}</style><b>Pucat</b><p style='width:600px'>Lebar</p>"
    "<script>console.error('rusak')</script><img src='https://other.test/a.png' alt=''>"
)


@pytest.mark.parametrize("reader", [ALL_WRONG], indirect=True)
def test_one_look_sees_all_that_is_wrong(reader: Visit) -> None:
    found = faults(reader)
    begun = ("axe, light 1280: color-contrast", "axe, dark 320: color-contrast", "focus, 1280: ", "focus, 320: ")
    other = ("width, 608 instead of 320: ", "asks another host: https://other.test/a.png", "console: rusak")
    assert [] == [begin for begin in (*begun, *other) if not any(fault.startswith(begin) for fault in found)]


SMALL_TEXT = "<style>main{font-size:12px}</style>"


@pytest.mark.parametrize("reader", [SMALL_TEXT], indirect=True)
def test_text_that_stays_small_is_found(reader: Visit) -> None:
    assert ["width: the text does not follow the reader's size"] == faults(reader)


@pytest.mark.parametrize("reader", [""], indirect=True)
def test_the_keyboard_may_start_at_the_top_again(reader: Visit) -> None:
    stops = [next_stop(reader.page), next_stop(reader.page)]
    start_at_the_top(reader.page)
    assert stops[0]
    assert stops[0] == next_stop(reader.page)


AT_NIGHT = "<style>@media (prefers-color-scheme:dark){b{color:#333;background:#222}}</style><b>Gelap</b>"


@pytest.mark.parametrize("reader", [AT_NIGHT], indirect=True)
def test_fault_that_shows_only_in_the_dark_is_found(reader: Visit) -> None:
    assert rules(reader) == set()
    reader.show("dark", NARROW)
    assert rules(reader) == {"color-contrast"}


@pytest.mark.parametrize(
    "reader",
    [
        '<img src="https://other.test/a.png" alt="">',
        '<img src="http://192.0.2.1/a.png" alt="" loading="lazy" style="margin-top:3000px">',
        "<script>fetch('https://other.test/a.json').catch(() => null)</script>",
    ],
    indirect=True,
)
def test_request_to_another_host_is_noted_and_refused(reader: Visit) -> None:
    reader.scroll_through()
    assert len(reader.elsewhere) == 1


@pytest.mark.parametrize(
    "reader",
    [
        "<script>console.error('rusak')</script>",
        "<script>throw new Error('rusak')</script>",
        '<img src="rusak.png" alt="">',
    ],
    indirect=True,
)
def test_error_on_the_console_is_noted(reader: Visit) -> None:
    reader.scroll_through()
    assert len(reader.errors) == 1
    assert "rusak" in reader.errors[0]


STORED = "[localStorage.length, sessionStorage.length, document.cookie.length]"


def test_a_visit_finds_nothing_of_the_one_before(visitor: Visitor) -> None:
    first = visitor.open("")
    first.page.evaluate("localStorage.a = sessionStorage.a = 1; document.cookie = 'a=1'; console.error('rusak')")
    assert (first.errors, [1, 1, 3]) == (["rusak ()"], first.page.evaluate(STORED))
    visitor.leave()

    second = visitor.open("tentang/")
    assert first.page is second.page
    second.page.evaluate("console.error('lagi')")
    assert (1, ["lagi ()"]) == (len(first.errors), second.errors)
    assert [0, 0, 0] == second.page.evaluate(STORED)
    assert [second.page.url] == [visitor.home + "tentang/"]


@pytest.mark.parametrize("reader", ['<p style="width:400px">Lebar</p>'], indirect=True)
def test_sideways_scroll_is_measured(reader: Visit) -> None:
    assert reader.page.evaluate(WIDTH) > NARROW
    assert reader.page.evaluate(STICKING_OUT) == ['<p style="width:400px">']


@pytest.mark.parametrize(
    ("reader", "seen", "marked"),
    [
        ("<style>a:focus{outline:none}</style>", True, False),
        ("<style>a{outline:none;box-shadow:0 0 0 3px red}</style>", True, False),
        ("<style>a{outline:none}a:focus{box-shadow:0 0 0 3px red}</style>", True, True),
        ("<style>a{outline:none}a:focus::after{content:'';outline:2px solid}</style>", True, True),
        ("<style>a{position:absolute;left:-999px}</style>", False, True),
    ],
    indirect=["reader"],
)
def test_focus_is_judged(reader: Visit, seen: bool, marked: bool) -> None:
    assert isinstance(stop := next_stop(reader.page), Stop)
    assert (seen, marked) == (stop.seen, stop.marked)
