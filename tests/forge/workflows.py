"""The workflow files, and what two linters say about them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
LINT = ROOT / "tests" / "vendor" / "lint.mjs"
NEWER = "ubuntu-24.04"
"""A runner that is younger than the linter's list of runners."""
Step = dict[str, Any]


def zizmor(folder: Path) -> list[dict[str, Any]]:
    """The holes that zizmor finds in the workflows below `folder`, without asking anyone."""
    tool = Path(sys.executable).with_name("zizmor")
    command: list[str | Path] = [tool, "--offline", "--no-progress", "--no-exit-codes", "--format", "json", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def actionlint(*files: Path) -> list[str]:
    """What actionlint says about workflow files, but for a runner that it does not know yet."""
    node = Path(sys.executable).with_name("node")
    command: list[str | Path] = [node, LINT.name, *files]
    done = subprocess.run(command, cwd=LINT.parent, capture_output=True, text=True, check=True)
    return [
        f"{Path(each['file']).name}:{each['line']}: {each['message']}"
        for each in json.loads(done.stdout)
        if not (each["kind"] == "runner-label" and f'"{NEWER}" is unknown' in each["message"])
    ]


def jobs(file: Path) -> dict[str, Any]:
    """The jobs of a workflow."""
    found: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    return found


def steps(file: Path) -> Iterator[Step]:
    """Every step of a workflow."""
    return (step for job in jobs(file).values() for step in job["steps"])
