"""What was made before is made again when something that it follows from has changed, and only then."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.demo import write_demo
from generator.derive import derive
from generator.diagnostics import has_errors
from generator.disk import read_content
from generator.load import load
from generator.photo import photos
from generator.pipeline import inspect
from generator.project import Project
from generator.render import innovation, jobs, pages
from generator.tree import make_tree
from tests.factories import TODAY
from tests.golden.sites import HERE
from tests.rooms.projects import bytes_below
from tests.thorough import times

KNOWN = {
    *[
        "settings",
        "today",
        "example",
        "references",
        "indicator_sets",
        "rules",
        "event_pages",
        "proofs",
        "history",
        "districts",
    ]
}
"""What `generator/render/made_of.py` counts, of all that a site holds."""


class Watched:
    """A site that remembers what was looked at."""

    def __init__(self, site: Any) -> None:
        self.site = site
        self.seen: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.seen.add(name)
        return getattr(self.site, name)


def test_pages_of_a_record_look_at_nothing_of_the_site_that_does_not_count() -> None:
    content = read_content(HERE / "full" / "content")
    pictures = photos(content.files)
    site: Any = Watched(derive(load(content).showcase, TODAY))
    single = [job for job in jobs(site, {}, pictures) if job.made_of and not job.name.startswith("tabel ")]
    site.seen.clear()
    made = [path for job in single for path, _ in job.make()]

    assert {"inovasi", "kegiatan", "unit"} == {job.name.split()[0] for job in single}
    assert len(single) < len(made)
    assert set() == site.seen - KNOWN


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A made-up project whose tree has been made."""
    write_demo(tmp_path / "proyek", 7, 3)
    made = Project(tmp_path / "proyek")
    make(made)
    return made


def make(project: Project) -> bool:
    """Makes the tree and says whether the content let it."""
    return make_tree(project, TODAY, "id", alone=True)[0]


def records(project: Project, kind: str) -> list[Path]:
    """The files of a kind of record."""
    return sorted((project.content / kind).glob("*.yaml"))


def replaced(project: Project, old: str, new: str) -> None:
    """Writes `new` for `old` in every record, as a careful person does after a renaming."""
    for file in project.content.rglob("*.yaml"):
        text = file.read_text("utf-8")
        if old in text:
            file.write_text(text.replace(old, new), "utf-8")


def line(file: Path, key: str, value: str) -> None:
    """Puts another value on the line of a key, or a new line at the end."""
    lines = [each for each in file.read_text("utf-8").splitlines() if not each.startswith(f"{key}:")]
    file.write_text("\n".join([*lines, f"{key}: {value}"]) + "\n", "utf-8")


def renamed(project: Project, dice: random.Random) -> None:
    """Another id for a record, everywhere."""
    file = dice.choice(records(project, "innovations"))
    replaced(project, file.stem, f"{file.stem}-baru")
    file.rename(file.with_stem(f"{file.stem}-baru"))


def added(project: Project, dice: random.Random) -> None:
    """A record that is much like another."""
    file = dice.choice(records(project, "innovations"))
    new = file.with_stem(f"tambahan-{dice.randrange(1000)}")
    shutil.copy(file, new)
    for key, value in (("id", new.stem), ("nama_inovasi", f"Tambahan {new.stem[-3:]}")):
        line(new, key, value)


EDITS: dict[str, Callable[[Project, random.Random], object]] = {
    "a summary": lambda project, dice: line(
        dice.choice(records(project, "innovations")), "ringkasan_singkat", f"Ringkasan ke-{dice.randrange(99)}."
    ),
    "a name": lambda project, dice: line(
        dice.choice(records(project, "innovations")), "nama_inovasi", f"Nama {dice.randrange(99)}"
    ),
    "a unit's name": lambda project, dice: line(
        dice.choice(records(project, "units")), "nama", f"Kelurahan Baru {dice.randrange(99)}"
    ),
    "an event's name": lambda project, dice: line(
        dice.choice(records(project, "events")), "nama_kegiatan", f"Kegiatan {dice.randrange(99)}"
    ),
    "the settings": lambda project, dice: line(
        project.content / "site.yaml", "surel", f"kantor{dice.randrange(99)}@contoh.example"
    ),
    "a source": lambda project, dice: line(
        dice.choice(records(project, "sources")), "judul", f"Berita {dice.randrange(99)}"
    ),
    "a record more": added,
    "a record less": lambda project, dice: dice.choice(records(project, "innovations")).unlink(),
    "a record renamed": renamed,
}


@pytest.mark.parametrize("seed", range(times(1)))
def test_after_any_edits_the_tree_is_that_of_a_clean_build(project: Project, tmp_path: Path, seed: int) -> None:
    dice, done = random.Random(seed), 0
    edits = dice.sample(list(EDITS.values()), len(EDITS))
    for turn, some in enumerate((edits[:3], edits[3:6], edits[6:])):
        done += sum(edited(project, edit, dice, tmp_path) for edit in some)
        fresh = Project(tmp_path / f"bersih-{turn}")
        shutil.copytree(project.root, fresh.root, ignore=shutil.ignore_patterns("build"))

        assert make(project)
        assert make(fresh)
        assert bytes_below(fresh.tree) == bytes_below(project.tree)
    assert len(EDITS) - 2 <= done


def edited(project: Project, edit: Callable[[Project, random.Random], object], dice: random.Random, at: Path) -> bool:
    """Edits the records and says whether they are still sound; else they are as they were."""
    kept = at / "sebelum"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(project.content, kept)
    edit(project, dice)
    if not has_errors(inspect(read_content(project.content), TODAY).diagnostics):
        return True
    shutil.rmtree(project.content)
    shutil.copytree(kept, project.content)
    return False


def test_one_changed_summary_makes_only_the_pages_that_show_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def noted(site: Any, page: Any, *more: Any) -> Any:
        shown.append(page.record.id)
        return original(site, page, *more)

    original = innovation.innovation_page
    monkeypatch.setattr(pages, "innovation_page", noted)
    make(project)
    untouched = list(shown)
    file = records(project, "innovations")[0]
    line(file, "catatan_sumber", "Dua sumber menyebut tahun yang berbeda.")
    make(project)

    assert [] == untouched
    assert {file.stem} == set(shown)


@pytest.mark.parametrize("spoilt", [b"", b"{}", b'{"made_with": 3, "done": 4}', b"\xff"])
def test_a_damaged_memory_only_means_more_work(project: Project, spoilt: bytes) -> None:
    before = bytes_below(project.tree)
    project.done.write_bytes(spoilt)
    make(project)

    assert before == bytes_below(project.tree)


def test_a_page_that_was_written_over_is_made_again(project: Project) -> None:
    before = bytes_below(project.tree)
    page = next((project.tree / "id" / "inovasi").glob("*/index.md"))
    page.write_text("lain")
    make(project)

    assert before == bytes_below(project.tree)


def test_a_digest_is_the_same_in_every_run_of_the_program() -> None:
    program = (
        "from generator.job import digest; from tests.factories import an_innovation;"
        "print(digest([{'a': an_innovation(sdgs=['3', '4'])}, Rule(frozenset('etalase'))]))"
    )
    rule = "from dataclasses import dataclass\n@dataclass\nclass Rule:\n    kinds: frozenset\n"
    runs = [
        subprocess.run(
            [sys.executable, "-c", rule + program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]

    assert runs[0] == runs[1] != ""
