"""Findings as a Markdown table: a line that sums up, then every finding, and text stays text."""

import re

import pytest
from markdown_it import MarkdownIt

from generator.diagnostics import Diagnostic, Place
from generator.report.summary import summary
from generator.words import words_of
from tests.rooms.render.reading import folded, read_html


def table(*findings: Diagnostic) -> list[list[str]]:
    """The cells of the table as a forge shows them, row by row."""
    html = MarkdownIt("gfm-like", {"linkify": False}).render(summary(findings, {}, words_of("en")))
    assert set(read_html(html).tags) <= {"p", "strong", "table", "thead", "tbody", "tr", "th", "td"}
    rows = html.split("<tr>")[1:]
    return [[folded(read_html(cell).text) for cell in re.findall(r"<t[hd]>(.*?)</t[hd]>", row)] for row in rows]


def test_findings_are_rows_under_a_line_that_sums_up() -> None:
    findings = [Diagnostic("empty-file", Place(f"innovations/{name}.yaml")) for name in "ba"]
    told = summary(findings, {}, words_of("en"))

    assert told.startswith("**2 things to mend in 2 files.**\n\n| Place | Kind | Finding |\n|---|---|---|\n")
    first, second = table(*findings)[1:]
    assert ["content/innovations/a.yaml:1", "error empty-file"] == first[:2]
    assert "content/innovations/b.yaml:1" == second[0]
    assert words_of("en")("rule.empty-file.message") in first[2]


def test_sound_content_is_thanked_for_without_a_table() -> None:
    told = summary([], {}, words_of("id"))

    assert "**Semua rekaman baik. Terima kasih sudah mendokumentasikan.**" == told.strip()


@pytest.mark.parametrize(
    "hostile",
    [
        "a | b",
        "<b>c</b>",
        "**d** _e_ `f` ~~g~~",
        "[h](https://i.example) ![j](k)",
        "@everyone #1 https://l.example",
        "m\n\n| n | o |",
        "&amp; \\| p",
        "<!-- q -->",
    ],
)
def test_text_of_a_record_stays_text(hostile: str) -> None:
    _, row = table(Diagnostic("unknown-theme", Place("a.yaml"), {"found": hostile}))

    assert 3 == len(row)
    assert folded(hostile.replace("\n", "\\n")) in row[2]
