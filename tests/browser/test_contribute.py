"""The contributors' form in a browser: what is filled in becomes a file that `check` accepts, and nothing is lost."""

from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from generator.content import Content
from generator.diagnostics import Severity
from generator.pipeline import inspect
from generator.words import words_of
from tests.browser.kinds import PAGES
from tests.browser.look import axe_faults, faults, width_faults
from tests.browser.visit import NARROW, WIDE, Visit, Visitor
from tests.site import listed
from tests.site.building import PROJECT
from tests.site.tree import LANGUAGES

pytestmark = pytest.mark.browser

ADDRESS = PAGES["contributors' form"]
ANSWERS = {
    "nama_inovasi": "Lampu Baca: Terang",
    "kepanjangan": "Lancar Membaca, Untuk Semua",
    "ringkasan_singkat": "Murid membaca bersama tiap sore di bawah lampu hemat daya.",
    "unit_kerja-0": "SMP Negeri 2 Salatiga",
    "inovator-0-peran": "Guru piket perpustakaan",
    "waktu_penerapan": "5 Agustus 2019",
    "latar_belakang": "Sore hari perpustakaan gelap.\n\nMurid pulang sebelum selesai membaca.",
    "rancang_bangun-cara_kerja": "- Lampu menyala pukul tiga.\n- Guru piket mencatat siapa yang datang.",
    "indikator_hasil-0-nama": "Pembaca sore",
    "indikator_hasil-0-satuan": "orang per hari",
    "indikator_hasil-0-sebelum": "3",
    "indikator_hasil-0-sesudah": "12,5",
    "sumber-0-judul": "Surat kepala sekolah, 2 November 2026",
    "sumber-0-tanggal": "2/11/2026",
}


# Where no field lies half under the header, as axe would have it on any page.
TOP = "document.activeElement.blur(); scrollTo(0, 0)"


def opened(visitor: Visitor, language: str = "id", what: str = "", width: int = 1280) -> Visit:
    """The form, ready to be filled in."""
    visit = visitor.open(f"{LANGUAGES[language]}{ADDRESS}{what}", width=width)
    visit.page.locator(".ei-akhir").wait_for(state="attached")
    return visit


def fill(page: Page, answers: dict[str, str]) -> None:
    for key, answer in answers.items():
        page.fill(f"#f-{key}", answer)
        page.press(f"#f-{key}", "Tab")


def review(page: Page, language: str = "id") -> None:
    page.get_by_role("button", name=words_of(language)("borang.review")).click()


def content_with(file: str, text: str) -> Content:
    """The real records and one file more."""
    folder = PROJECT / "content"
    real = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return Content({**real, file: text.encode()})


def test_ten_answers_become_a_file_that_check_accepts_and_that_the_address_holds(visitor: Visitor) -> None:
    visit = opened(visitor)
    page = visit.page
    page.evaluate(
        "Object.assign(borang.dataset, { repo: 'https://github.com/o/r', forge: 'github', mail: 'a@b.example' })"
    )
    fill(page, ANSWERS)
    page.select_option("#f-status_keberlanjutan", "berlanjut_lancar")
    review(page)
    text = page.locator(".ei-berkas").text_content() or ""
    name = f"innovations/{page.input_value('#f-id')}.yaml"
    found = inspect(
        content_with(name, text), date.fromisoformat(page.input_value("#f-tanggal_pemutakhiran"))
    ).diagnostics

    assert "lampu-baca-terang" in name
    assert {"design-too-short"} == {one.code for one in found if one.place.file == name}
    assert Severity.ADVICE == max(one.severity for one in found if one.place.file == name)
    query = parse_qs(urlsplit(visit.links(".ei-pintu a")[0]).query)
    assert {"filename": [name.partition("/")[2]], "value": [text]} == query
    assert words_of("id")("borang.progress", n=10, total=10) in page.locator("[data-maju]").inner_text()

    with page.expect_download() as saved:
        page.get_by_role("button", name=words_of("id")("borang.save", name=name.partition("/")[2])).click()
    assert text == Path(saved.value.path()).read_text("utf-8")

    fill(
        page, {"latar_belakang": "kata panjang sekali " * 90, "rancang_bangun-cara_kerja": "lebih panjang lagi " * 400}
    )
    page.locator(".ei-pintu li").first.get_by_text("7500").wait_for()
    assert ["filename"] == list(parse_qs(urlsplit(visit.links(".ei-pintu a")[0]).query))


@pytest.mark.parametrize("language", LANGUAGES)
def test_mistakes_are_told_in_a_list_that_leads_to_the_fields_and_every_state_is_accessible(
    visitor: Visitor, language: str
) -> None:
    visit = opened(visitor, language)
    page, words = visit.page, words_of(language)
    fill(page, {"nama_inovasi": "x", "waktu_penerapan": "31 Februari 2019", "latar_belakang": "WA 0812 3456 7890"})
    review(page, language)
    page.locator(".ei-salah a").nth(1).click()
    told = words("rule.not-a-date.message", field="waktu_penerapan", found="31 Februari 2019")

    assert "f-waktu_penerapan" == page.evaluate("document.activeElement.id")
    assert "true" == page.get_attribute("#f-waktu_penerapan", "aria-invalid")
    assert told in page.locator("#f-waktu_penerapan-kata").inner_text()
    assert words("borang.errors", n=4) == page.locator(".ei-salah h3").inner_text()
    page.evaluate(TOP)
    assert not (found := faults(visit, (("dark", NARROW),), (NARROW,))), listed(found)

    fill(
        page,
        {
            "nama_inovasi": "Lampu Baca",
            "waktu_penerapan": "2019",
            "latar_belakang": "Gelap.",
            "sumber-0-judul": "Surat",
        },
    )
    page.locator(".ei-pintu").wait_for()
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    assert not (found := [*axe_faults(visit, (("light", WIDE),)), *width_faults(visit)]), listed(found)


def test_lists_and_groups_of_all_fields_are_accessible(visitor: Visitor) -> None:
    visit = opened(visitor, what="?perbaiki=suket-liar")
    page = visit.page
    page.evaluate("[1, 5, 9].forEach((at) => { document.querySelectorAll('.ei-seksi')[at].open = true; })")
    page.locator("#f-sumber").wait_for()
    for add in page.locator(".ei-rows > button").all():
        add.click()
    page.evaluate(TOP)

    assert not (found := faults(visit, views=(("dark", NARROW),), widths=(NARROW,))), listed(found)


def test_a_correction_starts_from_the_record_and_leaves_the_rest_of_its_file_alone(visitor: Visitor) -> None:
    before = (PROJECT / "content/innovations/suket-liar.yaml").read_text("utf-8")
    page = opened(visitor, what="?perbaiki=suket-liar").page
    fill(page, {"kepanjangan": "Surat Keterangan Lain"})
    review(page)
    changed = before.replace("kepanjangan: Aplikasi Surat Keterangan Ahli Waris", "kepanjangan: Surat Keterangan Lain")

    assert before != changed == page.locator(".ei-berkas").text_content()


def test_a_draft_outlives_the_page_until_it_is_removed(visitor: Visitor) -> None:
    page = opened(visitor).page
    fill(page, {"nama_inovasi": "Lampu Baca"})
    page.locator("[data-konsep]").get_by_text(words_of("id")("borang.kept", time="")[:-2]).wait_for()
    page.reload()
    assert "Lampu Baca" == page.input_value("#f-nama_inovasi")

    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=words_of("id")("borang.clear")).click()
    page.locator("[data-konsep]").get_by_text(words_of("id")("borang.cleared")).wait_for()
    page.locator("#f-nama_inovasi[value=''], #f-nama_inovasi:not([value])").wait_for()
    assert [] == page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('etalase-borang'))")


def test_where_nothing_may_be_stored_the_form_works_and_says_so(visitor: Visitor) -> None:
    page = opened(visitor).page
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error(); }; }")
    fill(page, {"nama_inovasi": "Lampu Baca", "sumber-0-judul": "Surat"})
    review(page)

    page.get_by_text(words_of("id")("borang.not_kept")).wait_for()
    assert (page.locator(".ei-berkas").text_content() or "").startswith("id: lampu-baca\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_page_tells_the_other_ways(visitor: Visitor, language: str) -> None:
    page = visitor.open(f"{LANGUAGES[language]}{ADDRESS}", script=False).page

    assert page.get_by_text(words_of(language)("borang.no_script")).is_visible()
    assert 4 == page.locator("#jalan-lain dt:visible").count()
    assert 0 == page.locator("#borang input").count()
