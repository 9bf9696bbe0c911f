"""One file of the tree: front matter and one block of HTML that no engine parses again."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from markupsafe import Markup, escape

from generator.words import LANGUAGES, Words


@dataclass(frozen=True)
class Page:
    """A page to make: its address below the language root, its template, and what the template shows."""

    url: str
    template: str
    title: str
    description: str
    context: dict[str, Any] = field(default_factory=dict)
    front: Mapping[str, str] = field(default_factory=dict)
    """What the theme is told besides: its own template, a picture for link previews and the like."""

    @property
    def file(self) -> str:
        """Its file in the tree."""
        return f"{self.url}index.md"

    @property
    def root(self) -> str:
        """The way from this page back to the language root, `./` or `../../`."""
        return "../" * self.url.count("/") or "./"


def page_text(
    title: str,
    description: str,
    body: str,
    more: Mapping[str, str] = MappingProxyType({}),
    data: Mapping[str, Any] = MappingProxyType({}),
) -> bytes:
    """The file of a page: title, description and more as escaped HTML text in quoted YAML, then the sealed body.

    `data` are values that the theme prints as they are, in YAML that is JSON too.
    """
    told = {"title": title, "description": description, **more}
    front = "".join(f"{key}: {_quoted(text)}\n" for key, text in told.items())
    front += "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items() if value)
    return f"---\n{front}---\n\n{sealed(body)}\n".encode()


def sealed(body: str) -> str:
    """`body` as one raw block: no blank line, and none of the marks that a Markdown preprocessor looks for.

    Fences are found before raw HTML is set aside, so backticks and tildes are written as entities.
    """
    flat = re.sub(r"\n\s*\n+", "\n", body.strip())
    return flat.replace("`", "&#96;").replace("~", "&#126;").replace("{", "&#123;").replace("}", "&#125;")


def _quoted(text: str) -> str:
    """`text` as HTML-escaped, double-quoted YAML on one line."""
    inert = str(escape(text)).replace("{", "&#123;").replace("}", "&#125;")
    return json.dumps(" ".join(inert.split()), ensure_ascii=False)


def plain(markup: str) -> str:
    """The text of `markup` without its tags."""
    return Markup(markup).striptags()


def to_first(words: Words) -> str:
    """The way from a language's root to that of the first, where files lie that are made once."""
    return "" if words.language == LANGUAGES[0] else "../"
