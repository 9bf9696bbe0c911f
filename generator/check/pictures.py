"""Rule: a picture that a record names is there, and is one that we can publish."""

from collections.abc import Iterator, Mapping

from generator.check.case import Case
from generator.content import PICTURES
from generator.diagnostics import Diagnostic, Place
from generator.photo import Photo


def check_pictures(case: Case) -> Iterator[Diagnostic]:
    """Each `media` names a JPEG, PNG or WebP of bearable size; one that shows children states consent (UU 27/2022)."""
    for folder, records in (("innovations", case.showcase.innovations), ("events", case.showcase.events)):
        for key, record in records.items():
            for number, picture in enumerate(record.media):
                place = Place(f"{folder}/{key}.yaml", ("media", number, "berkas"))
                yield from _picture(place, picture.berkas, case.photos)
                if picture.menampilkan_anak and not picture.persetujuan:
                    yield Diagnostic("child-without-consent", place, {"found": picture.berkas})


def _picture(place: Place, file: str, photos: Mapping[str, Photo | None]) -> Iterator[Diagnostic]:
    name = file.removeprefix(PICTURES)
    if name not in photos:
        yield Diagnostic("missing-picture", place, {"found": file})
    elif photos[name] is None:
        yield Diagnostic("picture-not-taken", place, {"found": file})
