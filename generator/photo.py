"""Contributors' pictures made fit to publish: checked by content, turned upright, shrunk, re-encoded.

Re-encoding drops EXIF, GPS and anything appended; the original never enters the site.
"""

import hashlib
import io
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from PIL import Image, ImageOps

FOLDER = "media/"
FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_SIDE = 960
MOST_PIXELS = 40_000_000


@dataclass(frozen=True)
class Photo:
    """A picture ready to publish: its file name, size in pixels, and bytes (WebP)."""

    name: str
    width: int
    height: int
    body: bytes


def photos(files: Mapping[str, bytes]) -> dict[str, Photo | None]:
    """Every file below `media/` by its path there; None for one that is not a picture that we take."""
    return {
        name.removeprefix(FOLDER): photo(name.removeprefix(FOLDER), body)
        for name, body in files.items()
        if name.startswith(FOLDER)
    }


def photo(name: str, body: bytes) -> Photo | None:
    """The picture in `body` re-encoded, or None when it is no JPEG, PNG or WebP, is broken, or is too large."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(body), formats=FORMATS) as picture:
                return _encoded(name, picture)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None


def _encoded(name: str, picture: Image.Image) -> Photo | None:
    if picture.width * picture.height > MOST_PIXELS:
        return None
    upright = _on_white(ImageOps.exif_transpose(picture))
    upright.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    out = io.BytesIO()
    upright.save(out, "WEBP", quality=80, method=4)
    return Photo(_address(name), upright.width, upright.height, out.getvalue())


def _on_white(picture: Image.Image) -> Image.Image:
    """What is transparent shows the paper."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(paper, clear).convert("RGB")


def _address(name: str) -> str:
    """A name that is safe in an address, and its own: two files never share one."""
    stem = re.sub(r"[^a-z0-9]+", "-", PurePosixPath(name).stem.lower()).strip("-")
    return f"{stem or 'gambar'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}.webp"
