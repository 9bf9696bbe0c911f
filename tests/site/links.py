"""Whether every address on every page leads somewhere."""

from collections.abc import Iterator

from tests.site.page import Link, Page
from tests.site.tree import Tree


def broken_links(tree: Tree) -> list[str]:
    """Addresses that lead to no file of the site, or to a fragment that its page lacks."""
    return [
        f"{page.file}: {link.address} ({fault})"
        for page in tree.pages.values()
        for link in page.links
        for fault in _faults(tree, page, link)
    ]


def _faults(tree: Tree, page: Page, link: Link) -> Iterator[str]:
    """What is wrong with one link: at most one thing."""
    if link.address.lower().startswith("javascript:"):
        yield "needs a script"
        return
    target = tree.follow(page, link.address)
    if target.file is None:
        return
    if target.file not in tree.files:
        yield "no such file"
    elif target.fragment and target.file in tree.pages and target.fragment not in tree.pages[target.file].ids:
        yield "no such fragment"


def relative_on_not_found(tree: Tree) -> list[str]:
    """Relative addresses on the page for unknown addresses: it is sent at any depth, so they would break."""
    return [
        f"{page.file}: {link.address}"
        for page in tree.pages.values()
        if page.file.name == "404.html"
        for link in page.links
        if not link.address.startswith(("/", "#", "http:", "https:", "mailto:", "data:"))
    ]
