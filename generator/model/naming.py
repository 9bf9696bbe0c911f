"""Which fields name another record, or a code of a controlled list."""

from collections.abc import Mapping
from typing import Any

from generator.model.event import Event
from generator.model.innovation import Innovation

_BY_FIELD: Mapping[type[Any] | None, Mapping[str, str]] = {
    None: {
        "rujukan": "source",
        "angkatan": "cohort",
        "sasaran_angkatan": "cohort",
        "dokumen": "plan",
        "angkatan_utama": "cohort",
    },
    Innovation: {
        "unit_kerja": "unit",
        "perangkat_daerah_pembina": "unit",
        "tahap_lab": "event",
        "kegiatan": "event",
        "tema": "theme",
        "urusan_utama": "function",
        "urusan_lain": "function",
        "sdgs": "goal",
        "rekaman": "innovation",
        "versi": "indicators",
    },
    Event: {"inovasi": "innovation"},
}


def named_by(kind: type[Any]) -> Mapping[str, str]:
    """By field of a record of this kind, wherever it stands: the kind of record or of code that it names.

    Only the `versi` of a yearly theme is the ministry's own and names nothing.
    """
    return {**_BY_FIELD[None], **_BY_FIELD.get(kind, {})}
