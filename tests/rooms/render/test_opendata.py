"""The page of downloads: what it leads to is there, and its examples do what they say."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from generator.export import export
from generator.model import Innovation
from generator.render.opendata import IN_PYTHON, IN_SQL
from tests.golden.sites import outcome
from tests.rooms.export.holding import holding, tabled

_FILE = re.compile(r'href="\S*?data/([\w.-]+)"')


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_download_that_the_page_names_is_made(language: str) -> None:
    page = outcome("full").files[f"{language}/data/index.md"].decode()
    named = set(_FILE.findall(page))

    assert {"etalase.xlsx", "etalase.sqlite", "inovasi.csv", "sumber.ndjson", "SHA256SUMS", "kamus.csv"} <= named
    assert set() == {f"data/{name}" for name in named} - {path for path, _ in export(holding("full"))}


def test_the_example_in_python_reads_every_innovation(tmp_path: Path) -> None:
    (tmp_path / "inovasi.csv").write_bytes(tabled("demo")["data/inovasi.csv"])
    told = subprocess.run([sys.executable, "-c", IN_PYTHON], cwd=tmp_path, capture_output=True, text=True, check=True)

    records = holding("demo").records[Innovation]
    assert f"{len(records)} inovasi" == told.stdout.splitlines()[0]
    assert [record.id for record in records] == [line.partition(" ")[0] for line in told.stdout.splitlines()[1:]]


def test_the_examples_in_sql_find_what_they_ask_for() -> None:
    counts, found = (query for query in IN_SQL.split(";") if query.strip())
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(tabled("real")["data/etalase.sqlite"])
        districts = dict(base.execute(counts).fetchall())
        names = {key for key, _ in base.execute(found)}

    catalogue = holding("real").site.catalogue
    facet = next(facet for facet in catalogue.facets if facet.key == "kecamatan")
    members = {value.name: len(value.members) for value in facet.values}
    assert districts
    assert districts.items() <= members.items()
    assert {"batinku-padang"} <= names


def test_the_spreadsheet_example_names_columns_that_are_there() -> None:
    head = tabled("real")["data/inovasi.csv"].decode("utf-8-sig").partition("\r\n")[0].split(",")

    assert {"tema", "id"} <= set(head)
