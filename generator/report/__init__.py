"""Diagnostics in words: one fact, five voices."""

from collections.abc import Callable, Iterable, Mapping

from generator.diagnostics import Diagnostic
from generator.report.github import github
from generator.report.gitlab import gitlab
from generator.report.machine import machine
from generator.report.summary import summary
from generator.report.terminal import terminal
from generator.words import Words
from generator.yamltext import Document

Voice = Callable[[Iterable[Diagnostic], Mapping[str, Document], Words], str]

VOICES: dict[str, Voice] = {"text": terminal, "github": github, "gitlab": gitlab, "summary": summary, "json": machine}
