"""A built site as a whole: its files, its pages, and where an address on a page leads."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Self
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.site.page import Page, read_page

LANGUAGES = {"id": "", "en": "en/"}  # language → where its pages lie
NOWHERE = "https://etalase.invalid/"


@dataclass(frozen=True)
class Target:
    """Where an address leads: a file of this site (or none, when elsewhere) and a fragment."""

    file: PurePosixPath | None
    fragment: str = ""


@dataclass(frozen=True)
class Tree:
    """A folder with a built site, every page read."""

    folder: Path
    pages: dict[PurePosixPath, Page]
    files: frozenset[PurePosixPath]

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Reads every page below `folder`."""
        found = [path for path in folder.rglob("*") if path.is_file()]
        files = {PurePosixPath(path.relative_to(folder).as_posix()): path for path in sorted(found)}
        html = {file: path for file, path in files.items() if file.suffix == ".html"}
        pages = {file: read_page(file, path.read_text("utf-8")) for file, path in html.items()}
        return cls(folder, pages, frozenset(files))

    @cached_property
    def base(self) -> str:
        """The public address of the site."""
        return public_address(self.folder)

    def page_at(self, address: str) -> Page | None:
        """The page at an address within the site: `en/inovasi/`."""
        return self.pages.get(_file_at(address))

    def follow(self, page: Page, address: str) -> Target:
        """Where an address written on a page leads."""
        whole, fragment = urldefrag(urljoin(self.base + page.address, address))
        plain = whole.partition("?")[0]
        if plain.startswith(self.base):
            return Target(_file_at(unquote(plain.removeprefix(self.base))), unquote(fragment))
        written = urlsplit(address)
        inside = not written.scheme and not written.netloc
        # A path of our host that leaves the site's own folder leads to nothing of ours.
        return Target(PurePosixPath(urlsplit(whole).path) if inside else None, unquote(fragment))


def public_address(folder: Path) -> str:
    """The address that the home page of the site in `folder` gives itself."""
    home = PurePosixPath("index.html")
    return read_page(home, (folder / home).read_text("utf-8")).canonical or NOWHERE


def _file_at(address: str) -> PurePosixPath:
    """The file that a web server sends for an address."""
    return PurePosixPath(address + "index.html" if address.endswith("/") or not address else address)
