"""The edge that joins disk and pipeline: read the project, say what was found, write the tree."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.content import Content
from generator.diagnostics import has_errors
from generator.disk import Store, read_content, write_tree
from generator.history import read_history
from generator.pipeline import Findings, Outcome, build
from generator.project import Project
from generator.report.terminal import terminal
from generator.words import words_of


def make_tree(project: Project, today: date, language: str) -> bool:
    """Makes the project's tree of pages when its content has no error; says everything found on standard error.

    Gives whether the tree was made; with errors the tree stays as it was.
    """
    made = Store(project.pictures)
    history = read_history(project.root, project.content.name, Store(project.history))
    outcome = build(read_content(project.content), read_prose(project), today, made, history)
    tell(outcome.findings, language)
    if has_errors(outcome.findings.diagnostics):
        return False
    write_languages(project, outcome)
    return True


def read_prose(project: Project) -> Mapping[str, bytes]:
    """The hand-written pages by path, `id/tentang.md` and so on; none when the project has no such folder."""
    return read_content(project.prose).files if project.prose.is_dir() else Content({}).files


def write_languages(project: Project, outcome: Outcome) -> int:
    """Writes the tree of every language that the project builds and says how many files changed."""
    written = 0
    for language in project.languages():
        prefix = f"{language}/"
        own = {name.removeprefix(prefix): body for name, body in outcome.files.items() if name.startswith(prefix)}
        written += write_tree(own, _made(project.tree / language))
    return written


def tell(findings: Findings, language: str) -> None:
    """Prints the findings, if there are any, on standard error."""
    if findings.diagnostics:
        sys.stderr.write(terminal(findings.diagnostics, findings.documents, words_of(language)))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
