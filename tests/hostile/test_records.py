"""Hostile files through the command itself: each is answered, nothing is taken, nothing breaks, hangs or swells."""

import json
import os
import resource
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.records import ADDED, NAMES, SOUND, WHOLE, files
from tests.site.building import COMMAND

GIBIBYTE = 1024**3
# A guard against hanging for ever, no measure of speed.
HANGING = 120


def check(project: Path, *more: str) -> "subprocess.CompletedProcess[str]":
    """The check of a project, with a gibibyte of memory."""
    return subprocess.run(
        [COMMAND, "check", "--project", project, *more],
        capture_output=True,
        text=True,
        check=False,
        timeout=HANGING,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTE, GIBIBYTE)),
    )


def project_of(folder: Path) -> Path:
    """A project with nothing but settings."""
    (folder / "content" / "innovations").mkdir(parents=True)
    (folder / "content" / "site.yaml").write_text("nama: A\nwilayah: B\nwilayah_singkat: C\n")
    return folder


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What check says of a project in which every record is hostile."""
    project = project_of(tmp_path_factory.mktemp("kasar"))
    for name, body in files():
        (project / "content" / "innovations" / name).write_bytes(body)
    done = check(project, "--format", "json")
    assert "Traceback" not in done.stderr
    assert 1 == done.returncode, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def errors(answer: dict[str, Any], name: str) -> list[str]:
    """The codes of the errors in a file, whose name is told with its odd letters written as escapes."""
    shown = name.encode("unicode_escape").decode() if not name.isprintable() else name
    return [
        each["code"]
        for each in answer["findings"]
        if each["file"] == f"content/innovations/{shown}" and each["severity"] == "error"
    ]


@pytest.mark.parametrize("name", [*ADDED, *WHOLE])
def test_a_hostile_record_is_answered_with_an_error(answer: dict[str, Any], name: str) -> None:
    assert [] != errors(answer, f"{name}.yaml")


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_name_is_answered_with_an_error(answer: dict[str, Any], name: str) -> None:
    assert [] != errors(answer, name)


def test_a_sound_record_beside_hostile_ones_would_be_taken(tmp_path: Path) -> None:
    project = project_of(tmp_path)
    (project / "content" / "innovations" / "lampu.yaml").write_text(SOUND.format(name="lampu"))

    assert 0 == check(project).returncode


def test_no_rule_failed(answer: dict[str, Any]) -> None:
    assert [] == [each for each in answer["findings"] if each["code"] == "rule-failed"]


def test_what_is_no_plain_file_is_not_read(tmp_path: Path) -> None:
    project = project_of(tmp_path)
    folder = project / "content" / "innovations"
    (folder / "tautan.yaml").symlink_to("/etc/passwd")
    (folder / "perangkat.yaml").symlink_to("/dev/zero")
    (folder / "putus.yaml").symlink_to("tidak-ada")
    (folder / "lingkar.yaml").symlink_to("lingkar.yaml")
    (folder / "map.yaml").mkdir()
    (project / "content" / "events").symlink_to("/etc")
    os.mkfifo(folder / "pipa.yaml")
    with (folder / "jarang.yaml").open("wb") as sparse:
        sparse.truncate(3 * GIBIBYTE)

    done = check(project, "--format", "json")
    found = {each["file"].removeprefix("content/"): each["code"] for each in json.loads(done.stdout)["findings"]}

    assert 1 == done.returncode
    links = ("tautan", "perangkat", "putus", "lingkar", "pipa")
    assert {f"innovations/{name}.yaml" for name in links} | {"events"} == {
        file for file, code in found.items() if code == "not-a-regular-file"
    }
    assert "file-too-large" == found["innovations/jarang.yaml"]
    assert "root:" not in done.stdout


@pytest.mark.skipif("ETALASE_HOSTILE" not in os.environ, reason="wants the public collections in ETALASE_HOSTILE")
def test_no_document_of_the_public_suite_of_yaml_is_taken(tmp_path: Path) -> None:
    """Each is a test of parsers, none is a record."""
    project = project_of(tmp_path)
    suite = sorted((Path(os.environ["ETALASE_HOSTILE"]) / "yaml-test-suite").glob("*.yaml"))
    for file in suite:
        (project / "content" / "innovations" / f"a{file.stem.lower()}.yaml").write_bytes(file.read_bytes())
    done = check(project, "--format", "json")
    answered = {each["file"] for each in json.loads(done.stdout)["findings"] if each["severity"] == "error"}

    assert "Traceback" not in done.stderr
    assert len(suite) == len(answered)
