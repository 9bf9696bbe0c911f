"""Whether every page says its language and knows itself in the other one."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.site.page import Page
from tests.site.tree import LANGUAGES, Tree


def language_of(page: Page) -> str:
    """The language whose folder a page lies in."""
    return "en" if page.file.parts[0] == "en" else "id"


def counterpart(page: Page, language: str) -> PurePosixPath:
    """The file of the same page in a language: both use the same addresses."""
    bare = page.file.relative_to("en") if language_of(page) == "en" else page.file
    return PurePosixPath(LANGUAGES[language]) / bare


def language_faults(tree: Tree) -> list[str]:
    """Pages whose `lang` differs from the folder they lie in."""
    return [
        f"{page.file}: lang={page.lang!r}, expected {language_of(page)!r}"
        for page in tree.pages.values()
        if page.lang != language_of(page)
    ]


def pairing_faults(tree: Tree) -> list[str]:
    """Pages whose hreflang links do not name themselves and an existing counterpart.

    Both pages of a pair are held to the same rule, so the links are mutual.
    """
    paged = [page for page in tree.pages.values() if page.file.name != "404.html"]
    return [fault for page in paged for fault in _pairing(tree, page)]


def _pairing(tree: Tree, page: Page) -> Iterator[str]:
    """What is wrong with the hreflang links of one page."""
    for language in LANGUAGES:
        expected = counterpart(page, language)
        stated = page.alternates.get(language)
        found = tree.follow(page, stated).file if stated is not None else None
        if found != expected:
            yield f"{page.file}: hreflang {language} leads to {found}, expected {expected}"
        elif found not in tree.files:
            yield f"{page.file}: hreflang {language} leads to {found}, which is not there"
