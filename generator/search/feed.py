"""A built page as the full-text indexer is given it: its name, and what it alone says.

What repeats on every page of a kind (headings, empty sections, lists of other pages) is left out: whoever asks for
"bukti" wants pages about evidence, not every page that has such a heading. The dictionary roots of its words are added
here, and only here: the published page is not touched.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape, unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.roots import root, words
from generator.search.acronyms import other_words

MARK = "^"
"""Stands before each word that the page does not show; the script that shows results leaves those words out."""
_RECORDS = {"inovasi", "peristiwa", "angkatan", "unit", "rencana"}
_PROSE = {"tentang", "metode", "glosarium", "dokumentasikan"}
_LEFT_OUT = (
    "nav, svg, sup, form, button, aside, script, h1, .vh, .tak, .ei-tags, .ei-mini, .ei-top__art, .ei-street, .ei-hole,"
    " .ei-cards, .ei-rel, .ei-live, .ei-trail, .ei-register, .ei-links, .ei-dots, .ei-trust, .ei-mark, .ei-contoh,"
    " .ei-todo, .ei-log, .ei-traces, .ei-next, .muted, figure, dt, thead, caption, [hidden], [data-pagefind-ignore]"
)
_HEADINGS = {"rencana": ", h2", **dict.fromkeys(_PROSE, "")}
"""Headings are left out too, but those of prose, and the missions of plans."""
_WHOLE = "section:has(#sumber, #riwayat, #taksiran, #pemeriksaan)"
_TOKEN = re.compile(r"\S+")
_TEXT = re.compile(r"(?<=>)[^<]+")


@dataclass(frozen=True)
class Fed:
    """A page for the indexer, and the words in it."""

    page: str
    words: frozenset[str]


def feed(file: str, html: bytes) -> Fed | None:
    """The page for the indexer; None for lists and other pages that only lead on. `file` is its path in the site."""
    kind = kind_of(file)
    tree = LexborHTMLParser(html)
    main = tree.css_first("main")
    if kind is None or main is None:
        return None
    title = tree.css_first('meta[property="og:title"]')
    name = (title.attributes.get("content") or "") if title else ""
    language = (tree.root.attributes.get("lang") or "") if tree.root else ""
    body = f'<h1 data-pagefind-weight="10">{escape(name)}</h1>{_own(main, kind, name)}'
    known = words_of_html(body)
    text = with_roots(body, known)
    return Fed(f'<html lang="{escape(language)}"><body data-pagefind-body>{text}</body></html>', known)


def kind_of(file: str) -> str | None:
    """The folder of a page worth finding, `inovasi` and so on."""
    *folders, name = file.removeprefix("en/").split("/")
    if name != "index.html" or not folders:
        return None
    first, depth = folders[0], len(folders)
    wanted = (
        (first in _RECORDS and depth == 2) or (first == "wilayah" and depth > 1) or (first in _PROSE and depth == 1)
    )
    return first if wanted else None


def _own(main: LexborNode, kind: str, name: str) -> str:
    """The page's own text as HTML, without what repeats; expansion and summary of an innovation weigh more."""
    heading = main.css_first("h1")
    date = heading.text(strip=True) if heading else ""
    for node in _outermost(main.css(f"{_LEFT_OUT}{_HEADINGS.get(kind, ', h2, h3')}, {_WHOLE}"), main):
        node.decompose()
    if kind == "glosarium":
        return "".join(f"<p>{escape(term.text(strip=True))}</p>" for term in main.css("th"))
    for node in main.css(".exp"):
        if kind == "inovasi":
            node.attrs["data-pagefind-weight"] = "5"
        else:
            node.decompose()
    for node in main.css(".lead"):
        node.attrs["data-pagefind-weight"] = "3"
    said = f"<p>{escape(date)}</p>" if date != name else ""
    return said + (main.html or "")


def _outermost(found: Sequence[LexborNode], top: LexborNode) -> list[LexborNode]:
    """Those that lie in no other: what lies in them goes with them, and must not be touched again."""
    ids = {node.mem_id for node in found}
    return [node for node in found if not any(each.mem_id in ids for each in _above(node, top))]


def _above(node: LexborNode, top: LexborNode) -> Iterator[LexborNode]:
    parent = node.parent
    while parent is not None and parent.mem_id != top.mem_id:
        yield parent
        parent = parent.parent


def words_of_html(html: str) -> frozenset[str]:
    """The words of HTML's texts."""
    tokens = {token for text in _TEXT.findall(html) for token in text.split()}
    return frozenset(word for token in tokens for word in _said(token))


@cache
def _said(token: str) -> tuple[str, ...]:
    """The words in a piece of HTML text between two spaces; the same pieces come on page after page."""
    return tuple(words(unescape(token)))


def with_roots(html: str, known: frozenset[str]) -> str:
    """HTML with the root of each word behind the word's first appearance, and acronyms and long forms at the end.

    `known` are the words of the HTML: what is among them is not added.
    """
    pending = {word: root(word) for word in known}
    pending = {word: its for word, its in pending.items() if its not in known}
    added: set[str] = set()

    def grown(found: re.Match[str]) -> str:
        new = sorted({pending[word] for word in _said(found[0]) if word in pending} - added)
        added.update(new)
        return " ".join([found[0], *(MARK + its for its in new)])

    text = _TEXT.sub(lambda part: _TOKEN.sub(grown, part[0].replace(MARK, " ")), html)
    return text + "".join(_unseen(html, known))


def _unseen(html: str, known: frozenset[str]) -> Iterator[str]:
    text = unescape(" ".join(_TEXT.findall(html)))
    forms = sorted({form for form in other_words(text) if not known.issuperset(words(form))})
    if forms:
        yield f"<p>{' '.join(MARK + word for form in forms for word in words(form))}</p>"
