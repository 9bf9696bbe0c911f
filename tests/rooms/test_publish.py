"""All or nothing: a site takes the place of the old one whole, or not at all."""

import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from generator import publish
from generator.publish import Busy


def write(folder: Path, words: str) -> None:
    """A site of two files that say `words`."""
    (folder / "en").mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(words)
    (folder / "en" / "index.html").write_text(words)


def read(folder: Path) -> dict[str, str]:
    """The files of a site."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def beside(site: Path) -> set[str]:
    """What stands beside the site, but for the folder of the lock."""
    return {path.name for path in site.parent.iterdir()} - {"build"}


def lock(site: Path) -> Path:
    """The lock of the project that the site belongs to."""
    return site.parent / "build" / ".lock"


def staged(site: Path) -> AbstractContextManager[Path]:
    """A build of the project that the site belongs to."""
    return publish.staged(site, lock(site))


SCRIPT = """
import os
from pathlib import Path
from generator.publish import staged
with staged(Path({site!r}), Path({lock!r})) as stage:
    {work}
"""


def elsewhere(site: Path, work: str) -> str:
    """What a build in another process says on standard error."""
    script = SCRIPT.format(site=str(site), lock=str(lock(site)), work=work)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False).stderr


OLD = {"index.html": "lama", "en/index.html": "lama"}
NEW = {"index.html": "baru", "en/index.html": "baru"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that is online."""
    write(tmp_path / "site", "lama")
    return tmp_path / "site"


def test_the_first_build_makes_the_site(tmp_path: Path) -> None:
    with staged(tmp_path / "keluaran" / "site") as stage:
        write(stage, "baru")

    assert NEW == read(tmp_path / "keluaran" / "site")
    assert {"site"} == beside(tmp_path / "keluaran" / "site")


def test_a_build_that_ends_well_takes_the_place_of_the_old_site(site: Path) -> None:
    (site / "hilang.html").write_text("lama")
    with staged(site) as stage:
        write(stage, "baru")
        assert {"hilang.html": "lama", **OLD} == read(site)

    assert NEW == read(site)
    assert {"site"} == beside(site)


@pytest.mark.parametrize("fault", [RuntimeError, OSError, KeyboardInterrupt, SystemExit])
def test_an_error_inside_leaves_the_old_site_whole(site: Path, fault: type[BaseException]) -> None:
    with pytest.raises(fault):
        build_and_fail(site, fault)

    assert OLD == read(site)
    assert {"site"} == beside(site)


def build_and_fail(site: Path, fault: type[BaseException]) -> None:
    """A build that breaks off when it is nearly done."""
    with staged(site) as stage:
        write(stage, "baru")
        raise fault


def test_an_error_in_the_first_build_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        build_and_fail(tmp_path / "site", RuntimeError)

    assert set() == beside(tmp_path / "site")


def test_a_second_build_at_once_is_told_busy_and_changes_nothing(site: Path) -> None:
    with staged(site) as stage:
        write(stage, "baru")
        with pytest.raises(Busy), staged(site):
            pytest.fail("two builds at once")
        assert NEW == read(stage)

    assert NEW == read(site)


def test_a_build_in_another_process_is_told_busy(site: Path) -> None:
    with staged(site) as stage:
        write(stage, "baru")
        assert "Busy" in elsewhere(site, "pass")

    assert NEW == read(site)


def test_two_builds_of_one_project_are_never_at_work_at_once_wherever_they_lead(site: Path) -> None:
    other = publish.staged(site.with_name("lain"), lock(site))
    with staged(site) as stage:
        write(stage, "baru")
        with pytest.raises(Busy):
            other.__enter__()

    assert NEW == read(site)


def test_builds_of_two_projects_do_not_wait_for_each_other(site: Path, tmp_path: Path) -> None:
    with staged(site) as one, staged(tmp_path / "proyek" / "site") as other:
        write(one, "baru")
        write(other, "baru")

    assert (NEW, NEW) == (read(site), read(tmp_path / "proyek" / "site"))


def test_what_a_killed_build_left_is_cleared(site: Path) -> None:
    for name in (".site.new", ".site.old"):
        write(site.with_name(name), "sisa")
    with staged(site) as stage:
        assert [] == list(stage.iterdir())
        write(stage, "baru")

    assert NEW == read(site)
    assert {"site"} == beside(site)


def test_a_build_killed_between_two_steps_gets_its_old_site_back(site: Path) -> None:
    site.rename(site.with_name(".site.old"))
    write(site.with_name(".site.new"), "sisa")
    with pytest.raises(RuntimeError), staged(site):
        raise RuntimeError

    assert OLD == read(site)


def test_a_killed_build_holds_no_lock(site: Path) -> None:
    elsewhere(site, 'stage.joinpath("index.html").write_text("separuh"); os.kill(os.getpid(), 9)')
    assert OLD == read(site)

    with staged(site) as stage:
        write(stage, "baru")
    assert NEW == read(site)
    assert {"site"} == beside(site)


STRUCK = """
import ctypes, os, shutil, sys
from pathlib import Path
from generator import publish
if not {swapping}:
    publish._exchange = lambda *_: False
left = {moment}
def strike(event, _):
    global left
    if event in ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.scandir", "ctypes.dlsym"):
        left -= 1
        if not left:
            os.kill(os.getpid(), 9)
sys.addaudithook(strike)
with publish.staged(Path({site!r}), Path({lock!r})) as stage:
    (stage / "en").mkdir()
    (stage / "index.html").write_text("baru")
    (stage / "en" / "index.html").write_text("baru")
"""
"""A build that is killed right before its so-manieth act on the disk."""


@pytest.mark.parametrize("swapping", [True, False])
def test_a_build_killed_before_any_of_its_acts_leaves_a_whole_site(tmp_path: Path, swapping: bool) -> None:
    """Where the system cannot swap, the whole site may lie beside its place until the next build begins."""
    found, killed, moment = [], -9, 0
    while killed:
        moment += 1
        site = tmp_path / str(moment) / "site"
        write(site, "lama")
        script = STRUCK.format(swapping=swapping, moment=moment, site=str(site), lock=str(lock(site)))
        killed = subprocess.run([sys.executable, "-c", script], check=False).returncode
        assert killed in (0, -9)
        assert not swapping or read(site) in (OLD, NEW)
        with pytest.raises(RuntimeError):
            build_and_fail(site, RuntimeError)
        assert {"site"} == beside(site)
        found.append(read(site))

    assert 10 < moment
    assert [OLD, NEW] == [found[0], found[-1]]
    assert all(each in (OLD, NEW) for each in found)


def test_what_a_build_needs_besides_is_cleared_with_it(site: Path) -> None:
    with staged(site) as stage:
        write(stage.with_name("lain"), "sisa")
        write(stage, "baru")

    assert NEW == read(site)
    assert {"site"} == beside(site)


def test_where_the_system_cannot_swap_two_folders_they_are_renamed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "_exchange", lambda *_: False)
    with staged(site) as stage:
        write(stage, "baru")

    assert NEW == read(site)
    assert {"site"} == beside(site)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux swaps two folders in one step")
def test_the_swap_is_one_step_where_the_system_can(site: Path) -> None:
    other = site.with_name("lain")
    write(other, "baru")

    assert publish._exchange(site, other)
    assert (NEW, OLD) == (read(site), read(other))


def test_a_site_may_be_named_by_a_relative_path(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site.parent)
    with staged(Path("site")) as stage:
        write(stage, "baru")

    assert NEW == read(site)
    assert os.getcwd() == str(site.parent)
