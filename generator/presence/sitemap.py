"""The list of all pages for search engines (sitemaps.org protocol 0.9, with Google's links between languages)."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from generator.presence.days import Days
from generator.words import LANGUAGES

MOST: Final = 20_000
"""Addresses in one file. The protocol allows 50,000 and 50 MB; a long address with all its links may take 2 KB."""
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_LINKS: Final = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
UNLISTED: Final = ("sematan/",)
"""Pages made to stand inside others; what explains them is a page like any other."""


def sitemap(home: str, names: Collection[str], days: Days) -> Iterator[tuple[str, bytes]]:
    """The files by name: one, or an index and its parts. `names` are the paths of the tree, `id/inovasi/index.md`."""
    entries = [(_entry(home, url, language, there, days)) for url, there in _pages(names) for language in there]
    parts = [entries[start : start + MOST] for start in range(0, len(entries), MOST)] or [[]]
    if len(parts) == 1:
        yield "sitemap.xml", _file("urlset", f"{_NAMES} {_LINKS}", parts[0])
        return
    for number, part in enumerate(parts, 1):
        yield f"sitemap-{number}.xml", _file("urlset", f"{_NAMES} {_LINKS}", part)
    rows = [f"<sitemap><loc>{escape(home)}sitemap-{number}.xml</loc></sitemap>\n" for number, _ in enumerate(parts, 1)]
    yield "sitemap.xml", _file("sitemapindex", _NAMES, rows)


def addresses(names: Collection[str]) -> dict[str, list[str]]:
    """The pages by their address below the root of a language, each with the languages that have it."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for name in names:
            folder, _, file = name.partition("/")
            if folder == language and file.endswith(".md"):
                found.setdefault(_url(file), []).append(language)
    return found


def _url(file: str) -> str:
    """The address of a page's file: `tentang.md` and `tentang/index.md` are both `tentang/`."""
    return file.removesuffix("index.md") if file.rpartition("/")[2] == "index.md" else f"{file.removesuffix('.md')}/"


def _pages(names: Collection[str]) -> Sequence[tuple[str, list[str]]]:
    return [(url, there) for url, there in sorted(addresses(names).items()) if not _is_unlisted(url)]


def _is_unlisted(url: str) -> bool:
    return any(url.startswith(folder) and url != folder for folder in UNLISTED)


def _entry(home: str, url: str, language: str, there: Sequence[str], days: Days) -> str:
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{each}" href={quoteattr(_at(home, other, url))}/>'
        for each, other in (*((one, one) for one in there), ("x-default", there[0]))
    )
    day = days.of(url)
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{escape(_at(home, language, url))}</loc>{changed}{links}</url>\n"


def _at(home: str, language: str, url: str) -> str:
    return f"{home}{'' if language == LANGUAGES[0] else f'{language}/'}{url}"


def _file(name: str, spaces: str, rows: Sequence[str]) -> bytes:
    return f"{_HEAD}<{name} {spaces}>\n{''.join(rows)}</{name}>\n".encode()
