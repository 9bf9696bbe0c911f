"""The scripts that the workflows call, with a forge that only listens."""

import json
from pathlib import Path

import pytest

from tests.factories import SITE
from tests.forge.scripts import installed, script
from tests.rooms.history.repository import commit, git, repository
from tests.rooms.projects import PLAIN_ENGINE, SOUND
from tests.rooms.proposal.test_proposal import an_issue

HOSTILE = '"@budi $(touch jahat) `touch jahat` ::set-output name=number::7"'


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    """The repository at the forge, with a proposal as the forge keeps it: a reference, number 12."""
    root = repository(tmp_path / "upstream")
    (root / "generator/theme").mkdir(parents=True)
    for name in ("main.html", "sematan.html"):
        (root / "generator/theme" / name).write_text("<title>{{ page.title }}</title>{{ page.content }}")
    for name, language, folder in (("mkdocs.yml", "id", ""), ("mkdocs.en.yml", "en", "/en")):
        engine = PLAIN_ENGINE.format(language=language, folder=folder)
        (root / name).write_text(engine.replace("custom_dir: theme", "custom_dir: generator/theme"))
    commit(root, site=SITE)
    git(root, "checkout", "-q", "-b", "usul")
    commit(root, innovations__suket_liar=SOUND.replace("Suket Liar", HOSTILE))
    git(root, "update-ref", "refs/pull/12/head", "HEAD")
    git(root, "checkout", "-q", "main")
    return root


@pytest.fixture
def runner(upstream: Path) -> Path:
    """Where the forge runs the scripts: a copy of the main branch."""
    git(upstream.parent, "clone", "-q", str(upstream), "runner")
    root = installed(upstream.parent / "runner")
    (root / "pulls.txt").write_text("12\n")
    return root


def test_a_proposal_is_read_as_data_and_its_preview_built(upstream: Path, runner: Path) -> None:
    done = script(runner, "read-proposal", HEAD_SHA=git(upstream, "rev-parse", "usul"))

    assert 0 == done.returncode, done.stderr
    assert "number=12\n" == (runner / "output.txt").read_text()
    assert "[situs dengan usulan ini" in (runner / "answer/comment.md").read_text()
    assert "inovasi baru\nsiap ditinjau\n" == (runner / "answer/labels.txt").read_text()
    assert (runner / "preview-files/pratinjau.zip").is_file()
    assert not list(runner.rglob("jahat"))


def test_a_proposal_that_has_moved_on_is_left_to_its_next_check(runner: Path) -> None:
    done = script(runner, "read-proposal", HEAD_SHA="0" * 40)

    assert 0 == done.returncode
    assert not (runner / "answer").exists()


def test_what_the_forge_calls_a_number_is_not_believed(upstream: Path, runner: Path) -> None:
    (runner / "pulls.txt").write_text("12; touch jahat\n")
    done = script(runner, "read-proposal", HEAD_SHA=git(upstream, "rev-parse", "usul"))

    assert (0, "No open proposal has this commit.\n") == (done.returncode, done.stdout)
    assert 1 == script(runner, "tell-proposal", NUMBER="12 13").returncode


def test_the_answer_goes_from_files_to_the_forge(runner: Path) -> None:
    (runner / "answer").mkdir()
    for name, text in (("comment.md", HOSTILE), ("labels.txt", "inovasi baru\n"), ("gone.txt", "perlu dibetulkan\n")):
        (runner / "answer" / name).write_text(text)
    done = script(runner, "tell-proposal", NUMBER="12")
    asked = (runner / "gh.log").read_text()

    assert 0 == done.returncode, done.stderr
    assert "repos/kota/etalase/issues/12/comments\t-F\tbody=@answer/comment.md" in asked
    assert '"inovasi baru"' in asked
    assert "DELETE\trepos/kota/etalase/issues/12/labels/perlu%20dibetulkan" in asked
    assert "touch" not in asked


def event(root: Path, body: str, *labels: str) -> dict[str, str]:
    """The forge's account of a labelled issue, and what a run of it may use."""
    told = {"issue": {"number": 7, "body": body, "labels": [{"name": label} for label in labels]}}
    (root / "event.json").write_text(json.dumps(told))
    return {"GITHUB_EVENT_PATH": str(root / "event.json"), "NUMBER": "7"}


def test_an_issue_becomes_a_record_on_a_branch_of_its_own(runner: Path) -> None:
    body = an_issue({"nama_inovasi": HOSTILE, "sumber.0.judul": "$(touch jahat)"})
    given = event(runner, body, "usulan inovasi", "siap disusun")
    read, told = script(runner, "read-issue", **given), script(runner, "tell-issue", **given)
    asked = (runner / "gh.log").read_text()

    assert (0, 0) == (read.returncode, told.returncode), read.stderr + told.stderr
    assert "-f\tref=refs/heads/usulan/laporan-7\t" in asked
    assert "repos/kota/etalase/contents/content/innovations/budi-touch-jahat-touch-jahat" in asked
    assert "-F\tcontent=@record.base64" in asked
    assert "$(touch" not in asked
    assert not list(runner.rglob("jahat"))
    assert "Menutup #7." in (runner / "answer/comment.md").read_text()


def test_an_issue_that_is_not_our_form_is_answered_and_stops_nothing(runner: Path) -> None:
    given = event(runner, "Halo", "siap disusun")
    read, told = script(runner, "read-issue", **given), script(runner, "tell-issue", **given)

    assert (0, 0) == (read.returncode, told.returncode), read.stderr + told.stderr
    assert "issues/7/comments\t-F\tbody=@answer/comment.md" in (runner / "gh.log").read_text()
    assert "belum dapat dijadikan berkas" in (runner / "answer/comment.md").read_text()
    assert not (runner / "answer/record.yaml").exists()


def test_a_place_outside_of_the_records_is_refused(runner: Path) -> None:
    (runner / "answer").mkdir()
    for name, text in (("record.yaml", "id: x"), ("path.txt", "content/../.github/x.yaml\n"), ("comment.md", "x")):
        (runner / "answer" / name).write_text(text)

    assert 1 == script(runner, "tell-issue", NUMBER="7").returncode
