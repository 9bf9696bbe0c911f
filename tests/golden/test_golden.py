"""Four small sites, compared file by file. `pytest --golden` writes what came out: read the change, then keep it."""

from difflib import unified_diff

import pytest

from generator.diagnostics import Severity
from generator.disk import write_tree
from tests.golden.sites import HERE, IN_BOTH_LANGUAGES, SITES, expected, laid_out, made, outcome


@pytest.mark.parametrize("site", SITES)
def test_the_tree_is_as_it_was_last_looked_at(site: str, golden: bool) -> None:
    if golden:
        folder = HERE / site / "expected"
        folder.mkdir(exist_ok=True)
        write_tree({name: text.encode() for name, text in made(site).items()}, folder)

    assert "" == difference(expected(site), made(site))


def difference(before: dict[str, str], after: dict[str, str]) -> str:
    """What a reviewer would read: files that came and went, and changed lines."""
    gone = [f"gone: {name}" for name in sorted(before.keys() - after.keys())]
    new = [f"new: {name}" for name in sorted(after.keys() - before.keys())]
    changed = [
        line for name in sorted(before.keys() & after.keys()) for line in changes(name, before[name], after[name])
    ]
    return "\n".join([*gone, *new, *changed])


def changes(name: str, before: str, after: str) -> list[str]:
    """The changed lines of one file, with a line around each."""
    return list(unified_diff(before.splitlines(), after.splitlines(), name, name, "", "", 1, ""))


@pytest.mark.parametrize("site", SITES)
def test_golden_content_has_neither_errors_nor_warnings(site: str) -> None:
    found = outcome(site).findings.diagnostics

    assert [] == [finding.code for finding in found if finding.severity is not Severity.ADVICE]


def test_a_difference_names_files_and_lines() -> None:
    before, after = {"a": "satu\ndua", "b": ""}, {"a": "satu\ntiga", "c": ""}

    read = ["gone: b", "new: c", "--- a", "+++ a", "@@ -1,2 +1,2 @@", " satu", "-dua", "+tiga"]
    assert read == [line.rstrip() for line in difference(before, after).splitlines()]


def test_laying_out_changes_no_word() -> None:
    page = '<p>a <b>b</b></p><svg aria-hidden="true"><path d="M0"/></svg><svg role="img"><title>c</title></svg>'

    laid = '<p>a <b>b</b></p>\n<svg aria-hidden="true"></svg>\n<svg role="img">\n<title>c</title></svg>'
    assert laid == laid_out(page)


def test_only_one_site_is_kept_in_english() -> None:
    assert {site for site in SITES if any(name.startswith("en/") for name in expected(site))} == set(IN_BOTH_LANGUAGES)
