"""An event's page: its date as headline, the figures that it left behind, its picture."""

from typing import Any

import pytest

from generator.derive.happenings import figures
from generator.photo import Photo
from generator.words import words_of
from tests.factories import a_cohort, a_showcase, a_source, an_event, an_innovation
from tests.rooms.render.reading import Read, pages, tree


def page(*others: Any, language: str = "id", **given: Any) -> Read:
    """The page of one event."""
    return pages(tree(a_showcase(an_event(**given), *others)))[f"{language}/peristiwa/peluncuran/"]


def test_the_figures_are_participants_then_outputs() -> None:
    counts = {"ide": {"jumlah": "365"}, "rencana_aksi": {"jumlah": "4"}}
    event = an_event(peserta={"jumlah": {"jumlah": "143"}}, keluaran=counts)

    assert [("peserta", 143), ("ide", 365), ("rencana_aksi", 4)] == [
        (name, count.jumlah) for name, count in figures(event)
    ]


def test_an_event_without_figures_has_none() -> None:
    assert [] == list(figures(an_event(peserta={"satuan": "orang"}, keluaran={})))


@pytest.mark.parametrize(("language", "expected"), [("id", "14 Nov 2019"), ("en", "14 Nov 2019")])
def test_the_date_is_the_headline(language: str, expected: str) -> None:
    assert expected in page(language=language).text


def test_an_inferred_year_is_said_to_be_inferred() -> None:
    assert words_of("id")("date.inferred") in page(tanggal_mulai="2019?-11-14").text
    assert words_of("id")("date.inferred") not in page().text


def test_a_figure_carries_its_source() -> None:
    found = page(a_source(), keluaran={"ide": {"jumlah": "365", "sumber": ["s1"]}}, sumber=[{"rujukan": "s1"}])

    assert "365" in found.text
    assert "#s1" in found.links


def test_a_count_of_nothing_is_said() -> None:
    assert "Ide 0" in page(keluaran={"ide": {"jumlah": "0"}}).text.replace("Ide0", "Ide 0")


@pytest.mark.parametrize("count", ["0", "1", "400", "401", "999999"])
def test_any_count_has_a_picture(count: str) -> None:
    assert "svg" in page(keluaran={"ide": {"jumlah": count}}).tags


def test_who_came_is_shown_by_kind_with_the_same_numbers_in_words() -> None:
    parts = [{"uraian": "Kelurahan", "nilai": "23"}, {"uraian": "SD", "nilai": "94"}]
    found = page(peserta={"rincian": parts})

    assert "23 Kelurahan, 94 SD" in found.text


def test_internal_documents_are_described_and_not_linked() -> None:
    document = {"id": "notula", "judul": "Notula", "akses": "internal", "url": "https://rahasia.example/notula"}
    found = page(dokumen=[document])

    assert "Notula" in found.text
    assert "https://rahasia.example/notula" not in found.links


def test_an_event_links_to_its_innovations_and_its_cohort() -> None:
    found = page(an_innovation(), a_cohort(), inovasi=["suket-liar"], angkatan="lab-2019")

    assert {"../../inovasi/suket-liar/", "../../angkatan/lab-2019/"} <= set(found.links)


def test_an_english_page_has_the_english_name_where_there_is_one() -> None:
    assert "The Launch" in page(language="en", nama_kegiatan_en="The Launch").text
    assert "The Launch" not in page(nama_kegiatan_en="The Launch").text
    assert "The Launch" == page(language="en", nama_kegiatan_en="The Launch").meta["title"]


def test_a_picture_of_an_event_is_shown_in_the_size_that_the_reader_needs() -> None:
    small = Photo("panggung-480.webp", 480, 360, b"kecil")
    large = Photo("panggung.webp", 960, 720, b"besar", small)
    files = tree(a_showcase(an_event(media=[{"berkas": "panggung.jpg", "alt": "Panggung"}])), {"panggung.jpg": large})
    (shown,) = [each for tag, each in pages(files)["id/peristiwa/peluncuran/"].elements if tag == "img"]

    assert (b"kecil", b"besar") == (files["id/media/panggung-480.webp"], files["id/media/panggung.webp"])
    assert "../../media/panggung-480.webp 480w, ../../media/panggung.webp 960w" == shown["srcset"]
    assert ("Panggung", "960", "720") == (shown["alt"], shown["width"], shown["height"])
