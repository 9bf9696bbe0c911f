"""What day it is: the only room that asks a clock."""

import os
from datetime import UTC, date, datetime

FIXED = "SOURCE_DATE_EPOCH"
"""Set to the seconds of a moment, so that a build on another day gives the same bytes (reproducible-builds.org)."""


def today() -> date:
    """The day of SOURCE_DATE_EPOCH where it is set, else the clock's.

    Raises ValueError when SOURCE_DATE_EPOCH is no number of seconds.
    """
    moment = os.environ.get(FIXED)
    return datetime.fromtimestamp(int(moment), UTC).date() if moment else date.today()
