"""What pages fetch by themselves: nothing may come from another host, and not much in all."""

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from tests.site.page import Link, Page
from tests.site.tree import Tree

# Links that make the browser fetch or connect without being asked.
FETCHING = {
    *("stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "modulepreload"),
    *("prefetch", "preconnect", "dns-prefetch", "prerender"),
}
# Tags whose address waits for the reader.
PATIENT = {"a", "area", "form", "button", "blockquote", "q", "del", "ins"}
CSS_ADDRESS = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")


@dataclass(frozen=True)
class Weight:
    """Kilobytes of a page's first load, compressed: HTML, stylesheets, scripts and fonts."""

    page: str
    kilobytes: float


def foreign_loads(tree: Tree) -> list[str]:
    """Files of other hosts that pages or stylesheets fetch by themselves."""
    pages = tree.pages.values()
    linked = [(page.file, link.address) for page in pages for link in page.links if _loads(link)]
    styled = [(page.file, address) for page in pages for address in css_addresses(page.styles)]
    sheets = [
        (file, address)
        for file in tree.files
        if file.suffix == ".css"
        for address in css_addresses([(tree.folder / file).read_text("utf-8")])
    ]
    return [f"{file}: {address}" for file, address in linked + styled + sheets if _is_foreign(tree, address)]


def css_addresses(styles: list[str]) -> list[str]:
    """Every address that these styles fetch."""
    return [address for style in styles for address in CSS_ADDRESS.findall(style)]


def _loads(link: Link) -> bool:
    """Whether the browser acts on this link by itself."""
    if link.tag == "link":
        return bool(FETCHING & set(link.rel.lower().split()))
    return link.tag not in PATIENT


def _is_foreign(tree: Tree, address: str) -> bool:
    """Whether an address names another host."""
    return bool(urlsplit(address).netloc) and not address.startswith(tree.base)


def first_load(tree: Tree, page: Page) -> Weight:
    """The weight of what the browser needs to show a page for the first time, pictures apart."""
    files = {page.file} | {file for link in page.links if (file := _needed(tree, page, link))}
    for sheet in [file for file in files if file.suffix == ".css"]:
        files |= _fonts(tree, sheet)
    return Weight(str(page.file), sum(_compressed(tree.folder / file) for file in files) / 1024)


def _needed(tree: Tree, page: Page, link: Link) -> PurePosixPath | None:
    """The stylesheet, script or font that a link fetches, if it is one of ours."""
    file = tree.follow(page, link.address).file
    wanted = file is not None and file.suffix in {".css", ".js", ".mjs", ".woff2"}
    return file if wanted and _loads(link) and file in tree.files else None


def _fonts(tree: Tree, sheet: PurePosixPath) -> set[PurePosixPath]:
    """The fonts of ours that a stylesheet names."""
    folder = Page(sheet)
    found = css_addresses([(tree.folder / sheet).read_text("utf-8")])
    files = {tree.follow(folder, address).file for address in found}
    return {file for file in files if file in tree.files and file.suffix == ".woff2"}


@cache
def _compressed(path: Path) -> int:
    """Bytes of a file as a web server would send it."""
    return len(gzip.compress(path.read_bytes(), mtime=0))
