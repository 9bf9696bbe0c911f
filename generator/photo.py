"""Contributors' pictures made fit to publish: checked by content, turned upright, shrunk, re-encoded.

Re-encoding drops EXIF, GPS and anything appended; the original never enters the site.
"""

import hashlib
import io
import re
import warnings
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from PIL import Image, ImageOps

from generator.content import PICTURES

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_SIDE, SMALLER_SIDE = 960, 480
"""Of a published picture in pixels: for a wide screen, and for a phone."""
MOST_PIXELS = 40_000_000


@dataclass(frozen=True)
class Photo:
    """A picture ready to publish: its file name, size in pixels, and bytes (WebP).

    `smaller` is the same picture for a phone, when there is something to save.
    """

    name: str
    width: int
    height: int
    body: bytes
    smaller: "Photo | None" = None

    @property
    def sizes(self) -> "tuple[Photo, ...]":
        """Every size of the picture, the smallest first."""
        return (self.smaller, self) if self.smaller else (self,)


Store = MutableMapping[str, bytes]
"""Pictures that were made before, by a key of what they were made from and how."""
RECIPE = "1"
"""Changes whenever a picture would be made otherwise."""


def photos(files: Mapping[str, bytes], store: Store | None = None) -> dict[str, Photo | None]:
    """Every file below `media/` by its path there; None for one that is not a picture that we take."""
    kept = {} if store is None else store
    return {
        name.removeprefix(PICTURES): photo(name.removeprefix(PICTURES), body, kept)
        for name, body in files.items()
        if name.startswith(PICTURES)
    }


def photo(name: str, body: bytes, store: Store | None = None) -> Photo | None:
    """The picture in `body` re-encoded, or None when it is no JPEG, PNG or WebP, is broken, or is too large.

    What stands in `store` is not made again, and what is made is put there.
    """
    kept = {} if store is None else store
    key = f"{hashlib.sha256(body).hexdigest()}-{RECIPE}"
    try:
        return _from_store(name, key, kept)
    except (KeyError, OSError):
        made = _made(body)
        kept.update({f"{key}-{side}": made.get(side, b"") for side in (LARGEST_SIDE, SMALLER_SIDE)})
        return _from_store(name, key, kept)


def _from_store(name: str, key: str, store: Store) -> Photo | None:
    large, small = (_photo(name, side, store[f"{key}-{side}"]) for side in (LARGEST_SIDE, SMALLER_SIDE))
    return replace(large, smaller=small) if large else None


def _photo(name: str, side: int, body: bytes) -> Photo | None:
    if not body:
        return None
    with Image.open(io.BytesIO(body), formats=("WEBP",)) as made:
        return Photo(_address(name, side), made.width, made.height, body)


def _made(body: bytes) -> dict[int, bytes]:
    """The picture in each size that it has, by the longest side; none when it is not one that we take."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(body), formats=FORMATS) as picture:
                return _encoded(picture)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return {}


def _encoded(picture: Image.Image) -> dict[int, bytes]:
    if picture.width * picture.height > MOST_PIXELS:
        return {}
    picture.draft("RGB", (2 * LARGEST_SIDE, 2 * LARGEST_SIDE))  # a JPEG is then decoded no larger than we need
    upright = _on_white(ImageOps.exif_transpose(picture))
    sides = (LARGEST_SIDE, SMALLER_SIDE) if max(upright.size) > SMALLER_SIDE else (LARGEST_SIDE,)
    return {side: _sized(upright, side) for side in sides}


def _sized(picture: Image.Image, side: int) -> bytes:
    sized = picture.copy()
    sized.thumbnail((side, side))
    out = io.BytesIO()
    sized.save(out, "WEBP", quality=80, method=4)
    return out.getvalue()


def _on_white(picture: Image.Image) -> Image.Image:
    """What is transparent shows the paper."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(paper, clear).convert("RGB")


def _address(name: str, side: int) -> str:
    """A name that is safe in an address, and its own: two files never share one."""
    stem = re.sub(r"[^a-z0-9]+", "-", PurePosixPath(name).stem.lower()).strip("-")
    end = "" if side == LARGEST_SIDE else f"-{side}"
    return f"{stem or 'gambar'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}{end}.webp"
