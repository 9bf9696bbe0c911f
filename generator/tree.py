"""The edge that joins disk and pipeline: read the project, say what was found, write the tree."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from generator.aside import Share, aside, in_turn, shared
from generator.content import Content
from generator.diagnostics import has_errors
from generator.disk import Store, read_content, remove_links, remove_others, write_files
from generator.done import Done, marks, read_done, write_done
from generator.export.holdings import Holdings
from generator.history.reading import read_history
from generator.job import Files, Job
from generator.pipeline import Findings, Means, Outcome, build, hold
from generator.project import Project
from generator.render.compiled import keep_compiled
from generator.report.terminal import terminal
from generator.stamp import made_with
from generator.words import words_of


def make_tree(project: Project, today: date, language: str, alone: bool = False) -> tuple[bool, str]:
    """Makes the project's tree of pages when its content has no error, on two cores unless `alone`.

    Gives whether the tree was made, and everything found, in words; with errors the tree stays as it was.
    """
    keep_compiled(Store(project.templates), made_with())
    made = Store(project.pictures)
    history = read_history(project.root, project.content.name, Store(project.history))
    content = read_content(project.content)
    means = Means(made, history, project.languages(), None if alone else aside)
    outcome = build(content, read_prose(project), today, means)
    said = told(outcome.findings, language)
    if has_errors(outcome.findings.diagnostics):
        return False, said
    write_languages(project, outcome, in_turn if alone else shared)
    return True, said


def read_holdings(project: Project, today: date) -> tuple[Holdings, Findings]:
    """What the project gives out as open data, and everything found in its content."""
    history = read_history(project.root, project.content.name, Store(project.history))
    held = hold(read_content(project.content), today, Means(Store(project.pictures), history, aside=aside))
    return held.holdings, held.findings


def read_prose(project: Project) -> Mapping[str, bytes]:
    """The hand-written pages by path, `id/tentang.md` and so on; none when the project has no such folder."""
    return read_content(project.prose).files if project.prose.is_dir() else Content({}).files


def write_languages(project: Project, outcome: Outcome, share: Share = shared) -> int:
    """Writes the tree of every language that the project builds and says how many files changed.

    A job whose files follow from what they followed from, and stand as it left them, is not done again.
    """
    for language in project.languages():
        (project.tree / language).mkdir(parents=True, exist_ok=True)
    remove_links(project.tree)
    before = read_done(project.done, made_with())
    done = share([partial(_do, project, job, before.get(job.name)) for job in outcome.jobs])
    write_done(project.done, made_with(), done)
    done.append(_do(project, outcome.roll({name for one in done for name in one.marks}), None))
    names = {name for one in done for name in one.marks}
    for language in project.languages():
        prefix = f"{language}/"
        own = {name.removeprefix(prefix) for name in names if name.startswith(prefix)}
        remove_others(project.tree / language, own)
    return sum(one.written for one in done)


def _do(project: Project, job: Job, before: Done | None) -> Done:
    """Does one job, or finds it done."""
    key = job.key()
    if before and key and before.stands(key, project.tree):
        return before
    names: list[str] = []

    def passing() -> Files:
        for path, body in job.make():
            if path.partition("/")[0] in project.languages():
                names.append(path)
                yield path, body

    written = write_files(passing(), project.tree)
    return Done(job.name, key, marks(project.tree, names), written)


def told(findings: Findings, language: str) -> str:
    """The findings in words; nothing where there are none."""
    return terminal(findings.diagnostics, findings.documents, words_of(language)) if findings.diagnostics else ""
