"""Findings as data: what stops a build, whose fault it is, how many a reader can bear, and which name is near."""

from generator.diagnostics import (
    MOST_OF_A_FILE,
    RULE_FAILED,
    Diagnostic,
    Place,
    Severity,
    bearable,
    has_errors,
    has_our_faults,
    nearest,
)


def of(file: str, code: str = "no-source", severity: Severity = Severity.ERROR) -> Diagnostic:
    """A finding in a file."""
    return Diagnostic(code, Place(file), severity=severity)


def test_only_errors_stop_a_build() -> None:
    assert has_errors([of("a"), of("b", severity=Severity.ADVICE)])
    assert not has_errors([of("a", severity=Severity.WARNING), of("b", severity=Severity.ADVICE)])


def test_a_rule_that_failed_is_our_fault() -> None:
    assert has_our_faults([of("a", RULE_FAILED)])
    assert not has_our_faults([of("a")])


def test_a_file_with_as_many_findings_as_a_reader_bears_is_told_whole() -> None:
    found = [of("a")] * MOST_OF_A_FILE + [of("b")]

    assert found == list(bearable(found))


def test_of_more_the_first_are_told_and_how_many_are_left() -> None:
    found = [of("a")] * (MOST_OF_A_FILE + 3) + [of("b")]
    told = list(bearable(found))

    assert MOST_OF_A_FILE + 2 == len(told)
    assert [("more-findings", "a", "3")] == [
        (each.code, each.place.file, each.facts["found"]) for each in told if each.code == "more-findings"
    ]
    assert ["b"] == [each.place.file for each in told if each.place.file == "b"]


def test_more_advice_than_a_reader_bears_does_not_stop_a_build() -> None:
    assert not has_errors(bearable([of("a", severity=Severity.ADVICE)] * (MOST_OF_A_FILE + 3)))
    assert has_errors(bearable([*[of("a", severity=Severity.ADVICE)] * MOST_OF_A_FILE, of("a")]))


def test_the_nearest_name_is_found_whatever_its_case() -> None:
    assert "tahapan_inovasi" == nearest("Tahapan_inovas", ["jenis_inovasi", "tahapan_inovasi"])
    assert "" == nearest("xyz", ["jenis_inovasi"])
