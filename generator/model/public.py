"""Which records the public is shown."""

from typing import Any

from generator.model.choice import RecordStatus

_PUBLISHED = (RecordStatus.TERBIT, RecordStatus.ARSIP)


def is_counted(record: Any, examples: bool) -> bool:
    """Whether lists and counts hold the record: it is published, and real unless the site is one of `examples`."""
    return getattr(record, "status_rekaman", RecordStatus.TERBIT) in _PUBLISHED and (examples or not record.contoh)
