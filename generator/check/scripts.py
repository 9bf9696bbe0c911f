"""Rule: a word is written with the letters of one script."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from generator.check.case import Case
from generator.check.record import Part, Text
from generator.diagnostics import Diagnostic, Place, Severity

_NAMED = ("nama", "judul", "kepanjangan", "kata_kunci", "pihak", "penerbit")
_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]")
_UNITS = "μΩ"
"""Greek letters that stand beside Latin ones in honest units: μg, kΩ."""


def check_scripts(case: Case) -> Iterator[Diagnostic]:
    """No word of a name or title, and no host of a link, mixes Latin with Greek or Cyrillic letters that look alike."""
    for page in case.written:
        for part in page.parts:
            for found in _mixed(part):
                facts = {"found": found, "letters": _letters(found), "field": part.name}
                yield Diagnostic("mixed-script", Place(page.file, part.route), facts, Severity.WARNING)


def _mixed(part: Part) -> list[str]:
    if not isinstance(part.value, str) or (part.value.isascii() and "xn--" not in part.value.lower()):
        return []
    if part.text is Text.ADDRESS:
        host = _host(part.value)
        return [host] if _FOREIGN.search(host) and _is_mixed(host) else []
    if part.text is Text.LINE and part.name.startswith(_NAMED) and _FOREIGN.search(part.value):
        return [word for word in _WORD.findall(part.value) if _is_mixed(word)][:1]
    return []


def _host(address: str) -> str:
    """The host as a reader sees it: international names decoded."""
    try:
        labels = (urlsplit(address).hostname or "").split(".")
    except ValueError:
        return ""
    return ".".join(_decoded(label) for label in labels)


def _decoded(label: str) -> str:
    try:
        return label[4:].encode("ascii").decode("punycode") if label.startswith("xn--") else label
    except UnicodeError:
        return label


def _is_mixed(word: str) -> bool:
    scripts = {_script(letter) for letter in word if letter.isalpha() and letter not in _UNITS}
    return "LATIN" in scripts and bool(scripts & {"GREEK", "CYRILLIC"})


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _letters(word: str) -> str:
    """The foreign letters with their numbers, as nobody tells them apart by looking."""
    return ", ".join(dict.fromkeys(f"{letter} (U+{ord(letter):04X})" for letter in _FOREIGN.findall(word)))
