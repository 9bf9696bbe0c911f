"""The command: what it answers and what it says."""

from pathlib import Path

import pytest
from click import Option
from click.testing import CliRunner, Result

from generator.cli import main
from generator.project import Project
from generator.schema import schemas
from tests.rooms.projects import BROKEN, RECORD, SOUND, a_project, bytes_below


def run(*words: str | Path) -> Result:
    """What `etalase` with these words answers."""
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A sound project."""
    return a_project(tmp_path)


def test_sound_records_answer_zero_and_are_thanked_for(project: Project) -> None:
    answer = run("check", "--project", project.root)

    assert (0, "Semua rekaman baik. Terima kasih sudah mendokumentasikan.\n") == (answer.exit_code, answer.stdout)


def test_a_broken_record_answers_one_and_says_where(project: Project) -> None:
    (project.root / RECORD).write_text(BROKEN)
    answer = run("check", "--project", project.root, "--lang", "en")

    assert 1 == answer.exit_code
    assert "error[yaml-colon]" in answer.stdout
    assert f" --> {RECORD}:2:22\n" in answer.stdout


def test_a_path_narrows_what_is_told_and_answered(project: Project) -> None:
    (project.root / RECORD).write_text(BROKEN)
    told = {
        name: run("check", "--project", project.root, project.content / name) for name in ("site.yaml", "innovations")
    }

    assert {"site.yaml": 0, "innovations": 1} == {name: answer.exit_code for name, answer in told.items()}
    assert "yaml-colon" not in told["site.yaml"].stdout


def test_a_path_outside_of_the_content_is_a_wrong_use(project: Project) -> None:
    assert 2 == run("check", "--project", project.root, project.root / "mkdocs.yml").exit_code


@pytest.mark.parametrize(
    ("voice", "start"), [("text", "galat["), ("github", "::error "), ("summary", "**"), ("json", "{")]
)
def test_the_report_speaks_in_the_voice_asked_for(project: Project, voice: str, start: str) -> None:
    (project.root / RECORD).write_text(BROKEN)
    answer = run("check", "--project", project.root, "--format", voice)

    assert (1, True) == (answer.exit_code, answer.stdout.startswith(start))


def test_notes_alone_answer_zero(project: Project) -> None:
    (project.root / RECORD).write_text(SOUND.replace("[nama_inovasi]", "[nama_inovasi, tema]"))
    answer = run("check", "--project", project.root)

    assert 0 == answer.exit_code
    assert "peringatan[supported-field-empty]" in answer.stdout


def test_a_project_without_content_answers_one(tmp_path: Path) -> None:
    answer = run("check", "--project", tmp_path)

    assert 1 == answer.exit_code
    assert "missing-folder" in answer.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("cek",),
        ("check", "--lang", "jw"),
        ("check", "--project", "/tidak/ada"),
        ("build", "--tidak-ada"),
        ("demo",),
        ("demo", "x", "--records", "-1"),
    ],
)
def test_a_wrong_use_answers_two(words: tuple[str, ...]) -> None:
    assert 2 == run(*words).exit_code


def test_nothing_can_be_shown_live_of_broken_records(project: Project) -> None:
    (project.root / RECORD).write_text(BROKEN)

    assert 1 == run("serve", "--project", project.root).exit_code


def test_schemas_are_written_into_the_folder_named(tmp_path: Path) -> None:
    answer = run("schema", tmp_path / "skema")

    assert 0 == answer.exit_code
    assert {name: text.encode() for name, text in schemas().items()} == bytes_below(tmp_path / "skema")


def test_a_demo_is_a_sound_project(tmp_path: Path) -> None:
    assert 0 == run("demo", tmp_path / "demo", "--records", "3", "--seed", "7").exit_code
    assert 0 == run("check", "--project", tmp_path / "demo").exit_code


def test_a_demo_does_not_write_over_anything(tmp_path: Path) -> None:
    (tmp_path / "berharga.txt").write_text("berharga")
    answer = run("demo", tmp_path)

    assert 2 == answer.exit_code
    assert {"berharga.txt": b"berharga"} == bytes_below(tmp_path)


@pytest.mark.parametrize("name", [None, *main.commands])
def test_every_command_and_option_has_a_help_in_both_languages(name: str | None) -> None:
    command = main.commands[name] if name else main
    helps = [command.help or "", *(each.help or "" for each in command.params if isinstance(each, Option))]
    own = [text for text in helps if text not in ("Show this message and exit.", "Show the version and exit.")]

    assert [] == [text for text in own if " / " not in text]
    assert 0 == run(*([name] if name else []), "--help").exit_code


def test_the_version_is_said() -> None:
    assert 0 == run("--version").exit_code
