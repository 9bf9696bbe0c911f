"""Evidence fit to publish: what is left out, what is made anew, and where it lies."""

import io
from hashlib import sha256
from typing import Any

import pytest
from PIL import Image

from generator.photo import photos
from generator.proof import is_active, proofs
from generator.view import Published
from tests.factories import a_showcase, an_event, an_innovation

PDF = b"%PDF-1.7\n"
KEY = ("innovations", "suket-liar", "sk")


def a_picture(size: tuple[int, int] = (40, 30), kind: str = "PNG", **more: Any) -> bytes:
    """A picture file."""
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, kind, **more)
    return out.getvalue()


def published(files: dict[str, bytes], **proof: Any) -> dict[Any, Published]:
    """What of one piece of evidence is published."""
    record = an_innovation(bukti=[{"id": "sk", "judul": "SK", **proof}])
    return proofs(a_showcase(record), files, photos(files))


def test_a_document_is_published_as_it_was_handed_in() -> None:
    found = published({"evidence/surat.pdf": PDF}, berkas="surat.pdf", sha256=sha256(PDF).hexdigest())[KEY]

    assert ("bukti/suket-liar/sk.pdf", PDF, False) == (found.address, found.body, found.remade)


def test_a_picture_is_made_anew_without_what_the_camera_noted() -> None:
    exif = Image.Exif()
    exif[0x010E] = "rahasia"
    body = a_picture((3000, 2000), "JPEG", exif=exif)
    found = published({"evidence/foto.jpg": body}, berkas="foto.jpg")[KEY]

    assert b"rahasia" in body
    assert b"rahasia" not in found.body
    assert ("bukti/suket-liar/sk.webp", True) == (found.address, found.remade)
    assert sha256(body).hexdigest() == found.original != found.digest
    with Image.open(io.BytesIO(found.body)) as made:
        assert (1920, 1280) == made.size
        assert not made.getexif()


def test_a_picture_that_is_shown_anyway_is_published_once() -> None:
    found = published({"media/poster.png": a_picture()}, berkas="media/poster.png")[KEY]

    assert found.address.startswith("media/poster-")


def test_a_document_of_an_event_has_a_folder_of_its_own() -> None:
    event = an_event(id="rapat", dokumen=[{"id": "hasil", "judul": "Hasil", "berkas": "hasil.pdf"}])

    assert ["bukti/kegiatan/rapat/hasil.pdf"] == [
        made.address for made in proofs(a_showcase(event), {"evidence/hasil.pdf": PDF}, {}).values()
    ]


@pytest.mark.parametrize(
    ("files", "proof"),
    [
        ({"evidence/a.pdf": PDF}, {"berkas": "a.pdf", "akses": "internal"}),
        ({"evidence/a.pdf": PDF}, {"berkas": "a.pdf", "sha256": "0" * 64}),
        ({"evidence/a.pdf": b"<html>"}, {"berkas": "a.pdf"}),
        ({"evidence/a.html": b"<html>"}, {"berkas": "a.html"}),
        ({"evidence/a.svg": b"<svg/>"}, {"berkas": "a.svg"}),
        ({"evidence/a.csv": b"a,b\n"}, {"berkas": "a.csv"}),
        ({"evidence/a.png": b"\x89PNG\r\n\x1a\nbroken"}, {"berkas": "a.png"}),
        ({"evidence/a.pdf": PDF + b"<< /S /JavaScript >>"}, {"berkas": "a.pdf"}),
        ({"innovations/a.pdf": PDF}, {"berkas": "innovations/a.pdf"}),
        ({"evidence/a.pdf": PDF}, {"berkas": "../evidence/a.pdf"}),
        ({}, {"berkas": "a.pdf"}),
        ({"evidence/a.pdf": PDF}, {}),
    ],
)
def test_what_is_internal_another_or_not_its_kind_is_not_published(files: Any, proof: Any) -> None:
    assert {} == published(files, **proof)


@pytest.mark.parametrize("holds", [b"/JavaScript", b"/J#61vaScript", b"/Launch", b"/EmbeddedFile", b"/EmbeddedFiles"])
def test_a_document_that_openly_runs_something_is_known(holds: bytes) -> None:
    assert is_active("a.pdf", PDF + b"<< " + holds + b" >>")


@pytest.mark.parametrize("holds", [b"/OpenAction", b"/Launching", b"/JS", b""])
def test_a_document_that_runs_nothing_is_not_held_up(holds: bytes) -> None:
    assert not is_active("a.pdf", PDF + b"<< " + holds + b" >>")
