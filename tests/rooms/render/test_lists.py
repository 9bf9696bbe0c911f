"""The files of completeness, matrix and reminder: every one that a page leads to, and what stands in them."""

import csv
import re
from collections.abc import Callable, Iterable
from io import BytesIO, StringIO
from urllib.parse import urljoin

import pytest
from openpyxl import load_workbook

from generator.derive import derive
from generator.render.completeness import completeness_tables
from generator.render.lists import WHOLE, Table, question_sheet, score_sheet, table_job
from generator.render.matrix import matrix_sheet, matrix_tables
from generator.render.reminder import reminder_sheet
from generator.sheet import Sheet
from generator.view import Site
from generator.words import LANGUAGES, Words, words_of
from tests.factories import TODAY, a_cohort, a_showcase, a_unit, an_innovation
from tests.golden.sites import SITES, outcome
from tests.rooms.derive.documented import BASIC, PROOF, a_set, answers
from tests.rooms.render.reading import pages

ID = words_of("id")
OURS = re.compile(r"/(kelengkapan|completeness|matriks|matrix|pengingat|reminder|pertanyaan)\.\w+$")
ANSWERS = answers(
    {"kode": "i01", "bukti": ["sk"]},
    {"kode": "i02", "parameter": "1"},
    {"kode": "i05", "tidak_berlaku": "true", "alasan": "Kecil.", "diterima": "true"},
    {"kode": "i06", "tidak_berlaku": "true", "alasan": "Kecil."},
)


def a_site() -> Site:
    """One record with some answers, and one with nothing but a name."""
    record = an_innovation(**BASIC, angkatan="lab-2019", bukti=[PROOF], indikator=ANSWERS)
    bare = an_innovation(id="tanpa", nama_inovasi="=1+1")
    where = {"kecamatan": "Sidorejo"}
    return derive(a_showcase(record, bare, a_unit(**where), a_cohort(), a_set()), TODAY)


def taken(tables: Callable[[Site, Words], Iterable[Table]], words: Words) -> dict[str, bytes]:
    """The files of a site's tables by their path below the language root."""
    site = a_site()
    jobs = [table_job(site, table, words.language) for table in tables(site, words)]
    return {path.partition("/")[2]: body for job in jobs for path, body in job.make()}


def rows(sheet: Sheet) -> list[dict[str, object]]:
    """The rows of a sheet by the words at their heads."""
    return [dict(zip(sheet.head, row, strict=True)) for row in sheet.rows]


def in_tree(address: str) -> str:
    """Where the tree holds a file of the site: the first language lies at the site's root."""
    return address if address.startswith(("id/", "en/")) else f"id/{address}"


@pytest.mark.parametrize("site", SITES)
def test_every_file_that_a_page_offers_is_there(site: str) -> None:
    files = outcome(site).files
    links = [
        urljoin(f"https://a.example/{url}", link)[18:] for url, page in pages(files).items() for link in page.links
    ]
    offered = {in_tree(link) for link in links if OURS.search(link)}

    assert set() == offered - files.keys()
    assert (site == "empty") or {f"id/kelengkapan/kelengkapan.{end}" for end in ("csv", "xlsx")} <= offered


def test_a_question_has_a_row_with_what_it_adds_and_room_for_the_answer() -> None:
    site = a_site()
    found = {str(row[ID("sheet.field")]): row for row in rows(question_sheet(site, site.accounts, ID))}
    told = found["rancang_bangun"]

    assert ("Suket Liar", "Kelurahan Bugel", "D1") == tuple(told[ID(f"sheet.{key}")] for key in _keys("innovation"))
    assert ("3,6", "D2", "") == tuple(told[ID(f"sheet.{key}")] for key in ("gain", "for_level", "answer"))
    assert ID("question.rancang_bangun") == told[ID("sheet.question")]


def _keys(first: str) -> tuple[str, ...]:
    return (first, "unit", "level")


def test_the_matrix_says_in_words_how_each_record_stands_to_each_indicator() -> None:
    site = a_site()
    bare, found = rows(matrix_sheet(site, "indicators", site.accounts, ID))

    stands = ["known", "claimed", "none", "waived", "undecided"]
    asked = [f"i{n:02} Indikator i{n:02}" for n in (1, 2, 3, 5, 6)]
    assert [ID(f"state.{state}") for state in stands] == [found[head] for head in asked]
    assert {ID("state.none")} == {bare[head] for head in asked}
    assert ("Sidorejo", "Kelurahan", "lab-2019") == tuple(
        found[ID(f"sheet.{key}")] for key in ("district", "kind", "cohort")
    )


def test_the_matrix_of_items_has_the_25_of_the_score() -> None:
    site = a_site()
    bare, found = rows(matrix_sheet(site, "items", site.accounts, ID))

    assert (13, 1) == tuple(list(row.values()).count(ID("item_state.known")) for row in (found, bare))
    assert (12, 24) == tuple(list(row.values()).count(ID("item_state.none")) for row in (found, bare))


def test_scores_and_reminders_have_a_row_for_each_record() -> None:
    site = a_site()

    assert ["=1+1", "Suket Liar"] == [row[ID("sheet.innovation")] for row in rows(score_sheet(site, site.accounts, ID))]
    assert ["=1+1"] == [row[ID("sheet.innovation")] for row in rows(reminder_sheet(site, ID))]


def test_a_name_that_would_calculate_stays_a_name_in_both_files() -> None:
    files = taken(matrix_tables, ID)
    read = list(csv.reader(StringIO(files["matriks/matriks.csv"].decode("utf-8-sig"), newline="")))
    page = load_workbook(BytesIO(files["matriks/matriks.xlsx"])).worksheets[0]

    assert ["'=1+1", "Suket Liar"] == [row[0] for row in read[1:]]
    assert ("=1+1", "s") == (page["A2"].value, page["A2"].data_type)


def test_beyond_a_size_tables_are_csv_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1000 < WHOLE
    assert "matriks/kecamatan/sidorejo/matriks.xlsx" in taken(matrix_tables, ID)

    monkeypatch.setattr("generator.render.lists.WHOLE", 1)
    files = [*taken(matrix_tables, ID), *taken(completeness_tables, ID)]

    assert {"matriks/matriks.csv", "kelengkapan/unit/kelurahan-bugel/pertanyaan.csv"} <= set(files)
    assert [] == [name for name in files if not name.endswith(".csv")]


def test_questions_are_files_of_the_first_language_alone() -> None:
    asked = {language: taken(completeness_tables, words_of(language)) for language in LANGUAGES}

    assert {"inovasi/suket-liar/pertanyaan.csv", "kelengkapan/unit/tanpa/pertanyaan.xlsx"} <= asked["id"].keys()
    assert [] == [name for name in asked["en"] if "pertanyaan" in name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_speak_the_language_of_their_pages(language: str) -> None:
    words = words_of(language)
    files = outcome("full").files
    head = files[f"{language}/matriks/{words('sheet.file_matrix')}.csv"].decode("utf-8-sig").splitlines()[0]

    assert head.startswith(f"{words('sheet.innovation')},{words('sheet.unit')},")
