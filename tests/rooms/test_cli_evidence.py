"""`etalase evidence add` as a person meets it: what it writes, what it refuses, and that nothing is half done."""

import io
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from generator.cli import main
from generator.disk import read_content
from generator.load import load

RECORD = "id: lampu # tetap\nnama_inovasi: Lampu Baca\ncontoh: true\nsumber:\n  - judul: Berita\n"
PDF = b"%PDF-1.7\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one record, one event, and a document beside it."""
    content = tmp_path / "content"
    for folder in ("innovations", "events"):
        (content / folder).mkdir(parents=True)
    (content / "site.yaml").write_text("nama: A\nwilayah: B\nwilayah_singkat: C\n")
    (content / "innovations/lampu.yaml").write_text(RECORD)
    event = "id: 2019-11-14-buka\nnama_kegiatan: Buka\ntanggal_mulai: 2019-11-14\ncontoh: true\nsumber:\n  - judul: A\n"
    (content / "events/2019-11-14-buka.yaml").write_text(event)
    (tmp_path / "SK Lampu.pdf").write_bytes(PDF)
    return tmp_path


def add(root: Path, *words: str, record: str = "lampu", file: str = "SK Lampu.pdf") -> Result:
    """The answer of the command."""
    command = ["evidence", "add", record, str(root / file), "--project", str(root), *words]
    return CliRunner().invoke(main, command)


def content_of(root: Path) -> dict[str, bytes]:
    """Every file of the content."""
    return dict(read_content(root / "content").files)


def test_the_file_is_copied_and_its_entry_written_with_its_fingerprint(root: Path) -> None:
    answer = add(root, "--judul", "SK Kepala Dinas", "--tanggal", "2019-11", "--nomor", "12/2019")
    digest = sha256(PDF).hexdigest()

    assert 0 == answer.exit_code, answer.output
    assert PDF == content_of(root)["evidence/lampu-sk-lampu.pdf"]
    assert digest in answer.output
    entry = "bukti:\n  - id: sk-lampu\n    jenis: SK\n    judul: SK Kepala Dinas\n"
    entry += "    nomor: 12/2019\n    tanggal: 2019-11\n"
    entry += f"    berkas: lampu-sk-lampu.pdf\n    sha256: {digest}\n    akses: publik\n"
    before, after = RECORD.split("sumber:")
    assert f"{before}{entry}sumber:{after}" == (root / "content/innovations/lampu.yaml").read_text()


def test_what_was_added_passes_the_check(root: Path) -> None:
    add(root)

    assert 0 == CliRunner().invoke(main, ["check", "--project", str(root)]).exit_code


def test_the_same_file_a_second_time_changes_nothing(root: Path) -> None:
    add(root)
    before = content_of(root)
    answer = add(root, "--judul", "Lain")

    assert 0 == answer.exit_code
    assert "sudah memuat berkas ini" in answer.output
    assert before == content_of(root)


def test_a_copy_that_was_lost_is_made_good(root: Path) -> None:
    add(root)
    (root / "content/evidence/lampu-sk-lampu.pdf").unlink()

    assert 0 == add(root).exit_code
    assert PDF == content_of(root)["evidence/lampu-sk-lampu.pdf"]


def test_internal_evidence_is_described_and_stays_away(root: Path) -> None:
    answer = add(root, "--akses", "internal")

    assert 0 == answer.exit_code, answer.output
    assert [] == [name for name in content_of(root) if name.startswith("evidence/")]
    (proof,) = load(read_content(root / "content")).showcase.innovations["lampu"].bukti
    assert (None, sha256(PDF).hexdigest(), "internal") == (proof.berkas, proof.sha256, proof.akses.value)


def test_another_file_of_the_same_name_gets_a_name_of_its_own(root: Path) -> None:
    add(root)
    (root / "SK Lampu.pdf").write_bytes(PDF + b"%lain\n")
    add(root)

    assert {"evidence/lampu-sk-lampu.pdf", "evidence/lampu-sk-lampu-2.pdf"} < set(content_of(root))
    proofs = load(read_content(root / "content")).showcase.innovations["lampu"].bukti
    assert ["sk-lampu", "sk-lampu-2"] == [proof.id for proof in proofs]


@pytest.mark.parametrize(
    "record", ["2019-11-14-buka", "events/2019-11-14-buka.yaml", "content/events/2019-11-14-buka.yaml"]
)
def test_a_document_of_an_event_goes_to_its_documents(root: Path, record: str) -> None:
    answer = add(root, record=record)

    assert 0 == answer.exit_code, answer.output
    assert ["sk-lampu"] == [
        proof.id for proof in load(read_content(root / "content")).showcase.events["2019-11-14-buka"].dokumen
    ]


def a_picture(path: Path) -> None:
    """A picture file."""
    out = io.BytesIO()
    Image.new("RGB", (20, 20)).save(out, "JPEG")
    path.write_bytes(out.getvalue())


def test_a_picture_is_taken_and_its_new_fingerprint_announced(root: Path) -> None:
    a_picture(root / "Foto_rapat.JPEG")
    answer = add(root, file="Foto_rapat.JPEG")

    assert 0 == answer.exit_code, answer.output
    assert "sidik berkas di situs berbeda" in answer.output
    assert "evidence/lampu-foto-rapat.jpg" in content_of(root)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.html", b"<html>"),
        ("a.svg", b"<svg/>"),
        ("a.csv", b"a,b"),
        ("a.xlsx", b"PK\x03\x04"),
        ("a.pdf", b"<html>"),
        ("a.pdf", b""),
        ("a.pdf", PDF + b"/JavaScript"),
        ("a.png", b"\x89PNG\r\n\x1a\nrusak"),
        ("a", PDF),
    ],
)
def test_a_file_that_is_not_taken_is_refused_and_nothing_changes(root: Path, name: str, body: bytes) -> None:
    (root / name).write_bytes(body)
    before = content_of(root)
    answer = add(root, file=name)

    assert 1 == answer.exit_code, answer.output
    assert answer.output.strip()
    assert before == content_of(root)


@pytest.mark.parametrize(
    "words",
    [
        ["--tanggal", "31 Februari 2019"],
        ["--tanggal", "2019-02-31"],
        ["--url", "javascript:alert(1)"],
        ["--kode", "Bukan Kode"],
        ["--judul", "a\nb"],
        ["--judul", ""],
        ["--judul", "Hubungi 0812-3456-7890"],
    ],
)
def test_a_value_that_would_be_refused_is_refused_now(root: Path, words: list[str]) -> None:
    before = content_of(root)
    answer = add(root, *words)

    assert 1 == answer.exit_code, answer.output
    assert before == content_of(root)
    assert "Traceback" not in answer.output


def test_a_key_that_is_taken_is_refused(root: Path) -> None:
    add(root, "--kode", "sk")
    (root / "SK Lampu.pdf").write_bytes(PDF + b"%lain\n")

    assert "sudah dipakai" in add(root, "--kode", "sk").output


@pytest.mark.parametrize("record", ["lampo", "../../etc/passwd", "innovations/", "units/lampu", "\x1b]0;x"])
def test_an_unknown_record_is_refused(root: Path, record: str) -> None:
    answer = add(root, record=record)

    assert 1 == answer.exit_code
    assert "\x1b" not in answer.output
    assert "Tidak ada rekaman" in answer.output


def test_a_record_that_cannot_be_read_or_added_to_is_left_alone(root: Path) -> None:
    path = root / "content/innovations/lampu.yaml"
    path.write_text(RECORD + "bukti: [\n")
    assert 1 == add(root).exit_code
    text = RECORD + "bukti: [{id: foto, judul: Foto}]\n"
    path.write_text(text)
    answer = add(root)

    assert 1 == answer.exit_code
    assert "etalase fix" in answer.output
    assert text == path.read_text()


def test_a_link_is_no_file_to_hand_in(root: Path) -> None:
    (root / "tautan.pdf").symlink_to(root / "SK Lampu.pdf")

    assert 1 == add(root, file="tautan.pdf").exit_code


def test_a_difference_is_shown_and_nothing_written(root: Path) -> None:
    before = content_of(root)
    answer = add(root, "--diff")

    assert "+bukti:\n" in answer.output
    assert before == content_of(root)


def test_when_the_record_cannot_be_written_the_file_goes_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise SystemExit(3)

    before = content_of(root)
    monkeypatch.setattr("generator.cli.evidence.write_over", refuse)

    assert 3 == add(root).exit_code
    assert before == content_of(root)


def test_help_speaks_both_languages() -> None:
    for words in (["evidence", "--help"], ["evidence", "add", "--help"]):
        text = CliRunner().invoke(main, words).output

        assert "bukti" in text.lower()
        assert "evidence" in text.lower()
