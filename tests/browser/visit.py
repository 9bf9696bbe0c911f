"""One visit of one page: how it is opened, and what is noted meanwhile."""

from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import ConsoleMessage, Error, Page, Request

from tests.browser.tabs import Tabs

Scheme = Literal["light", "dark"]
View = tuple[Scheme, int]
WIDE, NARROW = 1280, 320
HEIGHTS = {WIDE: 800, NARROW: 640}
VIEWS: tuple[View, ...] = (
    ("light", WIDE),
    ("light", NARROW),
    ("dark", NARROW),
    ("dark", WIDE),
)
# The first colour that is painted behind the text, as red, green and blue.
GROUND = """
() => [document.body, document.documentElement]
  .map((element) => getComputedStyle(element).backgroundColor.match(/[\\d.]+/g).map(Number))
  .find((colour) => colour[3] !== 0) ?? [255, 255, 255]
"""
# Pictures that nobody can see, as in a closed <details>, are never fetched and not waited for.
SCROLL_THROUGH = """
async () => {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
  }
  const arrived = (image) => new Promise((done) => { image.onload = image.onerror = done; });
  const awaited = [...document.images].filter((image) => !image.complete && image.checkVisibility());
  await Promise.all(awaited.map(arrived));
}
"""


@dataclass
class Visit:
    """An open page, the requests it made to other hosts and the errors it told the console."""

    page: Page
    home: str
    script: bool = True
    elsewhere: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listens to the page."""
        self.page.on("request", self.note)
        self.page.on("console", self.hear)
        self.page.on("pageerror", self.catch)

    def go(self, address: str) -> None:
        """Opens an address of the site and waits until it is drawn with its own fonts."""
        self.page.goto(self.home + address)
        self.page.evaluate("document.fonts.ready.then(() => true)")

    def show(self, scheme: Scheme, width: int) -> None:
        """Turns the open page to a colour scheme and a width."""
        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        self.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})

    def scheme(self) -> Scheme:
        """The colour scheme that the page is drawn in, judged by the ground of its text."""
        red, green, blue, *_ = self.page.evaluate(GROUND)
        return "light" if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 else "dark"

    def links(self, selector: str) -> list[str]:
        """The full addresses that these links lead to."""
        found: list[str] = self.page.locator(selector).evaluate_all("all => all.map(one => one.href)")
        return found

    def scroll_through(self) -> None:
        """Scrolls to the end, window by window, so that whatever waits for the reader is fetched."""
        self.page.evaluate(SCROLL_THROUGH)
        self.page.wait_for_load_state("networkidle")

    def end(self) -> None:
        """Listens no more."""
        self.page.remove_listener("request", self.note)
        self.page.remove_listener("console", self.hear)
        self.page.remove_listener("pageerror", self.catch)

    def note(self, request: Request) -> None:
        """Notes a request to another host; the browser knows the way to none, see `chromium`."""
        if not request.url.startswith((self.home, "data:", "blob:")):
            self.elsewhere.append(request.url)

    def hear(self, message: ConsoleMessage) -> None:
        """Notes an error that the page told the console."""
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    def catch(self, error: Error) -> None:
        """Notes an error that no script of the page caught."""
        self.errors.append(str(error))


@dataclass
class Visitor:
    """Opens pages of the site served at `home`, each visit as a reader who comes for the first time."""

    tabs: Tabs
    home: str
    visits: list[Visit] = field(default_factory=list)

    def open(self, address: str, *, scheme: Scheme = "light", width: int = WIDE, script: bool = True) -> Visit:
        """The visit of an address of the site; requests to other hosts are noted and lead nowhere."""
        visit = Visit(self.tabs.take(script), self.home, script)
        self.visits.append(visit)
        visit.show(scheme, width)
        visit.go(address)
        return visit

    def leave(self) -> None:
        """Ends every visit."""
        while self.visits:
            visit = self.visits.pop()
            visit.end()
            self.tabs.give_back(visit.page, visit.script)
