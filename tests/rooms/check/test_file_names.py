"""Rule: a file's name is the same on every computer."""

import pytest

from generator.check.file_names import check_file_names
from generator.diagnostics import Place
from tests.factories import a_case, a_showcase, spots


def said(*names: str) -> list[tuple[str, str, tuple[str | int, ...]]]:
    """What the rule says of files with these names."""
    return spots(check_file_names(a_case(a_showcase(), files=dict.fromkeys(names, b""))))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("media/foto.jpg", "media/Foto.jpg"),
        ("media/foto.jpg", "Media/foto.jpg"),
        ("units/a.yaml", "units/A.yaml"),
        ("evidence/SK.PDF", "evidence/sk.pdf"),
    ],
)
def test_names_that_differ_only_by_capitals_point_at_each_other(first: str, second: str) -> None:
    (finding,) = check_file_names(a_case(a_showcase(), files={first: b"", second: b""}))

    assert ("name-collision", second, (Place(first),)) == (finding.code, finding.place.file, finding.related)


def test_accents_that_are_written_in_two_ways_are_the_same_name() -> None:
    assert ["name-collision"] == [code for code, _, _ in said("units/caf\u00e9.yaml", "units/cafe\u0301.yaml")]


def test_different_names_pass() -> None:
    assert [] == said("media/foto.jpg", "media/foto.png", "media/2019/foto.jpg", "evidence/foto.jpg", "units/a.yaml")


@pytest.mark.parametrize("name", ["foto.jpg", "2019/IMG_0001.JPG", "a-b_c.d.webp", "7.png"])
def test_a_plain_name_passes(name: str) -> None:
    assert [] == said(f"media/{name}", f"evidence/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "foto baru.jpg", "foto(1).jpg", "fotó.jpg", "-foto.jpg", "_foto.jpg", "foto.jpg.", "foto.jpg ", "con.jpg",
        "AUX", "lpt1.png", "foto;rm.jpg", "foto\n.jpg", "фото.jpg", "a/.b/c.jpg", "a//b.jpg", f"{'a' * 97}.jpg",
    ],
)  # fmt: skip
def test_any_other_name_of_a_picture_or_of_evidence_is_told(name: str) -> None:
    expected = [("bad-media-name", f"media/{name}", ()), ("bad-media-name", f"evidence/{name}", ())]

    assert expected == said(f"media/{name}", f"evidence/{name}")
