"""Findings as annotations on the changed lines of a pull request (GitHub workflow commands)."""

from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic
from generator.report.sentence import Sentence, ordered, say
from generator.words import Words
from generator.yamltext import Document

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}


def github(diagnostics: Iterable[Diagnostic], documents: Mapping[str, Document], words: Words) -> str:
    """One command a finding; the forge shows about ten of a kind, so the summary is the full list."""
    return "".join(_command(say(finding, documents, words)) for finding in ordered(diagnostics, documents))


def _command(sentence: Sentence) -> str:
    properties = {
        "file": sentence.file,
        "line": str(sentence.span.line),
        "col": str(sentence.span.column),
        "title": sentence.code,
    }
    named = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[sentence.severity]} {named}::{_data(sentence.told)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
