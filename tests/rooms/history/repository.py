"""A git repository of its own for a test, made with fixed names and days."""

import os
import subprocess
from pathlib import Path

NAME, MESSAGE = "Sari Rahasia", "Pesan rahasia <script>alert(1)</script>"


def git(root: Path, *words: str) -> str:
    """What git answers; fails the test when it refuses."""
    env = {"PATH": os.environ["PATH"], "HOME": str(root), "GIT_CONFIG_NOSYSTEM": "1"}
    env |= {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in _WHO.items()}
    done = subprocess.run(["git", *words], cwd=root, env=env, capture_output=True, text=True, check=True)
    return done.stdout.strip()


_WHO = {"NAME": NAME, "EMAIL": "sari@rahasia.example", "DATE": "2020-02-03T23:30:00+07:00"}


def repository(root: Path) -> Path:
    """An empty repository in `root`, which it returns."""
    root.mkdir(parents=True, exist_ok=True)
    git(root, "init", "-q", "-b", "main")
    return root


def commit(root: Path, **texts: str | None) -> str:
    """Writes records below `content/` (`innovations__a` is `innovations/a.yaml`; None removes it) and commits."""
    for name, text in texts.items():
        path = root / "content" / f"{name.replace('__', '/').replace('_', '-')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink() if text is None else path.write_text(text, encoding="utf-8")
    return commit_all(root)


def commit_all(root: Path) -> str:
    """Commits whatever is there and returns the commit's name."""
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", MESSAGE)
    return git(root, "rev-parse", "HEAD")
