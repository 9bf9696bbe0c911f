"""Addresses of before: a record that was renamed is still found where it was.

Every host can send the small page that stands at the old address; hosts that read a `_redirects` file (Netlify,
Cloudflare Pages: one line `from to code`) answer with the new address themselves.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from generator.render.environment import environment
from generator.render.policy import CONTENT, content_policy
from generator.view import Site
from generator.words import LANGUAGES, Words

Move = tuple[str, str, str]
"""An address of before, the present one, both below the language root, and the record's name."""


def moves(site: Site) -> Iterator[Move]:
    """Every address of before, in the order of the records."""
    for folder, pages, name in _KINDS:
        for page in getattr(site, pages):
            record: Any = page.record
            for former in record.alias:
                yield f"{folder}/{former}/", f"{folder}/{record.id}/", str(getattr(record, name))


_KINDS = (
    ("inovasi", "innovations", "nama_inovasi"),
    ("peristiwa", "events", "nama_kegiatan"),
    ("angkatan", "cohorts", "nama"),
    ("unit", "units", "nama"),
    ("rencana", "plans", "nama"),
)


def former_files(site: Site, words: Words) -> Iterator[tuple[str, bytes]]:
    """A finished page at every address of before, by path below the language root; it needs no engine."""
    template = environment(words.language).get_template("moved.html.j2")
    folder = "" if words.language == LANGUAGES[0] else f"{words.language}/"
    for before, now, name in moves(site):
        there = f"../{now.split('/', 1)[1]}"
        whole = f"{site.settings.alamat}{folder}{now}" if site.settings.alamat else there
        body = template.render(there=there, canonical=whole, name=name, policy=content_policy(CONTENT))
        yield f"{before}index.html", body.encode()


def redirects(site: Site, languages: Iterable[str] = LANGUAGES) -> Iterator[tuple[str, bytes]]:
    """The `_redirects` file, if anything has moved."""
    folders = ["" if language == LANGUAGES[0] else f"{language}/" for language in languages]
    lines = [f"/{folder}{before} /{folder}{now} 301\n" for before, now, _ in moves(site) for folder in folders]
    if lines:
        yield "_redirects", "".join(lines).encode()
