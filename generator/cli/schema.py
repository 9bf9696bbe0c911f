"""`etalase schema`: the JSON Schema of each kind of record, for editors."""

from pathlib import Path

import click

from generator.cli.group import main
from generator.schema import write_schemas


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("schema"))
def schema(folder: Path) -> None:
    """Tulis JSON Schema tiap jenis rekaman / write the JSON Schema of each kind of record."""
    click.echo(f"{write_schemas(folder)}")
