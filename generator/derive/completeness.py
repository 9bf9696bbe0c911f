"""The ten parts of documentation that every reader sees: one definition, computed and never typed.

Not an official score. A part that the record marks as not applicable, with a reason, counts as known.
"""

from collections.abc import Callable

from generator.model import Innovation
from generator.model.choice import Survival
from generator.view import Part


def parts(record: Innovation) -> tuple[Part, ...]:
    """The ten parts in the order of the ring, each known or not."""
    return tuple(Part(key, bool(has(record)) or _not_applicable(record, key)) for key, has in PARTS.items())


def _problem(record: Innovation) -> bool:
    return bool(record.latar_belakang or (record.rancang_bangun and record.rancang_bangun.permasalahan))


def _working(record: Innovation) -> bool:
    return bool(record.implementasi or (record.rancang_bangun and record.rancang_bangun.cara_kerja))


def _start(record: Innovation) -> bool:
    return bool(record.waktu_penerapan or record.waktu_uji_coba or record.waktu_inisiasi)


def _figures(record: Innovation) -> bool:
    return bool(record.indikator_hasil or record.penerima_manfaat or record.angka)


PARTS: dict[str, Callable[[Innovation], object]] = {
    "nama_inovasi": lambda record: record.nama_inovasi,
    "kepanjangan": lambda record: record.kepanjangan,
    "unit_kerja": lambda record: record.unit_kerja,
    "latar_belakang": _problem,
    "rancang_bangun": _working,
    "waktu_penerapan": _start,
    "indikator_hasil": _figures,
    "bukti": lambda record: record.bukti,
    "status_keberlanjutan": lambda record: record.status_keberlanjutan is not Survival.TIDAK_TERKONFIRMASI,
    "inovator": lambda record: record.inovator,
}


def _not_applicable(record: Innovation, key: str) -> bool:
    reason = record.isian_kosong.get(key)
    return bool(reason and reason.tidak_berlaku)
