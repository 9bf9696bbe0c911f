"""Rule: a text says something."""

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import Part, Text
from generator.diagnostics import Diagnostic, Place
from generator.model import Cohort, Event, Innovation, Plan, Unit
from generator.model.shared import Verification

_TOLD = (Innovation, Event, Cohort, Unit, Plan)
_NAMED = ("nama", "judul", "teks", "unit_tercetak", "mendukung")
"""Beginnings of the fields that hold names, or what a source prints; how odd they are is not ours to say."""
_ANSWERED = ("temuan", "tindak_lanjut")
"""Where "none" is an answer."""
_SPACE_FILLED = {
    "n a", "dst", "dll", "dsb", "sda", "idem", "isi di sini", "isi disini", "diisi", "akan diisi", "belum diisi",
    "diisi nanti", "tbd", "todo", "to do", "asdf", "qwerty", "null", "none",
}  # fmt: skip
_NOTHING_SAID = {
    "tidak ada", "tdk ada", "tak ada", "tidak ada data", "nihil", "kosong", "na", "tidak tersedia", "tidak diketahui",
    "tidak berlaku", "sesuai", "isi", "belum ada", "belum tersedia", "menyusul", "tes", "test", "testing", "coba",
}  # fmt: skip
_LONGEST = 24
_SAME_LETTER = re.compile(r"(x|z)\1+")
_MARK = re.compile(r"[\W_]+")
_SAYS = re.compile(r"[^\W_]|[<>&{}\"']")
"""A letter, a digit, or a mark of code: nobody fills a space with those, and pages show them as typed."""


def check_filler(case: Case) -> Iterator[Diagnostic]:
    """No text is only marks or a word that fills the space; what is not known is left out or has `isian_kosong`."""
    for page in case.written:
        for part in page.prose if isinstance(page.record, _TOLD) else ():
            if is_filler(part):
                yield Diagnostic("filler-text", Place(page.file, part.route), {"found": part.value, "field": part.name})


def is_filler(part: Part) -> bool:
    """Whether a text has no letter and no digit, or only words that say nothing in such a field."""
    if part.name.startswith(_NAMED):
        return False
    if not _SAYS.search(part.value) or part.value[:11].casefold() == "lorem ipsum":
        return True
    words = _MARK.sub(" ", part.value.casefold()).strip() if len(part.value) <= _LONGEST else ""
    if words in _SPACE_FILLED or _SAME_LETTER.fullmatch(words):
        return True
    tells = part.text is Text.PROSE and part.name not in _ANSWERED and part.group is not Verification
    return tells and words in _NOTHING_SAID
