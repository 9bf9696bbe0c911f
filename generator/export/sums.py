"""Checksums of the downloads, as `sha256sum --check` reads them."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

FOLDER = "data/"


def sums(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The file of checksums over everything below `data/`, nothing where nothing is there."""
    names = sorted(path.removeprefix(FOLDER) for path in files if path.startswith(FOLDER))
    lines = [f"{sha256(files[FOLDER + name]).hexdigest()}  {name}\n" for name in names]
    if lines:
        yield f"{FOLDER}SHA256SUMS", "".join(lines).encode()
