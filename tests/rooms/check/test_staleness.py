"""Rule: what is said to run was seen running within a year."""

from datetime import date, timedelta
from typing import Any

import pytest

from generator.check.staleness import check_staleness
from generator.diagnostics import Severity
from tests.factories import TODAY, a_case, a_showcase, an_innovation, spots

FILE = "innovations/suket-liar.yaml"
RUNS = {"status_keberlanjutan": "berlanjut_lancar"}


def said(fields: dict[str, str], today: date = TODAY) -> list[tuple[str, str, Any]]:
    """What the rule says of one innovation."""
    return spots(check_staleness(a_case(a_showcase(an_innovation(**fields)), today=today)))


@pytest.mark.parametrize(("days", "stale"), [(0, False), (365, False), (366, True)])
def test_a_confirmation_is_fresh_for_365_days(days: int, stale: bool) -> None:
    confirmed = str(TODAY - timedelta(days=days))

    found = said({"tanggal_pemutakhiran": confirmed, **RUNS})
    assert [("status-not-confirmed", FILE, ("tanggal_pemutakhiran",))] * stale == found


@pytest.mark.parametrize(
    ("confirmed", "stale"), [("2025", False), ("2025-01", False), ("2024-12", True), ("XXXX", True)]
)
def test_a_vague_day_counts_as_its_latest(confirmed: str, stale: bool) -> None:
    assert stale == bool(said({"tanggal_pemutakhiran": confirmed, **RUNS}, date(2026, 1, 31)))


def test_what_was_never_confirmed_is_pointed_at_by_its_status() -> None:
    assert [("status-not-confirmed", FILE, ("status_keberlanjutan",))] == said(RUNS)


def test_it_is_advice() -> None:
    (finding,) = check_staleness(a_case(a_showcase(an_innovation(**RUNS))))

    assert Severity.ADVICE is finding.severity


@pytest.mark.parametrize("status", ["tidak_terkonfirmasi", "berhenti", "bertransformasi"])
def test_what_does_not_claim_to_run_is_not_asked(status: str) -> None:
    assert [] == said({"status_keberlanjutan": status})


def test_an_invented_example_has_nothing_to_confirm() -> None:
    assert [] == said({"contoh": "true", **RUNS})
