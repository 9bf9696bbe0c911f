"""What `check` says about a record that is not in the content yet."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from generator.content import Content
from generator.diagnostics import Diagnostic, Severity
from generator.pipeline import Findings, inspect


def judged(content: Content, file: str, text: str, today: date) -> Findings:
    """The findings about `file` with this text, as a part of the content."""
    found = inspect(replace(content, files={**content.files, file: text.encode()}), today)
    own = tuple(finding for finding in found.diagnostics if finding.place.file == file)
    return Findings(own, found.documents)


def told_about(findings: Findings, paths: Iterable[str]) -> list[Diagnostic]:
    """What is wrong with the answers to fields, by their routes with dots; advice is left for later."""
    routes = [path.split(".") for path in paths]
    return [
        finding
        for finding in findings.diagnostics
        if finding.severity is not Severity.ADVICE and any(_is_at(finding, route) for route in routes)
    ]


def _is_at(finding: Diagnostic, route: list[str]) -> bool:
    """Whether the finding stands at the field or inside of it, and not at a group around it."""
    found = [str(part) for part in finding.place.route]
    return len(found) >= len(route) and found[: len(route)] == route
