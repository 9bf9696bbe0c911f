"""Every record as one line of JSON, a file for each kind."""

import json
from collections.abc import Iterator

from generator.export.holdings import Holdings
from generator.flat import KINDS, written


def ndjson_files(holdings: Holdings) -> Iterator[tuple[str, bytes]]:
    """The records as they were written, with nothing added, one a line (ndjson.org)."""
    for kind, records in holdings.records.items():
        lines = (json.dumps(written(record), ensure_ascii=False) + "\n" for record in records)
        yield f"data/{KINDS[kind]}.ndjson", "".join(lines).encode()
