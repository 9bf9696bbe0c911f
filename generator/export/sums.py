"""Checksums of the downloads, as `sha256sum --check` reads them."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

FOLDER = "data/"


class Sums:
    """The checksums of what has passed below `data/`."""

    def __init__(self) -> None:
        self._sums: dict[str, str] = {}

    def taking(self, files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
        """The same files, noted as they pass."""
        for path, body in files:
            if path.startswith(FOLDER):
                self._sums[path.removeprefix(FOLDER)] = sha256(body).hexdigest()
            yield path, body

    def file(self) -> Iterator[tuple[str, bytes]]:
        """The file of the sums, nothing where nothing has passed."""
        lines = "".join(f"{found}  {name}\n" for name, found in sorted(self._sums.items()))
        if lines:
            yield f"{FOLDER}SHA256SUMS", lines.encode()
