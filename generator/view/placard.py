"""Where the picture of a page lies that a link preview shows: a placard."""

from typing import Final

SECTIONS: Final = {
    "inovasi": "katalog",
    "katalog": "katalog",
    "linimasa": "linimasa",
    "peristiwa": "linimasa",
    "angkatan": "angkatan",
    "unit": "unit",
    "wilayah": "peta",
    "rencana": "rencana",
}
"""By the first part of an address, the section that has a placard of its own."""
SITE: Final = "situs"
FOLDER: Final = "plakat/"
_RECORDS: Final = ("inovasi", "peristiwa")


def record_placard(url: str) -> str:
    """The placard of a record by its page's address, below the site's root; the same in every language."""
    return f"{FOLDER}{url.rstrip('/')}.png"


def section_placard(url: str) -> str:
    """The placard of the section that a page stands in, or of the site, below the root of a language."""
    return f"{FOLDER}{SECTIONS.get(url.partition('/')[0], SITE)}.png"


def has_own(url: str) -> bool:
    """Whether a page is that of a record that has a placard of its own, or stands below it."""
    first, *rest = url.split("/")
    return first in _RECORDS and len(rest) > 1
