"""Contributors' text as plain text, the way the fields of a form take it: no markup, no addresses of links."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")
# Without one of these, CommonMark makes nothing of a text but paragraphs.
_MARKS = re.compile(r"[*_`\[<>#&\\~]|^\s*(?:[-+=]|\d+[.)])|^(?: {4}|\t)| {2,}$", re.MULTILINE)
_GAP = re.compile(r"\n\s*\n")


def paragraphs(text: str) -> list[str]:
    """Plain text as paragraphs, each on one line."""
    return [folded for part in _GAP.split(text) if (folded := " ".join(part.split()))]


def plain(markup: str) -> list[str]:
    """The paragraphs of a CommonMark text as a reader sees them; a list is one paragraph, an item a line of it."""
    return _rendered(_MARKDOWN.parse(markup)) if _MARKS.search(markup) else paragraphs(markup)


def _rendered(tokens: Sequence[Token]) -> list[str]:
    found: list[str] = []
    lines: list[str] = []
    marks: list[str] = []
    depth = 0
    for token in tokens:
        if token.type.endswith("_list_open"):
            depth += 1
        elif token.type.endswith("_list_close"):
            depth -= 1
        elif token.type == "list_item_open":
            marks = [f"{token.info}{token.markup}" if token.info else "-"]
        elif text := _text(token):
            before = "".join([*("  " * max(depth - 1, 0)), *(f"{mark} " for mark in marks)])
            lines.append(before + text if depth else text)
            marks = []
        if not token.level and token.nesting <= 0 and lines:
            found.append("\n".join(lines))
            lines = []
    return found


def _text(token: Token) -> str:
    """What a block says: its words without marks, a line where its writer broke one."""
    if token.type == "inline":
        pieces = "".join(map(_piece, token.children or ()))
        return "\n".join(line for part in pieces.split("\n") if (line := " ".join(part.split())))
    return token.content.rstrip("\n") if token.type in ("fence", "code_block") else ""


def _piece(token: Token) -> str:
    return {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
