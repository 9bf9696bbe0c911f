"""An innovation's page: what is shown of people, figures, evidence and gaps."""

from typing import Any

import pytest

from generator.model.choice import Survival
from generator.photo import Photo
from generator.words import LANGUAGES, words_of
from tests.factories import a_cohort, a_showcase, a_source, an_event, an_innovation
from tests.rooms.render.reading import Read, pages, tree

URL = "inovasi/suket-liar/"


def page(*others: Any, language: str = "id", **given: Any) -> Read:
    """The page of one innovation."""
    return pages(tree(a_showcase(an_innovation(**given), *others)))[f"{language}/{URL}"]


def measured(before: str, after: str, language: str = "id") -> str:
    """The text of a page with one measure."""
    return page(language=language, indikator_hasil=[{"nama": "Lama", "sebelum": before, "sesudah": after}]).text


@pytest.mark.parametrize(
    ("before", "after", "indonesian", "english"),
    [
        ("3", "1", "Turun 2, atau 67 persen.", "67"),
        ("2", "3", "Naik 1, atau 50 persen.", "50"),
        ("0", "12.5", "Naik 12,5.", "12.5"),
        ("1000", "2500.5", "Naik 1.500,5, atau 150 persen.", "1,500.5"),
        ("3", "3", "Tidak berubah.", "No change."),
    ],
)
def test_a_change_is_worked_out_and_a_share_of_nothing_is_not(
    before: str, after: str, indonesian: str, english: str
) -> None:
    assert indonesian in measured(before, after)
    assert english in measured(before, after, "en")


def test_a_share_of_nothing_is_not_a_share() -> None:
    text = measured("0", "5")

    assert words_of("id")("measured.zero") in text
    assert "Naik 5, atau" not in text


def test_a_measure_without_an_after_says_so_and_has_no_change() -> None:
    text = page(indikator_hasil=[{"nama": "Lama", "sebelum": "3"}]).text

    assert "Lama: sebelum 3, sesudah belum diukur" in text
    assert words_of("id")("measured.computed") not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_someone_is_named_only_with_consent(language: str) -> None:
    people = [
        {"nama": "Sari", "peran": "Lurah", "persetujuan_publikasi": "true"},
        {"nama": "Budi", "peran": "Guru"},
        {"nama": "Tuti", "peran": "Kader", "persetujuan_publikasi": "false"},
    ]
    text = page(language=language, inovator=people).text

    assert all(role in text for role in ("Lurah", "Guru", "Kader"))
    assert ["Sari"] == [name for name in ("Sari", "Budi", "Tuti") if name in text]


def test_internal_evidence_is_described_and_not_linked() -> None:
    evidence = {"id": "sk", "judul": "SK Lurah", "akses": "internal", "url": "https://rahasia.example/sk"}
    found = page(bukti=[evidence])

    assert "SK Lurah" in found.text
    assert words_of("id")("proof.internal") in found.text
    assert "https://rahasia.example/sk" not in found.links


def test_public_evidence_is_linked_without_vouching_for_it() -> None:
    found = page(bukti=[{"id": "sk", "judul": "SK Lurah", "url": "https://contoh.example/sk"}])
    (link,) = [each for tag, each in found.elements if tag == "a" and each["href"] == "https://contoh.example/sk"]

    assert "nofollow" in link["rel"]


def test_a_fact_carries_the_mark_of_its_source() -> None:
    found = page(a_source(), waktu_penerapan="2019", sumber=[{"rujukan": "s1", "mendukung": ["waktu_penerapan"]}])

    assert "2019S1" in found.text.replace(" ", "")
    assert "#s1" in found.links
    assert "s1" in found.ids


def test_a_fact_that_no_source_proves_carries_none() -> None:
    assert "#s1" not in page(a_source(), waktu_penerapan="2019", sumber=[{"rujukan": "s1"}]).links


def test_a_field_that_is_empty_says_so_and_why() -> None:
    text = page(isian_kosong={"tujuan": {"belum_ada_data": "Dicari di SK."}}).text

    assert words_of("id")("empty.field") in text
    assert "Tujuan: Dicari di SK." in text


def test_a_bare_record_counts_one_of_ten() -> None:
    assert words_of("id")("completeness.score", done=1, total=10) in page().spoken


def test_an_innovation_of_a_cohort_links_to_its_pane() -> None:
    found = page(a_cohort(jendela="3"), angkatan="lab-2019", nomor_jendela="2")

    assert "../../angkatan/lab-2019/#jendela-2" in found.links


def test_an_award_links_to_its_event() -> None:
    found = page(an_event(), penghargaan=[{"nama": "Juara", "kegiatan": "peluncuran"}])

    assert "../../peristiwa/peluncuran/" in found.links


def windows(found: Read) -> list[bool]:
    """The windows of the survival row, each lit as the record's own or not."""
    at = next(at for at, (_, attributes) in enumerate(found.elements) if attributes.get("class") == "ei-live")
    items = [attributes for tag, attributes in found.elements[at:] if tag == "li"]
    return [attributes.get("aria-current") == "true" for attributes in items[: len(Survival)]]


@pytest.mark.parametrize("status", list(Survival))
def test_one_of_the_seven_windows_is_the_record_s_own(status: Survival) -> None:
    assert [each is status for each in Survival] == windows(page(status_keberlanjutan=status))


def test_a_picture_that_was_taken_is_shown_with_its_words() -> None:
    showcase = a_showcase(an_innovation(media=[{"berkas": "a/foto.jpg", "alt": "Loket", "kredit": "Kelurahan"}]))
    files = tree(showcase, {"a/foto.jpg": Photo("a-foto.webp", 8, 6, b"RIFF")})
    (shown,) = [each for tag, each in pages(files)[f"id/{URL}"].elements if tag == "img"]

    assert b"RIFF" == files["id/media/a-foto.webp"] == files["en/media/a-foto.webp"]
    assert {"src": "../../media/a-foto.webp", "alt": "Loket", "width": "8", "height": "6"}.items() <= shown.items()


def test_a_picture_that_was_not_taken_is_not_shown() -> None:
    showcase = a_showcase(an_innovation(media=[{"berkas": "foto.bmp", "alt": "Loket"}]))

    assert "img" not in pages(tree(showcase, {"foto.bmp": None}))[f"id/{URL}"].tags
    assert "img" not in pages(tree(showcase))[f"id/{URL}"].tags
