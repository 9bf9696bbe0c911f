"""`etalase explain CODE`: what a finding means, with a wrong and a right example."""

from collections.abc import Iterator

import click

from generator.cli.group import language_option, main
from generator.diagnostics import nearest
from generator.pipeline import taught
from generator.report.sentence import path
from generator.view import Taught
from generator.words import Words, words_of


@main.command()
@click.argument("code", required=False)
@language_option
def explain(code: str | None, language: str) -> None:
    """Jelaskan satu kode temuan, dengan contoh / explain a code of a finding, with examples."""
    words = words_of(language)
    lessons = taught()
    if code is None:
        click.echo("\n".join(f"{each:<28} {words(f'rule.{each}.title')}" for each in lessons))
    elif code in lessons:
        click.echo("\n".join(_told(lessons[code], words)))
    else:
        raise click.UsageError(words("command.no_code", code=code, nearest=nearest(code, lessons)))


def _told(lesson: Taught, words: Words) -> Iterator[str]:
    code = lesson.code
    yield f"{code}: {words(f'rule.{code}.title')}\n"
    yield words(f"rule.{code}.why")
    yield f"\n{words('lesson.wrong')} ({path(lesson.file)})\n"
    yield _indented(lesson.wrong)
    if lesson.told:
        yield f"\n{words('lesson.told')}\n"
        yield _indented(lesson.told[words.language])
    yield f"\n{words('lesson.right')}\n"
    yield _indented(lesson.right)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.rstrip("\n").split("\n"))
