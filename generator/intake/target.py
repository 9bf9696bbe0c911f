"""Where the columns of an office's list may go: the fields of one kind of record, and what may stand in each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from pydantic import BaseModel

from generator.fix.shape import Shape, shape_of
from generator.flat import Column, tables
from generator.flat.shape import parts_of
from generator.intake.spelling import lexicon
from generator.model import Event, Innovation, Showcase, Source, Unit
from generator.model.choice import CHOICES
from generator.words import LANGUAGES, words_of

KINDS: Mapping[str, type[BaseModel]] = {"inovasi": Innovation, "kegiatan": Event, "unit": Unit, "sumber": Source}
"""The kinds of record that a list can hold, by the word for them."""
NAMES: Mapping[str, str] = {"inovasi": "nama_inovasi", "kegiatan": "nama_kegiatan", "unit": "nama", "sumber": "judul"}
"""The field of each kind without which a row is no record."""
UNIT, NPSN = "unit_kerja", "npsn"
"""The unit of an innovation as a list names it, and its school number: of a list, not a field of the record."""
_LISTS = {"urusan_utama": "urusan", "urusan_lain": "urusan", "tema": "tema", "sdgs": "sdgs"}
_KEPT_BACK = ("id", "tanpa_isi", "contoh", "tanggal_pemutakhiran_en")
_OF_US = ("verifikasi.", "tahap_lab.", "indikator.", "tematik.")
_CAPITALS = ("nama_inovasi", "kepanjangan", "nama_kegiatan", "nama", "judul")


@dataclass(frozen=True)
class Target:
    """A field that a column may fill; `known` are the names of what may stand in it, as `plain` gives them."""

    name: str
    column: Column
    shape: Shape
    headings: tuple[str, ...]
    known: Mapping[str, str] = field(default_factory=dict)

    @property
    def longest(self) -> int | None:
        """How long its text may be."""
        length = self.column.schema.get("maxLength")
        return None if length is None or self.column.many else int(length)

    @property
    def is_closed(self) -> bool:
        """Whether only known words may stand in it."""
        return bool(self.known) and self.name != UNIT

    @property
    def is_name(self) -> bool:
        """Whether it is a name, which offices like to write in capitals."""
        return self.name in _CAPITALS


def targets(kind: str, showcase: Showcase) -> dict[str, Target]:
    """The fields by name, the school number of an innovation's unit among them."""
    found = {target.name: target for target in _targets(kind)}
    lists = {name: _terms(showcase, of) for name, of in _LISTS.items() if name in found}
    lists |= {"angkatan": _cohorts(showcase)} if "angkatan" in found else {}
    for name, known in lists.items():
        one = found[name]
        found[name] = Target(name, one.column, one.shape, one.headings, known)
    return found


@cache
def _targets(kind: str) -> tuple[Target, ...]:
    return tuple(_every(kind))


def _every(kind: str) -> Iterator[Target]:
    also = lexicon()["unit_list" if kind == "unit" else kind]
    for column in tables(KINDS[kind])[0].columns:
        if column.is_field and column.name not in _KEPT_BACK and not column.name.startswith(_OF_US):
            said = (" ".join(column.titles), column.name.replace(".", " "), str(column.schema.get("x-en", "")))
            headings = (*said[: 3 if len(column.titles) == 1 else 2], *also.get(column.name, ()))
            yield Target(column.name, column, shape_at(KINDS[kind], column.name), headings, _labels(column))
    if kind == "inovasi":
        school = next(column for column in tables(Unit)[0].columns if column.name == NPSN)
        yield Target(NPSN, school, shape_at(Unit, NPSN), (NPSN, *also[NPSN]))


def companions(kind: str, name: str) -> list[str]:
    """The fields without which the group of this field cannot stand."""
    *groups, own = name.split(".")
    parts = parts_of(KINDS[kind])
    for key in groups:
        parts = next(part.fields for part in parts if part.key == key)
    return [".".join((*groups, part.key)) for part in parts if groups and part.must and part.key != own]


def shape_at(kind: type[BaseModel], name: str) -> Shape:
    """The shape of the place that a column fills, in a group or in a list of groups."""
    shape = shape_of(kind)
    for key in name.split("."):
        shape = (shape if shape.fields else shape.each()).of(key)
    return shape.item or shape


def _labels(column: Column) -> dict[str, str]:
    """The values of a closed list by their keys and their words in each language."""
    values = column.choices
    names = [name for name, own in CHOICES.items() if values and {each.value for each in own} == set(values)]
    labels = {
        plain(words_of(at)(f"choice.{name}.{value}")): value for name in names for at in LANGUAGES for value in values
    }
    return labels | {plain(value): value for value in values}


def _terms(showcase: Showcase, name: str) -> dict[str, str]:
    terms = showcase.references[name].butir if name in showcase.references else []
    return {plain(text): term.kode for term in terms for text in (term.nama_en, term.nama, term.kode) if text}


def _cohorts(showcase: Showcase) -> dict[str, str]:
    every = showcase.cohorts.values()
    return {plain(text): cohort.id for cohort in every for text in (cohort.nama_en, cohort.nama, cohort.id) if text}


def plain(text: str) -> str:
    """A word of a list as it is compared: small letters and digits."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
