"""What day it is."""

from datetime import date

import pytest

from generator.clock import FIXED, today


def test_a_fixed_moment_is_the_day_that_it_is_in_universal_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv(FIXED, "1573689600")
    assert date(2019, 11, 14) == today()
    monkeypatch.setenv(FIXED, "1573689599")
    assert date(2019, 11, 13) == today()


@pytest.mark.parametrize("given", [None, ""])
def test_without_a_fixed_moment_the_clock_says_the_day(monkeypatch: pytest.MonkeyPatch, given: str | None) -> None:
    monkeypatch.delenv(FIXED, raising=False)
    if given is not None:
        monkeypatch.setenv(FIXED, given)
    before = date.today()
    assert before <= today() <= date.today()


def test_a_moment_that_is_no_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FIXED, "kemarin")
    with pytest.raises(ValueError, match="kemarin"):
        today()
