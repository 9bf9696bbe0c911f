"""Reads a comment as a forge does: Markdown into HTML, in which people, issues and addresses are then looked for."""

import re

from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

_LOOKED_FOR = re.compile(r"(?<!\w)(?:[@#!~%$&^]\w|GH-\d)|\w+://|www\.|\w@\w", re.IGNORECASE)
_COMMAND = re.compile(r"^\s*/\w+", re.MULTILINE)


def html_of(comment: str) -> LexborHTMLParser:
    """The comment as HTML: CommonMark with tables and bare addresses made links, raw HTML let through."""
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": False})
    return LexborHTMLParser(reader.render(comment))


def acting(comment: str) -> list[str]:
    """What a forge would make a mention, a reference, a link or a command of, where it looks: outside of code."""
    tree = html_of(comment)
    for node in tree.css("code, pre, a"):
        node.decompose()
    text = tree.body.text(separator="\n") if tree.body else ""
    outside = re.sub(r"^(\s*)(`{3,})[^`]*?\n(.*?)^\1\2$", "", comment, flags=re.MULTILINE | re.DOTALL)
    return [found[0] for found in _LOOKED_FOR.finditer(text)] + [found[0] for found in _COMMAND.finditer(outside)]


def elements(comment: str) -> set[str]:
    """The names of all elements in the comment."""
    root = html_of(comment).body
    return {str(node.tag) for node in root.traverse(include_text=False)} if root else set()


def addresses(comment: str) -> set[str]:
    """Where its links and pictures lead."""
    found = html_of(comment).css("[href], [src]")
    return {str(node.attributes.get("href") or node.attributes.get("src")) for node in found}
