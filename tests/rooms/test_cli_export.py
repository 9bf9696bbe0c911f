"""`etalase export` as a person meets it: what it writes, and that nothing is half done."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.export import MAKERS


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one sound record."""
    (tmp_path / "content/innovations").mkdir(parents=True)
    (tmp_path / "content/site.yaml").write_text("nama: A\nwilayah: Kota B\nwilayah_singkat: B\n")
    (tmp_path / "content/innovations/lampu.yaml").write_text(
        "id: lampu\nnama_inovasi: Lampu Baca\nsumber:\n  - judul: Berita\n"
    )
    return tmp_path


def export(root: Path, *more: str) -> Result:
    """The answer of the command, which writes into `hasil`."""
    return CliRunner().invoke(main, ["export", "--project", str(root), "--out", str(root / "hasil"), *more])


def written(root: Path) -> set[str]:
    """The endings of the files there."""
    return {path.suffix for path in (root / "hasil").rglob("*") if path.is_file()}


def test_everything_is_written_and_the_sums_are_true(root: Path) -> None:
    answer = export(root)

    assert 0 == answer.exit_code, answer.output
    assert {".csv", ".ndjson", ".sqlite", ".xlsx", ".json"} <= written(root)
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=root / "hasil/data", check=True)


def test_only_what_is_asked_for_is_written_and_other_files_stay(root: Path) -> None:
    (root / "hasil").mkdir()
    (root / "hasil/catatan.txt").write_text("tetap")

    assert 0 == export(root, "--only", "xlsx,ndjson").exit_code
    assert {".xlsx", ".ndjson", "", ".txt"} == written(root)


def test_nothing_is_written_when_a_record_has_an_error(root: Path) -> None:
    (root / "content/innovations/salah.yaml").write_text("id: salah\n")
    answer = export(root)

    assert 1 == answer.exit_code
    assert "nama_inovasi" in answer.output
    assert not (root / "hasil").exists()


def test_an_unknown_form_is_answered_with_the_known_ones(root: Path) -> None:
    answer = export(root, "--only", "csv,pdf")

    assert 2 == answer.exit_code
    assert "“pdf”" in answer.output
    assert all(name in answer.output for name in MAKERS)


def test_a_disk_that_refuses_is_said_in_words(root: Path) -> None:
    (root / "hasil").write_text("bukan folder")

    answer = CliRunner().invoke(
        main, ["export", "--project", str(root), "--out", str(root / "hasil/sini"), "--only", "csv"]
    )

    assert 3 == answer.exit_code
    assert "tidak dapat ditulis" in answer.output
