"""What an office's way of writing means, where it can mean only one thing: text in, the canonical text or None out.

`explain` asks here to choose its words and `fix` to repair, so the two never disagree.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable

MEANT = "meant"
"""The fact of a finding that holds the one right answer; `etalase fix` repairs what has it."""

_MONTHS = (
    "januari january jan",
    "februari february pebruari peb feb",
    "maret march mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu agt ags aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME = r"(?P<month>[a-z]+)\.?"
_NUMBER = r"(?P<month>\d{1,2})"
_DATES = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"(?P<day>\d{{1,2}}) ?(?P<mark>[/.-]) ?{_NUMBER} ?(?P=mark) ?(?P<year>\d{{4}})",
        rf"(?P<year>\d{{4}}) ?(?P<mark>[/.-]) ?{_NUMBER}(?: ?(?P=mark) ?(?P<day>\d{{1,2}}))?",
        rf"{_NUMBER} ?/ ?(?P<year>\d{{4}})",
        rf"(?P<day>\d{{1,2}})[ -]?{_NAME}[ -]?(?P<year>\d{{4}})",
        rf"{_NAME}[ -](?P<year>\d{{4}})",
        rf"{_NAME} (?P<day>\d{{1,2}}), ?(?P<year>\d{{4}})",
    )
)
_MIDNIGHT = re.compile(r"(?<=\d)[ t]00:00(:00(\.0+)?z?)?\Z")
_TRUE = {"ya", "iya", "yes", "y", "benar", "betul", "true", "on", "1"}
_FALSE = {"tidak", "tdk", "no", "n", "salah", "bukan", "false", "off", "0"}
_WHOLE = re.compile(r"-?[1-9]\d{0,2}(?P<mark>[., ])\d{3}((?P=mark)\d{3})*", re.ASCII)
_GROUPS = re.compile(r"-?[1-9]\d{0,2}(?P<mark>[., ])\d{3}((?P=mark)\d{3})+", re.ASCII)
_COMMA = re.compile(r"-?(\d+|[1-9]\d{0,2}(\.\d{3})+),\d+", re.ASCII)
_TWO_MEANINGS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}", re.ASCII)
_LEADING = re.compile(r"(?<![\d.])0+(?=\d)", re.ASCII)
_SPELLING = re.compile(r"[\s_-]+")
_NUMERAL = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_VOWEL = re.compile(r"[AEIOU]", re.IGNORECASE)
_SMALL = {"dan", "di", "ke", "dari", "untuk", "bagi", "yang", "dengan", "pada", "oleh", "atau", "dalam", "serta"}


def bare(text: str) -> str:
    """`text` without the spaces and the typographic quotes around it."""
    return text.strip(" \t\n“”‘’„\u00a0")


def meant_date(text: str) -> str | None:
    """The date that `text` can only mean, as year-month-day; in numbers the day stands first, as Indonesians write."""
    written = _MIDNIGHT.sub("", " ".join(bare(text).lower().split()))
    found = next((match for pattern in _DATES if (match := pattern.fullmatch(written))), None)
    if found is None:
        return None
    given = {name: part for name, part in found.groupdict().items() if part}
    month = given["month"]
    day = int(given["day"]) if "day" in given else None
    return _calendar(int(given["year"]), int(month) if month.isdigit() else _MONTH.get(month, 0), day)


def _calendar(year: int, month: int, day: int | None) -> str | None:
    if not (year and 1 <= month <= 12):
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= monthrange(year, month)[1] else None


def meant_whole(text: str) -> str | None:
    """The whole number that `text` can only mean: marks between its thousands and zeros before it are dropped."""
    written = _number(text)
    if _WHOLE.fullmatch(written):
        written = re.sub(r"[., ]", "", written)
    return _LEADING.sub("", written) if _is_whole(written) else None


def _is_whole(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdecimal() and len(text) <= 15


def meant_decimal(text: str) -> str | None:
    """The number that `text` can only mean; `1.699` and `1,699` can be two numbers, so they mean nothing here."""
    written = _number(text)
    if _TWO_MEANINGS.fullmatch(written):
        return None
    if _GROUPS.fullmatch(written):
        written = re.sub(r"[., ]", "", written)
    elif _COMMA.fullmatch(written):
        written = written.replace(".", "").replace(",", ".")
    return _LEADING.sub("", written) if _is_decimal(written) else None


def meant_degrees(text: str) -> str | None:
    """The degrees that `text` can only mean: nobody writes thousands of degrees, so a comma is a decimal one."""
    written = _number(text).replace(",", ".")
    return _LEADING.sub("", written) if _is_decimal(written) else None


def _is_decimal(text: str) -> bool:
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII)) and len(text) <= 20


def _number(text: str) -> str:
    return bare(text).replace("\u2212", "-").replace("\u00a0", " ")


def has_thousands(text: str) -> bool:
    """Whether `text` is a whole number with marks between its thousands."""
    return bool(_WHOLE.fullmatch(_number(text)))


def meant_truth(text: str) -> str | None:
    """`true` or `false` for the words that say so."""
    word = bare(text).lower()
    return "true" if word in _TRUE else "false" if word in _FALSE else None


def meant_choice(text: str, names: Iterable[str]) -> str | None:
    """The one of `names` that is `text` but for case, spaces, hyphens and underscores."""
    wanted = _spelled(text)
    found = [name for name in names if _spelled(name) == wanted]
    return found[0] if len(found) == 1 else None


def meant_keys(keys: Iterable[str], names: Iterable[str]) -> dict[str, str]:
    """What the unknown ones of `keys` mean among `names`, each name once: two keys for one name mean nothing."""
    written, known = list(keys), list(names)
    meant = {key: name for key in written if key not in known and (name := meant_choice(key, known))}
    taken = [*(key for key in written if key in known), *meant.values()]
    return {key: name for key, name in meant.items() if taken.count(name) == 1}


def _spelled(text: str) -> str:
    return _SPELLING.sub("", bare(text)).casefold()


def zero_dropped(text: str) -> str | None:
    """The school number that `text` was before a spreadsheet dropped its zero."""
    return f"0{text}" if re.fullmatch(r"[1-9]\d{6}", text, re.ASCII) else None


def key_of(name: str) -> str:
    """The key that a name comes to: small letters and digits, joined by hyphens; empty when it has neither."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def starts_with_zero(text: str) -> bool:
    """Whether `text` is digits after a zero: other programs read a number there and drop the zero."""
    return bool(re.fullmatch(r"0\d+", text, re.ASCII))


def titled(text: str) -> str:
    """A name in capitals as a title: a proposal, for nobody can tell an abbreviation from a shouted word.

    What has no vowel, digits, numerals and what stands in dots stays in capitals; small words stay small inside.
    """
    words = text.split(" ")
    return " ".join(_titled(word, bool(number)) for number, word in enumerate(words))


def _titled(word: str, inside: bool) -> str:
    letters = re.sub(r"\W", "", word)
    if _NUMERAL.fullmatch(letters) or not _VOWEL.search(letters) or re.search(r"\d|\.\w", word):
        return word
    if inside and letters.lower() in _SMALL:
        return word.lower()
    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda part: part[0].capitalize(), word)
