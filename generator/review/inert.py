"""Text of contributors inside a comment on a forge, where Markdown is only half of what could act.

GitHub and GitLab look for people (`@name`), issues (`#1`, `GH-1`, `!1`, `~label`, `%milestone`, `$snippet`, `&epic`)
and addresses after Markdown has been read, so that an entity does not stop them: a letter without width stands between.
GitLab obeys `/commands` at the start of a line, so no line of ours begins with contributors' text.
"""

import re

from generator.personal import without_traces
from generator.report.sentence import visible

BETWEEN = "&#8203;"
_ACTS = re.compile(r"[@#!~%$&^](?=\w)|/(?=/)|\bwww(?=\.)|\bGH(?=-\d)", re.IGNORECASE)
_MARKS = {mark: f"&#{ord(mark)};" for mark in "&<>\\`*_{}[]()#|~@:!$"}
_TICKS, _WIDEST = re.compile(r"`+"), 300


def inert(text: str) -> str:
    """`text` on one line as words and nothing else; what belongs to one person is masked, a long text is cut."""
    flat = cut(visible(without_traces(" ".join(text.split()))))
    parts = _ACTS.split(flat)
    acting = [found[0] for found in _ACTS.finditer(flat)] + [""]
    return "".join(
        _written(part) + (_written(sign) + BETWEEN if sign else "") for part, sign in zip(parts, acting, strict=True)
    )


def _written(text: str) -> str:
    return "".join(_MARKS.get(letter, letter) for letter in text)


def cut(text: str, most: int = _WIDEST) -> str:
    """`text` with at most so many letters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def fenced(lines: list[str], language: str, indent: str = "") -> str:
    """Lines as a block of code, which no run of backticks in them can end; no forge looks for anything inside one."""
    shown = [cut(visible(without_traces(line))) for line in lines]
    longest = max((len(run) for line in shown for run in _TICKS.findall(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join(f"{indent}{line}" for line in (f"{fence}{language}", *shown, fence))
