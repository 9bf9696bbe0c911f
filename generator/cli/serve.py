"""`etalase serve`: a live preview."""

import os
import subprocess
import sys
from pathlib import Path

import click

from generator.cli.group import CONTENT_FAULT, main, project_option
from generator.clock import today
from generator.project import Project
from generator.tree import make_tree


@main.command()
@project_option
@click.option("--address", default="127.0.0.1:8000", help="Alamat pratinjau / preview address.")
@click.option("--open/--no-open", "opened", default=False, help="Buka peramban / open a browser.")
def serve(root: Path, address: str, opened: bool) -> None:
    """Pratinjau langsung: perubahan rekaman tampak di peramban / live preview."""
    project = Project(root.resolve())
    made, said = make_tree(project, today(), "id")
    sys.stderr.write(said)
    if not made:
        sys.exit(CONTENT_FAULT)
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--no-strict", "--quiet", "--dev-addr", address]
    command += ["--config-file", str(project.configuration("id"))] + ["--open"] * opened
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    sys.exit(subprocess.run(command, cwd=project.root, env=environment, check=False).returncode)
