"""Slips on one line that have one right answer, put right: a text that needs quotes, a tab, a missing space."""

import re

from generator.yamltext.document import HIDDEN, Document
from generator.yamltext.fault import Fault, Part, fault_in, taken_apart
from generator.yamltext.plain import is_plain, is_typed, quoted

MOST = 60
"""How many lines are mended in one file; a file with more was not written by hand."""
_OF_TEXT = ("yaml-colon", "yaml-first-character", "yaml-quote", "yaml-backslash", "yaml-anchor", "yaml-tag")
_FIELD = re.compile(r"[A-Za-z_][\w -]*\Z")
_CLOSE = re.compile(r"(\s*(?:- +)*[a-z_][a-z0-9_]*:)(?=[^\s/])", re.ASCII)
_COMMENT = re.compile(r"\s+#.*\Z")
_MARKED = re.compile(r"[&*!](?P<name>[\w.-]+)(?P<rest> .*)?\Z")
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}\Z")


def mended(text: str) -> str | None:
    """`text` with every such slip put right; None when something else hinders reading it."""
    before = None
    if HIDDEN.search(text):
        return None
    for _ in range(MOST):
        fault = fault_in(Document("", text))
        if fault is None:
            return text
        better = mended_once(text, fault)
        if better is None or (fault.line, fault.code) == before:
            return None
        text, before = better, (fault.line, fault.code)
    return None


def mended_once(text: str, fault: Fault) -> str | None:
    """`text` with this one slip put right."""
    lines = text.split("\n")
    if fault.code == "yaml-tab":
        return "\n".join(_without_tabs(line, number == fault.line) for number, line in enumerate(lines))
    line = lines[fault.line]
    better = _spaced(line) if fault.code == "colon-without-space" else None
    if fault.code in _OF_TEXT and not _goes_on(lines, fault.line):
        better = _with_quotes(line, text)
    if better is None or HIDDEN.search(better):
        return None
    return "\n".join([*lines[: fault.line], better, *lines[fault.line + 1 :]])


def _without_tabs(line: str, here: bool) -> str:
    """Two spaces for each tab before the text; a line that begins with spaces may be text, so only the one told."""
    start = line[: len(line) - len(line.lstrip())]
    return start.replace("\t", "  ") + line.lstrip() if line.startswith("\t") or here else line


def _spaced(line: str) -> str | None:
    return _CLOSE.sub(r"\1 ", line, count=1) if _CLOSE.match(line) else None


def _goes_on(lines: list[str], number: int) -> bool:
    """Whether the text goes on below: quotes around this line alone would cut it."""
    following = next((line for line in lines[number + 1 :] if line.strip()), "")
    return _indent(following) > _indent(lines[number])


def _indent(line: str) -> int:
    """Where a line's text begins; of an item, where its field does."""
    return len(line) - len(line.lstrip(" \t-" if re.match(r"\s*- ", line) else None))


def _with_quotes(line: str, text: str) -> str | None:
    part = taken_apart(line)
    value, comment = _without_comment(part.value)
    if not part.start.strip() or not value or (part.key and not _FIELD.match(part.key)):
        return None
    meant = _meant(value, text, part)
    if meant is None:
        return None
    return f"{part.start}{meant if is_plain(meant) and not is_typed(meant) else quoted(meant)}{comment}"


def _without_comment(value: str) -> tuple[str, str]:
    found = _COMMENT.search(value)
    return (value[: found.start()], found[0]) if found else (value.rstrip(), "")


def _meant(value: str, text: str, part: Part) -> str | None:
    """The text that `value` was to say; None when it can be read in two ways."""
    first = value[0]
    if first in "'\"":
        return _unquoted(value)
    if first in "[{":
        return value if re.search(r"[\]}]", value[:-1]) and value[-1] not in "]}" else None
    if first in "&*!" and not _is_text(value, text):
        return None
    if first in "|>" and _BLOCK.match(value):
        return None
    needs = first in "@%`&*!|>]},?" or (part.key and re.search(r":(\s|\Z)", value))
    return value if needs else None


def _unquoted(value: str) -> str | None:
    """The text between the outer quotes, or all of it when they belong to its words; a `#` may begin a comment."""
    mark, inner = value[0], value[1:-1]
    count = value.count(mark)
    if value[-1] != mark:
        return value if count % 2 == 0 and re.search(rf"\w{mark}[\s,;.]", value) else None
    if len(value) < 2 or (mark == '"' and re.search(r'\\["nt\\]', inner)):
        return None
    closes_first = re.search(rf"(?<=\S){mark}(?=[\s,;.])", inner)
    opens_first = re.search(rf"(?:\A|(?<=\s)){mark}(?=\S)", inner)
    if closes_first and (not opens_first or closes_first.start() < opens_first.start()):
        return value if count % 2 == 0 else None
    return inner


def _is_text(value: str, text: str) -> bool:
    """Whether a text that begins like an anchor, an alias or a tag is none."""
    found = _MARKED.match(value)
    if found is None:
        return not re.match(r"!!|![<!]", value)
    rest = (found["rest"] or "").strip()
    other = {"&": "*", "*": "&", "!": ""}[value[0]]
    used = bool(other) and re.search(rf"[{other}]{re.escape(found['name'])}\b", text)
    return not used and not (value[0] in "&!" and (not rest or rest[0] in "[{'\"|>"))
