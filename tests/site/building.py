"""The site as people build it: by the command, into a folder of its own."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.demo import write_demo

COMMAND = Path(sys.executable).with_name("etalase")
PROJECT = Path(__file__).resolve().parents[2]


def build_site(out: Path) -> Path:
    """Builds the site of this project into `out` unless it is there, and returns `out`.

    Raises `RuntimeError` with the command's own words when the build fails.
    """
    if not (out / "index.html").is_file():
        done = subprocess.run(
            [COMMAND, "build", "--out", out], cwd=PROJECT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"etalase build ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return out


def write_project(folder: Path, content: Mapping[str, bytes]) -> Path:
    """A project like the demo, with its pages and its engine, but this content; returns `folder`."""
    write_demo(folder, 0, 1)
    for old in (folder / "content").rglob("*.*"):
        old.unlink()
    for name, body in content.items():
        (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / name).write_bytes(body)
    settings = folder / "mkdocs.yml"  # the demo's cohort is not there
    settings.write_text(re.sub(r"(?m)^  - .*angkatan/.*\n", "", settings.read_text("utf-8")), "utf-8")
    return folder
