"""Findings for programs: JSON with a version, the same facts as for people."""

import json

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report import VOICES
from generator.report.machine import machine
from generator.words import words_of
from generator.yamltext import read

FILE = "innovations/a.yaml"


def test_a_finding_is_told_with_its_place_its_facts_and_its_words() -> None:
    text = "id: a\ntema: gizi\n"
    related = (Place(FILE, ("id",)),)
    finding = Diagnostic("unknown-theme", Place(FILE, ("tema",)), {"found": "gizi"}, Severity.WARNING, related)
    told = json.loads(machine([finding], {FILE: read(FILE, text)}, words_of("en")))

    expected = {
        "code": "unknown-theme",
        "severity": "warning",
        "file": "content/innovations/a.yaml",
        "line": 2,
        "column": 7,
        "route": ["tema"],
        "facts": {"found": "gizi"},
        "message": "the theme “gizi” is not in content/reference/tema.yaml.",
        "why": "An innovation with an unknown theme does not appear when readers search by theme.",
        "hint": "Choose one of the codes in that list.",
        "related": [{"file": "content/innovations/a.yaml", "line": 1}],
    }
    assert {"version": 1, "language": "en", "findings": [expected]} == told


def test_sound_content_has_no_findings() -> None:
    assert [] == json.loads(machine([], {}, words_of("id")))["findings"]


def test_no_character_of_a_record_is_left_for_a_terminal() -> None:
    told = machine([Diagnostic("unknown-theme", Place("a\x1b.yaml"), {"found": "\x1b[31m\u202e"})], {}, words_of("id"))

    assert told.isascii()
    assert "\x1b" not in told


def test_there_are_five_voices() -> None:
    assert {"text", "github", "gitlab", "summary", "json"} == set(VOICES)
    assert all(voice([], {}, words_of("id")) is not None for voice in VOICES.values())
