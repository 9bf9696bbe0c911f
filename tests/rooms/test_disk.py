"""The edges of the pipeline: what is read, what is refused, and that only changes are written."""

import os
from pathlib import Path

import pytest

from generator.content import Content, Refusal
from generator.disk import (
    OTHER_LIMIT,
    RECORD_LIMIT,
    Store,
    read_content,
    read_site,
    remove_others,
    write_files,
    write_tree,
)

FILES = {"index.md": b"satu", "inovasi/a/index.md": b"dua", "media/a.webp": b"\x00"}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Which file each name is, and when it was written."""
    return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


def names(folder: Path) -> set[str]:
    """Every file and folder below."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_everything_below_the_folder_is_read_in_the_order_of_the_names(tmp_path: Path) -> None:
    for name in ("b.yaml", "a/z.yaml", "a/b.yaml", "media/x/y.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    found = read_content(tmp_path)

    expected = ["a/b.yaml", "a/z.yaml", "b.yaml", "media/x/y.png"]
    assert {name: name.encode() for name in expected} == found.files
    assert expected == list(found.files)
    assert () == found.refused


def test_names_that_start_with_a_dot_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for name in (".DS_Store", ".git/config", "a.yaml"):
        (tmp_path / name).write_bytes(b"")

    assert ["a.yaml"] == list(read_content(tmp_path).files)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    expected = Content({}, (Refusal("missing-folder", "."),))

    assert expected == read_content(tmp_path / "tidak-ada")
    (tmp_path / "berkas").write_bytes(b"")
    assert expected == read_content(tmp_path / "berkas")


def test_a_link_is_refused_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "rahasia").write_text("rahasia")
    (tmp_path / "isi").mkdir()
    (tmp_path / "isi" / "a.yaml").symlink_to(tmp_path / "rahasia")
    (tmp_path / "isi" / "folder").symlink_to(tmp_path)
    (tmp_path / "isi" / "putus.yaml").symlink_to(tmp_path / "tidak-ada")

    refused = [Refusal("not-a-regular-file", name) for name in ("a.yaml", "folder", "putus.yaml")]
    assert Content({}, tuple(refused)) == read_content(tmp_path / "isi")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")

    assert (Refusal("not-a-regular-file", "a.yaml"),) == read_content(tmp_path).refused


@pytest.mark.parametrize(("name", "limit"), [("a.yaml", RECORD_LIMIT), ("media/a.png", OTHER_LIMIT)])
def test_a_file_over_its_limit_is_refused_and_one_at_it_is_read(tmp_path: Path, name: str, limit: int) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    os.truncate(path, limit)
    assert {name} == set(read_content(tmp_path).files)

    os.truncate(path, limit + 1)
    facts = {"found": str(limit + 1), "limit": str(limit)}
    assert Content({}, (Refusal("file-too-large", name, facts),)) == read_content(tmp_path)


def test_a_file_that_the_system_does_not_give_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.yaml").write_bytes(b"")
    monkeypatch.setattr(Path, "read_bytes", denied)

    expected = Refusal("unreadable-file", "a.yaml", {"problem": "Permission denied"})
    assert (expected,) == read_content(tmp_path).refused


def test_a_folder_that_the_system_does_not_give_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def denied(path: Path) -> object:
        if Path(path).name == "rahasia":
            raise PermissionError(13, "Permission denied")
        return real(path)

    (tmp_path / "rahasia").mkdir()
    (tmp_path / "z.yaml").write_bytes(b"")
    monkeypatch.setattr(os, "scandir", denied)
    found = read_content(tmp_path)

    assert (["z.yaml"], ["unreadable-file"]) == (list(found.files), [each.code for each in found.refused])


def test_a_tree_is_written_as_it_is(tmp_path: Path) -> None:
    assert 3 == write_tree(FILES, tmp_path)
    assert FILES == read_content(tmp_path).files


def test_writing_the_same_again_writes_nothing(tmp_path: Path) -> None:
    write_tree(FILES, tmp_path)
    before = stamps(tmp_path)

    assert 0 == write_tree(FILES, tmp_path)
    assert before == stamps(tmp_path)


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write_tree(FILES, tmp_path)
    before = stamps(tmp_path)

    assert 1 == write_tree({**FILES, "index.md": b"lain"}, tmp_path)
    changed = {name for name, stamp in stamps(tmp_path).items() if before[name] != stamp}
    assert {str(tmp_path / "index.md")} == changed


def test_stale_files_and_the_folders_that_they_leave_empty_are_removed(tmp_path: Path) -> None:
    write_tree({**FILES, "lama/a/b/index.md": b"", "inovasi/lama.md": b""}, tmp_path)
    write_tree(FILES, tmp_path)

    assert set(FILES) | {"inovasi", "inovasi/a", "media"} == names(tmp_path)


def test_an_empty_tree_leaves_nothing(tmp_path: Path) -> None:
    write_tree(FILES, tmp_path)
    write_tree({}, tmp_path)

    assert set() == names(tmp_path)


def test_dotfiles_are_kept(tmp_path: Path) -> None:
    (tmp_path / "inovasi").mkdir()
    for name in (".gitkeep", "inovasi/.catatan"):
        (tmp_path / name).write_text("milik orang")
    write_tree(FILES, tmp_path)

    assert {".gitkeep", "inovasi/.catatan"} <= names(tmp_path)


def test_what_a_dotted_folder_holds_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("milik orang")
    write_tree(FILES, tmp_path)

    assert ".git/config" in names(tmp_path)


def test_a_link_in_the_tree_is_removed_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar" / "index.md").write_text("milik orang")
    (tmp_path / "pohon").mkdir()
    (tmp_path / "pohon" / "lama").symlink_to(tmp_path / "luar")
    write_tree(FILES, tmp_path / "pohon")

    assert "lama" not in names(tmp_path / "pohon")
    assert "milik orang" == (tmp_path / "luar" / "index.md").read_text()


def test_a_page_is_not_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "luar.md").write_text("milik orang")
    (tmp_path / "pohon").mkdir()
    (tmp_path / "pohon" / "index.md").symlink_to(tmp_path / "luar.md")
    write_tree({"index.md": b"baru"}, tmp_path / "pohon")

    assert "milik orang" == (tmp_path / "luar.md").read_text()
    assert "baru" == (tmp_path / "pohon" / "index.md").read_text()


@pytest.mark.parametrize(("before", "after"), [("a", "a/index.md"), ("a/index.md", "a")])
def test_a_file_and_a_folder_of_one_name_make_way_for_each_other(tmp_path: Path, before: str, after: str) -> None:
    write_tree({before: b"lama"}, tmp_path)
    write_tree({after: b"baru"}, tmp_path)

    assert {after: b"baru"} == read_content(tmp_path).files


def test_a_store_keeps_bytes_from_one_run_to_the_next(tmp_path: Path) -> None:
    Store(tmp_path / "a" / "b")["kunci"] = b"isi"
    kept = Store(tmp_path / "a" / "b")

    assert b"isi" == kept["kunci"]
    assert ["kunci"] == list(kept)
    assert 1 == len(kept)


def test_a_store_without_a_folder_is_empty(tmp_path: Path) -> None:
    store = Store(tmp_path / "tidak-ada")

    assert "kunci" not in store
    assert [] == list(store)


def test_what_was_taken_out_of_a_store_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store["kunci"] = b"isi"
    del store["kunci"]

    assert "kunci" not in store


def test_a_built_site_is_read_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "index.html").write_bytes(b"a")
    (tmp_path / "en" / "index.html").write_bytes(b"b")

    assert [("en/index.html", b"b"), ("index.html", b"a")] == list(read_site(tmp_path))


def test_the_one_dotted_folder_of_ours_holds_nothing_that_is_not_made(tmp_path: Path) -> None:
    write_files({".well-known/security.txt": b"x", ".well-known/lama": b"x"}.items(), tmp_path)
    remove_others(tmp_path, {".well-known/security.txt"})

    assert {".well-known/security.txt"} <= names(tmp_path)
    assert ".well-known/lama" not in names(tmp_path)
