"""The site as people build it: by the command, into a folder of its own."""

import subprocess
import sys
from pathlib import Path

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
