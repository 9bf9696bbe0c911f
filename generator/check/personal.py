"""Rule: no record holds what belongs to one person: numbers of identity, mobile telephones, private mail."""

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import Part, Written
from generator.diagnostics import Diagnostic, Place
from generator.model import Settings
from generator.model.shared import Contact
from generator.personal import Trace, masked, traces

_CODES = {"phone": "personal-phone", "mail": "personal-email"}


def check_personal(case: Case) -> Iterator[Diagnostic]:
    """NIK, NIP and NISN stand nowhere; a mobile or a free mailbox only where an office says that it is its own."""
    for page in case.written:
        for part in page.parts:
            found = traces(part.value) if isinstance(part.value, str) else []
            if found and not _is_of_the_office(part, page):
                yield from _said(page.file, part, found)


def _said(file: str, part: Part, found: list[Trace]) -> Iterator[Diagnostic]:
    told = set()
    for trace in found:
        if trace.kind not in told:
            told.add(trace.kind)
            facts = {"found": masked(part.value[trace.start : trace.end]), "kind": trace.kind, "field": part.name}
            yield Diagnostic(_CODES.get(trace.kind, "personal-number"), Place(file, part.route), facts, private=True)


def _is_of_the_office(part: Part, page: Written) -> bool:
    """What an office states to be its own, and the mailbox of who runs the showcase."""
    if part.group is Contact and part.name in ("telepon", "surel"):
        return page.record.kontak.pernyataan_kantor is not None
    return part.group is Settings and part.name == "surel"
