"""Dates and numbers as each language writes them."""

import pytest

from generator.model.date import parse_date
from generator.render.format import date, dates, day_and_month, number
from generator.words import words_of


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "0", "0"),
        (140, "140", "140"),
        (1699, "1.699", "1,699"),
        (1234567, "1.234.567", "1,234,567"),
        (-5, "-5", "-5"),
        (12.5, "12,5", "12.5"),
        (12.0, "12", "12"),
        (0.05, "0,05", "0.05"),
        (1234.567, "1.234,57", "1,234.57"),
        (100.0, "100", "100"),
        (0.0, "0", "0"),
        (-1234.5, "-1.234,5", "-1,234.5"),
        (None, "", ""),
    ],
)
def test_a_number_has_the_marks_of_its_language(value: float | None, indonesian: str, english: str) -> None:
    assert (indonesian, english) == (number(value, words_of("id")), number(value, words_of("en")))


@pytest.mark.parametrize("value", [0.001, -0.001, 0.004])
def test_a_tiny_number_is_not_written_as_nothing_or_as_less_than_nothing(value: float) -> None:
    assert number(value, words_of("id")) not in ("", "-0")


@pytest.mark.parametrize(
    ("written", "indonesian", "english"),
    [
        ("2019-11-14", "14 November 2019", "14 November 2019"),
        ("2019-08-02", "2 Agustus 2019", "2 August 2019"),
        ("2019-11", "November 2019", "November 2019"),
        ("2019", "2019", "2019"),
        ("2019?-01-04", "4 Januari 2019", "4 January 2019"),
        ("XXXX-12-12", "12 Desember", "12 December"),
        ("XXXX-12", "Desember", "December"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(written: str, indonesian: str, english: str) -> None:
    found = [date(parse_date(written), words_of(language)) for language in ("id", "en")]

    assert [indonesian, english] == found


def test_a_short_date_has_a_short_month() -> None:
    found = [date(parse_date("2019-08-02"), words_of(language), short=True) for language in ("id", "en")]

    assert ["2 Agu 2019", "2 Aug 2019"] == found


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_date_of_which_nothing_is_known_still_says_something(language: str) -> None:
    assert "" != date(parse_date("XXXX"), words_of(language))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2019-03-13", None, "13 Maret 2019"),
        ("2019-03-13", "2019-03-13", "13 Maret 2019"),
        ("2019-03-13", "2019-03-15", "13–15 Maret 2019"),
        ("2019-01-30", "2019-02-02", "30 Januari – 2 Februari 2019"),
        ("2019-12-30", "2020-01-02", "30 Desember 2019 – 2 Januari 2020"),
        ("2019-03", "2019-05", "Maret – Mei 2019"),
        ("2019", "2020", "2019 – 2020"),
        ("XXXX-12-12", "XXXX-12-14", "12–14 Desember"),
    ],
)
def test_a_stretch_of_days_says_what_both_share_once(start: str, end: str | None, expected: str) -> None:
    assert expected == dates(parse_date(start), parse_date(end) if end else None, words_of("id"))


@pytest.mark.parametrize(("start", "end"), [("2019", "2019-05-03"), ("2019", "2019-05"), ("2019-05", "2019-05-20")])
def test_a_stretch_between_dates_of_unlike_precision_names_both(start: str, end: str) -> None:
    first, _, second = dates(parse_date(start), parse_date(end), words_of("id")).partition(" – ")

    assert first.strip()
    assert date(parse_date(end), words_of("id")) == second


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2019-11-14", None, "14 Nov"),
        ("2019-03-13", "2019-03-15", "13–15 Mar"),
        ("2019-11", None, "Nov"),
        ("2019", None, ""),
        ("XXXX-12-12", None, "12 Des"),
    ],
)
def test_under_a_year_only_day_and_month_are_said(start: str, end: str | None, expected: str) -> None:
    assert expected == day_and_month(parse_date(start), parse_date(end) if end else None, words_of("id"))
