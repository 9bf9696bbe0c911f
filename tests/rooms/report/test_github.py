"""Findings as annotations: one command a finding, and nothing in a record can start a command of its own."""

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report.github import github
from generator.words import words_of
from generator.yamltext import read

FILE = "innovations/a.yaml"


def told(finding: Diagnostic, text: str = "") -> str:
    """The annotation of one finding."""
    return github([finding], {FILE: read(FILE, text)} if text else {}, words_of("en"))


def test_a_finding_is_an_annotation_at_its_line() -> None:
    finding = Diagnostic("unknown-theme", Place(FILE, ("tema",)), {"found": "gizi"})

    expected = (
        "::error file=content/innovations/a.yaml,line=2,col=7,title=unknown-theme::"
        "the theme “gizi” is not in content/reference/tema.yaml. "
        "An innovation with an unknown theme does not appear when readers search by theme. "
        "Choose one of the codes in that list.\n"
    )
    assert expected == told(finding, "id: a\ntema: gizi\n")


def test_each_severity_has_a_command() -> None:
    found = [Diagnostic("same-name", Place(FILE), {"found": "a", "first": "b"}, severity) for severity in Severity]
    commands = [line.split()[0] for line in github(found, {}, words_of("id")).splitlines()]

    assert sorted(["::error", "::warning", "::notice"]) == sorted(commands)


def test_sound_content_has_no_annotation() -> None:
    assert "" == github([], {}, words_of("id"))


def test_no_text_of_a_record_starts_a_command() -> None:
    hostile = "a\n::error::b\r%0A::stop-commands::c"
    found = told(Diagnostic("unknown-theme", Place("x,y:z%.yaml"), {"found": hostile}))

    assert 1 == len(found.splitlines())
    assert "%250A" in found
    assert found.startswith("::error file=content/x%2Cy%3Az%25.yaml,line=1,col=1,")


def test_annotations_stand_by_file_and_line() -> None:
    places = [Place("b.yaml"), Place("a.yaml", (), 2, 1), Place("a.yaml", (), 1, 1)]
    found = github([Diagnostic("empty-file", place) for place in places], {}, words_of("id"))

    assert ["a.yaml,line=1", "a.yaml,line=2", "b.yaml,line=1"] == [
        line.split("content/")[1].split(",col")[0] for line in found.splitlines()
    ]
