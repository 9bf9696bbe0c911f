"""Pages of the tree read back: front matter, elements, what a reader sees and hears, links."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import yaml

from generator.derive import derive
from generator.model import Showcase
from generator.photo import Photo
from generator.render import render
from tests.factories import TODAY

SPOKEN = ("alt", "title", "aria-label", "placeholder")
UNSEEN = ("script", "style")


@dataclass
class Read:
    """A page: its front matter, its elements with their attributes, its words, its ids and links."""

    meta: dict[str, str] = field(default_factory=dict)
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def tags(self) -> list[str]:
        """The names of all elements, in document order."""
        return [tag for tag, _ in self.elements]

    @property
    def text(self) -> str:
        """What a reader sees, whitespace folded."""
        return folded("".join(self.words))

    @property
    def prose(self) -> str:
        """The same without what stands in `pre`, which is written for another reader and in its spelling."""
        return folded("".join(self.said))

    @property
    def spoken(self) -> list[str]:
        """What attributes say."""
        return [attributes[name] for _, attributes in self.elements for name in SPOKEN if name in attributes]

    @property
    def ids(self) -> list[str]:
        """The anchors."""
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    @property
    def links(self) -> list[str]:
        """Every address that an `a` leads to."""
        return [attributes.get("href", "") for tag, attributes in self.elements if tag == "a"]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Read()
        self.within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.within.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        while self.within and self.within.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not set(UNSEEN) & set(self.within):
            self.page.words.append(data)
            if "pre" not in self.within:
                self.page.said.append(data)

    def handle_comment(self, data: str) -> None:
        self.page.comments.append(data)


def read_html(html: str) -> Read:
    """The HTML read."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


def read_page(file: bytes) -> Read:
    """A file of the tree read: front matter by a YAML reader of its own, the rest as HTML."""
    _, front, body = file.decode().split("---\n", 2)
    page = read_html(body)
    page.meta = yaml.safe_load(front)
    return page


def folded(text: str) -> str:
    """Text with every stretch of white space as one space."""
    return " ".join(text.split())


def tree(showcase: Showcase, photos: dict[str, Photo | None] | None = None) -> dict[str, bytes]:
    """The tree of the showcase, without hand-written pages."""
    return render(derive(showcase, TODAY), {}, photos or {})


def pages(files: Any) -> dict[str, Read]:
    """Every page of a tree, read, by its address: `id/`, `en/inovasi/suket-liar/` and so on."""
    return {name.removesuffix("index.md"): read_page(body) for name, body in files.items() if name.endswith(".md")}
