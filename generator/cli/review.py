"""`etalase review`: what a forge is told of a proposed change, here or there."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.clock import today
from generator.content import Content
from generator.diagnostics import has_errors
from generator.disk import Store, limit_of, read_content, read_site, write_files
from generator.history.git import Unavailable
from generator.history.snapshot import Revision, changed_files, forked_from, read_snapshot, revision
from generator.pipeline import Means, Outcome, build
from generator.project import Project
from generator.report.sentence import visible
from generator.review import Side, all_labels, changes, comment, labels, page_changes
from generator.review.comment import told_of
from generator.tree import read_prose
from generator.words import LANGUAGES, Words, words_of

THEME = "generator/theme"
"""Where the engine's configuration of this repository looks for its theme."""


@main.command()
@click.option("--base", "before", required=True, metavar="DIR|REV", help="Sebelum usulan / before the change.")
@click.option("--head", "after", metavar="DIR|REV", help="Sesudah usulan; tanpa ini, folder proyek / after the change.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder hasil / where the answer goes.")
@click.option(
    "--preview",
    type=click.Path(file_okay=False, path_type=Path),
    help="Tulis proyek dengan rekaman usulan, untuk dibangun / write a project of the proposed records, to build.",
)
@click.option("--preview-url", "link", default="", help="Di mana pratinjaunya diunduh / where the preview is.")
@project_option
@language_option
def review(root: Path, language: str, out: Path | None, preview: Path | None, **given: str | None) -> None:
    """Apa yang diubah sebuah usulan, seperti komentar di forge / what a change does, as a forge is told."""
    words, project = words_of(language), Project(root.resolve())
    base, head, others = _both(project, given["before"] or "", given["after"], words)
    one, other = (Side(content, _built(project, content)) for content in (base, head))
    answer = _answer(one, other, others, words)
    answer["comment.md"] += _linked(given["link"] or "", words)
    if preview:
        _write_preview(project, head, preview)
    if out:
        write_files(((name, text.encode()) for name, text in answer.items()), out)
        click.echo(words("review.files", files=", ".join(answer)), err=True)
    else:
        click.echo(answer["comment.md"], nl=False)
    sys.exit(CONTENT_FAULT if has_errors(other.outcome.findings.diagnostics) else 0)


def _both(project: Project, before: str, after: str | None, words: Words) -> tuple[Content, Content, tuple[str, ...]]:
    """The content of both sides, and the other files that differ where git knows."""
    one = _place(project, before, words)
    two = _place(project, after, words) if after else project.content
    if isinstance(one, Revision):
        newest = two if isinstance(two, Revision) else revision(project.root, "HEAD")
        one = forked_from(one, newest)
    return _content(project, one), _content(project, two), _others(project, one, two)


def _others(project: Project, one: Path | Revision, two: Path | Revision) -> tuple[str, ...]:
    """The changed files that are no content; folders beside git are not compared."""
    if isinstance(one, Path) or isinstance(two, Path):
        return ()
    return changed_files(one, two, project.content.name)


def _place(project: Project, name: str, words: Words) -> Path | Revision:
    """What `name` stands for: the content of another project folder, or a commit."""
    if Path(name).is_dir():
        return Project(Path(name)).content
    try:
        return revision(project.root, name)
    except Unavailable as fault:
        raise click.UsageError(words("review.no_rev", found=visible(name))) from fault


def _content(project: Project, place: Path | Revision) -> Content:
    return read_content(place) if isinstance(place, Path) else read_snapshot(place, project.content.name, limit_of)


def _built(project: Project, content: Content) -> Outcome:
    """The content as this project's generator and hand-written pages make it, whoever wrote it."""
    return build(content, read_prose(project), today(), Means(Store(project.pictures), languages=LANGUAGES[:1]))


def _answer(base: Side, head: Side, others: tuple[str, ...], words: Words) -> dict[str, str]:
    """The files of the answer by name: the comment, the labels that fit and those that do not, the changed pages."""
    changed = changes(base, head)
    pages = page_changes(base.outcome.files, head.outcome.files)
    own = {each.after.url for each in changed if each.after}
    fitting = labels(changed, told_of(base, head, changed), others, words)
    return {
        "comment.md": comment(base, head, changed, pages, others, words),
        "labels.txt": _lines(fitting),
        "gone.txt": _lines(label for label in all_labels(words) if label not in fitting),
        "pages.txt": _lines(page.url for page in pages if page.url in own),
    }


def answer_to(project: Project, base: Content, head: Content, words: Words) -> str:
    """The comment alone, for content that is at hand."""
    one, other = (Side(content, _built(project, content)) for content in (base, head))
    return _answer(one, other, (), words)["comment.md"]


def _lines(texts: Iterable[str]) -> str:
    return "".join(f"{text}\n" for text in texts)


def _linked(link: str, words: Words) -> str:
    """Where the preview is; the address is the forge's own, not a contributor's."""
    return f"\n{words('review.preview', url=link)}\n" if link.startswith("https://") else ""


def _write_preview(project: Project, content: Content, folder: Path) -> None:
    """The project as it is, with the proposed records: only what was read as plain files is written."""
    own = {path.name: path.read_bytes() for path in map(project.configuration, project.languages())}
    own |= {f"{project.prose.name}/{name}": body for name, body in read_prose(project).items()}
    own |= {f"{project.content.name}/{name}": body for name, body in content.files.items()}
    own |= {f"{THEME}/{name}": body for name, body in read_site(project.root / THEME)}
    write_files(own.items(), folder)
