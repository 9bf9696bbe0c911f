"""What an office's way of writing means, and where it could mean two things."""

import pytest

from generator.habit import (
    key_of,
    meant_choice,
    meant_date,
    meant_decimal,
    meant_degrees,
    meant_keys,
    meant_truth,
    meant_whole,
    zero_dropped,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14/11/2019", "2019-11-14"),
        ("4-1-2019", "2019-01-04"),
        ("14 November 2019", "2019-11-14"),
        ("14 Nop 2019", "2019-11-14"),
        ("1 Agt. 2020", "2020-08-01"),
        ("2019/11/14", "2019-11-14"),
        ("2019-11-14 00:00:00", "2019-11-14"),
        ("Maret 2021", "2021-03"),
        ("03/2021", "2021-03"),
        ("30/02/2019", None),
        ("11/14/2019", None),
        ("14/11/19", None),
        ("kemarin", None),
        ("", None),
    ],
)
def test_a_date_is_read_day_first(text: str, expected: str | None) -> None:
    assert expected == meant_date(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1.699", "1699"), ("1,699", "1699"), ("12.345.678", "12345678"), ("007", "7"), ("1.69", None), ("dua", None)],
)
def test_marks_between_thousands_are_dropped_from_a_whole_number(text: str, expected: str | None) -> None:
    assert expected == meant_whole(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12,5", "12.5"), ("1.699,5", "1699.5"), ("12.5", "12.5"), ("1.699", None), ("1,699", None), ("1.2.3", None)],
)
def test_a_number_that_could_be_two_means_nothing(text: str, expected: str | None) -> None:
    assert expected == meant_decimal(text)


def test_degrees_have_no_thousands() -> None:
    assert ("-7.331", "110.5") == (meant_degrees("-7,331"), meant_degrees("110,5"))


@pytest.mark.parametrize(
    ("text", "expected"), [("ya", "true"), ("Benar", "true"), ("tidak", "false"), ("no", "false"), ("mungkin", None)]
)
def test_words_for_yes_and_no(text: str, expected: str | None) -> None:
    assert expected == meant_truth(text)


def test_a_choice_is_known_whatever_its_case_and_marks() -> None:
    assert "uji_coba" == meant_choice("Uji Coba", ["inisiatif", "uji_coba"])
    assert meant_choice("coba", ["inisiatif", "uji_coba"]) is None
    assert meant_choice("A b", ["a_b", "a-b"]) is None


def test_two_keys_for_one_name_mean_nothing() -> None:
    assert {"Nama Inovasi": "nama_inovasi"} == meant_keys(["Nama Inovasi", "id"], ["id", "nama_inovasi"])
    assert {} == meant_keys(["Nama Inovasi", "nama_inovasi"], ["id", "nama_inovasi"])


def test_a_school_number_of_seven_digits_has_lost_its_zero() -> None:
    assert "01234567" == zero_dropped("1234567")
    assert zero_dropped("12345678") is None


def test_a_name_comes_to_a_key() -> None:
    assert ("lampu-baca", "cafe", "") == (key_of("Lampu Baca!"), key_of("Café"), key_of("…"))
