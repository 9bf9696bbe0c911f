"""What in a text belongs to one person: numbers of identity, mobile telephones, private mail.

Patterns only: what they find is plausible, not proven. Web addresses are passed over, because digits in a path are
nobody's number; those of messengers, whose path is the number, are not.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Trace(NamedTuple):
    """Where in a text something personal stands, and what it is: `NIK`, `NIP`, `NISN`, `phone` or `mail`."""

    start: int
    end: int
    kind: str


_GAP = r"[\s.\-_/\u2010-\u2015]"
_MARK = re.compile(r"[\d@(\[]")
_PLAIN_MARK = re.compile(r"[0-9@(\[]")  # the same in plain letters, found in half of the time
_WORTH_A_LOOK = re.compile(rf"\d(?:{_GAP}{{0,2}}\d){{8}}|(?:@|\(at\)|\[at\])\s?[a-z]|wa\.me|8\d\d\)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://(?!(?:www\.)?(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|t\.me/\+))\S+", re.IGNORECASE)
_FINGERPRINT = re.compile(r"\b[0-9a-f]{40,}\b")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(rf"(?<!\d)(?:{_DAY}[-./]{_MONTH}[-./]{_YEAR}|{_YEAR}[-./]{_MONTH}[-./]{_DAY})(?!\d)")
_AREA = re.compile(r"(?<![\d.])\d\d\.\d\d\.\d\d\.\d{4}(?![\d.])")
_MONEY = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3}){2,6}(?!\d)")
_HARMLESS = (_ADDRESS, _FINGERPRINT, _DATE, _AREA, _MONEY)


def traces(text: str) -> list[Trace]:
    """Everything personal in `text`, in the order in which it stands there."""
    mark = _PLAIN_MARK if text.isascii() else _MARK
    if not mark.search(text) or not _WORTH_A_LOOK.search(text):
        return []
    for harmless in _HARMLESS:
        text = harmless.sub(lambda found: "#" * len(found[0]), text)
    found = [*_identities(text), *_pupil_numbers(text), *_phones(text), *_mails(text)]
    return sorted(found)


def masked(text: str) -> str:
    """`text` with its letters and digits hidden but the last two, so that it can be told again where all can read."""
    letters = [place for place, letter in enumerate(text) if letter.isalnum()]
    kept = set(letters[-2:]) if len(letters) > 4 else set()
    return "".join("•" if letter.isalnum() and place not in kept else letter for place, letter in enumerate(text))


def without_traces(text: str) -> str:
    """`text`, as long as before, with everything personal masked."""
    for trace in traces(text):
        text = text[: trace.start] + masked(text[trace.start : trace.end]) + text[trace.end :]
    return text


_RUN = re.compile(rf"\d+(?:{_GAP}{{1,2}}\d+)*")
_GROUP = re.compile(r"\d+")


def _identities(text: str) -> Iterator[Trace]:
    """NIK and NIP: as one number, or as groups of digits that follow each other closely."""
    for run in _RUN.finditer(text):
        groups = [(run.start() + each.start(), run.start() + each.end()) for each in _GROUP.finditer(run[0])]
        yield from _among(text, groups)


def _among(text: str, groups: list[tuple[int, int]]) -> Iterator[Trace]:
    first = 0
    while first < len(groups):
        taken, digits = 0, ""
        for number, (start, end) in enumerate(groups[first : first + 18], 1):
            digits += "".join(str(int(digit)) for digit in text[start:end])
            kind = _identity(digits)
            if kind:
                yield Trace(groups[first][0], end, kind)
                taken = number
            if taken or len(digits) > 18:
                break
        first += taken or 1


def _identity(digits: str) -> str:
    if len(digits) == 16 and _is_citizen(digits):
        return "NIK"
    return "NIP" if len(digits) == 18 and _is_servant(digits) else ""


def _is_citizen(digits: str) -> bool:
    """A NIK: area code, day of birth (women 40 more), month, year, serial number."""
    area, day, month = int(digits[:2]), int(digits[6:8]), int(digits[8:10])
    return 11 <= area <= 97 and (1 <= day <= 31 or 41 <= day <= 71) and 1 <= month <= 12


def _is_servant(digits: str) -> bool:
    """A NIP: birth date, year and month of appointment (21 for contract staff), sex, serial number."""
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    since, month_since, sex = int(digits[8:12]), int(digits[12:14]), digits[14]
    born = 1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31
    return born and 1940 <= since <= 2099 and (1 <= month_since <= 12 or month_since == 21) and sex in "12"


_PUPIL = re.compile(rf"\bNISN\D{{0,12}}?(\d(?:{_GAP}{{0,2}}\d){{9}})(?!\d)", re.IGNORECASE)


def _pupil_numbers(text: str) -> Iterator[Trace]:
    return (Trace(found.start(1), found.end(1), "NISN") for found in _PUPIL.finditer(text))


_CLOSE = r"[\s.\-\u2010-\u2015]"
_PHONE = re.compile(
    rf"(?<!\d)(?<!\d[.,/\-])(?:\(?\+?62\)?{_CLOSE}{{0,2}}(?:\(?0\)?)?|\(?0)\(?8\d{{1,4}}\)?(?:{_CLOSE}{{0,3}}\d{{2,9}}){{1,4}}(?!\d)"
)
_SPELLED = re.compile(rf"(?<!\d)(?<!\d[.,/\-])0({_CLOSE})8(?:\1\d){{8,11}}(?!\d)")
_SHORTEST, _LONGEST = 9, 12


def _phones(text: str) -> Iterator[Trace]:
    """Indonesian mobile numbers: 08, 62 8 or +62 8, then eight to eleven digits, in groups or not."""
    for pattern in (_PHONE, _SPELLED):
        for found in pattern.finditer(text):
            digits = "".join(letter for letter in found[0] if letter.isdecimal())
            national = digits.removeprefix("62").removeprefix("0")
            if _SHORTEST <= len(national) <= _LONGEST:
                yield Trace(found.start(), found.end(), "phone")


_MAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]++\s?(?:@|\(at\)|\[at\])\s?([a-z0-9\-]+(?:\.[a-z0-9\-]+)+)", re.IGNORECASE)
_FREE = re.compile(
    r"(?:gmail|googlemail|ymail|rocketmail|yahoo|hotmail|outlook|live|msn|icloud|aol|proton|protonmail|tutanota|tuta|gmx"
    r"|zoho|zohomail|yandex)\.(?:com|net|me|ru|de|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})|me\.com|mac\.com|mail\.com|pm\.me"
)


def _mails(text: str) -> Iterator[Trace]:
    """Addresses at free providers, where people have their private mail."""
    return (Trace(found.start(), found.end(), "mail") for found in _MAIL.finditer(text) if _is_free(found[1]))


@cache
def _is_free(host: str) -> bool:
    return _FREE.fullmatch(host.casefold().rstrip(".-")) is not None
