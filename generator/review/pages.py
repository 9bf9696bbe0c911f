"""Which pages a change touches, and what it changes in their text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff

from selectolax.lexbor import LexborHTMLParser

from generator.words import LANGUAGES

_TEXT = "p h1 h2 h3 h4 h5 h6 li dt dd ul ol dl blockquote pre figure figcaption br hr table tr"
_PARTS = "div section article aside header footer details summary fieldset legend label option"
_BLOCKS = {*_TEXT.split(), *_PARTS.split()}
_UNREAD = "svg, script, form, nav, aside, .ei-hole, .ei-rel, #berikut, section:has(#pakai), [hidden]"
"""Not read by anyone, told in the comment already, or a gap that says what belongs there."""
_ALIKE = 40
"""So many pages of a kind tell what all of them say."""
_ROOT = f"{LANGUAGES[0]}/"


@dataclass(frozen=True)
class PageChange:
    """A page in the first language that was `added`, `changed` or `removed`, with its lines of text on both sides.

    Of one that was added, only those lines that pages of its kind did not have yet.
    """

    url: str
    kind: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    def difference(self) -> list[str]:
        """The lines that differ, each with one line around it."""
        if self.kind == "added":
            return [f"+{line}" for line in self.after]
        return list(unified_diff(self.before, self.after, lineterm="", n=1))[2:]


def page_changes(base: Mapping[str, bytes], head: Mapping[str, bytes]) -> tuple[PageChange, ...]:
    """The pages whose text is not the same on both sides, by address; both are trees of pages by path."""
    return tuple(_changes(_pages(base), _pages(head)))


def _pages(tree: Mapping[str, bytes]) -> dict[str, bytes]:
    return {
        path.removeprefix(_ROOT).removesuffix("index.md"): body
        for path, body in tree.items()
        if path.startswith(_ROOT) and path.endswith(".md")
    }


def _changes(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> Iterator[PageChange]:
    for url in sorted(one.keys() | other.keys()):
        if one.get(url) == other.get(url):
            continue
        before, after = text_lines(one.get(url, b"")), text_lines(other.get(url, b""))
        if url not in one:
            usual = _usual(url, one)
            yield PageChange(url, "added", (), tuple(line for line in after if line not in usual))
        elif before != after:
            yield PageChange(url, "changed" if url in other else "removed", before, after)


def _usual(url: str, tree: Mapping[str, bytes]) -> set[str]:
    """The lines of pages of the same kind."""
    folder, depth = url.partition("/")[0], url.count("/")
    alike = [other for other in tree if other.startswith(f"{folder}/") and other.count("/") == depth]
    return {line for other in sorted(alike)[:_ALIKE] for line in text_lines(tree[other])}


def text_lines(page: bytes) -> tuple[str, ...]:
    """What a reader sees of a page of the tree, a line for each block."""
    body = page.partition(b"\n---\n")[2]
    root = LexborHTMLParser(body).body
    if root is None or not body:
        return ()
    for node in root.css(_UNREAD):
        node.decompose()
    pieces: list[str] = []
    for node in root.traverse(include_text=True):
        if node.tag == "-text":
            pieces.append(node.text(deep=False))
        else:
            pieces.append("\0" if node.tag in _BLOCKS else " ")
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\0"))
    return tuple(line for line in lines if line)
