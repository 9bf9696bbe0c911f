"""Data as a plain script, which a page can load on any host and from a folder without one."""

import json
from typing import Any


def data_script(path: str, data: Any) -> bytes:
    """One call, `etalase.give(path, data)`, with pure data: JSON in ASCII, which scripts read alike."""
    return f"etalase.give({json.dumps(path)},{compact(data)})\n".encode()


def compact(data: Any) -> str:
    """The data as JSON in ASCII without spaces."""
    return json.dumps(data, separators=(",", ":"))
