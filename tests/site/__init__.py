"""Checks of the built site that need no browser."""

from collections.abc import Iterable

# The name under which a test records a line to be printed at the end of the run.
NOTE = "etalase-note"


def listed(faults: Iterable[object]) -> str:
    """All faults, one a line: what a failed test tells, uncut."""
    return "\n" + "\n".join(str(fault) for fault in faults)
