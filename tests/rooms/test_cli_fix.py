"""`etalase fix` as a person meets it: what it shows, what it writes, how it ends."""

import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

SOUND = "id: {id}\nnama_inovasi: Lampu {id}\ncontoh: true\nsumber:\n  - judul: Berita\n"
RAGGED = "nama_inovasi: Lampu Baca\nid: lampu # tetap\ncontoh: ya\nsumber:\n- judul: Berita\n"
NEAT = "id: lampu # tetap\nnama_inovasi: Lampu Baca\ncontoh: true\nsumber:\n  - judul: Berita\n"


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A ragged record in a project."""
    folder = tmp_path / "content" / "innovations"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "site.yaml").write_text("nama: A\nwilayah: B\nwilayah_singkat: C\n")
    (folder / "lampu.yaml").write_text(RAGGED)
    return folder / "lampu.yaml"


def fix(record: Path, *more: str) -> Result:
    """The answer of `etalase fix` in the project of the record."""
    return CliRunner().invoke(main, ["fix", "--project", str(record.parents[2]), *more])


def test_a_ragged_record_is_repaired_and_named(record: Path) -> None:
    answer = fix(record)

    assert 0 == answer.exit_code, answer.output
    assert NEAT == record.read_text()
    assert "content/innovations/lampu.yaml" in answer.stdout


def test_a_second_time_there_is_nothing_to_do(record: Path) -> None:
    fix(record)
    before = record.stat().st_mtime_ns

    assert 0 == fix(record).exit_code
    assert before == record.stat().st_mtime_ns


def test_a_difference_is_shown_and_nothing_written(record: Path) -> None:
    answer = fix(record, "--diff")

    assert RAGGED == record.read_text()
    assert "-contoh: ya\n" in answer.stdout
    assert "+contoh: true\n" in answer.stdout


def test_check_has_nothing_left_that_fix_would_repair(record: Path) -> None:
    fix(record)
    answer = CliRunner().invoke(main, ["check", "--project", str(record.parents[2])])

    assert 0 == answer.exit_code
    assert "etalase fix" not in answer.output


def test_what_is_left_for_people_ends_with_one(record: Path) -> None:
    record.write_text(RAGGED.replace("Lampu Baca", "Lampu Baca\ntahapan_inovasi: entah"))
    answer = fix(record)

    assert 1 == answer.exit_code
    assert "tahapan_inovasi: entah" in record.read_text()
    assert "unknown-choice" in answer.output
    assert "id: lampu # tetap" in record.read_text()


def test_only_the_named_paths_are_touched(record: Path) -> None:
    other = record.with_name("lain.yaml")
    other.write_text("nama_inovasi: Lain\nid: lain\n")
    fix(record, str(record))

    assert NEAT == record.read_text()
    assert "nama_inovasi: Lain\nid: lain\n" == other.read_text()


def test_the_mode_of_the_file_stays(record: Path) -> None:
    record.chmod(0o640)
    fix(record)

    assert 0o640 == stat.S_IMODE(record.stat().st_mode)
    assert ["lampu.yaml"] == sorted(os.listdir(record.parent))


def test_a_link_is_not_followed(record: Path, tmp_path: Path) -> None:
    outside = tmp_path / "di-luar.yaml"
    outside.write_text(RAGGED)
    record.unlink()
    record.symlink_to(outside)

    assert 1 == fix(record).exit_code
    assert RAGGED == outside.read_text()


def test_what_a_terminal_would_obey_is_shown_as_an_escape(record: Path) -> None:
    record.write_text(RAGGED.replace("Berita", 'Berita\n  penerbit: "a\\x07b"'))
    answer = fix(record, "--diff")

    assert "\x07" not in answer.output


def test_a_path_outside_of_the_content_is_a_fault_of_usage(record: Path, tmp_path: Path) -> None:
    assert 2 == fix(record, str(tmp_path)).exit_code
