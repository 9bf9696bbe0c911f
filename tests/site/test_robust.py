"""Builds that are killed, that meet, that run out of disk, or that happen elsewhere: nothing torn, nothing lost."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.fields import sound
from tests.site import NOTE
from tests.site.building import COMMAND, PROJECT, write_project
from tests.thorough import THOROUGH

pytestmark = [pytest.mark.site, pytest.mark.long]

Snapshot = dict[str, bytes]
KILLS = 20 if THOROUGH else 8


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Snapshot]:
    """A small project that has a page of every kind, and its site as it was built first."""
    project = write_project(tmp_path_factory.mktemp("kokoh") / "proyek", sound().files)
    (project / "mkdocs.en.yml").unlink()  # one language is half the work, and torn just as easily
    return project, built_as(project, "Satu")


@pytest.fixture
def project(started: tuple[Path, Snapshot]) -> Path:
    """The project, with its site as it was first: built again only when a test left another."""
    project, first = started
    rename(project, "Satu")
    if first != snapshot(project / "site"):
        assert first == built_as(project, "Satu")
    return project


def build(project: Path, **more: Any) -> "subprocess.CompletedProcess[str]":
    """A whole build."""
    return subprocess.run([COMMAND, "build"], cwd=project, capture_output=True, text=True, check=False, **more)


def start(project: Path) -> "subprocess.Popen[str]":
    """A build that is left to run."""
    return subprocess.Popen(
        [COMMAND, "build"], cwd=project, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def snapshot(site: Path) -> Snapshot:
    """Every file of a site."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def rename(project: Path, name: str) -> None:
    """Gives the region another name, which stands on many pages."""
    file = project / "content" / "site.yaml"
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("wilayah_singkat:")]
    file.write_text("\n".join([*lines, f"wilayah_singkat: {name}", ""]), "utf-8")


def built_as(project: Path, name: str) -> Snapshot:
    """The site of the project under that name."""
    rename(project, name)
    assert 0 == build(project).returncode
    return snapshot(project / "site")


def left_beside(project: Path) -> list[str]:
    """What builds left beside the site."""
    return sorted(path.name for path in project.iterdir() if path.name.startswith(".site"))


def test_a_killed_build_leaves_the_last_good_site_whole_and_the_next_build_works(project: Path) -> None:
    """Killed at moments spread over the length of a whole build (more of them with ETALASE_THOROUGH).

    Each single step of the swap, which takes no time, is killed by tests/rooms/test_publish.py.
    """
    first = snapshot(project / "site")
    started = time.monotonic()
    whole = [first, built_as(project, "Dua")]
    length = time.monotonic() - started
    assert whole[0] != whole[1]

    for kill in range(KILLS):
        rename(project, ("Satu", "Dua")[kill % 2])
        running = start(project)
        time.sleep(length * (kill + 0.5) / KILLS)
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert snapshot(project / "site") in whole

    assert built_as(project, "Satu") == first
    assert [] == left_beside(project)


def test_of_two_builds_at_the_same_time_one_says_so_and_the_site_is_whole(project: Path) -> None:
    expected = snapshot(project / "site")
    both = [start(project), start(project)]
    said = [running.communicate()[0] for running in both]

    assert sorted(running.returncode for running in both) in ([0, 3], [0, 0])
    assert all(
        "Pembangunan lain sedang berjalan" in text for text, run in zip(said, both, strict=True) if run.returncode
    )
    assert expected == snapshot(project / "site")
    assert [] == left_beside(project)


def limits(project: Path) -> Iterator[int]:
    """Largest sizes of a file that a disk may refuse: of the generator's own pages, and of the engine's alone."""
    yield 4_000
    largest = max(path.stat().st_size for path in (project / "build" / "docs").rglob("*") if path.is_file())
    long = project / "pages" / "id" / "panjang.md"  # with the head and foot of a page it is larger than all others
    long.parent.mkdir(parents=True, exist_ok=True)
    long.write_text("# Panjang\n\n" + "kata " * (largest // 5 + 100))
    yield long.stat().st_size + 100
    long.unlink()


def test_a_disk_that_refuses_is_said_and_loses_nothing(project: Path) -> None:
    before = snapshot(project / "site")
    for limit in limits(project):
        rename(project, f"Tiga {limit}")
        failed = build(project, preexec_fn=lambda most=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))

        assert 3 == failed.returncode
        assert "Disk menolak" in failed.stderr
        assert "Traceback" not in failed.stdout + failed.stderr
        assert before == snapshot(project / "site")
        assert [] == left_beside(project)
    assert built_as(project, "Satu") == before


A_DAY = {"SOURCE_DATE_EPOCH": str(int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()))}
LATER = """
import time
_now, _ahead = time.time, 400 * 86400
time.time = lambda: _now() + _ahead
"""


def test_the_same_content_as_of_the_same_day_gives_the_same_bytes_on_another_day_path_zone_language_and_mask(
    project: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    rename(project, "Satu")
    assert 0 == build(project, env=os.environ | A_DAY).returncode
    here = snapshot(project / "site")
    elsewhere = tmp_path / "jalan lain" / "é"
    elsewhere.mkdir(parents=True)
    files = sorted((path for path in project.rglob("*") if path.is_file()), reverse=True)
    for file in files:
        name = file.relative_to(project)
        if name.parts[0] not in ("site", "build"):
            (elsewhere / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, elsewhere / name)
    (tmp_path / "sitecustomize.py").write_text(LATER)
    paths = os.pathsep.join([str(tmp_path), str(PROJECT)])
    other = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONPATH": paths}

    done = build(elsewhere, env={**os.environ, **A_DAY, **other}, preexec_fn=lambda: os.umask(0o077))

    assert 0 == done.returncode, done.stderr
    there = snapshot(elsewhere / "site")
    assert [] == sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))
    record_property(NOTE, f"reproducible: {len(there)} files alike, {sys.platform}")
