"""Rule: people are named with their consent, and pupils never."""

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Innovation
from generator.model.innovation import Innovator
from generator.personal import masked

_CHILD = r"(?:siswa|siswi|murid|pelajar|peserta\s+didik|ananda|anak)"
_IS_CHILD = re.compile(rf"\b{_CHILD}\b", re.IGNORECASE)
_IS_CHILD_FIRST = re.compile(rf"\s*(?:para|seorang|dua|tiga|perwakilan|tim)?\s*{_CHILD}\b", re.IGNORECASE)
_IS_GROWN_UP = re.compile(
    r"\b(?:guru|kepala|wakil|dokter|bidan|perawat|pembina|pendamping|pembimbing|pengasuh|pelatih|psikolog|konselor"
    r"|bidang|seksi|dinas|perlindungan|pelindungan|layanan|orang\s*tua|wali|dosen|petugas|kader|lurah|staf)\b",
    re.IGNORECASE,
)
_NAME = r"(?P<name>[A-Z][\w'’.\-]*(?:\s+[A-Z][\w'’.\-]*){0,4})"
_NAMED = re.compile(
    rf"\b(?i:{_CHILD})\b(?:\s+[\w,()/\-]+){{0,5}}?\s+(?i:bernama|atas\s+nama|a\.\s?n\.?|an\.?)\s+{_NAME}"
    rf"|\b(?i:ananda)\s+{_NAME.replace('name', 'called')}"
)


def check_people(case: Case) -> Iterator[Diagnostic]:
    """An innovator's name has consent and is no pupil's; no text names a pupil (UU 27/2022: children's data)."""
    for innovation in case.showcase.innovations.values():
        yield from _innovators(innovation)
    for page in case.written:
        for part in page.prose:
            found = _NAMED.search(part.value) if _may_name(part.value.lower()) else None
            if found:
                facts = {"found": masked(found["name"] or found["called"]), "field": part.name}
                place = Place(page.file, part.route)
                yield Diagnostic("pupil-named-in-text", place, facts, Severity.WARNING, private=True)


def _may_name(text: str) -> bool:
    """Whether the letters are there without which nothing is found; looking for them is quick."""
    return "nama" in text or "nanda" in text or "a.n" in text or "a. n" in text or " an " in text or " an. " in text


def _innovators(innovation: Innovation) -> Iterator[Diagnostic]:
    for number, person in enumerate(innovation.inovator):
        if person.nama is not None:
            place = innovation_place(innovation.id, "inovator", number, "nama")
            facts = {"found": masked(person.nama), "role": person.peran}
            if _is_pupil(person):
                yield Diagnostic("pupil-name", place, facts, private=True)
            elif not person.persetujuan_publikasi:
                yield Diagnostic("name-without-consent", place, facts, private=True)


def _is_pupil(person: Innovator) -> bool:
    """Whether the role is a child's; a children's doctor and a teacher of pupils are none."""
    role = person.peran
    return bool(_IS_CHILD_FIRST.match(role) or (_IS_CHILD.search(role) and not _IS_GROWN_UP.search(role)))
