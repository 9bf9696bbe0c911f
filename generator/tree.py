"""The edge that joins disk and pipeline: read the project, say what was found, write the tree."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from generator.aside import Share, shared
from generator.content import Content
from generator.diagnostics import has_errors
from generator.disk import Store, read_content, remove_links, remove_others, write_files
from generator.history.reading import read_history
from generator.pipeline import Findings, Job, Outcome, build
from generator.project import Project
from generator.report.terminal import terminal
from generator.words import words_of


def make_tree(project: Project, today: date, language: str, share: Share = shared) -> tuple[bool, str]:
    """Makes the project's tree of pages when its content has no error; `share` does the jobs.

    Gives whether the tree was made, and everything found, in words; with errors the tree stays as it was.
    """
    made = Store(project.pictures)
    history = read_history(project.root, project.content.name, Store(project.history))
    content = read_content(project.content)
    outcome = build(content, read_prose(project), today, made, history, project.languages())
    said = told(outcome.findings, language)
    if has_errors(outcome.findings.diagnostics):
        return False, said
    write_languages(project, outcome, share)
    return True, said


def read_prose(project: Project) -> Mapping[str, bytes]:
    """The hand-written pages by path, `id/tentang.md` and so on; none when the project has no such folder."""
    return read_content(project.prose).files if project.prose.is_dir() else Content({}).files


def write_languages(project: Project, outcome: Outcome, share: Share = shared) -> int:
    """Writes the tree of every language that the project builds and says how many files changed."""
    for language in project.languages():
        (project.tree / language).mkdir(parents=True, exist_ok=True)
    remove_links(project.tree)
    done = share([partial(_write, project, job) for job in outcome.jobs])
    names = {name for made, _ in done for name in made}
    done.append(_write(project, lambda: outcome.roll(names)))
    names.update(done[-1][0])
    for language in project.languages():
        prefix = f"{language}/"
        own = {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
        remove_others(project.tree / language, own)
    return sum(written for _, written in done)


def _write(project: Project, job: Job) -> tuple[list[str], int]:
    """Does one job: the paths of its files, and how many had to be written."""
    names: list[str] = []

    def passing() -> Iterator[tuple[str, bytes]]:
        for path, body in job():
            if path.partition("/")[0] in project.languages():
                names.append(path)
                yield path, body

    written = write_files(passing(), project.tree)
    return names, written


def told(findings: Findings, language: str) -> str:
    """The findings in words; nothing where there are none."""
    return terminal(findings.diagnostics, findings.documents, words_of(language)) if findings.diagnostics else ""
