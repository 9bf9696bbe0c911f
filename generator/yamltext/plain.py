"""Which texts need quotes, and how they are quoted."""

import re

from generator.yamltext.document import HIDDEN

# What a reader of YAML 1.1 or 1.2 takes for a number, a time, a day, a truth or nothing.
_TYPED = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|=|<<|\.nan|[-+]?\.inf"
    r"|[-+]?(0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?)"
    r"|[-+]?([0-9][0-9_,]*\.?[0-9_]*|\.[0-9_]+)(e[-+]?[0-9]+)?"
    r"|[0-9]+(\.[0-9]+){2,}"  # area codes: text to YAML, but not to every spreadsheet
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][ 0-9:.zZ+-]*)?",
    re.IGNORECASE | re.ASCII,
)
_BEGINS_BADLY = re.compile(r"[\s\[\]{},:?#&*!|>'\"%@`]|-(\s|\Z)|---|\.\.\.")
_HOLDS_BADLY = re.compile(r":(\s|\Z)|\s#|\s\Z|[\x00-\x1f\x7f]")
_OF_FLOW = re.compile(r"[\[\]{},]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile(rf'[\\"\x00-\x1f\x7f]|{HIDDEN.pattern}')


def is_plain(text: str, flow: bool = False) -> bool:
    """Whether `text` can stand without quotes and still be read letter by letter; `flow`: inside brackets."""
    if not text or _BEGINS_BADLY.match(text) or _HOLDS_BADLY.search(text):
        return False
    if not text.isascii() and HIDDEN.search(text):
        return False
    return not (flow and _OF_FLOW.search(text))


def is_typed(text: str) -> bool:
    """Whether other programs take `text`, when it stands without quotes, for something else than text."""
    return bool(_TYPED.fullmatch(text))


def quoted(text: str) -> str:
    """`text` in double quotes; what no reader sees is written as an escape."""
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    letter = found[0]
    number = ord(letter)
    width = 2 if number < 0x100 else 4 if number < 0x10000 else 8
    return _ESCAPES.get(letter) or f"\\{'xuU'[width // 4]}{number:0{width}x}"
