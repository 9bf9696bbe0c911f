"""`etalase new` and `etalase completion`: what they ask, what they write, and what they leave alone."""

import os
import pty
import select
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.project import Project
from generator.proposal import steps
from generator.words import words_of
from tests.rooms.projects import a_project, bytes_below

UNIT = "id: sd-contoh\nnama: SD Contoh\njenis: sd\nsumber:\n  - judul: Daftar\n    mendukung: [nama]\n"
NEW = "content/innovations/sapu-lidi.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one record and one unit."""
    return a_project(tmp_path, {"content/units/sd-contoh.yaml": UNIT})


def new(project: Project, *words: str, kind: str = "innovation", answers: str | None = None) -> Result:
    """What `etalase new` says and does."""
    return CliRunner().invoke(main, ["new", kind, "--project", str(project.root), *words], input=answers)


def typed(folder: str = "innovations", **given: str) -> str:
    """Answers as they are typed, one Enter for each field."""
    paths = [field.path for step in steps(folder, words_of("id")) for field in step.fields]
    return "".join(f"{given.get(path.replace('.', '_'), '')}\n" for path in paths)


def test_what_is_answered_is_written_and_the_rest_is_a_comment(project: Project) -> None:
    answer = new(
        project,
        answers=typed(nama_inovasi="Sapu Lidi", unit_kerja_0="sd contoh", sumber_0_judul="Surat kepala sekolah"),
    )
    written = (project.root / NEW).read_text()

    assert 0 == answer.exit_code, answer.output
    assert "Semua rekaman baik" in answer.output
    assert "unit_kerja:\n  - sd-contoh\n" in written
    assert "\n# Apa yang dulu sulit, dan bagi siapa?\n# latar_belakang:\n" in written


def test_a_wrong_answer_is_told_at_once_in_the_words_of_check(project: Project) -> None:
    answer = new(
        project,
        "--set=nama_inovasi=Sapu Lidi",
        answers=typed(waktu_penerapan="32/13/2019\n2019-08", sumber_0_judul="Surat").removeprefix("\n"),
    )

    assert "bukan tanggal yang terbaca. Tulis tahun-bulan-hari" in answer.output
    assert "waktu_penerapan: 2019-08\n" in (project.root / NEW).read_text()


def test_it_asks_in_english_too(project: Project) -> None:
    answer = new(project, "--language", "en", kind="event", answers=typed("events", nama_kegiatan="Pameran"))

    assert "What is the event called?" in answer.output


def test_nothing_is_asked_where_all_is_given(project: Project) -> None:
    answer = new(project, "--no-input", "--set", "nama_inovasi=Sapu Lidi", "--set", "sumber.0.judul=Surat")

    assert 0 == answer.exit_code, answer.output
    assert "Apa nama" not in answer.output
    assert (project.root / NEW).is_file()


def test_what_is_there_is_never_overwritten(project: Project) -> None:
    given = ("--no-input", "--set=nama_inovasi=Suket Liar", "--set=sumber.0.judul=Surat")
    before = bytes_below(project.root)
    new(project, *given)
    new(project, *given)
    after = bytes_below(project.root)

    assert before == {name: after[name] for name in before}
    assert {f"content/innovations/suket-liar-{n}.yaml" for n in (2, 3)} == after.keys() - before.keys()


@pytest.mark.parametrize("given", ["tanpa-tanda", "tidak_ada=x"])
def test_a_field_that_is_not_asked_for_is_a_mistake_in_the_command(project: Project, given: str) -> None:
    assert 2 == new(project, "--no-input", "--set", given).exit_code


def test_without_a_name_nothing_is_written(project: Project) -> None:
    before = bytes_below(project.root)

    assert 1 == new(project, answers=typed()).exit_code
    assert before == bytes_below(project.root)


def test_whoever_stops_at_a_terminal_keeps_the_answers_and_writes_nothing(project: Project) -> None:
    before = bytes_below(project.root)
    command = [sys.executable, "-c", "from generator.cli import run; run()", "new", "innovation"]
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [*command, "--project", str(project.root)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_as_at_a_terminal,  # noqa: PLW1509
    )
    os.close(theirs)
    said = _until(ours, "Nama inovasi:")
    os.write(ours, b"Sapu Lidi\n")
    said += _until(ours, "Kepanjangan:")
    presser = threading.Thread(target=_press, args=(child,))
    presser.start()
    said += _until(ours, None)
    presser.join()

    assert 1 == child.returncode
    assert "nama_inovasi: Sapu Lidi" in said
    assert before == bytes_below(project.root)


def _press(child: "subprocess.Popen[bytes]") -> None:
    """Presses Ctrl-C as a person does, again when nothing happens: one may come just before the reading begins."""
    for _ in range(60):
        child.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            child.wait(1)
            return
    child.kill()


def _as_at_a_terminal() -> None:
    """A test run may be a job in the background, which does not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _until(terminal: int, mark: str | None) -> str:
    """What the terminal shows until `mark`, or until it is closed, or silent for a minute."""
    shown = b""
    while (mark is None or mark.encode() not in shown) and select.select([terminal], [], [], 60)[0]:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    return shown.decode("utf-8", "replace")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_verbs(shell: str) -> None:
    answer = CliRunner().invoke(main, ["completion", shell])
    asked = {"_ETALASE_COMPLETE": "bash_complete", "COMP_WORDS": "etalase che", "COMP_CWORD": "1"}
    completed = CliRunner().invoke(main, [], env=asked, prog_name="etalase")

    assert "_ETALASE_COMPLETE" in answer.output
    assert "plain,check" in completed.output
