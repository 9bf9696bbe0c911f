"""A repository as a forge checks it out, with the scripts of ours and a `gh` that only writes down what it is asked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.forge.workflows import ROOT

GH = """#!/usr/bin/env bash
{ printf '%s\\t' "$@"; printf '\\n'; } >> "$GH_LOG"
case "$*" in
  *"/pulls?state=open"*) cat "$GH_PULLS" ;;
  *"--jq .default_branch"*) echo main ;;
  *"--jq .object.sha"*) echo 0000 ;;
  *"--input -"*) cat >> "$GH_LOG" ;;
esac
"""


def installed(root: Path) -> Path:
    """The scripts and the command, in the repository at `root`, which it returns."""
    shutil.copytree(ROOT / ".ci", root / ".ci", dirs_exist_ok=True)
    tools = root / ".venv" / "bin"
    tools.mkdir(parents=True, exist_ok=True)
    command = f'#!/bin/sh\nexec "{sys.executable}" -c "from generator.cli import run; run()" "$@"\n'
    for name, text in (("etalase", command), ("gh", GH)):
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    return root


def script(root: Path, name: str, **given: str) -> subprocess.CompletedProcess[str]:
    """What a script of `.ci/` does in the repository."""
    tools = root / ".venv" / "bin"
    env = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(root),
        "PYTHONPATH": str(ROOT),
        "GH_LOG": str(root / "gh.log"),
        "GH_PULLS": str(root / "pulls.txt"),
        "GITHUB_OUTPUT": str(root / "output.txt"),
        "GITHUB_REPOSITORY": "kota/etalase",
        "RUN_URL": "https://forge.example/runs/1",
        **given,
    }
    return subprocess.run([root / ".ci" / name], cwd=root, env=env, capture_output=True, text=True, check=False)
