"""Uses of sources as citations, and the citations that prove each field."""

from typing import Any

from generator.derive.citing import citations, marks
from generator.view import chosen
from tests.factories import a_showcase, a_source, an_innovation

USES: list[dict[str, Any]] = [
    {"rujukan": "s1", "mendukung": ["nama_inovasi", "tema"]},
    {"kode": "koran", "judul": "Koran", "mendukung": ["tema"]},
    {"judul": "Surat", "url": "https://contoh.example/surat", "tanggal": "2019-11"},
]


def uses(*written: dict[str, Any]) -> Any:
    """The uses of an innovation."""
    return an_innovation(sumber=list(written)).sumber


def test_citations_stand_in_the_order_of_the_record() -> None:
    found = citations(a_showcase(a_source(judul="Berita", kepercayaan="tinggi")), uses(*USES))

    assert ["s1", "koran", "sumber-3"] == [each.key for each in found]
    assert ["Berita", "Koran", "Surat"] == [each.title for each in found]
    assert ["S1", "KORAN", "SUMBER-3"] == [each.label for each in found]


def test_a_shared_source_says_how_far_it_is_trusted_and_one_written_out_does_not() -> None:
    shared, own, _ = citations(a_showcase(a_source(kepercayaan="tinggi")), uses(*USES))

    assert (shared.trust is not None, own.trust) == (True, None)


def test_a_source_that_does_not_exist_is_cited_by_its_code() -> None:
    (found,) = citations(a_showcase(), uses({"rujukan": "s9"}))

    assert ("s9", "s9", None) == (found.key, found.title, found.url)


def test_each_field_has_the_citations_that_prove_it() -> None:
    written = uses(*USES)
    found = marks(written, citations(a_showcase(a_source()), written))

    assert [["s1"], ["s1", "koran"], []] == [
        [each.key for each in found[name]] for name in ("nama_inovasi", "tema", "ringkasan")
    ]


def test_asking_for_an_unproven_field_changes_nothing() -> None:
    found = marks([], ())

    assert (() == found["tema"], 0) == (True, len(found))


def test_a_source_named_twice_keeps_everything_that_it_proves() -> None:
    written = uses({"rujukan": "s1", "mendukung": ["tema"]}, {"rujukan": "s1", "mendukung": ["nama_inovasi"]})
    found = marks(written, citations(a_showcase(a_source()), written))

    assert {"tema", "nama_inovasi"} == set(found)


def test_keys_choose_among_the_citations_of_the_record() -> None:
    cited = citations(a_showcase(a_source()), uses(*USES))

    assert ["s1", "sumber-3"] == [each.key for each in chosen(cited, ["sumber-3", "s1", "tidak-ada"])]
