"""Similar innovations: which, in which order, and for which reasons."""

from typing import Any

from generator.derive import derive
from generator.model.choice import UnitKind
from generator.view import InnovationPage
from tests.factories import TODAY, a_plan, a_showcase, a_unit, an_innovation, ids

READING = {"nama_inovasi": "Pojok Baca", "ringkasan_singkat": "Membaca bersama orang tua di rumah"}
ALIKE = {"nama_inovasi": "Buku Malam", "ringkasan_singkat": "Orang tua membaca bersama anak"}
OTHER = {"nama_inovasi": "Kompos Pasar", "ringkasan_singkat": "Sampah pasar menjadi kompos kebun"}
FAR = {"nama_inovasi": "Batik Ciprat", "ringkasan_singkat": "Batik karya penyandang disabilitas"}


def pages(*records: Any, **kinds: str) -> dict[str, InnovationPage]:
    """The pages by id; `kinds` are units by their kind, for records that name them."""
    units = [a_unit(id=key, jenis=kind) for key, kind in kinds.items()]
    site = derive(a_showcase(*records, *units, a_plan(misi=[{"nomor": 3}])), TODAY)
    return {page.record.id: page for page in site.innovations}


def test_a_similar_record_says_its_words_as_this_page_writes_them() -> None:
    found = pages(
        *(an_innovation(id=key, **text) for key, text in zip("abcd", (READING, ALIKE, OTHER, FAR), strict=True))
    )
    (neighbour,) = found["a"].neighbours

    assert "b" == neighbour.card.id
    assert ("baca", "orang tua") == neighbour.words
    assert ((), None, None, ()) == (neighbour.functions, neighbour.theme, neighbour.kind, neighbour.missions)


def test_a_record_like_no_other_has_none() -> None:
    records = [
        an_innovation(id=key, tema="gizi", **text) for key, text in zip("abc", (READING, OTHER, FAR), strict=True)
    ]

    assert [()] * 3 == [page.neighbours for page in pages(*records).values()]


def test_one_shared_word_is_enough_only_within_a_topic() -> None:
    one = {"nama_inovasi": "Sapu Lidi", "ringkasan_singkat": "Bank sampah di sekolah dasar negeri"}
    two = {"nama_inovasi": "Parkir Tertib", "ringkasan_singkat": "Juru parkir menyetor lewat bank"}
    more = [an_innovation(id="c", **READING), an_innovation(id="d", **FAR)]
    apart = pages(an_innovation(id="a", tema="lingkungan", **one), an_innovation(id="b", tema="keuangan", **two), *more)
    together = pages(
        an_innovation(id="a", tema="keuangan", **one), an_innovation(id="b", tema="keuangan", **two), *more
    )

    assert () == apart["a"].neighbours
    assert ["b"] == ids(each.card for each in together["a"].neighbours)


def test_function_mission_and_kind_of_unit_are_reasons_and_order_what_words_have_found() -> None:
    shared = {
        "urusan_utama": "pendidikan",
        "rencana_terkait": [{"dokumen": "rpjmd", "misi": "3"}],
        "tema": "pendidikan",
    }
    found = pages(
        an_innovation(id="a", unit_kerja=["s1"], **READING, **shared),
        an_innovation(id="b", unit_kerja=["k1"], **ALIKE),
        an_innovation(id="c", unit_kerja=["s2"], **ALIKE, **shared),
        an_innovation(id="d", **OTHER),
        an_innovation(id="e", **FAR),
        s1="sd",
        s2="sd",
        k1="kelurahan",
    )
    first, second = found["a"].neighbours

    assert ["c", "b"] == ids((first.card, second.card))
    assert (("pendidikan",), None, UnitKind.SD) == (first.functions, first.theme, first.kind)
    assert [("rpjmd", 3)] == [(plan.id, number) for plan, number in first.missions]
    assert first.likeness == second.likeness


def test_no_more_than_three_are_shown() -> None:
    assert 3 == len(
        pages(*(an_innovation(id=key, **READING) for key in "abcde"), an_innovation(id="z", **FAR))["a"].neighbours
    )


def test_what_does_not_count_is_nobodys_neighbour_but_may_have_some() -> None:
    example = an_innovation(id="a", contoh="true", **READING)
    found = pages(
        example, an_innovation(id="b", **ALIKE), an_innovation(id="c", **READING), an_innovation(id="d", **FAR)
    )

    assert {"c", "b"} == {each.card.id for each in found["a"].neighbours}
    assert ["c"] == ids(each.card for each in found["b"].neighbours)
