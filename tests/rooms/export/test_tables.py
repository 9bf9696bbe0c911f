"""Tables and records as downloads: nothing is lost in any of them, each is sound by its own specification."""

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from frictionless import Package

from generator.export import Holdings
from generator.export.workbook import workbook_files
from generator.flat import KINDS, as_texts, written
from generator.model import Event, Innovation
from generator.view.site import MOST_IN_WORKBOOK
from tests.factories import a_cohort, a_showcase, a_source, a_unit, an_event, an_innovation
from tests.rooms.export.given import held
from tests.rooms.export.holding import NASTY, WHOLE, files_of, holding, tabled
from tests.rooms.export.reading import Read, as_given, from_csv, from_ndjson, from_sqlite, from_xlsx

EACH = pytest.mark.parametrize("name", ["real", "demo", "full", "nasty"])
READERS = {"csv": from_csv, "xlsx": from_xlsx, "sqlite": from_sqlite, "ndjson": from_ndjson}


@contextmanager
def database(name: str) -> Iterator[sqlite3.Connection]:
    """The database of a showcase, opened by SQLite itself."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(tabled(name)["data/etalase.sqlite"])
        yield base


@EACH
@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_every_record_read_back_is_the_one_that_was_written(name: str, read: Read) -> None:
    found = list(read(tabled(name)))

    assert [written(record) for record in as_given(holding(name))] == [written(record) for record in found]


@pytest.mark.parametrize("name", ["demo", "nasty"])
def test_the_package_and_all_its_tables_are_valid_to_frictionless(name: str, tmp_path: Path) -> None:
    report = Package(written_to(tmp_path, name) / "datapackage.json").validate()

    assert [] == report.flatten(["name", "type", "rowNumber", "message"])
    assert 40 < report.stats["tasks"]


def written_to(folder: Path, name: str) -> Path:
    """The folder with the files of a showcase."""
    for path, body in tabled(name).items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(body)
    return folder / "data"


def test_the_package_names_licence_origin_keys_and_what_columns_mean() -> None:
    package = json.loads(tabled("demo")["data/datapackage.json"])
    tables = {resource["name"]: resource for resource in package["resources"]}
    sources = tables["inovasi-sumber"]["schema"]
    field = {field["name"]: field for field in tables["inovasi"]["schema"]["fields"]}["tahapan_inovasi"]

    assert [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}] == package["licenses"]
    assert "rekaan" in package["description"]
    assert ["inovasi", "urutan"] == sources["primaryKey"]
    assert {("inovasi", "inovasi"), ("rujukan", "sumber")} == {
        (key["fields"][0], key["reference"]["resource"]) for key in sources["foreignKeys"]
    }
    assert ("Tahapan inovasi", "Stage", "publish") == (field["title"], field["title_en"], field["need"])
    assert {"value": "uji_coba", "label": "Uji coba", "label_en": "Trial"} in field["choices"]


@EACH
def test_the_database_is_whole_and_all_its_keys_hold(name: str) -> None:
    with database(name) as base:
        assert [("ok",)] == base.execute("PRAGMA integrity_check").fetchall()
        assert [] == base.execute("PRAGMA foreign_key_check").fetchall()
        for (table,) in base.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%\\_cari' ESCAPE '\\'"
        ).fetchall():
            base.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        for (view,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            base.execute(f"SELECT * FROM {view}").fetchall()


def test_the_database_has_types_keys_and_links() -> None:
    with database("demo") as base:
        columns = {row[1]: row[2] for row in base.execute("PRAGMA table_info(inovasi)")}
        keys = {(row[3], row[2]) for row in base.execute("PRAGMA foreign_key_list(inovasi)")}
        links = base.execute("SELECT count(*) FROM inovasi_ke_unit_kerja").fetchone()[0]

    assert {"id": "TEXT", "nomor_jendela": "INTEGER"}.items() <= columns.items()
    assert {("angkatan", "angkatan"), ("perangkat_daerah_pembina", "unit")} <= keys
    assert sum(len(record.unit_kerja) for record in holding("demo").records[Innovation]) == links


def test_words_are_found_by_full_text_and_by_their_root() -> None:
    alike = "SELECT group_concat(kata, ' OR ') FROM kata_dasar WHERE dasar = 'ajar'"
    with database("real") as base:
        found = base.execute(
            f"SELECT id FROM inovasi WHERE rowid IN (SELECT rowid FROM inovasi_cari WHERE inovasi_cari MATCH ({alike}))"
        )
        ids = {key for (key,) in found}

    told = {
        record.id: " ".join(map(str, vars(record).values())).lower() for record in holding("real").records[Innovation]
    }
    assert {"batinku-padang"} <= ids
    assert all("ajar" in told[key] for key in ids)


def test_a_reference_to_what_is_not_given_out_stays_and_breaks_no_key() -> None:
    award = {"nama": "A", "kegiatan": "peluncuran"}
    draft = an_event(status_rekaman="draf")
    files = files_of(held(a_showcase(an_innovation(penghargaan=[award], tahap_lab={"design": ["peluncuran"]}), draft)))

    assert "peluncuran" in {
        given.kegiatan for record in from_csv(files) if isinstance(record, Innovation) for given in record.penghargaan
    }
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(files["data/etalase.sqlite"])
        assert [] == base.execute("PRAGMA foreign_key_check").fetchall()
        assert [("peluncuran",)] == base.execute("SELECT kegiatan FROM inovasi_penghargaan").fetchall()
        assert [] == base.execute("SELECT * FROM inovasi_ke_tahap_lab").fetchall()


@EACH
def test_csv_keeps_to_its_standard_and_no_cell_calculates(name: str) -> None:
    for path, body in tabled(name).items():
        if path.endswith(".csv"):
            assert body.startswith(b"\xef\xbb\xbf"), path
            assert body.endswith(b"\r\n"), path
            text = body.decode("utf-8-sig")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            assert 1 == len({len(row) for row in rows}), path
            cells = [cell for row in rows for cell in row]
            assert [] == [
                cell for cell in cells if cell[:1] in ("=", "+", "@", "\t") or (cell[:1] == "-" and not _number(cell))
            ]


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def test_no_cell_of_the_workbook_is_a_formula_or_a_link() -> None:
    body = tabled("nasty")["data/etalase.xlsx"]
    book = openpyxl.load_workbook(io.BytesIO(body))
    texts = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}

    assert {"=HYPERLINK(A1)", WHOLE, *NASTY} <= texts
    assert {"s", "n"} >= {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    with zipfile.ZipFile(io.BytesIO(body)) as inside:
        assert not any(b"<f>" in inside.read(name) or b"<hyperlink" in inside.read(name) for name in inside.namelist())


def test_a_workbook_says_where_it_comes_from_and_what_its_columns_mean() -> None:
    book = openpyxl.load_workbook(io.BytesIO(tabled("demo")["data/etalase.xlsx"]))
    origin = dict(book.worksheets[0].iter_rows(values_only=True, max_col=2))
    means = {row[:2]: row[3] for row in book.worksheets[-1].iter_rows(values_only=True)}

    assert "CC0-1.0 https://creativecommons.org/publicdomain/zero/1.0/" == origin["Lisensi"]
    assert "Kontak kantor › Surel kantor" == means["inovasi", "kontak.surel"]


def test_too_many_records_make_no_workbook() -> None:
    site = holding("nasty").site
    many = replace(site, cards=site.cards[:1] * (MOST_IN_WORKBOOK + 1))

    assert [] == list(workbook_files(Holdings(holding("nasty").showcase, many)))
    assert not many.has_workbook
    assert replace(site, cards=many.cards[1:]).has_workbook


@EACH
def test_counts_agree(name: str) -> None:
    expected = {KINDS[kind]: len(records) for kind, records in holding(name).records.items()}
    lines = {kind: len(tabled(name)[f"data/{kind}.ndjson"].splitlines()) for kind in expected}
    with database(name) as base:
        rows = {kind: base.execute(f"SELECT count(*) FROM {kind}").fetchone()[0] for kind in expected}

    assert expected == lines == rows
    assert len(holding(name).site.cards) == expected["inovasi"]


def test_the_same_records_give_the_same_bytes() -> None:
    again = Holdings(holding("full").showcase, holding("full").site)

    assert tabled("full") == files_of(again)


def test_a_changed_record_changes_only_the_lists_that_hold_it() -> None:
    before = files_of(held(a_showcase(an_innovation(), an_event())))
    after = files_of(held(a_showcase(an_innovation(kepanjangan="Baru"), an_event())))

    changed = {path for path in before if before[path] != after[path]}
    assert {f"data/{name}" for name in ("inovasi.csv", "inovasi.ndjson", "etalase.xlsx", "etalase.sqlite")} == changed


def test_invented_records_and_drafts_are_not_given_out_among_real_ones() -> None:
    records: list[Any] = [
        an_innovation(),
        an_innovation(id="zz-rekaan", contoh="true"),
        an_innovation(id="zz-draf", status_rekaman="draf"),
        an_event(contoh="true"),
        a_unit(contoh="true"),
        a_cohort(contoh="true"),
        a_source(contoh="true"),
    ]
    found = held(a_showcase(*records))

    assert ["suket-liar"] == [
        record.id
        for kind, own in found.records.items()
        if "site" not in kind.__module__
        for record in own
        if hasattr(record, "id")
    ]
    assert not any(b"zz-" in body for body in files_of(found).values())
    assert ["suket-liar"] == [record.id for record in from_xlsx(files_of(found)) if isinstance(record, Innovation)]


def test_texts_and_numbers_of_the_dictionary_are_in_both_languages() -> None:
    rows = list(csv.DictReader(io.StringIO(tabled("full")["data/kamus.csv"].decode("utf-8-sig"), newline="")))

    assert [] == [
        row["kolom"] for row in rows if not all(row[key] for key in ("judul", "judul_en", "isi", "isi_en", "kolom_sql"))
    ]
    assert "Kosong berarti terbit." in next(row["arti"] for row in rows if row["kolom"] == "status_rekaman")


def test_lines_of_json_are_the_values_as_written() -> None:
    line = json.loads(tabled("nasty")["data/kegiatan.ndjson"])

    assert "XXXX-12-12" == line["tanggal_mulai"]
    assert as_texts(line) == as_texts(written(holding("nasty").records[Event][0]))
