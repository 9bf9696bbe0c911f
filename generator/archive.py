"""The site as one archive to hand over on a stick: it opens from its folder, without a server.

A server answers an address that ends in a slash with the page of that folder; from a folder a browser shows a list of
files. So links in the archive name their page.
"""

import re
from collections.abc import Iterable, Iterator
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FOLDER = "etalase"
"""Where the site lies in the archive."""
README = "BACA-SAYA.txt"
_FOR_SERVERS = {"404.html", "_headers", "_redirects", "sitemap.xml", "sitemap.xml.gz"}
_LINK = re.compile(rb'(<a\s(?:[^>]*?\s)?href=")([^"]*)(")')
_ONWARD = re.compile(rb'(<meta http-equiv="refresh" content="0; url=)([^"]*)(")')
_AHEAD = re.compile(rb'<link rel="preload"[^>]*>\n?')
_FOREIGN = re.compile(rb"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the format's own, instead of a clock


def write_archive(site: Iterable[tuple[str, bytes]], readme: str, out: IO[bytes]) -> None:
    """Writes the archive of a built site, its files by path, with `readme` on top; the same site gives the same bytes.

    Raises OSError when the disk refuses.
    """
    with ZipFile(out, "w") as archive:
        for name, body in _contents(site, readme):
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type = ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, body)


def _contents(site: Iterable[tuple[str, bytes]], readme: str) -> Iterator[tuple[str, bytes]]:
    yield README, readme.replace("\n", "\r\n").encode()
    for name, body in site:
        if name not in _FOR_SERVERS:
            yield f"{FOLDER}/{name}", from_folder(body) if name.endswith(".html") else body


def from_folder(page: bytes) -> bytes:
    """The page with every link to a folder of the site naming the page in it, and no font asked for ahead of its style.

    For the latter a browser wants a server, and complains.
    """
    for leading in (_LINK, _ONWARD):
        page = leading.sub(lambda link: link[1] + _named(link[2]) + link[3], page)
    return _AHEAD.sub(b"", page)


def _named(address: bytes) -> bytes:
    path = re.split(rb"[?#]", address, maxsplit=1)[0]
    leads_to_folder = path.endswith(b"/") or path.split(b"/")[-1] in (b".", b"..")
    if not leads_to_folder or _FOREIGN.match(address):
        return address
    return path.rstrip(b"/") + b"/index.html" + address[len(path) :]
