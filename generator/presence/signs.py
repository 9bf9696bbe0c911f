"""What machines look for at the root of a site, each by its own specification."""

import json
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from xml.etree import ElementTree

from generator.follow import address, title
from generator.model import Settings
from generator.presence.days import Days
from generator.presence.mark import ICONS, MASKED
from generator.presence.sitemap import addresses
from generator.words import LANGUAGES, Words, words_of

GROUND, HEADER = "#f4f8f3", "#08251d"
_OPEN = "http://a9.com/-/spec/opensearch/1.1/"
_FRESH = timedelta(days=365)
_GUIDE = (
    ("data", ("data/", "data/api/", "sematan/")),
    ("pages", ("inovasi/", "linimasa/", "angkatan/", "unit/", "wilayah/", "rencana/", "perubahan/")),
    ("method", ("metode/", "metode/kelengkapan/", "glosarium/", "indikator/", "sumber/", "tentang/")),
)
"""By section of `llms.txt`, the pages that it names where the site has them."""


def manifest(settings: Settings, words: Words) -> bytes:
    """The web app manifest of one language (W3C Web Application Manifest); the icons lie at the site's root."""
    top = "" if words.language == LANGUAGES[0] else "../"
    shown = [
        {"src": f"{top}{name}", "sizes": f"{side}x{side}", "type": "image/png"} for name, side in [*ICONS.items()][1:]
    ]
    shown.append({"src": f"{top}{MASKED}", "sizes": "512x512", "type": "image/png", "purpose": "maskable"})
    told = {
        "name": title(settings),
        "short_name": settings.nama,
        "description": words("presence.about", region=settings.wilayah),
        "lang": words.language,
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": GROUND,
        "theme_color": HEADER,
        "icons": shown,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def search_description(settings: Settings, home: str, words: Words) -> bytes:
    """The OpenSearch 1.1 description that sends a browser's words to the catalogue of one language."""
    folder = "" if words.language == LANGUAGES[0] else f"{words.language}/"
    root = ElementTree.Element("OpenSearchDescription", xmlns=_OPEN)
    place = settings.wilayah_singkat
    short = words("presence.search_short", place=place)
    for name, text in (
        ("ShortName", _printed(short if len(short) <= 16 else place)[:16]),
        ("Description", _printed(words("presence.search", name=title(settings)))),
        ("Language", words.language),
        ("InputEncoding", "UTF-8"),
        ("OutputEncoding", "UTF-8"),
    ):
        ElementTree.SubElement(root, name).text = text
    icon = ElementTree.SubElement(root, "Image", width="32", height="32", type="image/x-icon")
    icon.text = f"{home}favicon.ico"
    catalogue = f"{home}{folder}inovasi/"
    ElementTree.SubElement(root, "Url", type="text/html", template=f"{catalogue}?kata={{searchTerms}}")
    ElementTree.SubElement(
        root, "Url", type="application/opensearchdescription+xml", rel="self", template=f"{home}{folder}pencarian.xml"
    )
    body: str = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()


def robots(home: str | None) -> bytes:
    """`robots.txt` (RFC 9309): everything may be read, and where the list of pages stands."""
    listed = f"\nSitemap: {home}sitemap.xml\n" if home else ""
    return f"User-agent: *\nAllow: /\n{listed}".encode()


def security(settings: Settings, days: Days) -> bytes | None:
    """`security.txt` (RFC 9116): whom to tell of a hole. It expires a year after the newest change of a record.

    None without anybody to tell, or without a day to reckon from: the clock is not asked.
    """
    contacts = [f"mailto:{settings.surel}"] if settings.surel else []
    contacts += [settings.repositori] if settings.repositori and settings.repositori.startswith("https:") else []
    if not contacts or not days.last:
        return None
    until = date.fromisoformat(days.last) + _FRESH
    rows = [f"Contact: {contact}" for contact in contacts]
    rows += [f"Expires: {until.isoformat()}T00:00:00Z", f"Preferred-Languages: {', '.join(LANGUAGES)}"]
    where = address(settings, ".well-known/security.txt")
    rows += [f"Canonical: {where}"] if where else []
    return "".join(f"{row}\n" for row in rows).encode()


def guide(settings: Settings, home: str, names: Collection[str]) -> bytes:
    """`llms.txt` (llmstxt.org): what the site is, in both languages, and which of its pages and files to read."""
    have = addresses(names)
    sections = ("".join(_section(home, name, urls, have)) for name, urls in _GUIDE)
    leads = "".join(f"> {_printed(_lead(settings, words_of(language)))}\n" for language in LANGUAGES)
    return f"# {_printed(title(settings))}\n\n{leads}{''.join(sections)}".encode()


def _lead(settings: Settings, words: Words) -> str:
    return words("presence.guide", region=settings.wilayah, licence=settings.lisensi)


def _section(home: str, name: str, urls: Collection[str], have: Collection[str]) -> Iterator[str]:
    words = words_of(LANGUAGES[0])
    there = [url for url in urls if url in have]
    if there:
        yield f"\n## {words(f'presence.part.{name}')}\n\n"
    yield from (f"- [{words(f'presence.page.{url}')}]({home}{url})\n" for url in there)


def _printed(text: str) -> str:
    """The text on one line, without what XML forbids."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
