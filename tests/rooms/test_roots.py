"""Roots of words, and the words that count."""

import pytest

from generator.roots import STOPWORDS, root, words


@pytest.mark.parametrize(
    ("expected", "word"),
    [
        ("layan", "pelayanan"),
        ("layan", "dilayani"),
        ("tulis", "penulisan"),
        ("kembang", "pengembangan"),
        ("inovasi", "berinovasi"),
        ("salatiga", "salatiga"),
        ("literasi", "literasi"),
        ("5d", "5d"),
    ],
)
def test_root_is_the_dictionary_word_or_the_word_itself(expected: str, word: str) -> None:
    assert expected == root(word)


def test_no_word_loses_everything() -> None:
    assert [] == [word for word in ("é", "数字", "ʼ", "2019", "an") if not root(word)]


def test_words_are_lower_case_in_their_order_without_stop_words() -> None:
    expected = ["anak", "anak", "belajar", "jumat", "sehat", "sapu", "lidi", "5d"]
    assert expected == words("Anak-anak belajar di Jum'at Sehat: SAPU_LIDI dan 5D, untuk yang itu.")


def test_words_that_name_people_places_and_work_are_kept() -> None:
    assert STOPWORDS.isdisjoint({"ibu", "orang", "kerja", "tempat", "bulan", "masalah", "kota"})
