"""The last look at a built page, with a browser's own parser: nothing is in it that we do not write ourselves.

Everything before this encodes or cleans text; this room assumes that all of it failed. It knows the elements, the
attributes and the addresses that our pages have; whatever else stands in a page stops the build.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import SplitResult, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

_OURS = (
    "scheme etalase urut temu cari naskah saring katalog linimasa arti bentuk pribadi timbang tulis pintu isian borang"
)
SCRIPTS = {f"assets/{name}.js" for name in _OURS.split()}
"""The scripts of the site: folder and name, wherever the site or a language begins."""
_PAGE = "html head body title meta link script header nav main footer section article aside div details summary"
_TEXT = "h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd blockquote pre code a b i em strong span sup sub small img abbr"
_TABLE = "table caption thead tbody tr th td figure figcaption"
_FORM = "form fieldset legend label input select option button"
_DRAWN = "svg g path rect circle ellipse line polygon polyline text tspan desc defs use"
ELEMENTS = set(f"{_PAGE} {_TEXT} {_TABLE} {_FORM} {_DRAWN}".split())
_OF_PAGES = (
    "alt as charset checked class color colspan content crossorigin decoding defer dir disabled for height hidden href"
    " hreflang http-equiv id lang loading max min name open placeholder property rel role rowspan scope selected sizes"
    " src srcset start tabindex target title type value width download"
)
_OF_PICTURES = (
    "cx cy d dx dy fill fill-opacity fill-rule font-family font-size font-weight opacity pathlength pointer-events"
    " points preserveaspectratio r rx ry stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin"
    " stroke-opacity stroke-width text-anchor transform viewbox x x1 x2 xmlns y y1 y2"
)
ATTRIBUTES = set(f"{_OF_PAGES} {_OF_PICTURES}".split())
_DATA = re.compile(rb'etalase\.give\("[a-z0-9/-]+",(.*)\)\n?', re.DOTALL)
"""A script that holds data: one call, and in it pure JSON."""
_OWN = re.compile(r"(aria|data)-[a-z0-9-]+\Z")
_ABROAD = {"a": {"http", "https", "mailto"}, "link": {"http", "https"}}
"""Where an address may leave the site: links that a reader follows, and what a page says of its own address."""
_SAID_OF_ITSELF = {"canonical", "alternate", "license"}
_TO_A_SIBLING = re.compile(r"0; url=\.\./[a-z0-9-]+/\Z")
"""Where a page at an address of before leads on to."""
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\\]")


@dataclass(frozen=True, order=True)
class Stranger:
    """Something in a built page that is not ours: the page's file, and what stands there."""

    file: str
    what: str


def vet(file: str, body: bytes) -> Iterator[Stranger]:
    """Everything in a built file that our sites do not have; `file` is its path in the site."""
    folder, _, name = file.rpartition("/")
    picture_elsewhere = name.endswith((".svg", ".xhtml", ".htm")) and not folder.endswith("assets")
    if file.startswith("bukti/") and not name.endswith((".pdf", ".webp")):
        yield Stranger(file, name)
    elif name.endswith(".html"):
        yield from _vet_page(file, body)
    elif picture_elsewhere or (name.endswith((".js", ".mjs")) and not _is_script(file) and not _is_data(body)):
        yield Stranger(file, name)


def _is_data(script: bytes) -> bool:
    call = _DATA.fullmatch(script) if script.isascii() else None
    try:
        return call is not None and json.loads(call[1]) is not None
    except ValueError:
        return False


def _vet_page(file: str, html: bytes) -> Iterator[Stranger]:
    root = LexborHTMLParser(html).root
    for node in root.traverse(include_text=False) if root else ():
        tag = str(node.tag)
        if not tag.startswith(("-", "!")):  # a comment, the doctype
            yield from (Stranger(file, what[:200]) for what in _strange(tag, node, file))


def _strange(tag: str, node: LexborNode, file: str) -> Iterator[str]:
    if tag.lower() not in ELEMENTS:
        yield f"<{tag}>"
    for name, value in node.attributes.items():
        known = name.lower() in ATTRIBUTES or _OWN.match(name)
        if not known or not _fits(tag, name, value or "", node, file):
            yield f'<{tag} {name}="{value or ""}">'
    if tag == "script" and (node.text() or "src" not in node.attributes) and not _is_linked_data(node):
        yield f"<script>{node.text()}"


def _is_linked_data(node: LexborNode) -> bool:
    """Whether a script is a block of data, which no browser runs: pure JSON, no letter that could end its element."""
    text = node.text()
    if node.attributes != {"type": "application/ld+json"} or re.search("[<>&\u2028\u2029]", text):
        return False
    try:
        return isinstance(json.loads(text, parse_constant=_refuse), dict)
    except ValueError:
        return False


def _refuse(constant: str) -> None:
    raise ValueError(constant)  # NaN and its like are no JSON


def _fits(tag: str, name: str, value: str, node: LexborNode, file: str) -> bool:
    """Whether the attribute's value is one that this element may have."""
    if name == "http-equiv":
        onward = value == "refresh" and _TO_A_SIBLING.match(node.attributes.get("content") or "")
        return value.lower() == "content-security-policy" or bool(onward)
    if name == "src":
        return _stays(value) and (tag == "img" or (tag == "script" and _is_ours(value, file)))
    if name == "target":
        return value == "_top"
    if name == "srcset":
        return all(_stays(one.split()[0]) for one in value.split(", ") if one.strip())
    if name == "href":
        return _stays(value) or _goes(tag, value, node)
    return True


def _is_ours(address: str, file: str) -> bool:
    return _is_script(normpath(join(dirname(f"/{file}"), address)))


def _is_script(path: str) -> bool:
    return "/".join(path.split("/")[-2:]) in SCRIPTS


def _stays(address: str) -> bool:
    """Whether the address is relative: it cannot name a scheme or another host."""
    parts = _split(address)
    return parts is not None and not parts.scheme and not parts.netloc and not address.startswith("//")


def _goes(tag: str, address: str, node: LexborNode) -> bool:
    parts = _split(address)
    if parts is None or parts.username is not None or parts.scheme not in _ABROAD.get(tag, ()):
        return False
    return tag != "link" or str(node.attributes.get("rel")) in _SAID_OF_ITSELF


def _split(address: str) -> SplitResult | None:
    """The address in parts; None when a browser could read it otherwise than we do."""
    if _UNSEEN.search(address):
        return None
    try:
        return urlsplit(address)
    except ValueError:
        return None
