"""Every finding has a lesson, and no lesson lies: its wrong example is told just that, its right one nothing."""

import errno
import io
import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pydantic import BaseModel, ValidationError

from generator.content import Content
from generator.diagnostics import RULE_FAILED
from generator.disk import RECORD_LIMIT, read_content
from generator.explain import explain
from generator.lesson import Lesson, base, lessons, order_of, with_fragment
from generator.pipeline import LESSON_DAY, inspect
from tests.rooms.test_words import every_code

RUN = [lesson for lesson in lessons().values() if not lesson.shown_only]
RECORD = "innovations/lampu-baca.yaml"


def said(content: Content, today: date = LESSON_DAY) -> list[tuple[str, str]]:
    """The code and the file of everything that is said of the content."""
    return [(finding.code, finding.place.file) for finding in inspect(content, today).diagnostics]


def told(lesson: Lesson, example: str) -> list[str]:
    """The codes of everything that is said of the tiny project with this example."""
    return [code for code, _ in said(lesson.content(example))]


def test_every_code_has_a_lesson() -> None:
    assert set() == every_code() - {RULE_FAILED} - lessons().keys()
    assert set() == lessons().keys() - every_code()


@pytest.mark.parametrize("lesson", RUN, ids=lambda lesson: lesson.code)
def test_the_wrong_example_is_told_what_the_lesson_is_about_and_nothing_else(lesson: Lesson) -> None:
    assert {lesson.code} == set(told(lesson, lesson.wrong))


@pytest.mark.parametrize("lesson", RUN, ids=lambda lesson: lesson.code)
def test_the_right_example_is_told_nothing(lesson: Lesson) -> None:
    assert [] == told(lesson, lesson.right)


@pytest.mark.parametrize("lesson", lessons().values(), ids=lambda lesson: lesson.code)
def test_an_example_is_short_and_the_two_differ(lesson: Lesson) -> None:
    examples = [lesson.wrong.strip(), lesson.right.strip()]

    assert all(0 < len(example.splitlines()) <= 8 for example in examples)
    assert examples[0] != examples[1]


def test_a_fragment_takes_the_place_of_its_keys_in_the_order_given() -> None:
    assert "b: 4\nc:\n  - 2\n" == with_fragment("c:\n  - 2\nb:\n  - 3\n", "b: 4\n", ("a", "b", "c"))


def test_a_key_that_the_order_does_not_know_stands_at_the_end() -> None:
    assert "a: 1\nd e: 2\n" == with_fragment("a: 1\n", "d e: 2\n", ("a",))
    assert "a: 1\nc:\n  - 2\nb: 4\n" == with_fragment("a: 1\nb:\n  - 3\nc:\n  - 2\n", "b: 4\n")


def test_the_order_is_that_of_the_record() -> None:
    assert ("id", "alias", "nama", "jenis") == order_of("plans/a.yaml")[:4]
    assert () == order_of("areas.geojson")


def test_the_tiny_project_is_sound_and_says_that_it_is_invented() -> None:
    records = {name: text for name, text in base().items() if not name.startswith(("reference/", "site", "areas"))}

    assert [] == said(Content({name: text.encode() for name, text in base().items()}))
    assert [] == [name for name, text in records.items() if "\ncontoh: true\n" not in text]


Mishap = Callable[[Path, pytest.MonkeyPatch], None]
"""What happens to the tiny project in a folder."""


def written(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files into the folder."""
    for name, body in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(body)


def the_tiny_project(folder: Path) -> None:
    """Writes the tiny project into the folder."""
    written(folder, {name: text.encode() for name, text in base().items()})


def with_media(folder: Path, lesson: str, picture: bytes, fragment: str = "") -> None:
    """The record with the picture that the lesson's wrong example names, whose file has these bytes."""
    fragment = fragment or lessons()[lesson].wrong
    fragment = fragment[fragment.index("media:") :]
    text = with_fragment(base()[RECORD], fragment, order_of(RECORD))
    name = fragment.split("berkas: ")[1].split("\n")[0]
    written(folder, {RECORD: text.encode(), **({f"media/{name}": picture} if picture else {})})


def a_picture() -> bytes:
    """A small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (4, 3), "white").save(out, "JPEG")
    return out.getvalue()


def is_a_link(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    (folder / RECORD).rename(folder.parent / "lampu-baca.yaml")
    (folder / RECORD).symlink_to(folder.parent / "lampu-baca.yaml")


def is_a_pipe(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    (folder / RECORD).unlink()
    os.mkfifo(folder / RECORD)


def is_too_large(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    note = b"# Laporan lengkap ditempel di sini.\n"
    written(folder, {RECORD: base()[RECORD].encode() + note * (RECORD_LIMIT // len(note))})


def is_saved_as_ansi(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    written(folder, {RECORD: base()[RECORD].replace("Lampu Baca", "Café Baca").encode("cp1252")})


def is_locked(folder: Path, patch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def denied(path: Path) -> bytes:
        if path == folder / RECORD:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return read(path)

    patch.setattr(Path, "read_bytes", denied)


def is_renamed(name: str) -> Mishap:
    def rename(folder: Path, _patch: pytest.MonkeyPatch) -> None:
        (folder / RECORD).rename(folder / name)

    return rename


def is_gone(name: str) -> Mishap:
    def remove(folder: Path, _patch: pytest.MonkeyPatch) -> None:
        (folder / name).unlink()

    return remove


def is_no_project(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    folder.rename(folder.parent / "di-tempat-lain")


def names_a_picture_in_other_letters(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    with_media(folder, "missing-picture", b"")
    written(folder, {"media/Lampu.JPG": a_picture()})


def names_a_document_as_picture(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    with_media(folder, "picture-not-taken", b"PK\x03\x04 a document of an office program")


def shows_children(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    with_media(folder, "child-without-consent", a_picture())


def has_twins(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    written(folder, dict.fromkeys(("media/Lampu.jpg", "media/lampu.jpg"), a_picture()))


def has_a_picture_with_a_wild_name(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    written(folder, {"media/Lampu Baca (final).jpg": a_picture()})


def says(fragment: str) -> Mishap:
    def say(folder: Path, _patch: pytest.MonkeyPatch) -> None:
        written(folder, {RECORD: with_fragment(base()[RECORD], fragment, order_of(RECORD)).encode()})

    return say


MISHAPS: list[tuple[str, str, Mishap]] = [
    ("not-a-regular-file", RECORD, is_a_link),
    ("not-a-regular-file", RECORD, is_a_pipe),
    ("file-too-large", RECORD, is_too_large),
    ("not-utf8", RECORD, is_saved_as_ansi),
    ("unreadable-file", RECORD, is_locked),
    ("unknown-file", "innovations/lampu-baca.docx", is_renamed("innovations/lampu-baca.docx")),
    ("bad-file-name", "innovations/Lampu Baca.yaml", is_renamed("innovations/Lampu Baca.yaml")),
    ("reserved-name", "innovations/index.yaml", is_renamed("innovations/index.yaml")),
    ("missing-file", "site.yaml", is_gone("site.yaml")),
    ("missing-picture", RECORD, names_a_picture_in_other_letters),
    ("picture-not-taken", RECORD, names_a_document_as_picture),
    ("child-without-consent", RECORD, shows_children),
    ("name-collision", "media/lampu.jpg", has_twins),
    ("bad-media-name", "media/Lampu Baca (final).jpg", has_a_picture_with_a_wild_name),
    ("too-many-words", RECORD, says("kebaruan: >-\n" + "  baru baru baru baru baru\n" * 40 + "  baru\n")),
    ("design-too-short", RECORD, says(lessons()["design-too-short"].wrong)),
]


def on_disk(folder: Path, mishap: Mishap, patch: pytest.MonkeyPatch) -> Content:
    """The tiny project, written to a folder, after the mishap, as it is read from there."""
    the_tiny_project(folder)
    mishap(folder, patch)
    return read_content(folder)


@pytest.mark.parametrize(("code", "file", "mishap"), MISHAPS, ids=lambda part: getattr(part, "__name__", None))
def test_what_an_example_cannot_show_is_told_when_it_happens(
    code: str, file: str, mishap: Mishap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [(code, file)] == said(on_disk(tmp_path / "content", mishap, monkeypatch))
    assert file == lessons()[code].file


def test_a_folder_that_is_not_there_is_told_before_anything_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = said(on_disk(tmp_path / "content", is_no_project, monkeypatch))

    assert ("missing-folder", lessons()["missing-folder"].file) == found[0]


def test_a_file_with_more_findings_than_anyone_reads_says_so_at_its_end(tmp_path: Path) -> None:
    first, second = lessons()["more-findings"].wrong.splitlines()[:2]
    fragment = "\n".join([first, *[second] * 150]) + "\n"
    the_tiny_project(tmp_path)
    written(tmp_path, {RECORD: with_fragment(base()[RECORD], fragment, order_of(RECORD)).encode()})
    found = said(read_content(tmp_path))

    assert ("more-findings", RECORD) == found[-1]
    assert 100 < len(found) < 150


def test_the_tiny_project_on_disk_is_sound(tmp_path: Path) -> None:
    the_tiny_project(tmp_path)

    assert [] == said(read_content(tmp_path))


@pytest.mark.parametrize("code", ["missing-picture", "picture-not-taken", "child-without-consent"])
def test_a_record_like_the_right_example_with_its_picture_is_told_nothing(code: str, tmp_path: Path) -> None:
    the_tiny_project(tmp_path)
    with_media(tmp_path, code, a_picture(), lessons()[code].right)

    assert [] == said(read_content(tmp_path))


def test_what_a_model_refuses_for_a_reason_of_its_own_is_told_as_not_accepted() -> None:
    """No record can have it: every reason that the models give has words of its own."""

    class Odd(BaseModel):
        umur: int

    with pytest.raises(ValidationError) as refusal:
        Odd.model_validate({"umur": "tua"})

    assert ["not-accepted"] == [finding.code for finding in explain("a.yaml", Odd, refusal.value)]


def test_every_lesson_that_is_only_shown_is_made_to_happen() -> None:
    elsewhere = {"missing-folder", "not-accepted", "more-findings"}
    happened = {code for code, _, _ in MISHAPS} | elsewhere
    mine = {lesson.code for lesson in lessons().values() if lesson.shown_only}

    assert set() == mine - happened
