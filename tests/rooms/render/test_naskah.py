"""The page of prepared texts: everything that its files hold, in both languages, and nothing that acts."""

import re
from typing import Any

import pytest

from generator.model import Showcase
from generator.vet import vet
from generator.words import LANGUAGES, words_of
from tests.factories import a_showcase, an_innovation
from tests.hostile.payloads import PAYLOADS
from tests.rooms.render.reading import Read, folded, pages, read_html, tree

URL = "inovasi/suket-liar/naskah/"
BOTH = pytest.mark.parametrize("language", LANGUAGES)


def page(language: str = "id", **record: Any) -> Read:
    """The page of one record's texts."""
    return pages(tree(a_showcase(an_innovation(**record))))[f"{language}/{URL}"]


def some(number: int) -> str:
    """So many words."""
    return " ".join(f"kata{at}" for at in range(number))


def beyond(language: str, **record: Any) -> list[str]:
    """What the page marks as standing beyond a limit, a text each."""
    body = tree(a_showcase(an_innovation(**record)))[f"{language}/{URL}index.md"].decode()
    return re.findall(r'<div class="ei-naskah"[^>]*>[^<]*<span>([^<]*)</span>', body)


@BOTH
def test_every_record_has_the_page_and_its_own_page_leads_there(language: str) -> None:
    found = pages(tree(a_showcase(an_innovation())))

    assert f"{language}/{URL}" in found
    assert "naskah/" in found[f"{language}/inovasi/suket-liar/"].links


def test_a_showcase_can_do_without() -> None:
    files = tree(a_showcase(an_innovation(), naskah="false"))

    assert [] == [name for name in files if "naskah" in name]
    assert "naskah/" not in pages(files)["id/inovasi/suket-liar/"].links


def test_the_files_stand_once_and_both_languages_lead_to_them() -> None:
    files = tree(a_showcase(an_innovation(hasil="Bersih.")))
    taken = {name for name in files if name.endswith((".docx", ".txt", ".xlsx")) and "naskah" in name}

    assert {f"id/{URL}naskah-suket-liar.docx", f"id/{URL}naskah-suket-liar.txt"} == taken
    for language, way in (("id", ""), ("en", f"../../../../{URL}")):
        links = pages(files)[f"{language}/{URL}"].links
        assert [f"{way}naskah-suket-liar.docx", f"{way}naskah-suket-liar.txt"] == [
            link for link in links if "naskah-" in link
        ]


@BOTH
def test_a_text_over_its_limit_stands_whole_with_what_is_over_marked(language: str) -> None:
    read = page(language, kebaruan=some(203))

    assert some(203) in read.text
    assert [" kata200 kata201 kata202"] == beyond(language, kebaruan=some(203))
    assert words_of(language)("handin.over", over=3) in read.text
    assert "kata196 kata197 kata198 kata199" in read.text


def test_a_text_within_its_limit_has_no_mark() -> None:
    assert [] == beyond("id", kebaruan=some(200))


@BOTH
def test_what_is_missing_is_asked_for_and_leads_to_the_field(language: str) -> None:
    read = page(language)
    title = "Tujuan" if language == "id" else "Aim"

    assert f"{title} ({words_of(language)('question.tujuan')})" in read.text
    assert "../../../dokumentasikan/#tujuan" in read.links


def test_what_does_not_apply_says_why_and_is_not_missing() -> None:
    read = page(isian_kosong={"kendala": {"tidak_berlaku": "Tidak ada yang menghambat."}})

    assert "Tidak berlaku: Tidak ada yang menghambat." in read.text


def test_what_was_looked_for_says_so() -> None:
    assert "Sudah dicari: Arsip kosong." in page(isian_kosong={"kendala": {"belum_ada_data": "Arsip kosong."}}).text


def test_internal_evidence_is_described_without_its_address() -> None:
    evidence = {"id": "a", "judul": "Buku timbang", "akses": "internal", "url": "https://rahasia.example/a"}
    read = page(bukti=[evidence])

    assert "Buku timbang" in read.text
    assert not any("rahasia" in link for link in read.links)


def test_copy_buttons_are_there_for_the_script_only_and_name_their_text() -> None:
    read = page(tujuan="Bersih.")
    buttons = [attributes for tag, attributes in read.elements if tag == "button"]

    assert buttons
    assert all("hidden" in attributes and attributes["data-copy"] in read.ids for attributes in buttons)
    assert all(attributes["aria-describedby"] in read.ids for attributes in buttons)


def test_english_words_are_marked_on_the_indonesian_page_and_indonesian_ones_on_the_english() -> None:
    given = {"ringkasan_singkat_en": "Cleaner.", "tujuan": "Bersih."}

    assert any(attributes.get("lang") == "en" for tag, attributes in page(**given).elements if tag == "span")
    english = page("en", **given).elements
    assert all(attributes["lang"] == "id" for _, attributes in english if attributes.get("class") == "ei-naskah")


def hostile() -> Showcase:
    """A record whose every text tries to be more."""
    told = "\n\n".join(PAYLOADS)[:4900].strip()
    line = " ".join(PAYLOADS[0].split())
    story = {"umum": told, "masyarakat": told}
    return a_showcase(
        an_innovation(
            nama_inovasi=line,
            ringkasan=told,
            sumber_daya={"keuangan": told, "manusia": told},
            manfaat=story,
            kelompok_sasaran=[" ".join(payload.split())[:300] for payload in PAYLOADS],
            bukti=[{"id": "a", "judul": line, "nomor": line}],
            isian_kosong={"kendala": {"tidak_berlaku": line}},
        )
    )


@BOTH
def test_hostile_texts_are_text_on_the_page(language: str) -> None:
    body = tree(hostile())[f"{language}/{URL}index.md"]
    read = pages({f"{language}/{URL}index.md": body})[f"{language}/{URL}"]
    main = body.decode().split("---\n", 2)[2].replace('<script src="../../../assets/naskah.js" defer></script>', "")
    frame = "<!doctype html><html><head><title>x</title></head><body>{}</body></html>"

    assert [] == list(vet("inovasi/x/naskah/index.html", frame.format(main).encode()))
    assert set(read.tags) <= set(page(language, tujuan="x", ringkasan=some(201)).tags) | {"b", "ul", "li", "dd", "dt"}
    assert all(folded(payload) in read.text for payload in PAYLOADS[:20])
    assert read_html(main).text == read.text
