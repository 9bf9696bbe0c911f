"""When a record has an item of `completeness.toml`: one line for each, under the same name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.length import words_in
from generator.model import Innovation, Settings
from generator.model.choice import Checked, Maturity, Survival
from generator.model.innovation import Design

ENOUGH_WORDS = 300
"""Of `rancang_bangun`, as the Kemendagri form asks."""
_CHECKED = (Checked.BAGIAN_ORGANISASI, Checked.LAN)


@dataclass(frozen=True)
class Told:
    """A record, with what else decides whether it has an item: the showcase's settings, and the day."""

    record: Innovation
    settings: Settings
    today: date


def has(told: Told, key: str) -> bool:
    """Whether the record has the item `key`, one of ITEMS or any field of a record."""
    test = ITEMS.get(key)
    return bool(test(told) if test else getattr(told.record, key))


def is_waived(told: Told, key: str) -> bool:
    """Whether an item that may be waived does not apply to the record."""
    reason = told.record.isian_kosong.get(key)
    marked = key == "kepanjangan" and bool(reason and reason.tidak_berlaku)
    too_early = key == "waktu_penerapan" and told.record.tahapan_inovasi is Maturity.INISIATIF
    return marked or too_early


def _any(group: Any) -> bool:
    return group is not None and any(vars(group).values())


def _part(name: str) -> Callable[[Told], object]:
    return lambda told: getattr(told.record.rancang_bangun, name, None)


def _design(told: Told) -> bool:
    design = told.record.rancang_bangun
    whole = design is not None and all(getattr(design, name) for name in Design.model_fields)
    return whole and words_in(design) >= ENOUGH_WORDS


def _measured(told: Told) -> bool:
    return any(one.sebelum is not None and one.sesudah is not None for one in told.record.indikator_hasil)


def _contact(told: Told) -> object:
    contact = told.record.kontak
    return contact and (contact.telepon or contact.surel or contact.tautan)


def _confirmed(told: Told) -> object:
    confirmed = told.record.tanggal_pemutakhiran
    return confirmed and confirmed.is_within_a_year(told.today)


def _checked(told: Told) -> object:
    return told.record.verifikasi and told.record.verifikasi.tingkat in _CHECKED


# An item that is simply a filled field needs no line here.
ITEMS: dict[str, Callable[[Told], object]] = {
    "waktu_penerapan": lambda told: told.record.waktu_penerapan or told.record.waktu_uji_coba,
    "rancang_bangun": _design,
    "manfaat": lambda told: _any(told.record.manfaat),
    "sumber_daya": lambda told: _any(told.record.sumber_daya),
    "keberlanjutan": lambda told: _any(told.record.keberlanjutan),
    "kendala_pelajaran": lambda told: told.record.kendala or told.record.pelajaran,
    "indikator_hasil": _measured,
    "kontak": _contact,
    "status_keberlanjutan": lambda told: told.record.status_keberlanjutan is not Survival.TIDAK_TERKONFIRMASI,
    "verifikasi": _checked,
    "terkonfirmasi": _confirmed,
    "lisensi": lambda told: told.record.lisensi or told.settings.lisensi,
    "permasalahan": _part("permasalahan"),
    "cara_kerja": _part("cara_kerja"),
    "ukuran": lambda told: told.record.indikator_hasil,
}
