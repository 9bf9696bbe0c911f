"""The command itself, what its parts share, and how it ends: 0 well, 1 content, 2 usage, 3 our own fault."""

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import click

from generator.words import LANGUAGES, words_of

CONTENT_FAULT, OUR_FAULT = 1, 3
TRACE = "ETALASE_TRACE"
"""Set to see Python's own account of a fault of ours."""

language_option = click.option(
    "--lang",
    "--language",
    "language",
    type=click.Choice(LANGUAGES),
    default="id",
    help="Bahasa pesan / language of messages.",
)
project_option = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder proyek / project folder.",
)


VERBS = {
    "build": "build",
    "check": "check",
    "cms": "cms",
    "completion": "completion",
    "demo": "demo",
    "evidence": "evidence",
    "explain": "explain",
    "export": "export",
    "fix": "fix",
    "forge": "forge",
    "import": "imports",
    "new": "new",
    "review": "review",
    "schema": "schema",
    "serve": "serve",
    "template": "template",
}
"""Each verb and its module in this folder, which is loaded when the verb is called: loading all takes half a second."""


class _Guarded(click.Group):
    """A fault of ours is said in words and ends with 3; a contributor never meets a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in VERBS:
            import_module(f"generator.cli.{VERBS[cmd_name]}")
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as fault:
            if os.environ.get(TRACE):
                raise
            stop(_our_fault(fault))


def _our_fault(fault: Exception) -> str:
    told = f"{type(fault).__name__}: {fault}"[:300].encode("ascii", "backslashreplace").decode()
    return "\n".join(words_of(language)("command.our_fault", problem=told) for language in LANGUAGES)


def stop(message: str) -> NoReturn:
    """Says `message` on standard error and ends the command as a fault that is not the contributor's."""
    click.echo(message, err=True)
    sys.exit(OUR_FAULT)


@click.group(cls=_Guarded, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="etalase")
def main() -> None:
    """Etalase: rekaman inovasi menjadi situs publik / innovation records become a public site."""


def run() -> NoReturn:
    """The command as a program of its own, which is short: nothing in it is freed before it ends, and then all at once.

    Records are trees that live until the end. Looking for circles among them took a third of a check of ten thousand,
    and freeing them one by one a second.
    """
    gc.disable()
    code: object = 0
    try:
        main()
    except SystemExit as end:
        code = end.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # whoever listened may have gone
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))
