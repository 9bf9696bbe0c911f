"""Findings as a Code Quality report."""

import json

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report.gitlab import gitlab
from generator.words import words_of
from generator.yamltext import read

FILE = "innovations/a.yaml"
FINDING = Diagnostic("unknown-theme", Place(FILE, ("tema",)), {"found": "gizi"}, Severity.WARNING)


def told(text: str) -> list[dict[str, object]]:
    """The report on one finding in a file with this text."""
    found: list[dict[str, object]] = json.loads(gitlab([FINDING], {FILE: read(FILE, text)}, words_of("id")))
    return found


def test_a_finding_is_an_entry_at_its_line() -> None:
    entry = told("id: a\ntema: gizi\n")[0]

    assert {"path": "content/innovations/a.yaml", "lines": {"begin": 2}} == entry["location"]
    assert ("unknown-theme", "minor") == (entry["check_name"], entry["severity"])
    assert "gizi" in str(entry["description"])


def test_a_finding_is_the_same_one_when_lines_move() -> None:
    assert told("tema: gizi\n")[0]["fingerprint"] == told("id: a\n\ntema: gizi\n")[0]["fingerprint"]
