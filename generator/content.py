"""Content as plain data: what the disk holds, before anyone has read it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

PICTURES, EVIDENCE = "media/", "evidence/"
"""Where the files lie that records name: pictures to show, documents that prove."""
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""Names that some systems keep for devices, whatever their ending."""


@dataclass(frozen=True)
class Refusal:
    """A file that was not read, and why."""

    code: str
    file: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Content:
    """The bytes of every content file by its path below `content/`, and what was refused."""

    files: Mapping[str, bytes]
    refused: tuple[Refusal, ...] = ()
