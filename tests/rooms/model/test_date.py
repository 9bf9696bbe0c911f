"""Dates as precise as their source: what is read, what is refused, how they are ordered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.date import PartialDate, parse_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2019", PartialDate(2019)),
        ("2019-11", PartialDate(2019, 11)),
        ("2019-11-14", PartialDate(2019, 11, 14)),
        ("2020-02-29", PartialDate(2020, 2, 29)),
        ("2019?-01-04", PartialDate(2019, 1, 4, inferred=True)),
        ("2019?", PartialDate(2019, inferred=True)),
        ("XXXX-12-12", PartialDate(None, 12, 12)),
        ("XXXX", PartialDate(None)),
        ("XXXX-02-29", PartialDate(None, 2, 29)),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(written: str, expected: PartialDate) -> None:
    assert expected == parse_date(written)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "14/11/2019",
        "14-11-2019",
        "2019/11/14",
        "2019-1-4",
        "19-11-14",
        "2019-13",
        "2019-00",
        "2019-11-00",
        "2019-11-32",
        "14 November 2019",
        "2019-11-14T10:00",
        "2019-?11",
        "XXXX?-12-12",
        "2019-11-",
        "٢٠١٩",
        "2019\n",
        "2019?\n",
        "XXXX\n",
    ],
)
def test_text_of_another_shape_is_no_date(written: str) -> None:
    with pytest.raises(ValueError, match=r"^shape$"):
        parse_date(written)


@pytest.mark.parametrize("written", ["2019-02-30", "2019-02-29", "2019-04-31", "0000", "0000-01-01", "XXXX-02-30"])
def test_a_day_that_the_calendar_does_not_have_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"^calendar$"):
        parse_date(written)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-11-14", date(2019, 11, 14), date(2019, 11, 14)),
        ("XXXX-12-12", None, None),
    ],
)
def test_a_vague_date_spans_every_day_that_it_can_mean(written: str, first: date | None, last: date | None) -> None:
    assert (first, last) == (parse_date(written).earliest(), parse_date(written).latest())


def test_dates_sort_by_the_calendar_and_an_unknown_year_comes_last() -> None:
    expected = ["2018-12-31", "2019", "2019-01", "2019-01-04", "2019-11-14", "2020", "XXXX-01-01"]

    assert expected == sorted(sorted(expected), key=lambda written: parse_date(written).sort_key())


@given(st.dates(), st.integers(1, 3), st.booleans())
def test_a_date_is_written_as_it_was_read(day: date, precision: int, inferred: bool) -> None:
    parts = [f"{day.year:04}" + "?" * inferred, f"{day.month:02}", f"{day.day:02}"]
    written = "-".join(parts[:precision])

    assert written == str(parse_date(written))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025-11-24", True),  # 365 days before
        ("2025-11-23", False),  # 366 days before
        ("2025-11", True),  # may be the 30th
        ("2025-10", False),
        ("2025", True),
        ("2026-11-24", True),
        ("XXXX-11-24", False),
    ],
)
def test_a_date_is_within_a_year_as_long_as_it_can_be(written: str, expected: bool) -> None:
    assert expected is parse_date(written).is_within_a_year(date(2026, 11, 24))
