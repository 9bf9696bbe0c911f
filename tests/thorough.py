"""Whether all is tried, or what finds nearly all in a fraction of the time: `make thorough` or `make test`."""

import os

THOROUGH = bool(os.environ.get("ETALASE_THOROUGH"))
