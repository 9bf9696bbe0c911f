"""Prepared texts as files: each reader finds the texts as they stand on the page, and nothing that acts."""

from io import BytesIO
from typing import Any

import docx
import markdown
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from generator.derive import derive
from generator.docx import CHAPTER, NOTE, TEXT, Paragraph
from generator.render.handin import inert, markdown_file
from generator.render.naskah import Naskah, Texts
from generator.words import LANGUAGES, words_of
from tests.factories import TODAY, a_showcase, an_innovation
from tests.hostile.payloads import PAYLOADS
from tests.rooms.render.reading import folded, read_html
from tests.rooms.strategies import TYPED

_COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_ORDINARY = {"p", "br", "h1", "h2", "h3", "h4"}


def naskah(**record: Any) -> Naskah:
    """The prepared texts of one record."""
    site = derive(a_showcase(an_innovation(**record)), TODAY)
    found = Texts(site, LANGUAGES).of(site.innovations[0])
    assert found
    return found


def shown(text: str) -> list[str]:
    """The texts that Markdown readers show; fails when they make anything of it but paragraphs."""
    found = []
    for html in (_COMMONMARK.render(text), markdown.markdown(text, extensions=["extra", "toc"])):
        page = read_html(html)
        assert set(page.tags) <= _ORDINARY, html
        found.append(page.text)
    return found


@settings(deadline=None, max_examples=60)
@given(TYPED | st.text("*_`[]()<>#+-=.!|&~$:1 \n\\a/@", max_size=16))
@example("https://jahat.example www.jahat.example a@jahat.example <https://jahat.example>")
@example("1. a\n- b\n# c\n=\n> d\n    e\n| f | g |\n|---|---|")
@example("[a]: javascript:alert(1)")
@example(" ".join(PAYLOADS))
def test_no_reader_of_markdown_makes_anything_of_a_text(text: str) -> None:
    assert {folded(text)} >= set(shown(inert(text)))


def test_hostile_texts_are_inert_where_they_stand_in_the_file() -> None:
    body = markdown_file([Paragraph("Bab", CHAPTER), *map(Paragraph, PAYLOADS), Paragraph("catatan", NOTE)]).decode()

    assert {folded(" ".join(["Bab", *PAYLOADS, "catatan"]))} == set(shown(body))


def test_ordinary_text_stays_readable() -> None:
    assert "Biaya Rp1.000 (seribu), 24/7; e-KTP: 50%" == inert("Biaya Rp1.000 (seribu), 24/7; e-KTP: 50%")
    assert "1\\. timbang\n\\- catat" == inert("1. timbang\n- catat")


RECORD: dict[str, Any] = {
    "nama_inovasi": "Sapu <Lidi> & *Kawan*",
    "tujuan": "=HYPERLINK(1) [a](javascript:alert(1))",
    "hasil": "Lebih bersih.",
    "kebaruan": " ".join(f"kata{number}" for number in range(203)),
    "indikator_hasil": [
        {"nama": "=1+1", "kelompok": "proses", "satuan": "hari", "sebelum": "4", "sesudah": "1", "metode": "@SUM(A1)"},
        {"nama": "Ember", "sebelum": "0", "sesudah": "3", "bukti": ["buku"]},
        {"nama": "Tanpa sesudah", "sebelum": "2"},
    ],
    "bukti": [{"id": "buku", "judul": "-Buku timbang", "akses": "internal", "berkas": "rahasia.pdf"}],
    "indikator": {
        "versi": "iid-2023",
        "butir": [
            {"kode": "i18", "parameter": "1", "bukti": ["buku"]},
            {"kode": "i06", "tidak_berlaku": "true", "alasan": "+Unit kecil."},
        ],
    },
}


def paragraphs() -> list[str]:
    """The paragraphs of the document, as an independent reader finds them."""
    return [each.text for each in docx.Document(BytesIO(naskah(**RECORD).files["docx"])).paragraphs]


def test_every_text_of_every_form_stands_whole_in_the_document_and_in_the_markdown() -> None:
    found = naskah(**RECORD)
    commonmark, other = shown(found.files["txt"].decode())
    told = set(paragraphs())

    for passage in (p for one in found.prepared for filled in one.sections for p in filled.passages):
        assert passage.text in told
        assert folded(passage.text) in commonmark
        assert folded(passage.text) in other


def test_what_is_over_is_said_with_the_words_before_the_limit() -> None:
    (said,) = (text for text in paragraphs() if text.startswith("203 dari paling banyak 200 kata. 3 kata lebih."))

    assert "Batas 200 kata jatuh sesudah “kata196 kata197 kata198 kata199”." in said


def test_the_document_and_the_markdown_say_the_same() -> None:
    said = folded(" ".join(paragraphs()))

    assert {said} == set(shown(naskah(**RECORD).files["txt"].decode()))


def test_what_is_missing_is_listed_with_its_question() -> None:
    assert f"– Manfaat yang diperoleh: Manfaat ({words_of('id')('question.manfaat')})" in paragraphs()


def test_internal_evidence_is_described_and_its_file_is_not_named() -> None:
    body = naskah(**RECORD).files["txt"].decode()

    assert "Buku timbang" in body
    assert "internal: hanya keterangannya" in body
    assert "rahasia" not in body


def test_an_invented_record_says_so_in_its_files() -> None:
    assert "rekaan" in naskah(contoh="true").files["txt"].decode()
    assert "rekaan" not in naskah().files["txt"].decode()


def sheet(name: str) -> list[tuple[Any, ...]]:
    """The rows of a sheet, as an independent reader finds them."""
    return list(load_workbook(BytesIO(naskah(**RECORD).files["xlsx"]))[name].iter_rows(values_only=True))


def test_the_impact_sheet_works_out_changes_and_no_share_of_nothing() -> None:
    head, *rows = sheet("Dampak")

    assert ("Kelompok", "Variabel", "Satuan", "Sebelum", "Setelah", "Perubahan", "Perubahan (%)") == head[:7]
    assert [
        ("proses", "=1+1", "hari", 4, 1, -3, -75, "Metode: @SUM(A1)", None),
        (None, "Ember", None, 0, 3, 3, "Nilai awal nol, jadi persen tidak ada.", None, "-Buku timbang"),
        (None, "Tanpa sesudah", None, 2, None, None, None, None, None),
    ] == rows


def test_the_identity_stands_beside_the_impact() -> None:
    rows = dict(sheet("Identitas")[1:])

    assert "Sapu <Lidi> & *Kawan*" == rows["Nama inovasi"]
    assert None is rows["Biaya"]
    assert "Proses" not in rows


def test_the_answers_to_the_indicators_name_their_evidence_and_reasons() -> None:
    assert [
        ("i18", None, None, 1, None, "-Buku timbang", None),
        ("i06", None, None, None, None, None, "Tidak berlaku: +Unit kecil."),
    ] == sheet("Indikator")[1:]


def test_no_cell_calculates() -> None:
    book = load_workbook(BytesIO(naskah(**RECORD).files["xlsx"]))

    assert {"s", "n"} >= {cell.data_type for page in book for row in page.iter_rows() for cell in row}


def test_a_record_without_figures_has_no_workbook() -> None:
    assert {"docx", "txt"} == set(naskah(hasil="Bersih.").files)


def test_the_same_record_gives_the_same_files() -> None:
    assert naskah(**RECORD).files == naskah(**RECORD).files


def test_a_normal_paragraph_is_neither_a_heading_nor_a_note() -> None:
    assert b"a\n\n## b\n" == markdown_file([Paragraph("a", TEXT), Paragraph("b", CHAPTER)])
