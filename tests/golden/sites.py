"""The golden sites: their content, what the generator makes of it, and how a page is laid out to be compared."""

import re
from functools import cache
from pathlib import Path

from generator.disk import read_content
from generator.pipeline import Outcome, build
from tests.factories import TODAY

HERE = Path(__file__).parent
SITES = ("empty", "smallest", "full", "odd")
IN_BOTH_LANGUAGES = ("full",)
GLOSSARY = "glosarium/index.md"
LESSONS = "/temuan/"
TEXTS = (".csv", ".js", ".txt")

_ORNAMENT = re.compile(r'(<svg[^>]*aria-hidden="true"[^>]*>).*?</svg>', re.DOTALL)


@cache
def outcome(site: str) -> Outcome:
    """What the generator makes of a golden site."""
    return build(read_content(HERE / site / "content"), {}, TODAY)


def made(site: str) -> dict[str, str]:
    """The files to compare, by path: pages laid out for reading; of a picture only that it is there.

    Indonesian pages of every site, English ones of one; the glossary, which is the same everywhere, once; no lessons,
    which tests/rooms/test_lesson.py runs.
    """
    full = site in IN_BOTH_LANGUAGES
    files = outcome(site).files.items()
    kept = {
        name: body
        for name, body in files
        if LESSONS not in name and (full or (name.startswith("id/") and not name.endswith((GLOSSARY, ".csv"))))
    }
    return {name: _readable(name, body) for name, body in kept.items()}


def _readable(name: str, body: bytes) -> str:
    """Pages laid out, other texts as they are; of everything else only that it is there."""
    if name.endswith(TEXTS):
        return body.decode().replace("\r\n", "\n")
    return laid_out(body.decode()) if name.endswith(".md") else ""


def laid_out(page: str) -> str:
    """The page with every opening tag on a line of its own, and ornaments, which have their own tests, left empty."""
    return re.sub(r">(?=<[^/])", ">\n", _ORNAMENT.sub(r"\1</svg>", page))


def expected(site: str) -> dict[str, str]:
    """The files as they were last looked at and kept."""
    folder = HERE / site / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }
