"""How alike innovations are by their words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.likeness import FOUND, Likeness, place_words
from generator.model import Innovation
from tests.factories import a_showcase, a_unit, an_area, an_innovation

FIELDS = {"nama_inovasi": 2, "ringkasan_singkat": 1, "rancang_bangun": 1}


def told(**summaries: str) -> list[Innovation]:
    """Innovations named by their ids, which are no words, each with its summary."""
    return [an_innovation(id=key, nama_inovasi="12", ringkasan_singkat=text) for key, text in summaries.items()]


def nearest(records: list[Innovation], which: int = 0, unsaid: frozenset[str] = frozenset()) -> list[str]:
    """The ids of all records like one of them, the most alike first."""
    return [one.id for one in Likeness(records, FIELDS, unsaid).nearest(records[which], 9) if one.measure]


LITERACY = {
    "a": "Pojok baca dan membaca buku bersama orang tua",
    "b": "Bacaan bersama orang tua",
    "c": "Kompos dari sampah pasar",
    "d": "Pembaca buku",
}


def test_more_and_rarer_shared_words_come_first() -> None:
    assert ["b", "d"] == nearest(told(**LITERACY))


def test_derived_words_are_one_word_and_are_shown_as_this_record_writes_them() -> None:
    records = told(a="Pembelajaran batik", b="Belajar membatik", c="Kompos")
    (alike,) = Likeness(records, FIELDS, frozenset()).nearest(records[0], 1)

    assert ("b", ("pembelajaran", "batik")) == (alike.id, tuple(sorted(alike.words, reverse=True)))


def test_the_same_words_measure_one_and_no_shared_word_finds_nothing() -> None:
    records = told(a="Kompos sampah", b="Sampah kompos", c="Batik tulis")

    assert [("b", 1.0)] == [
        (one.id, one.measure) for one in Likeness(records, FIELDS, frozenset()).nearest(records[0], 9)
    ]
    assert [] == nearest(records, 2)


def test_places_numbers_and_words_of_the_trade_are_no_likeness() -> None:
    records = told(a="Program kelurahan Bugel tahun 2019", b="Kelurahan Bugel, 2019: program di Mangunsari", c="Batik")
    showcase = a_showcase(a_unit(kelurahan="Mangunsari"), areas=(an_area("Bugel"),))

    assert ["b"] == nearest(records)
    assert [] == nearest(records, unsaid=place_words(showcase))


def test_every_part_of_a_group_is_read() -> None:
    design = an_innovation(id="a", nama_inovasi="12", rancang_bangun={"cara_kerja": "Kompos", "permasalahan": "Sampah"})

    assert ["c", "b"] == nearest([design, *told(b="Sampah batik tulis", c="Sampah kompos", d="Batik")])


def test_a_record_that_was_not_among_them_is_compared_all_the_same() -> None:
    asked = an_innovation(id="z", nama_inovasi="Kompos")

    assert ["c"] == [one.id for one in Likeness(told(**LITERACY), FIELDS, frozenset()).nearest(asked, 9)]


def test_equals_stand_in_their_order() -> None:
    records = told(a="Kompos", **{f"x{number}": "Kompos sampah" for number in range(4)}, b="Batik")

    assert ["x0", "x1", "x2", "x3"] == nearest(records)


def test_a_word_of_all_records_does_not_compare_all_with_all() -> None:
    """Yet among many that say it, the record is still answered."""
    many = told(**{f"x{number:04}": "Kompos" for number in range(3 * FOUND)}, z="Batik")
    likeness = Likeness(many, FIELDS, frozenset())

    assert FOUND == max(len(finder.numbers) for finder in likeness._finders.values())
    assert ["x0000", "x0001"] == [one.id for one in likeness.nearest(many[-2], 2)]


SAID = st.sampled_from(["kompos", "sampah", "batik", "baca", "telur", "bayi"])


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(SAID, max_size=5), min_size=2, max_size=6))
def test_likeness_is_mutual_and_between_nothing_and_one(texts: list[list[str]]) -> None:
    records = told(**{f"r{number}": " ".join(text) or "dan" for number, text in enumerate(texts)})
    likeness = Likeness(records, FIELDS, frozenset())
    found = {(record.id, one.id): one.measure for record in records for one in likeness.nearest(record, 9)}

    assert all(0 <= measure <= 1 and found[two, one] == measure for (one, two), measure in found.items())
