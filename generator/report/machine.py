"""Findings for programs: JSON with a version."""

import json
from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic
from generator.personal import without_traces
from generator.report.sentence import Sentence, ordered, say
from generator.words import Words
from generator.yamltext import Document

VERSION = 1


def machine(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """An object with `version`, `language` and `findings`: code, severity, file, line, column, route, facts, words."""
    found = [_entry(finding, say(finding, documents, words)) for finding in ordered(diagnostics, documents)]
    told = {"version": VERSION, "language": words.language, "findings": found}
    return json.dumps(told, ensure_ascii=True, indent=2) + "\n"


def _entry(finding: Diagnostic, sentence: Sentence) -> dict[str, object]:
    return {
        "code": sentence.code,
        "severity": sentence.severity,
        "file": sentence.file,
        "line": sentence.span.line,
        "column": sentence.span.column,
        "route": list(finding.place.route),
        "facts": {key: without_traces(value) for key, value in finding.facts.items()},
        "message": sentence.message,
        "why": sentence.why,
        "hint": sentence.remedy,
        "related": [{"file": file, "line": line} for file, line in sentence.related],
    }
