"""A proposal in a repository of its own, and the whole answer to it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.factories import SITE, TODAY
from tests.rooms.history.repository import commit, git, repository
from tests.rooms.projects import PLAIN_ENGINE
from tests.rooms.review.markdown import acting, addresses, elements

EXPECTED = Path(__file__).parent / "expected"
UNIT = "id: sd-contoh\nnama: SD Contoh\njenis: sd\nsumber:\n  - judul: Daftar\n    mendukung: [nama]\n"
FROM = "sumber:\n  - judul: Berita\n    mendukung: [nama_inovasi]\n"
LAMP = f"id: lampu-baca\nnama_inovasi: Lampu Baca\nunit_kerja: [sd-contoh]\n{FROM}"
GONE = f"id: yang-pergi\nnama_inovasi: Yang Pergi\n{FROM}"
BETTER = LAMP.replace("unit_kerja", "ringkasan_singkat: Lampu hemat di pojok baca.\nunit_kerja")
NEW = f"id: sapu-lidi\nnama_inovasi: Sapu Lidi\nunit_kerja: [sd-contoh]\nkepanjangan: Sampah Pilah\n{FROM}"
BROKEN = f"id: rusak\nnama_inovasi: Program: Desa\n{FROM}"
HOSTILE = f"""id: jahat
nama_inovasi: "@budi #1 [x](javascript:1) <img src=x onerror=alert(1)> | ``` /close"
ringkasan_singkat: "</details><script>alert(1)</script> https://jahat.example www.jahat.example !3 ~x"
"kunci <b>@budi</b>": 0812-3456-7890
{FROM}"""
MARKED = HOSTILE.replace('"kunci <b>@budi</b>": 0812-3456-7890\n', "")
OF_A_PERSON = NEW.replace("Sampah Pilah", "Hubungi 0812-3456-7890").replace("sapu-lidi", "nomor")


def review(root: Path, *words: str) -> Result:
    """What `etalase review` answers about the repository's proposal."""
    return CliRunner().invoke(main, ["review", "--project", str(root), "--base", "main", *words])


def whatever_else_follows(comment: str) -> str:
    """The comment without the lists that follow: how many a showcase has is another test's question."""
    return re.sub(r"\d+( halaman (?:lain ikut|berubah))[^\n]*", r"N\1", comment)


@pytest.fixture
def proposal(tmp_path: Path) -> Path:
    """A repository with a small showcase on its main branch, and a branch to propose on."""
    root = repository(tmp_path / "repo")
    for language, folder in (("id", ""), ("en", "/en")):
        name = "mkdocs.yml" if language == "id" else "mkdocs.en.yml"
        (root / name).write_text(PLAIN_ENGINE.format(language=language, folder=folder))
    commit(root, site=SITE, units__sd_contoh=UNIT, innovations__lampu_baca=LAMP, innovations__yang_pergi=GONE)
    git(root, "checkout", "-q", "-b", "usul")
    return root


def test_a_changed_a_new_a_broken_a_hostile_and_a_removed_record_are_answered_for(
    proposal: Path, monkeypatch: pytest.MonkeyPatch, golden: bool
) -> None:
    monkeypatch.setattr("generator.cli.review.today", lambda: TODAY)
    (proposal / "README.md").write_text("@budi")
    commit(
        proposal,
        innovations__lampu_baca=BETTER,
        innovations__sapu_lidi=NEW,
        innovations__rusak=BROKEN,
        innovations__jahat=HOSTILE,
        innovations__nomor=OF_A_PERSON,
        innovations__yang_pergi=None,
    )
    answer = review(proposal, "--head", "usul", "--out", str(proposal / "out"))
    files = {path.name: whatever_else_follows(path.read_text()) for path in (proposal / "out").iterdir()}
    if golden:
        EXPECTED.mkdir(exist_ok=True)
        [(EXPECTED / name).write_text(text) for name, text in files.items()]

    assert 1 == answer.exit_code, answer.output
    assert {path.name: path.read_text() for path in EXPECTED.iterdir()} == files
    assert [] == acting(files["comment.md"])


def test_a_hostile_record_that_has_a_page_is_quoted_as_text(proposal: Path) -> None:
    commit(proposal, innovations__jahat=MARKED)
    comment = review(proposal, "--head", "usul").stdout

    assert "<img" in comment, "quoted in a block of code"
    assert [] == acting(comment)
    assert set() == addresses(comment)
    assert not {"script", "img", "a"} & elements(comment)


def test_what_main_gained_meanwhile_is_no_part_of_the_proposal(proposal: Path) -> None:
    commit(proposal, innovations__sapu_lidi=NEW)
    git(proposal, "checkout", "-q", "main")
    commit(proposal, innovations__lain=GONE.replace("yang-pergi", "lain"))
    comment = review(proposal, "--head", "usul").stdout

    assert "1 berkas rekaman diperiksa" in comment


def test_records_that_are_not_committed_yet_are_answered_for(proposal: Path) -> None:
    (proposal / "content/innovations/rusak.yaml").write_text(BROKEN)
    answer = review(proposal, "--lang", "en")

    assert 1 == answer.exit_code
    assert "yaml-colon" in answer.stdout


def test_a_link_in_the_proposal_is_refused_and_never_followed(proposal: Path) -> None:
    (proposal / "content/innovations/tautan.yaml").symlink_to("/etc/hostname")
    (proposal / "content/innovations/besar.yaml").write_text("x" * 70_000)
    commit(proposal)
    comment = review(proposal, "--head", "usul").stdout

    assert "not-a-regular-file" in comment
    assert "file-too-large" in comment


def test_what_is_wrong_elsewhere_because_of_the_proposal_is_told(proposal: Path) -> None:
    commit(proposal, units__sd_contoh=None)
    comment = review(proposal, "--head", "usul").stdout

    assert "unknown-unit" in comment
    assert "content/innovations/lampu-baca.yaml" in comment


def test_nothing_but_a_name_of_git_is_taken_for_a_base(proposal: Path) -> None:
    for name in ("--upload-pack=touch", "tidak-ada", "main:content"):
        answer = CliRunner().invoke(main, ["review", "--project", str(proposal), f"--base={name}"])

        assert 2 == answer.exit_code, name


def test_a_preview_is_this_project_with_the_proposed_records(proposal: Path, tmp_path: Path) -> None:
    (proposal / "mkdocs.yml").write_text("hooks: [jahat.py]")
    commit(proposal, innovations__sapu_lidi=NEW)
    git(proposal, "checkout", "-q", "main")
    preview = tmp_path / "pratinjau"
    review(proposal, "--head", "usul", "--preview", str(preview))

    assert NEW == (preview / "content/innovations/sapu-lidi.yaml").read_text()
    assert "hooks" not in (preview / "mkdocs.yml").read_text()
