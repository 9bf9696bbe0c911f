"""Contributors' pictures made fit to publish: checked by content, turned upright, shrunk, re-encoded.

Re-encoding drops EXIF, GPS and anything appended; the original never enters the site.
"""

import hashlib
import io
import re
import warnings
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TypeVar

from PIL import Image, ImageOps

from generator.content import PICTURES

_T = TypeVar("_T")
FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_SIDE, SMALLER_SIDE = 960, 480
"""Of a published picture in pixels: for a wide screen, and for a phone."""
READABLE_SIDE = 1920
"""Of a picture that is evidence: the small print of a letter can be read."""
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


def legible(body: bytes, store: Store | None = None) -> bytes | None:
    """The picture in `body` large enough to read a letter in it, without metadata; None for one that we do not take."""
    kept = {} if store is None else store
    key = f"{hashlib.sha256(body).hexdigest()}-{RECIPE}-{READABLE_SIDE}"
    try:
        return kept[key] or None
    except (KeyError, OSError):
        kept[key] = _read(body, _readable) or b""
        return kept[key] or None


def _readable(picture: Image.Image) -> bytes:
    return b"" if _is_too_large(picture) else _sized(_on_white(ImageOps.exif_transpose(picture)), READABLE_SIDE)


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
    return _read(body, _encoded) or {}


def _read(body: bytes, work: Callable[[Image.Image], _T]) -> _T | None:
    """What `work` makes of the picture; None when it is broken or not of our formats."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(body), formats=FORMATS) as picture:
                return work(picture)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None


def _is_too_large(picture: Image.Image) -> bool:
    return picture.width * picture.height > MOST_PIXELS


def _encoded(picture: Image.Image) -> dict[int, bytes]:
    if _is_too_large(picture):
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
