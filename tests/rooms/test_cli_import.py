"""`etalase template` and `etalase import` as a person meets them."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.disk import read_content, whole
from generator.load import load
from tests.factories import SITE

UNIT = 'id: sdn-bugel-01\nnama: SD Negeri Bugel 01\njenis: sd\nnpsn: "01234567"\nsumber:\n  - rujukan: s1\n'
RECORD = """id: lampu-baca
# nama ini tetap
nama_inovasi: Lampu Baca # dari papan nama
ringkasan: Cerita lama.
sumber:
  - judul: Berita
    mendukung: [nama_inovasi]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a unit, a source and one record."""
    files = {
        "site.yaml": SITE,
        "units/sdn-bugel-01.yaml": UNIT,
        "sources/s1.yaml": "id: s1\njudul: Berita\nurl: https://contoh.example/a\n",
        "innovations/lampu-baca.yaml": RECORD,
    }
    for name, text in files.items():
        (tmp_path / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "content" / name).write_text(text)
    return tmp_path


def run(root: Path, *words: str, typed: str | None = None) -> Result:
    """The answer of a command in the project."""
    return CliRunner().invoke(main, [*words, "--project", str(root)], input=typed)


def filled(root: Path, rows: Mapping[str, Sequence[Mapping[str, object]]]) -> str:
    """The template with these rows in its sheets, by the keys of their columns."""
    path = root / "isian.xlsx"
    run(root, "template", str(path))
    book = openpyxl.load_workbook(path)
    for sheet, own in rows.items():
        page = book[sheet]
        at = {cell.value: cell.column for cell in page[2]}
        for number, row in enumerate(own, 3):
            for key, value in row.items():
                page.cell(number, at[key], value)
    out = BytesIO()
    book.save(out)
    path.write_bytes(out.getvalue())
    return str(path)


NEW = {
    "inovasi": [{"nama_inovasi": "Kursi Dongeng", "waktu_penerapan": "14/11/2019", "jenis_inovasi": "Non digital"}],
    "inovasi-sumber": [{"inovasi": "Kursi Dongeng", "rujukan": "s1", "mendukung": "nama_inovasi"}],
}


def test_a_filled_template_becomes_records_that_check_accepts(root: Path) -> None:
    answer = run(root, "import", filled(root, NEW))

    assert 0 == answer.exit_code, answer.output
    assert "“14/11/2019” → 2019-11-14" in answer.output
    written = (root / "content/innovations/kursi-dongeng.yaml").read_text()
    assert "jenis_inovasi: non_digital\nwaktu_penerapan: 2019-11-14\n" in written
    assert 0 == run(root, "check").exit_code
    assert "Tidak ada yang perlu dirapikan" in run(root, "fix").output


def test_a_template_that_is_empty_brings_nothing(root: Path) -> None:
    answer = run(root, "import", filled(root, {}))

    assert 0 == answer.exit_code, answer.output
    assert "Tidak ada yang perlu ditulis" in answer.output


def test_the_template_is_the_same_each_time_and_holds_no_formula(root: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        run(root, "template", str(root / name))
    page = openpyxl.load_workbook(root / "a.xlsx")["inovasi"]
    keys = {cell.value: cell.column_letter for cell in page[2]}

    assert (root / "a.xlsx").read_bytes() == (root / "b.xlsx").read_bytes()
    assert page.protection.sheet
    assert page["A1"].protection.locked
    assert {"@"} == {each.number_format for each in page.column_dimensions.values()}
    assert not page.column_dimensions["A"].protection.locked
    wanted = {keys["jenis_inovasi"]: '"digital,non_digital"', keys["unit_kerja"]: "daftar!$A$2:$A$2"}
    chosen = {str(rule.sqref).split("3:")[0]: rule.formula1 for rule in page.data_validations.dataValidation}
    assert wanted == {column: chosen[column] for column in wanted}


def test_a_fault_is_named_by_sheet_and_cell_and_nothing_is_written(root: Path) -> None:
    bad = {"inovasi": [*NEW["inovasi"], {"nama_inovasi": "Meja", "waktu_penerapan": "kapan-kapan"}]}
    before = read_content(root / "content").files
    path = filled(root, {**NEW, **bad})
    letter = next(
        cell.column_letter for cell in openpyxl.load_workbook(path)["inovasi"][2] if cell.value == "waktu_penerapan"
    )
    answer = run(root, "import", path)

    assert 1 == answer.exit_code
    assert f"lembar inovasi, sel {letter}4: “kapan-kapan” bukan tanggal yang pasti." in answer.output
    assert before == read_content(root / "content").files
    assert 0 == run(root, "import", path, "--skip").exit_code
    assert {"lampu-baca", "kursi-dongeng"} == load(read_content(root / "content")).showcase.innovations.keys()


def test_a_record_without_a_source_is_refused_as_check_would(root: Path) -> None:
    answer = run(root, "import", filled(root, {"inovasi": NEW["inovasi"]}))

    assert 1 == answer.exit_code
    assert "lembar inovasi, " in answer.output
    assert not (root / "content/innovations/kursi-dongeng.yaml").exists()


def test_what_is_there_stays_until_update_is_asked_for_and_comments_stay_then(root: Path) -> None:
    path = filled(root, {"inovasi": [{"id": "lampu-baca", "nama_inovasi": "Lampu Baca", "tujuan": "Membaca."}]})
    first = run(root, "import", path)

    assert "1 rekaman sudah ada dengan isi lain" in first.output
    assert RECORD == (root / "content/innovations/lampu-baca.yaml").read_text()

    assert 0 == run(root, "import", path, "--update").exit_code
    after = RECORD.replace("sumber:\n", "tujuan: Membaca.\nsumber:\n")
    assert after == (root / "content/innovations/lampu-baca.yaml").read_text()
    assert "1 sudah sama" in run(root, "import", path, "--update").output


def test_a_dry_run_writes_nothing(root: Path) -> None:
    before = read_content(root / "content").files
    answer = run(root, "import", filled(root, NEW), "--dry-run")

    assert 0 == answer.exit_code
    assert "1 rekaman baru" in answer.output
    assert before == read_content(root / "content").files


LIST = """DAFTAR KITA;;;;
No;Nama Inovasi;Sekolah;NPSN;Catatan Kita
1;LAMPU JALAN DESA;SDN Bugel 1;1234567;tebal
2;KURSI PUTAR BACA;sdn bugel;;
"""


def test_a_person_is_asked_and_the_answers_are_kept_for_next_year(root: Path) -> None:
    (root / "daftar.csv").write_text(LIST)
    typed = "\n".join(["y", "0", "1", "Daftar Bagian Organisasi 2026", "y"]) + "\n"
    answer = run(root, "import", str(root / "daftar.csv"), "--ask", typed=typed)

    assert 0 == answer.exit_code, answer.output
    assert "D3 “1234567” → 01234567" in answer.output
    made = load(read_content(root / "content")).showcase.innovations
    assert [["sdn-bugel-01"], ["sdn-bugel-01"]] == [
        made[key].unit_kerja for key in ("kursi-putar-baca", "lampu-jalan-desa")
    ]
    assert "Lampu Jalan Desa" == made["lampu-jalan-desa"].nama_inovasi
    assert "Daftar Bagian Organisasi 2026" == made["lampu-jalan-desa"].sumber[0].judul

    again = run(root, "import", str(root / "daftar.csv"), "--no-ask")
    assert 0 == again.exit_code, again.output
    assert "2 sudah sama" in again.output


def test_a_list_adds_to_a_record_that_is_there_and_takes_nothing_from_it(root: Path) -> None:
    (root / "daftar.csv").write_text("Nama Inovasi;Tujuan;Unit Kerja\nLAMPU BACA;Agar terang.;SDN Bugel 01\n")
    command = ["import", str(root / "daftar.csv"), "--source", "s1", "--no-ask"]
    assert "1 rekaman sudah ada dengan isi lain" in run(root, *command).output
    assert 0 == run(root, *command, "--update").exit_code

    added = "unit_kerja:\n  - sdn-bugel-01\ntujuan: Agar terang.\nsumber:\n"
    source = "  - rujukan: s1\n    mendukung:\n      - nama_inovasi\n      - tujuan\n      - unit_kerja\n"
    before, after = RECORD.split("ringkasan: Cerita lama.\nsumber:\n")
    whole_text = f"{before}ringkasan: Cerita lama.\n{added}{after}{source}"
    assert whole_text == (root / "content/innovations/lampu-baca.yaml").read_text()
    assert "1 sudah sama" in run(root, *command).output


def test_what_has_no_column_of_ours_is_named(root: Path) -> None:
    (root / "unit.csv").write_text(
        "id,nama,jenis,npsn,kecamatan,Catatan\nsdn-bugel-01,SD Negeri Bugel 01,sd,01234567,,tebal\n"
    )
    answer = run(root, "import", str(root / "unit.csv"))

    assert "tetap tinggal di sana: F “Catatan”" in answer.output


def test_a_map_that_names_what_is_not_there_is_told_so(root: Path) -> None:
    (root / "daftar.csv").write_text(LIST)
    (root / "peta.yaml").write_text(
        "kolom:\n  - judul: Nama Inovasi\n    isian: nama_inovassi\nsumber:\n  rujukan: s2\ntetap:\n  contohh: a\n"
    )
    answer = run(root, "import", str(root / "daftar.csv"), "--map", str(root / "peta.yaml"))

    assert 1 == answer.exit_code
    assert "Mungkin “nama_inovasi”?" in answer.output
    assert "tidak ada sumber “s2”" in answer.output
    assert "tetap: tidak ada isian “contohh”. Mungkin “contoh”?" in answer.output


def test_a_file_with_macros_is_refused(root: Path) -> None:
    (root / "a.xlsm").write_bytes(b"PK")
    answer = run(root, "import", str(root / "a.xlsm"))

    assert 1 == answer.exit_code
    assert "memuat makro" in answer.output


def test_the_disk_refuses_one_and_none_is_written(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = {
        name: [*own, {**own[0], **more}]
        for (name, own), more in zip(
            NEW.items(), ({"nama_inovasi": "Zebra Literasi"}, {"inovasi": "Zebra Literasi"}), strict=True
        )
    }
    path = filled(root, many)

    def full(target: Path, mode: int = 0o644) -> object:
        if "zebra" in target.name:
            raise OSError(28, "No space left on device")
        return whole(target, mode)

    monkeypatch.setattr("generator.cli.imports.whole", full)
    answer = run(root, "import", path)

    assert 1 == answer.exit_code
    assert "Tidak ada yang diubah" in answer.output
    assert {"lampu-baca"} == load(read_content(root / "content")).showcase.innovations.keys()
