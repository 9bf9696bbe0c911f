"""An office's own list of 140, laid out as offices do, with at most one look at the map of its columns."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.demo import project
from generator.disk import read_content
from generator.intake.target import plain
from generator.load import load
from generator.model import Innovation, Showcase
from tests.rooms.intake.layouts import HELD_OUT, OPEN, Sheet, covered, exported, grouped, reporting
from tests.rooms.intake.layouts import plain as plain_list

LEFT_OUT = "abaikan: true"
ANSWERS: dict[Callable[[Showcase], Sheet], dict[str, str]] = {
    reporting: {"KET.": LEFT_OUT},
    grouped: {"Klasifikasi / Urusan": "isian: urusan_utama"},
    exported: {"Skor Kematangan": LEFT_OUT},
    covered: {
        "Nmr": LEFT_OUT,
        "Nm. Inovasi": "isian: nama_inovasi",
        "Asal Instansi": "isian: unit_kerja",
        "NPSN Sekolah": "isian: npsn",
        "Bidang Urusan": "isian: urusan_utama",
        "Gambaran Umum": "isian: ringkasan_singkat",
    },
    plain_list: {
        "INSTANSI PENGAMPU": "isian: unit_kerja",
        "SINGKATAN DARI": "isian: kepanjangan",
        "MULAI": "isian: waktu_penerapan",
        "NO HP PENANGGUNG JAWAB": LEFT_OUT,
        "INISIATIF DARI": "isian: inisiator",
        "CATATAN": LEFT_OUT,
    },
}
FIXED = 'tetap:\n  contoh: "true"\n'
BESIDE = "  penerima_manfaat.satuan: orang\n"


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up region of 140 innovations; what is imported leaves its own records out."""
    root = tmp_path_factory.mktemp("region")
    for name, body in project(140, 1):
        if name.startswith("content/") and not name.startswith("content/media/"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(body)
    return root


@pytest.fixture
def emptied(region: Path, tmp_path: Path) -> Path:
    """The region without its innovations and events."""
    skipped = shutil.ignore_patterns("innovations", "events")
    shutil.copytree(region / "content", tmp_path / "content", ignore=skipped)
    return tmp_path


def told(root: Path) -> Showcase:
    """The region's records."""
    return load(read_content(root / "content")).showcase


def imported(root: Path, file: str, *words: str) -> Result:
    """The answer of the command."""
    command = ["import", str(root / file), "--project", str(root), "--source", "s2", *words]
    return CliRunner().invoke(main, command)


def filled(map_file: Path, layout: Callable[[Showcase], Sheet]) -> None:
    """One look at the map: each open column gets its answer."""
    lines = (
        map_file.read_text().replace("kolom:\n", f"{FIXED}{BESIDE if layout is grouped else ''}kolom:\n", 1).split("\n")
    )
    for number, line in enumerate(lines):
        if line == "    isian:":
            heading = lines[number - 1].removeprefix("  - judul: ").strip('"')
            lines[number] = f"    {ANSWERS[layout].pop(heading)}" if heading in ANSWERS[layout] else line
    map_file.write_text("\n".join(lines))


@pytest.mark.parametrize("layout", [*OPEN, *HELD_OUT], ids=lambda layout: layout.__name__)
def test_every_row_is_a_record_that_check_accepts_or_is_named(
    layout: Callable[[Showcase], Sheet], region: Path, emptied: Path
) -> None:
    name, body = layout(told(region))
    (emptied / name).write_bytes(body)
    first = imported(emptied, name)
    assert 1 == first.exit_code, first.output
    assert not (emptied / "content/innovations").exists()

    filled(emptied / f"{Path(name).stem}.peta.yaml", layout)
    second = imported(emptied, name, "--skip")

    assert 0 == second.exit_code, second.output
    made, meant = told(emptied).innovations, told(region).innovations
    named = sum(1 for line in second.output.splitlines() if line.startswith("  lembar ") or f"  {name}, baris" in line)
    assert 140 == len(made) + named
    assert {plain(each.nama_inovasi) for each in made.values()} <= {plain(each.nama_inovasi) for each in meant.values()}
    if layout is reporting:
        assert 0 == CliRunner().invoke(main, ["check", "--project", str(emptied)]).exit_code
        _says_what_the_list_says(made, meant)
        again = imported(emptied, name)
        assert "140 sudah sama" in again.output
        assert made == told(emptied).innovations


def _says_what_the_list_says(made: Mapping[str, Innovation], meant: Mapping[str, Innovation]) -> None:
    """Unit, date and kind are those of the records that the list was made of, but that a year was inferred."""
    by_name = {plain(each.nama_inovasi): each for each in made.values()}
    for each in meant.values():
        own, used = by_name[plain(each.nama_inovasi)], each.waktu_penerapan
        assert each.unit_kerja[:1] == own.unit_kerja
        assert each.jenis_inovasi == own.jenis_inovasi
        assert (used and replace(used, inferred=False)) == own.waktu_penerapan
