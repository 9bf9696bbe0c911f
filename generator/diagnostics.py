"""What can be said about a record, as data: a permanent code, a place, facts. The words live in the language files."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import IntEnum

Route = tuple[str | int, ...]
"""The keys that lead to a value, from the top of the file: `("sumber", 0, "url")`."""


class Severity(IntEnum):
    """How much a finding matters; only errors stop a build."""

    ERROR = 0
    WARNING = 1
    ADVICE = 2


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a content file, by meaning; `line` and `column` (from 1) only where no value could be read."""

    file: str
    route: Route = ()
    line: int | None = None
    column: int | None = None
    at_key: bool = False


@dataclass(frozen=True)
class Diagnostic:
    """One finding: `facts` fill the placeholders of its message."""

    code: str
    place: Place
    facts: Mapping[str, str] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    related: tuple[Place, ...] = ()
    private: bool = False
    """What was found there is nobody's business: reports show the place and mask the text."""


MOST_OF_A_FILE = 100
"""Beyond so many findings in one file nobody reads on; their cause is mostly one."""
MANY_NAMES, LONGEST_NAME = 300, 100
"""Where the search for a near name stops to be thorough."""
RULE_FAILED = "rule-failed"
"""The code of a finding that is our own fault: a rule could not do its work."""


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether anything in `diagnostics` stops a build."""
    return any(finding.severity is Severity.ERROR for finding in diagnostics)


def has_our_faults(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether a rule could not do its work."""
    return any(finding.code == RULE_FAILED for finding in diagnostics)


def bearable(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings, at most MOST_OF_A_FILE of each file, and how many more there are."""
    told: Counter[str] = Counter()
    worst: dict[str, Severity] = {}
    for finding in diagnostics:
        file = finding.place.file
        told[file] += 1
        if told[file] <= MOST_OF_A_FILE:
            yield finding
        else:
            worst[file] = min(finding.severity, worst.get(file, Severity.ADVICE))
    for file, severity in worst.items():
        facts = {"found": str(told[file] - MOST_OF_A_FILE), "limit": str(MOST_OF_A_FILE)}
        yield Diagnostic("more-findings", Place(file), facts, severity)


def nearest(found: str, names: Iterable[str], cutoff: float = 0.6) -> str:
    """The one of `names` that is written most like `found`; empty when none is near (0 any, 1 only the same).

    Among many names only those that begin alike are looked at: thousands of records may each ask.
    """
    wanted, known = found.lower()[:LONGEST_NAME], list(names)
    if len(known) > MANY_NAMES:
        known = sorted(name for name in known if name[:1].lower() == wanted[:1])[:MANY_NAMES]
    near = get_close_matches(wanted, known, n=1, cutoff=cutoff)
    return near[0] if near else ""
