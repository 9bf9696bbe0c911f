"""Rule: the file of a piece of evidence is there, is the one that was described, and may be seen."""

from hashlib import sha256
from typing import Any

import pytest

from generator.check.proofs import check_proofs
from generator.diagnostics import Diagnostic, Severity
from tests.factories import a_case, a_showcase, an_event, an_innovation, codes, spots

PDF = b"%PDF-1.7\n"
HASH = sha256(PDF).hexdigest()
KINDS = {
    "a.pdf": PDF,
    "a.jpg": b"\xff\xd8\xff\xe0",
    "a.JPEG": b"\xff\xd8\xff\xe1",
    "a.png": b"\x89PNG\r\n\x1a\n",
    "a.webp": b"RIFF\x00\x00\x00\x00WEBPVP8 ",
}


def found(files: dict[str, bytes], **proof: Any) -> list[Diagnostic]:
    """What the rule says of an innovation with this evidence."""
    record = an_innovation(bukti=[{"id": "sk", "judul": "SK", **proof}])
    return list(check_proofs(a_case(a_showcase(record), files=files)))


@pytest.mark.parametrize("name", ["sk.pdf", "evidence/sk.pdf"])
def test_evidence_with_its_file_and_fingerprint_passes(name: str) -> None:
    assert [] == found({"evidence/sk.pdf": PDF}, berkas=name, sha256=HASH)


@pytest.mark.parametrize("name", ["poster.png", "media/poster.png"])
def test_a_picture_can_be_evidence(name: str) -> None:
    body = KINDS["a.png"]

    assert [] == found({"media/poster.png": body}, berkas=name, sha256=sha256(body).hexdigest())


def test_evidence_without_a_file_needs_none() -> None:
    assert [] == found({}, url="https://contoh.example/sk")


def test_a_file_that_is_not_there_is_told_with_the_nearest_name() -> None:
    (finding,) = found({"evidence/sk-lurah.pdf": PDF}, berkas="sk-lura.pdf")

    assert [("missing-evidence", "innovations/suket-liar.yaml", ("bukti", 0, "berkas"))] == spots([finding])
    assert "sk-lurah.pdf" == finding.facts["nearest"]


def test_a_record_is_no_evidence() -> None:
    assert ["missing-evidence"] == codes(found({"innovations/a.yaml": PDF}, berkas="innovations/a.yaml"))


def test_a_file_that_is_another_one_is_told() -> None:
    (finding,) = found({"evidence/sk.pdf": PDF}, berkas="sk.pdf", sha256="0" * 64)

    assert [("evidence-differs", "innovations/suket-liar.yaml", ("bukti", 0, "sha256"))] == spots([finding])
    assert HASH == finding.facts["real"]


def test_a_file_without_a_fingerprint_is_advice_that_says_it() -> None:
    (finding,) = found({"evidence/sk.pdf": PDF}, berkas="sk.pdf")

    assert ("evidence-without-hash", Severity.ADVICE) == (finding.code, finding.severity)
    assert HASH == finding.facts["real"]


def test_a_file_of_internal_evidence_must_not_be_there() -> None:
    assert [] == found({}, berkas="sk.pdf", akses="internal")
    assert ["internal-evidence-published"] == codes(found({"evidence/sk.pdf": PDF}, berkas="sk.pdf", akses="internal"))
    assert ["internal-evidence-published"] == codes(found({"media/sk.png": b""}, berkas="sk.png", akses="internal"))


def test_documents_of_events_are_evidence_too() -> None:
    event = an_event(dokumen=[{"id": "undangan", "judul": "Undangan", "berkas": "undangan.pdf"}])

    expected = [("missing-evidence", "events/peluncuran.yaml", ("dokumen", 0, "berkas"))]
    assert expected == spots(check_proofs(a_case(a_showcase(event))))


@pytest.mark.parametrize(("name", "body"), KINDS.items())
def test_a_file_that_is_its_kind_passes_and_any_other_does_not(name: str, body: bytes) -> None:
    file = f"evidence/2019/{name}"

    assert [] == list(check_proofs(a_case(a_showcase(), files={file: body})))
    for wrong in (b"", b"<svg onload=alert(1)>", b"RIFF\x00\x00\x00\x00AVI ", b"GIF89a", *KINDS.values()):
        if wrong[:3] != body[:3]:
            assert ["evidence-kind"] == codes(check_proofs(a_case(a_showcase(), files={file: wrong})))


@pytest.mark.parametrize("name", ["sk.docx", "sk.svg", "sk.html", "sk", "sk.pdf.exe", "sk.zip"])
def test_a_kind_that_we_do_not_take_is_told(name: str) -> None:
    assert [("evidence-kind", f"evidence/{name}", ())] == spots(
        check_proofs(a_case(a_showcase(), files={f"evidence/{name}": PDF}))
    )
