"""Contributors' pictures: what they held beside the picture is gone, and what is no picture is refused."""

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.photo import LARGEST_SIDE, Photo, photo, photos

COLOURS: dict[str, tuple[int, ...]] = {"RGB": (200, 30, 60), "RGBA": (200, 30, 60, 255), "LA": (200, 255)}


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 6), mode: str = "RGB", **saved: object) -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new(mode, size, COLOURS.get(mode, 1)).save(out, kind, **saved)
    return out.getvalue()


def taken(name: str, body: bytes) -> Photo:
    """The picture, which must have been taken."""
    found = photo(name, body)
    assert found is not None
    return found


def opened(found: Photo) -> Image.Image:
    """The picture as it will be published."""
    made = Image.open(io.BytesIO(found.body))
    made.load()
    return made


def exif(turn: int = 1) -> bytes:
    """EXIF with a camera, a place on earth, and how the picture is turned."""
    made = Image.Exif()
    made[0x010F] = "KAMERA-RAHASIA"
    made[0x0112] = turn
    made.get_ifd(0x8825).update({1: "S", 2: (7.0, 19.0, 51.0), 3: "E", 4: (110.0, 30.0, 4.0)})
    return made.tobytes()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_of_the_three_kinds_is_taken_as_webp(kind: str) -> None:
    found = taken("loket.jpg", picture(kind))

    assert (8, 6) == (found.width, found.height)
    assert found.name.startswith("loket")
    assert found.name.endswith(".webp")
    assert ("WEBP", (8, 6)) == (opened(found).format, opened(found).size)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_exif_and_the_place_in_it_are_gone(kind: str) -> None:
    body = picture(kind, exif=exif())
    assert b"KAMERA-RAHASIA" in body
    found = taken("a", body)

    assert b"KAMERA-RAHASIA" not in found.body
    assert not opened(found).getexif()
    assert "exif" not in opened(found).info


@pytest.mark.parametrize("extra", [b"\x00PK\x03\x04rahasia", b"<script>rahasia</script>"])
def test_what_was_appended_is_gone(extra: bytes) -> None:
    assert b"rahasia" not in taken("a.png", picture() + extra).body


def test_notes_within_the_picture_are_gone() -> None:
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    notes.add_text("Author", "rahasia")

    assert b"rahasia" not in taken("a.png", picture(pnginfo=notes)).body
    assert b"rahasia" not in taken("a.jpg", picture("JPEG", comment=b"rahasia")).body


def test_a_picture_that_lies_on_its_side_is_turned_upright() -> None:
    found = taken("a.jpg", picture("JPEG", (8, 6), exif=exif(turn=6)))

    assert (6, 8) == (found.width, found.height) == opened(found).size


@pytest.mark.parametrize(
    ("size", "expected"), [((2000, 1000), (960, 480)), ((1000, 2000), (480, 960)), ((8, 6), (8, 6))]
)
def test_a_large_picture_is_made_smaller_and_a_small_one_is_not(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    found = taken("a.png", picture(size=size))

    assert LARGEST_SIDE == 960
    assert expected == (found.width, found.height) == opened(found).size


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "PPM", "ICO"])
def test_a_picture_of_another_kind_is_refused_whatever_its_name(kind: str) -> None:
    assert photo("a.png", picture(kind, (16, 16))) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"bukan gambar",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        picture()[:40],
        picture("JPEG")[:200],
        picture("WEBP")[:20],
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
    ],
)
def test_what_is_no_whole_picture_is_refused(body: bytes) -> None:
    assert photo("a.png", body) is None


def a_bomb(width: int, height: int) -> bytes:
    """A tiny PNG that claims a huge size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(7000, 7000), (60_000, 60_000), (2_000_000_000, 1)])
def test_a_bomb_is_refused_unopened(size: tuple[int, int]) -> None:
    assert photo("a.png", a_bomb(*size)) is None


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_pictures_of_every_colour_mode_are_taken(mode: str) -> None:
    assert "RGB" == opened(taken("a.png", picture(mode=mode))).mode


def test_what_is_transparent_does_not_turn_black() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 6), (0, 0, 0, 0)).save(out, "PNG")
    made = opened(taken("logo.png", out.getvalue())).convert("RGBA")
    red, _, _, opacity = made.getpixel((4, 3))  # type: ignore[misc]  # an RGBA pixel has four parts

    assert opacity == 0 or red > 250


def test_the_same_picture_gives_the_same_bytes() -> None:
    body = picture("JPEG", (300, 200), exif=exif())

    assert photo("a.jpg", body) == photo("a.jpg", body)


@given(st.binary(max_size=80), st.integers(0, 300), st.sampled_from(["PNG", "JPEG", "WEBP"]))
@settings(deadline=None, max_examples=80)
def test_whatever_the_bytes_are_nothing_breaks(noise: bytes, at: int, kind: str) -> None:
    body = picture(kind, exif=exif())
    broken = body[:at] + noise + body[at + len(noise) :]

    for tried in (noise, broken, body[:at]):
        found = photo("a.png", tried)
        assert found is None or found.body.startswith(b"RIFF")


def test_only_the_folder_of_pictures_is_looked_at() -> None:
    files = {
        "media/a.png": picture(),
        "media/2019/b.jpg": picture("JPEG"),
        "units/c.png": picture(),
        "media/d.txt": b"d",
    }
    found = photos(files)

    assert {"a.png": True, "2019/b.jpg": True, "d.txt": False} == {
        name: made is not None for name, made in found.items()
    }


@pytest.mark.parametrize("names", [("a.png", "a.jpg"), ("2019/a.png", "2019-a.png"), ("a.png", "a.jpeg")])
def test_two_pictures_never_share_a_name(names: tuple[str, str]) -> None:
    found = photos({f"media/{name}": picture() for name in names})

    assert 2 == len({made.name for made in found.values() if made})


@pytest.mark.parametrize("name", ["../a.png", "a b.png", "á.png", "a?b.png", "a#b.png", "a%20b.png", '"a".png'])
def test_the_name_of_a_published_picture_is_safe_in_an_address(name: str) -> None:
    allowed = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")

    assert set(taken(name, picture()).name) <= allowed


def test_a_large_picture_comes_in_two_sizes_and_a_small_one_in_one() -> None:
    large, small = taken("a.jpg", picture("JPEG", (1200, 900))), taken("b.jpg", picture("JPEG", (400, 300)))

    assert [(480, 360), (960, 720)] == [opened(size).size for size in large.sizes]
    assert [(400, 300)] == [opened(size).size for size in small.sizes]
    assert 2 == len({size.name for size in large.sizes})


def test_a_picture_that_was_made_before_is_not_made_again() -> None:
    body, store = picture("JPEG", (1200, 900)), dict[str, bytes]()
    first = photo("a.jpg", body, store)
    other = {key: picture("WEBP", (5, 5)) for key in store}

    assert first == photo("a.jpg", body, store)
    assert [(5, 5), (5, 5)] == [opened(size).size for size in taken_from("a.jpg", body, other).sizes]


def test_what_was_refused_before_is_refused_again_without_a_look() -> None:
    store = dict[str, bytes]()

    assert photo("a.jpg", b"bukan gambar", store) is None
    assert {b""} == set(store.values())
    assert photo("a.jpg", b"bukan gambar", store) is None


def test_a_store_that_holds_something_else_only_means_more_work() -> None:
    body, store = picture(), dict[str, bytes]()
    first = photo("a.png", body, store)
    broken = dict.fromkeys(store, b"<script>bukan gambar</script>")

    assert first == photo("a.png", body, broken)


def taken_from(name: str, body: bytes, store: dict[str, bytes]) -> Photo:
    """The picture, which must have been taken, with the help of a store."""
    found = photo(name, body, store)
    assert found is not None
    return found
