"""What a record says besides its stories, lists and figures: no filled field is lost on the page."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from generator.render.environment import field_title
from generator.render.speech import terms
from generator.view import Site
from generator.words import Words

INNOVATION = (
    "program_asal",
    "urusan_utama",
    "urusan_lain",
    "sdgs",
    "tematik",
    "kategori_kipp",
    "kelompok_sasaran",
    "kata_kunci",
    "perangkat_daerah_pembina",
    "kontak",
    "perangkat_lunak",
    "video",
    "lisensi",
)
EVENT = ("program", "tempat", "peserta", "lisensi")
COHORT = ("penyelenggara", "mitra")
_SHOWN_ELSEWHERE = ("tingkat", "oleh", "tanggal", "nama", "jumlah", "rincian", "modus")
_LISTS = {"urusan_utama": "urusan", "urusan_lain": "urusan", "sdgs": "sdgs"}


def remainder(site: Site, record: BaseModel, names: tuple[str, ...], words: Words) -> list[tuple[str, str]]:
    """Title and text of each of the fields `names` that `record` fills, parts of a group each by itself."""
    return [line for name in names for line in _lines(site, record, name, words)]


def _lines(site: Site, record: BaseModel, name: str, words: Words) -> Iterator[tuple[str, str]]:
    value = getattr(record, name)
    english = words.language == "en"
    title = field_title(type(record), name, english)
    if isinstance(value, BaseModel):
        for part in type(value).model_fields:
            text = _text(getattr(value, part))
            if text and part not in _SHOWN_ELSEWHERE:
                yield f"{title}: {field_title(type(value), part, english)}", text
    elif value:
        names = terms(site, _LISTS.get(name, ""), words)
        values = value if isinstance(value, list) else [value]
        yield title, "; ".join(names.get(str(one), str(one)) for one in values)


def _text(value: Any) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")
