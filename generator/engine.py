"""Runs the engine on the generated tree; MkDocs today, another builder of the same tree tomorrow."""

import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.child import end_with_parent
from generator.project import Project

TREE_IS_READY = "ETALASE_TREE_IS_READY"
"""Set while `etalase` drives the engine, so that the plugin does not make the tree again."""


class EngineFailed(Exception):
    """The engine refused the tree; the text is what it said."""


def build_site(project: Project, stage: Path) -> None:
    """Builds every language of the tree into `stage`, side by side.

    Raises EngineFailed with the engine's words, OSError when the disk refused it.
    """
    if not project.languages():
        raise EngineFailed(str(project.configuration("id")))
    runs = [_start(project, language, stage) for language in project.languages()]
    said = [(run.communicate()[0], run.returncode) for run in runs]
    failed = [text for text, code in said if code]
    if failed:
        raise _fault("\n".join(failed))
    _gather(project, stage)


_REFUSED = re.compile(r"\[Errno (\d+)\]")
_OF_THE_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EIO}
_TRACE = re.compile(r"^Traceback .*?^(?=\S)(?!Traceback)", re.MULTILINE | re.DOTALL)


def _fault(said: str) -> Exception:
    """What the engine said, without Python's own account of it; a full disk is a fault of the disk."""
    for number in _REFUSED.findall(said):
        if int(number) in _OF_THE_DISK:
            return OSError(int(number), os.strerror(int(number)))
    return EngineFailed(_TRACE.sub("", said).strip())


def _start(project: Project, language: str, stage: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    command += ["--config-file", str(project.configuration(language))]
    command += ["--site-dir", str(_place(stage, language))]
    return subprocess.Popen(
        command,
        cwd=project.root,
        env=_environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=end_with_parent,  # noqa: PLW1509  (no threads here)
    )


def _environment() -> dict[str, str]:
    """The engine's surroundings: no adverts in the log, and no clock in the output."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", TREE_IS_READY: "1"}
    return {"SOURCE_DATE_EPOCH": "1573689600", **os.environ, **fixed}


def _place(stage: Path, language: str) -> Path:
    """Each language builds into a folder of its own: the engine empties its folder first."""
    return stage if language == "id" else stage.with_name(f"language-{language}")


def _gather(project: Project, stage: Path) -> None:
    for language in _others(project):
        _place(stage, language).rename(stage / language)


def _others(project: Project) -> Iterator[str]:
    return (language for language in project.languages() if language != "id")
