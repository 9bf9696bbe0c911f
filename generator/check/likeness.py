"""Rule: two innovations of one unit do not have almost the same name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from generator.check.case import Case
from generator.check.record import innovation_place
from generator.diagnostics import Diagnostic, Severity
from generator.model import Innovation

_LONG_ENOUGH = 6
_WORD = re.compile(r"[^\W_]+")
_NUMERAL = re.compile(r".*\d.*|x{0,3}(?:ix|iv|v?i{0,3})")
_KINDS = ("inovasi", "program", "aplikasi", "gerakan", "layanan")


def check_likeness(case: Case) -> Iterator[Diagnostic]:
    """Names, or what they stand for, that differ by one slip of the hand within one unit are a warning.

    A slip is a letter too many, too few or another one, or two neighbours the wrong way round; capitals, accents,
    marks, spaces and a leading "Program" or "Aplikasi" make no difference. Short names are too easily alike, and
    numbers are meant: "Posyandu I" and "Posyandu II" are two; so are "Jempol Utara" and "Jempol Selatan", whatever
    both stand for. Between units nothing is said: many schools run a "Pojok Baca". The very same name in the very same
    units belongs to the rule on duplicates.
    """
    told: set[tuple[str, str]] = set()
    for own in _by_unit(case).values():
        for name in ("nama_inovasi", "kepanjangan"):
            for first, second in _alike(own, name):
                if (first.id, second.id) not in told and not _is_apart(first, second, name):
                    told.add((first.id, second.id))
                    yield _finding(first, second, name)


def is_slip_of(one: str, two: str) -> bool:
    """Whether two names are the same, or could have become so by one slip."""
    spelled, other = _spelling(one), _spelling(two)
    return bool(spelled and other) and (spelled == other or _is_a_slip(spelled, other))


def _by_unit(case: Case) -> dict[str, list[Innovation]]:
    found: dict[str, list[Innovation]] = defaultdict(list)
    for innovation in case.showcase.innovations.values():
        for unit in dict.fromkeys(innovation.unit_kerja):
            found[unit].append(innovation)
    return found


def _alike(own: list[Innovation], name: str) -> Iterator[tuple[Innovation, Innovation]]:
    """Each innovation with the first before it whose name could have become this one by a slip.

    Names a slip apart become the same when each loses a letter, so only those are compared.
    """
    seen: dict[str, tuple[Innovation, str]] = {}
    for innovation in own if len(own) > 1 else ():
        spelled = _spelling(getattr(innovation, name) or "")
        near = [seen.setdefault(key, (innovation, spelled)) for key in _shortened(spelled)]
        first = next((each for each, other in near if each is not innovation and _is_a_slip(other, spelled)), None)
        if first is not None:
            yield first, innovation


def _spelling(name: str) -> str:
    """The letters of the name, then its numbers; empty when it is too short to be told apart from others."""
    words = _WORD.findall(_plain(name))
    words = words[1:] if words[:1] and words[0] in _KINDS else words
    letters = "".join(word for word in words if not _NUMERAL.fullmatch(word))
    numbers = " ".join(word for word in words if _NUMERAL.fullmatch(word))
    return f"{letters} {numbers}" if len(letters) >= _LONG_ENOUGH else ""


def _shortened(spelled: str) -> list[str]:
    """The spelling, and each that it is without one of its letters."""
    letters, _, numbers = spelled.partition(" ")
    shorter = (f"{letters[:place]}{letters[place + 1 :]} {numbers}" for place in range(len(letters)))
    return [spelled, *shorter] if spelled else []


def _is_a_slip(one: str, two: str) -> bool:
    """Whether one slip, or none, makes the one spelling the other."""
    if len(one) > len(two):
        one, two = two, one
    start = next((place for place, (left, right) in enumerate(zip(one, two, strict=False)) if left != right), len(one))
    rest_of_one, rest = one[start:], two[start:]
    swapped = rest_of_one[:2] == rest[1::-1] and rest_of_one[2:] == rest[2:]
    return rest_of_one == rest[1:] or rest_of_one[1:] == rest[1:] or swapped


def _plain(name: str) -> str:
    """The name in small letters without accents."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _is_apart(first: Innovation, second: Innovation, name: str) -> bool:
    """Whether nothing is to be said: the rule on duplicates speaks, or the names say what sets the two apart."""
    one, two = (_WORD.findall(_plain(each.nama_inovasi)) for each in (first, second))
    if "".join(one) == "".join(two):
        return first.unit_kerja == second.unit_kerja
    return name == "kepanjangan" and one[:1] == two[:1]


def _finding(first: Innovation, second: Innovation, name: str) -> Diagnostic:
    facts = {"found": getattr(second, name), "other": getattr(first, name), "first": first.id, "field": name}
    place, other = innovation_place(second.id, name), innovation_place(first.id, name)
    return Diagnostic("near-same-name", place, facts, Severity.WARNING, (other,))
