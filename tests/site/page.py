"""What a built page says about itself, read with the standard library's parser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import PurePosixPath

# Where an attribute of a tag holds an address.
ADDRESSES = {"href", "src", "srcset", "poster", "data", "action", "formaction", "cite", "imagesrcset"}
# What a reader never sees as words.
UNSEEN = {"script", "style"}
SPOKEN = ("alt", "title", "aria-label", "content", "placeholder", "value")


@dataclass(frozen=True)
class Link:
    """One address that a page names: in which tag and attribute, and with which `rel`."""

    tag: str
    attribute: str
    address: str
    rel: str = ""
    hreflang: str = ""


@dataclass
class Page:
    """A built page: its file within the site and what its HTML holds."""

    file: PurePosixPath
    lang: str = ""
    titles: list[str] = field(default_factory=list)
    headings: int = 0
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """The page's address within the site: `inovasi/suket-liar/`, empty for the home page."""
        return str(self.file).removesuffix("index.html")

    @property
    def canonical(self) -> str:
        """The address that the page gives itself, or nothing."""
        return next((link.address for link in self.links if link.rel == "canonical"), "")

    @property
    def alternates(self) -> dict[str, str]:
        """Language → address of this page in that language, as told to search engines."""
        found = [link for link in self.links if link.tag == "link" and link.rel == "alternate"]
        return {link.hreflang: link.address for link in found if link.hreflang}


def read_page(file: PurePosixPath, html: str) -> Page:
    """The page that this HTML describes."""
    reader = _Reader(Page(file))
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    """Fills a page while the parser walks through its HTML."""

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.page.lang = attributes.get("lang", "")
        if tag == "h1":
            self.page.headings += 1
        if tag in UNSEEN | {"svg", "title"}:
            self.within.append(tag)
        if self.within == ["title"]:
            self.page.titles.append("")
        self._note(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if self.within and self.within[-1] == tag:
            self.within.pop()

    def handle_data(self, data: str) -> None:
        inmost = self.within[-1] if self.within else ""
        if inmost == "style":
            self.page.styles.append(data)
        if inmost in UNSEEN or not data.strip():
            return
        if self.within == ["title"]:
            self.page.titles[-1] += data
        self.page.texts.append(data.strip())

    def _note(self, tag: str, attributes: dict[str, str]) -> None:
        """Keeps ids, links, inline styles and the texts that stand in attributes."""
        self.page.ids += [attributes["id"]] if "id" in attributes else []
        self.page.styles += [attributes["style"]] if "style" in attributes else []
        self.page.links += _links(tag, attributes)
        self.page.texts += [attributes[name] for name in SPOKEN if attributes.get(name)]


def _links(tag: str, attributes: dict[str, str]) -> list[Link]:
    """Every address in the attributes of one tag; a `srcset` may hold several."""
    rel, hreflang = attributes.get("rel", ""), attributes.get("hreflang", "")
    return [
        Link(tag, name, address, rel, hreflang)
        for name in sorted(ADDRESSES & attributes.keys())
        for address in _addresses(name, attributes[name])
    ]


def _addresses(name: str, value: str) -> list[str]:
    """The addresses in one attribute's value."""
    if not name.endswith("srcset"):
        return [value.strip()]
    return [candidate.split()[0] for candidate in value.split(", ") if candidate.split()]
