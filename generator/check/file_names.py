"""Rule: a file's name is the same on every computer."""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.case import Case
from generator.content import DEVICES, EVIDENCE, PICTURES
from generator.diagnostics import Diagnostic, Place

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]|[A-Za-z0-9]")
_LONGEST = 100


def check_file_names(case: Case) -> Iterator[Diagnostic]:
    """No two files differ only by capitals, and pictures and evidence have letters, digits, dot, dash, underscore."""
    first: dict[str, str] = {}
    for name in case.files:
        other = first.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if other != name:
            yield Diagnostic("name-collision", Place(name), {"found": name, "first": other}, related=(Place(other),))
        if name.startswith((PICTURES, EVIDENCE)) and not all(map(_is_plain, name.split("/"))):
            yield Diagnostic("bad-media-name", Place(name), {"found": name})


def _is_plain(name: str) -> bool:
    return len(name) <= _LONGEST and bool(_PLAIN.fullmatch(name)) and name.partition(".")[0].lower() not in DEVICES
