"""Names as parts of addresses."""

import re


def slug(name: str) -> str:
    """`name` in small letters and digits, joined by single hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
