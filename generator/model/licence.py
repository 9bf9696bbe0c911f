"""Where the text of a licence stands, from its SPDX code."""

import re

_CREATIVE_COMMONS = re.compile(r"CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)", re.ASCII)
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}", re.ASCII)


def licence_url(code: str) -> str | None:
    """The address of the licence: Creative Commons by itself, others at SPDX; None for what is no SPDX code."""
    if code == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    if own := _CREATIVE_COMMONS.fullmatch(code):
        return f"https://creativecommons.org/licenses/{own[1].lower()}/{own[2]}/"
    return f"https://spdx.org/licenses/{code}.html" if _CODE.fullmatch(code) else None
