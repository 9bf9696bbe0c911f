"""What must be the same in one page whichever engine built it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

UNREAD = {"script", "style"}
DATA = "application/ld+json"
SITE = "https://etalase.invalid/"  # only to resolve relative links against


@dataclass
class Page:
    """A page as a reader, a link and a search engine meet it.

    Addresses are resolved, for engines write one address in several ways (`inovasi/`, `./inovasi/`). `links`
    are those of the whole page and of its head, in order; `data` is what it says to machines; `ids` and `text` are
    those inside `<main>`.
    """

    lang: str = ""
    title: str = ""
    links: list[str] = field(default_factory=list)
    data: str = ""
    ids: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read_page(html: str, file: str) -> Page:
    """The page that `html` describes; `file` is its place in the site, `inovasi/index.html`."""
    reader = _Reader(urljoin(SITE, file.removesuffix("index.html")))
    reader.feed(html)
    reader.close()
    reader.page.text = "".join(reader.said).split()
    return reader.page


class _Reader(HTMLParser):
    """Fills a page while the parser walks through its HTML."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.address = address
        self.within: list[str] = []  # of the tags that matter here, those that are open
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.page.lang = attributes.get("lang", "")
        if attributes.get("type") == DATA:
            self.within.append(DATA)
        elif tag in {"main", "title"} | UNREAD:
            self.within.append(tag)
        if tag in {"a", "link"} and "href" in attributes:
            self.page.links.append(urljoin(self.address, attributes["href"]))
        if "main" in self.within and "id" in attributes:
            self.page.ids.append(attributes["id"])

    def handle_endtag(self, tag: str) -> None:
        if self.within and self.within[-1] in (tag, DATA):
            self.within.pop()

    def handle_data(self, data: str) -> None:
        inmost = self.within[-1] if self.within else ""
        if inmost in UNREAD:
            return
        if inmost == DATA:
            self.page.data += data
        elif inmost == "title" and "main" not in self.within:
            self.page.title += data
        elif "main" in self.within:
            self.said.append(data)
