"""What an innovation's page needs beyond the record: words for choices, stories in order, tables, shares."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from markupsafe import Markup
from pydantic import BaseModel

from generator.model import Innovation
from generator.model.choice import Survival, choice_key
from generator.model.field import is_markup
from generator.model.innovation import Innovator
from generator.photo import Photo
from generator.render.asking import questions
from generator.render.claims import claims_context
from generator.render.environment import field_title
from generator.render.format import date, number
from generator.render.page import Page, to_first
from generator.render.prose import markdown, paragraphs
from generator.render.remainder import INNOVATION, remainder
from generator.render.similar import reasons
from generator.render.speech import spoken
from generator.render.take import innovation_take
from generator.view import InnovationPage, Site
from generator.words import Words

_SURVIVAL_OF = {
    Survival.TIDAK_TERKONFIRMASI: "tak",
    Survival.BERHENTI: "padam",
    Survival.BERLANJUT_BEREPLIKASI: "menular",
}
_DATES = ("waktu_penerapan", "waktu_tercatat")
_MORE_DATES = ("waktu_inisiasi", "waktu_uji_coba", "waktu_berhenti")
_CHOICES = ("tahapan_inovasi", "jenis_inovasi", "bentuk_inovasi", "inisiator")
_STORIES = (
    "tujuan",
    "kondisi_awal",
    "kondisi_akhir",
    "kebaruan",
    "manfaat",
    "hasil",
    "sumber_daya",
    "keberlanjutan",
    "adaptabilitas",
    "faktor_keberhasilan",
    "kendala",
    "pelajaran",
)
_TABLES = ("monev", "replikasi", "inovator", "penerus")


@dataclass(frozen=True)
class Table:
    """A table of a record's list: its rows are text; `proofs` are each row's keys of evidence, if it may have any."""

    anchor: str
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    proofs: tuple[tuple[str, ...], ...] | None


def innovation_page(site: Site, page: InnovationPage, photos: Mapping[str, Photo | None], words: Words) -> Page:
    """The page of one innovation."""
    record = page.record
    return Page(
        f"inovasi/{record.id}/",
        "innovation.html.j2",
        record.nama_inovasi,
        _description(record, words),
        {
            "page": page,
            "dates": _dated(record),
            "choices": _choices(record, words),
            "design": _filled(record.rancang_bangun),
            "stories": list(_stories(record, words)),
            "tables": list(_tables(record, words)),
            "empty_fields": _empty(record),
            "questions": questions(site, page.account.known, words),
            "to_first": to_first(words),
            "take": innovation_take(site, page, words),
            "statuses": [(status.value, window(status)) for status in Survival],
            "photo_of": photos.get,
            "remainder": remainder(site, record, INNOVATION, words),
            **claims_context(site, record, words),
            "similar": [(each.card, list(reasons(site, each, words))) for each in page.neighbours],
        },
    )


def window(status: Survival) -> str:
    """The kind of window that shows whether an innovation lives."""
    return _SURVIVAL_OF.get(status, "menyala")


def _description(record: Innovation, words: Words) -> str:
    return spoken(record, "ringkasan_singkat", words) or words("innovation.description", name=record.nama_inovasi)


def _dated(record: Innovation) -> list[tuple[str, Any]]:
    more = [(name, getattr(record, name)) for name in _MORE_DATES if getattr(record, name)]
    return [(name, getattr(record, name)) for name in _DATES] + more


def _choices(record: Innovation, words: Words) -> list[tuple[str, str]]:
    found = ((name, getattr(record, name)) for name in _CHOICES)
    return [(name, words(choice_key(value))) for name, value in found if value]


def _filled(group: BaseModel | None) -> list[tuple[str, str]]:
    if group is None:
        return []
    return [(name, text) for name in type(group).model_fields if (text := getattr(group, name))]


def _stories(record: Innovation, words: Words) -> Iterator[tuple[str, list[tuple[str, Markup]]]]:
    """Every told story of the record: its field, and its blocks with a label where it has parts."""
    for name in _STORIES:
        value = getattr(record, name)
        if isinstance(value, str):
            yield name, [("", markdown(value))]
        elif value is not None:
            yield (
                name,
                [(_title(value, part, words), _told(value, part, text)) for part, text in _filled(value)],
            )


def _title(group: BaseModel, part: str, words: Words) -> str:
    return field_title(type(group), part, words.language == "en")


def _told(group: BaseModel, part: str, text: str) -> Markup:
    """A part as its model types it: Markdown where the model says so, else plain paragraphs."""
    return markdown(text) if is_markup(type(group).model_fields[part]) else paragraphs(text)


def _tables(record: Innovation, words: Words) -> Iterator[Table]:
    english = words.language == "en"
    for name in _TABLES:
        items = [_public(item) for item in getattr(record, name)]
        if items:
            yield _table(name, field_title(Innovation, name, english), items, words)


def _public(item: Any) -> Any:
    """A person is named only with consent (UU 27/2022)."""
    return (
        item.model_copy(update={"nama": None})
        if isinstance(item, Innovator) and not item.persetujuan_publikasi
        else item
    )


def _table(anchor: str, title: str, items: list[Any], words: Words) -> Table:
    model = type(items[0])
    names = [name for name in model.model_fields if any(getattr(item, name) for item in items) and name != "bukti"]
    head = tuple(field_title(model, name, words.language == "en") for name in names)
    rows = tuple(tuple(_cell(name, getattr(item, name), words) for name in names) for item in items)
    proofs = tuple(tuple(item.bukti) for item in items) if "bukti" in model.model_fields else None
    return Table(anchor, title, head, rows, proofs)


def _cell(name: str, value: Any, words: Words) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, bool):
        return words("cell.yes")
    if isinstance(value, StrEnum):
        return words(choice_key(value))
    if isinstance(value, int | float):
        return number(value, words) if name != "tahun" else str(value)
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    return date(value, words) if hasattr(value, "sort_key") else str(value)


def _empty(record: Innovation) -> list[str]:
    """The fields that are expected of a published record, or advised, and that it does not have."""
    wanted = ("publish", "advised")
    needs = ((name, info.json_schema_extra) for name, info in Innovation.model_fields.items())
    return [
        name
        for name, extra in needs
        if isinstance(extra, dict) and extra.get("x-need") in wanted and not _has(record, name)
    ]


def _has(record: Innovation, name: str) -> bool:
    if name == "status_keberlanjutan":
        return record.status_keberlanjutan is not Survival.TIDAK_TERKONFIRMASI
    return bool(getattr(record, name))
