"""`etalase completion`: what a shell needs to complete verbs, options and files."""

import click
from click.shell_completion import get_completion_class

from generator.cli.group import main

SHELLS = ("bash", "zsh", "fish")


@main.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Pelengkapan di terminal, untuk disimpan / completion for a shell, to be kept in a file."""
    kind = get_completion_class(shell)
    assert kind is not None  # click has all three
    click.echo(kind(main, {}, "etalase", "_ETALASE_COMPLETE").source())
