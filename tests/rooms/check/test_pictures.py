"""Rule: a picture that a record names is there, and is one that we can publish."""

import pytest

from generator.check.pictures import check_pictures
from generator.photo import Photo
from tests.factories import a_case, a_showcase, an_event, an_innovation, spots

TAKEN = Photo("loket.webp", 8, 6, b"RIFF")
SHOWN = {"media": [{"berkas": "2019/loket.png", "alt": "Loket"}]}


@pytest.mark.parametrize("file", ["2019/loket.png", "media/2019/loket.png"])
def test_a_picture_that_is_there_and_taken_passes(file: str) -> None:
    showcase = a_showcase(an_innovation(media=[{"berkas": file, "alt": "Loket"}]))

    assert [] == list(check_pictures(a_case(showcase, photos={"2019/loket.png": TAKEN})))


def test_a_picture_that_is_not_there_is_pointed_at() -> None:
    showcase = a_showcase(an_innovation(**SHOWN), an_event(**SHOWN))
    route = ("media", 0, "berkas")

    expected = [
        ("missing-picture", "innovations/suket-liar.yaml", route),
        ("missing-picture", "events/peluncuran.yaml", route),
    ]
    assert expected == spots(check_pictures(a_case(showcase)))


def test_a_file_that_is_no_picture_of_ours_is_pointed_at() -> None:
    (found,) = check_pictures(a_case(a_showcase(an_innovation(**SHOWN)), photos={"2019/loket.png": None}))

    assert ("picture-not-taken", "2019/loket.png") == (found.code, found.facts["found"])


def test_a_record_without_pictures_has_none_to_miss() -> None:
    assert [] == list(check_pictures(a_case(a_showcase(an_innovation(), an_event()))))
