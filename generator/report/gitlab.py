"""Findings as a Code Quality report, which GitLab shows on the changed lines of a merge request.

The fields are those of GitLab's docs, "Code Quality report format".
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256

from generator.diagnostics import Diagnostic
from generator.report.sentence import Sentence, ordered, say
from generator.words import Words
from generator.yamltext import Document

_SEVERITIES = {"error": "major", "warning": "minor", "advice": "info"}


def gitlab(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """A list with an entry for each finding; an equal finding keeps its fingerprint when lines move."""
    found = [_entry(say(finding, documents, words)) for finding in ordered(diagnostics, documents)]
    return json.dumps(found, ensure_ascii=True, indent=1) + "\n"


def _entry(sentence: Sentence) -> dict[str, object]:
    essence = "\0".join((sentence.code, sentence.file, sentence.message))
    return {
        "description": sentence.told,
        "check_name": sentence.code,
        "fingerprint": sha256(essence.encode()).hexdigest(),
        "severity": _SEVERITIES[sentence.severity],
        "location": {"path": sentence.file, "lines": {"begin": sentence.span.line}},
    }
