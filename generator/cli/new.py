"""`etalase new`: asks what is known of an innovation or an event, and writes its record."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, language_option, main, project_option
from generator.clock import today
from generator.content import Content
from generator.diagnostics import Diagnostic, has_errors
from generator.disk import read_content
from generator.load import load
from generator.pipeline import Findings
from generator.project import Project
from generator.proposal import Asked, Step, free_id, judged, recorded, remaining, steps, told_about, understood
from generator.report import VOICES
from generator.report.sentence import say, visible
from generator.words import Words, words_of

FOLDERS = {"innovation": "innovations", "event": "events"}
_NAMES = {"innovations": "nama_inovasi", "events": "nama_kegiatan"}
_BESIDE = ("innovations/", "events/")


@main.command()
@click.argument("kind", type=click.Choice(list(FOLDERS)))
@click.option(
    "--set", "given", multiple=True, metavar="ISIAN=ISI", help="Jawaban yang tidak ditanyakan lagi / an answer."
)
@click.option("--no-input", is_flag=True, help="Jangan bertanya, pakai --set saja / ask nothing.")
@project_option
@language_option
def new(kind: str, given: tuple[str, ...], no_input: bool, root: Path, language: str) -> None:
    """Tanya jawab, lalu tulis rekaman baru / ask, then write a new record."""
    words, folder = words_of(language), FOLDERS[kind]
    asked = steps(folder, words)
    session = _Session(Project(root), folder, asked, words, _given(given, asked, words))
    try:
        if not no_input:
            session.ask()
    except (click.Abort, EOFError, KeyboardInterrupt):
        click.echo(f"\n{words('propose.stopped')}\n\n{session.text()}", nl=False)
        sys.exit(CONTENT_FAULT)
    session.write()


def _given(given: Sequence[str], asked: Sequence[Step], words: Words) -> dict[str, str]:
    """The answers of the command line; raises click.UsageError."""
    known = [field.path for step in asked for field in step.fields]
    found: dict[str, str] = {}
    for each in given:
        name, mark, text = each.partition("=")
        if not mark:
            raise click.UsageError(words("propose.shape", found=visible(each)))
        if name not in known:
            raise click.UsageError(words("propose.no_field", found=visible(name), choices=", ".join(known)))
        found[name] = text
    return found


class _Session:
    """The answers so far, and the record that they make."""

    def __init__(
        self, project: Project, folder: str, asked: Sequence[Step], words: Words, answers: dict[str, str]
    ) -> None:
        self.project, self.folder, self.asked, self.words, self.answers = project, folder, asked, words, answers
        self.content = read_content(project.content)
        self.showcase = load(self.content).showcase
        others = (name for name in self.content.files if name.startswith(f"{folder}/"))
        self.taken = {name.partition("/")[2].removesuffix(".yaml") for name in others}
        around = {name: body for name, body in self.content.files.items() if not name.startswith(_BESIDE)}
        self.around = Content(around)
        """What one answer is checked against: its twins among the records are looked for once, at the end."""

    def ask(self) -> None:
        """Asks everything that is not answered yet; an empty answer goes on."""
        click.echo(self.words("propose.lead", n=len(self.asked)))
        for number, step in enumerate(self.asked, 1):
            open_fields = [field for field in step.fields if field.path not in self.answers]
            if open_fields:
                click.echo(f"\n{number}. {step.text}")
                for field in open_fields:
                    self.ask_for(field, step.hint if field is step.fields[0] else "")

    def ask_for(self, field: Asked, hint: str) -> None:
        """Asks until the answer is sound or none is given."""
        for line in _told(field, hint, self.words):
            click.echo(f"   {line}")
        while answer := click.prompt(f"   {field.title}", default="", show_default=False).strip():
            self.answers[field.path] = _chosen(field, answer)
            wrong = self.wrong(field)
            if not wrong:
                return
            del self.answers[field.path]
            for message in wrong:
                click.echo(f"   ! {message}")
            click.echo(f"   {self.words('propose.again')}")

    def wrong(self, field: Asked) -> list[str]:
        """What `check` would say of the answer."""
        found = judged(self.around, self.file(), self.text(), today())
        paths = [field.path, "unit_tercetak"] if field.path == "unit_kerja.0" else [field.path]
        return [_said(finding, found, self.words) for finding in told_about(found, paths)]

    def values(self) -> Mapping[str, str]:
        """The record's fields by their routes, as far as they are known."""
        fields = (field for step in self.asked for field in step.fields)
        known = understood(self.answers, fields, self.showcase)
        return {"id": free_id(self.folder, known, self.taken), **known}

    def file(self) -> str:
        """The record's file below the content."""
        return f"{self.folder}/{self.values()['id']}.yaml"

    def text(self) -> str:
        """The record, and comments for what it does not tell."""
        return recorded(self.folder, self.values()) + remaining(self.asked, self.answers, self.words)

    def write(self) -> None:
        """Writes the record where none is, and says what is left to do."""
        if not self.answers.get(_NAMES[self.folder]):
            click.echo(self.words("propose.no_name"), err=True)
            sys.exit(CONTENT_FAULT)
        file = self.file()
        _put(self.project.content / file, self.text(), self.words)
        click.echo(f"\n{self.words('propose.wrote', file=f'content/{file}')}")
        found = judged(self.content, file, self.text(), today())
        click.echo(VOICES["text"](found.diagnostics, found.documents, self.words), nl=False)
        click.echo(self.words("propose.after"))
        sys.exit(CONTENT_FAULT if has_errors(found.diagnostics) else 0)


def _told(field: Asked, hint: str, words: Words) -> Iterator[str]:
    if hint or field.hint:
        yield hint or field.hint
    if field.is_list:
        yield words("propose.several")
    if field.choices:
        yield words("propose.choose")
        yield from (f"  {number}) {word}" for number, (_, word) in enumerate(field.choices, 1))


def _chosen(field: Asked, answer: str) -> str:
    """The value that a number stands for; any other answer as it is."""
    if field.choices and answer.isdecimal() and 0 < int(answer) <= len(field.choices):
        return field.choices[int(answer) - 1][0]
    return answer


def _said(finding: Diagnostic, found: Findings, words: Words) -> str:
    sentence = say(finding, found.documents, words)
    return " ".join(part for part in (sentence.message, sentence.hint) if part)


def _put(path: Path, text: str, words: Words) -> None:
    """Writes a file that is not there yet; what is there stays."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:
            out.write(text.encode())
    except FileExistsError:
        raise click.UsageError(words("propose.exists", file=visible(str(path)))) from None
    except OSError as fault:
        raise click.UsageError(words("propose.disk", file=visible(str(path)), problem=str(fault.strerror))) from fault
