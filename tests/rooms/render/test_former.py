"""Addresses of before: a small page there, and a line for hosts that answer by themselves."""

import pytest

from generator.archive import from_folder
from generator.derive import derive
from generator.render.former import former_files, redirects
from generator.vet import vet
from generator.words import words_of
from tests.factories import TODAY, a_cohort, a_plan, a_showcase, a_unit, an_event, an_innovation

RECORDS = (
    an_innovation(nama_inovasi="<b>Suket", alias=["rumput", "suket"]),
    an_event(alias=["acara"]),
    a_cohort(alias=["lab"]),
    a_unit(alias=["desa-bugel"]),
    a_plan(alias=["rencana-lama"]),
)
SITE = derive(a_showcase(*RECORDS, alamat="https://etalase.example/"), TODAY)


@pytest.mark.parametrize(
    ("language", "home"), [("id", "https://etalase.example/"), ("en", "https://etalase.example/en/")]
)
def test_every_id_of_before_has_a_page_that_leads_on_and_that_passes_the_last_look(language: str, home: str) -> None:
    files = dict(former_files(SITE, words_of(language)))

    assert {
        "inovasi/rumput/index.html",
        "inovasi/suket/index.html",
        "peristiwa/acara/index.html",
        "angkatan/lab/index.html",
        "unit/desa-bugel/index.html",
        "rencana/rencana-lama/index.html",
    } == files.keys()
    page = files["inovasi/rumput/index.html"].decode()
    assert '<meta http-equiv="refresh" content="0; url=../suket-liar/">' in page
    assert f'<link rel="canonical" href="{home}inovasi/suket-liar/">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert "&lt;b&gt;Suket" in page
    assert [] == [stranger for file, body in files.items() for stranger in vet(file, body)]


def test_from_a_folder_the_page_leads_to_a_page_too() -> None:
    page = from_folder(dict(former_files(SITE, words_of("id")))["unit/desa-bugel/index.html"]).decode()

    assert 'content="0; url=../kelurahan-bugel/index.html"' in page
    assert 'href="../kelurahan-bugel/index.html"' in page


def test_a_site_without_an_address_of_its_own_names_the_way() -> None:
    page = dict(former_files(derive(a_showcase(RECORDS[0]), TODAY), words_of("en")))["inovasi/suket/index.html"]

    assert b'<link rel="canonical" href="../suket-liar/">' in page


def test_hosts_are_told_every_move_in_every_language_that_is_built() -> None:
    ((name, body),) = redirects(SITE)
    lines = body.decode().splitlines()

    assert "_redirects" == name
    assert [
        "/inovasi/rumput/ /inovasi/suket-liar/ 301",
        "/en/inovasi/rumput/ /en/inovasi/suket-liar/ 301",
    ] == lines[:2]
    assert 12 == len(lines)
    assert 6 == len(dict(redirects(SITE, ["id"]))["_redirects"].splitlines())


def test_where_nothing_moved_there_is_nothing() -> None:
    site = derive(a_showcase(an_innovation()), TODAY)

    assert [] == [*redirects(site), *former_files(site, words_of("id"))]
