"""Texts as a document: an independent reader finds them as they were written, and nothing else."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.docx import CHAPTER, LABEL, NOTE, SECTION, TEXT, TITLE, Paragraph, docx_file
from tests.hostile.payloads import PAYLOADS
from tests.rooms.strategies import TYPED

PARTS = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/document.xml"]


def read(body: bytes) -> list[tuple[str, str]]:
    """Style and text of each paragraph, as python-docx reads them."""
    return [(str(each.style and each.style.name), each.text) for each in docx.Document(BytesIO(body)).paragraphs]


def test_every_style_is_known_by_its_name() -> None:
    styles = (TITLE, CHAPTER, SECTION, LABEL, TEXT, NOTE)
    body = docx_file("Naskah", [Paragraph(f"isi {style}", style) for style in styles])

    names = ("Title", "Heading 1", "Heading 2", "Heading 3", "Normal", "Note")
    assert [(name, f"isi {style}") for name, style in zip(names, styles, strict=True)] == read(body)


@settings(deadline=None, max_examples=40)
@given(st.lists(TYPED, max_size=3))
@example(list(PAYLOADS))
def test_texts_come_back_as_they_were_written(texts: list[str]) -> None:
    expected = ["\n".join(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")) for text in texts]

    assert expected == [text for _, text in read(docx_file("x", map(Paragraph, texts)))]


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ufffe", "\uffff", "\ud800"])
def test_what_xml_cannot_hold_is_left_out(letter: str) -> None:
    assert [("Normal", "ab")] == read(docx_file(f"x{letter}", [Paragraph(f"a{letter}b")]))


def test_what_is_marked_follows_the_text_on_a_ground_of_its_own() -> None:
    (paragraph,) = docx.Document(BytesIO(docx_file("x", [Paragraph("dalam", marked=" lebih")]))).paragraphs

    assert [("dalam", None), (" lebih", "YELLOW")] == [
        (run.text, run.font.highlight_color and run.font.highlight_color.name) for run in paragraph.runs
    ]


def test_a_chapter_begins_a_page_and_a_line_stays_a_line() -> None:
    first, second = docx.Document(
        BytesIO(docx_file("x", [Paragraph("a\nb", CHAPTER, new_page=True), Paragraph("c")]))
    ).paragraphs

    assert (True, None) == (first.paragraph_format.page_break_before, second.paragraph_format.page_break_before)
    assert "a\nb" == first.text


def test_the_document_has_its_title_and_language() -> None:
    about = docx.Document(BytesIO(docx_file("Naskah <Sapu> & Lidi", []))).core_properties

    assert ("Naskah <Sapu> & Lidi", "id-ID") == (about.title, about.language)


def test_the_same_paragraphs_give_the_same_bytes_and_no_day() -> None:
    texts = [Paragraph("a", CHAPTER), Paragraph("b")]
    body = docx_file("x", texts)

    assert body == docx_file("x", texts)
    with ZipFile(BytesIO(body)) as package:
        assert [*PARTS, "docProps/core.xml"] == package.namelist()
        assert {(1980, 1, 1, 0, 0, 0)} == {entry.date_time for entry in package.infolist()}


def test_nothing_in_the_document_leads_elsewhere() -> None:
    with ZipFile(BytesIO(docx_file("x", map(Paragraph, PAYLOADS)))) as package:
        document = package.read("word/document.xml").decode()
        ties = package.read("word/_rels/document.xml.rels").decode()

    assert "hyperlink" not in document
    assert not {"w:fldSimple", "w:instrText", "w:object", "w:altChunk"} & {
        part.split()[0].strip("/>") for part in document.split("<")[1:]
    }
    assert 'TargetMode="External"' not in ties
