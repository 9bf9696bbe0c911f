"""The history of a repository: complete, without people, and without running anything of the repository."""

import shutil
from pathlib import Path

import pytest

from generator.history.reading import KEPT, read_history
from generator.view import Change, FieldChange, History
from tests.rooms.history.repository import MESSAGE, NAME, commit, commit_all, git, repository

ONE, OTHER = "id: a\nnama_inovasi: A\ntema: data\n", "id: a\nnama_inovasi: A\ntema: gizi\n"


def told(root: Path, store: dict[str, bytes] | None = None) -> History:
    """The history of the records, which must be there."""
    found = read_history(root, "content", {} if store is None else store)
    assert found is not None
    return found


def test_every_change_of_a_record_is_told_newest_first(tmp_path: Path) -> None:
    root = repository(tmp_path)
    made = commit(root, innovations__a=ONE)
    changed = commit(root, innovations__a=OTHER)
    gone = commit(root, innovations__a=None)
    file, theme = "innovations/a.yaml", FieldChange("tema", "data", "gizi")

    assert (
        Change(gone, "2020-02-03", file, "removed", ()),
        Change(changed, "2020-02-03", file, "changed", (theme,)),
        Change(made, "2020-02-03", file, "added", ()),
    ) == told(root).changes


def test_no_name_and_no_word_of_a_commit_is_read(tmp_path: Path) -> None:
    root = repository(tmp_path)
    commit(root, innovations__a=ONE)

    assert NAME not in repr(told(root))
    assert MESSAGE[:5] not in repr(told(root))


def test_changes_of_one_commit_stand_together(tmp_path: Path) -> None:
    root = repository(tmp_path)
    commit(root, innovations__a=ONE, innovations__b=ONE, site="nama: A\n")
    commit(root, innovations__a=OTHER)

    assert [1, 3] == [len(one.changes) for one in told(root).commits]


def test_what_is_no_record_or_no_plain_file_is_left_out(tmp_path: Path) -> None:
    root = repository(tmp_path)
    folder = root / "content/innovations"
    folder.mkdir(parents=True)
    for name in ("a b.yaml", "A.yaml", "a.yml", "\x1b]0;x.yaml", "x\ny.yaml", "\x01" + "a" * 40 + " 2020-01-01T.yaml"):
        (folder / name).write_text(ONE, encoding="utf-8")
    (folder / "tautan.yaml").symlink_to("/etc/passwd")
    (root / "innovations").mkdir()
    (root / "innovations/a.yaml").write_text(ONE, encoding="utf-8")
    commit(root, innovations__a=ONE, rahasia__a=ONE, innovations__dalam__a=ONE)

    assert ["innovations/a.yaml"] == [change.file for change in told(root).changes]


def test_a_project_may_lie_deeper_in_the_repository(tmp_path: Path) -> None:
    deep = tmp_path / "etalase"
    repository(tmp_path)
    deep.mkdir()
    commit(deep, innovations__a=ONE)

    assert ["innovations/a.yaml"] == [change.file for change in told(deep).changes]


def test_without_git_or_commits_or_with_a_part_of_them_there_is_no_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = repository(tmp_path / "utuh")
    assert read_history(whole, "content", {}) is None
    commit(whole, innovations__a=ONE)
    commit(whole, innovations__a=OTHER)
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{whole}", "dangkal")

    assert read_history(tmp_path / "dangkal", "content", {}) is None
    (tmp_path / "tanpa").mkdir()
    assert read_history(tmp_path / "tanpa", "content", {}) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_history(whole, "content", {}) is None


def test_what_was_compared_is_not_compared_again(tmp_path: Path) -> None:
    root, store = repository(tmp_path), dict[str, bytes]()
    commit(root, innovations__a=ONE)
    commit(root, innovations__a=OTHER)
    first = told(root, store)
    store[KEPT] = store[KEPT].replace(b"gizi", b"lama")

    assert (FieldChange("tema", "data", "gizi"),) == first.changes[0].fields
    assert (FieldChange("tema", "data", "lama"),) == told(root, store).changes[0].fields
    store[KEPT] = b"{broken"
    assert first == told(root, store)


def test_the_same_commit_gives_the_same_history_whatever_lies_in_the_folder(tmp_path: Path) -> None:
    root = repository(tmp_path)
    commit(root, innovations__a=ONE)
    before = told(root)
    (root / "content/innovations/b.yaml").write_text(ONE, encoding="utf-8")

    assert before == told(root)


def test_nothing_that_the_repository_names_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "jahat")
    sign = tmp_path / "dijalankan"
    run = f"touch {sign}; cat"
    (root / ".gitattributes").write_text("*.yaml diff=jahat filter=jahat\n", encoding="utf-8")
    (root / "content/innovations").mkdir(parents=True)
    for text in (ONE, OTHER):
        (root / "content/innovations/a.yaml").write_text(text, encoding="utf-8")
        commit_all(root)
    hook = root / ".git/hooks/post-index-change"
    hook.write_text(f"#!/bin/sh\ntouch {sign}\n", encoding="utf-8")
    hook.chmod(0o755)
    names = ("core.fsmonitor", "core.pager", "pager.log", "diff.external", "diff.jahat.textconv", "diff.jahat.command")
    more = (
        "filter.jahat.smudge",
        "filter.jahat.clean",
        "gpg.program",
        "core.sshCommand",
        "alias.log",
        "alias.rev-parse",
    )
    for name in (*names, *more):
        git(root, "config", name, f"!{run}" if name.startswith("alias") else run)
    git(root, "config", "log.showSignature", "true")
    for name in ("GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH_COMMAND", "GIT_ASKPASS"):
        monkeypatch.setenv(name, run)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "lain"))

    assert 2 == len(told(root).changes)
    assert not sign.exists()


def test_a_clone_without_its_texts_fetches_nothing(tmp_path: Path) -> None:
    whole = repository(tmp_path / "utuh")
    git(whole, "config", "uploadpack.allowFilter", "true")
    commit(whole, innovations__a=ONE)
    commit(whole, innovations__a=OTHER)
    git(tmp_path, "clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{whole}", "sebagian")
    shutil.rmtree(whole)
    found = read_history(tmp_path / "sebagian", "content", {})

    assert found is None or found.changes[0].fields is None
