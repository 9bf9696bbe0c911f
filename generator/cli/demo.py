"""`etalase demo`: a complete, invented project to try things on."""

from pathlib import Path

import click

from generator.cli.group import language_option, main
from generator.words import words_of


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--records", type=click.IntRange(0, 200_000), default=140, help="Banyak inovasi / number of innovations.")
@click.option("--seed", type=int, default=1, help="Benih acak; benih sama, hasil sama / same seed, same bytes.")
@language_option
def demo(folder: Path, records: int, seed: int, language: str) -> None:
    """Tulis proyek contoh yang sepenuhnya rekaan / write a complete, invented project."""
    from generator.demo import write_demo

    words = words_of(language)
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(words("demo.not_empty", folder=str(folder)))
    write_demo(folder, records, seed)
    click.echo(words("demo.done", folder=str(folder), n=records), err=True)
