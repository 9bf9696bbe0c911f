"""The map of an office's list: which column is which field, what its words mean. A file that people edit and keep."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from generator.diagnostics import Diagnostic
from generator.explain import explain
from generator.fix.emit import emit
from generator.model.choice import UnitKind
from generator.model.field import Line, Need, Prose, Record, Slug, Truth, field
from generator.model.source import SourceUse
from generator.yamltext import read

ENDING = ".peta.yaml"
"""The end of a map's name: it lies beside the list."""


class Place(Record):
    """Something that must be settled."""

    @property
    def written(self) -> str:
        """What stands in the list."""
        return ""

    @property
    def is_settled(self) -> bool:
        """Whether it is."""
        return True

    @property
    def open_key(self) -> str:
        """The key that is to be filled."""
        return ""


class ColumnPlace(Place):
    """A column: the field that it fills, or the consent to leave it out."""

    judul: Line = field("Judul", "Judul kolom seperti tertulis.", "Heading", Need.DRAFT, ...)
    huruf: Line | None = field("Huruf", "Huruf kolom, bila dua kolom berjudul sama.", "Letter")
    isian: Line | None = field("Isian", "Isian rekaman yang diisi kolom ini.", "Field")
    pisah: Line | None = field("Pisah", "Tanda di antara isi bila satu sel memuat beberapa.", "Separator")
    judul_kapital: Truth | None = field(
        "Judul kapital",
        "Benar bila nama yang ditulis dengan huruf besar semua ditulis sebagai judul.",
        "Capitals as title",
    )
    abaikan: Truth = field("Abaikan", "Benar bila kolom ini memang tidak dipakai.", "Leave out", default=False)

    @property
    def written(self) -> str:
        """The heading."""
        return self.judul

    @property
    def is_settled(self) -> bool:
        """Whether a field is named, or the consent to leave it out."""
        return bool(self.isian) or self.abaikan

    @property
    def open_key(self) -> str:
        """The field."""
        return "isian"


class UnitPlace(Place):
    """A unit as the list names it: one of the showcase's, a new one, or none."""

    tertulis: Line = field("Tertulis", "Nama seperti di daftar.", "As written", Need.DRAFT, ...)
    unit: Slug | None = field("Unit", "Kode unit di content/units.", "Unit")
    jenis: UnitKind | None = field("Jenis", "Jenis unit baru yang dibuat dengan nama ini.", "Kind of a new unit")
    tanpa_unit: Truth = field(
        "Tanpa unit", "Benar bila hanya ditulis seperti tercetak.", "Only as printed", default=False
    )

    @property
    def written(self) -> str:
        """The name in the list."""
        return self.tertulis

    @property
    def is_settled(self) -> bool:
        """Whether a unit is named, is to be made, or is none."""
        return bool(self.unit or self.jenis) or self.tanpa_unit

    @property
    def open_key(self) -> str:
        """The unit."""
        return "unit"


class WordPlace(Place):
    """A word of the list that the closed list of a field does not have."""

    isian: Line = field("Isian", "Isian rekaman.", "Field", Need.DRAFT, ...)
    tertulis: Line = field("Tertulis", "Kata seperti di daftar.", "As written", Need.DRAFT, ...)
    nilai: Line | None = field("Nilai", "Nilai yang dimaksud.", "Value")
    abaikan: Truth = field("Abaikan", "Benar bila dibiarkan kosong.", "Leave empty", default=False)

    @property
    def written(self) -> str:
        """The word in the list, with its field: the same word may stand in two."""
        return f"{self.isian}: {self.tertulis}"

    @property
    def is_settled(self) -> bool:
        """Whether a value is named, or none."""
        return bool(self.nilai) or self.abaikan

    @property
    def open_key(self) -> str:
        """The value."""
        return "nilai"


class SheetMap(Record):
    """Everything that was settled about one list."""

    jenis: Line = field(
        "Jenis",
        "Jenis rekaman di tiap baris: inovasi, kegiatan, unit, atau sumber.",
        "Kind of record",
        Need.DRAFT,
        "inovasi",
    )
    lembar: Line | None = field("Lembar", "Nama lembar.", "Sheet")
    kolom: list[ColumnPlace] = field("Kolom", "Tiap kolom: isian, atau abaikan.", "Columns", Need.DRAFT, [])
    sumber: SourceUse | None = field(
        "Sumber", "Sumber tiap baris: rujukan, atau judul daftar ini.", "Source", Need.DRAFT
    )
    tetap: dict[str, Prose] = field("Tetap", "Isian yang sama di semua baris.", "Same in every row", default={})
    unit: list[UnitPlace] = field("Unit", "Nama unit yang tidak pasti.", "Units", default=[])
    kata: list[WordPlace] = field("Kata", "Kata yang tidak ada di daftar pilihan.", "Words", default=[])


@dataclass(frozen=True)
class Question:
    """Something that is not settled: `about` is column, unit, word or source; `answers` are likely ones, best first."""

    about: str
    written: str
    answers: tuple[str, ...] = ()
    field: str = ""
    seen: tuple[str, ...] = ()
    where: str = ""


def read_map(name: str, text: str) -> tuple[SheetMap | None, list[Diagnostic]]:
    """The map written in `text`, or what is wrong with it."""
    document = read(name, text.removeprefix("\ufeff"))
    if document.faults or not isinstance(document.values, dict):
        return None, list(document.faults)
    values = without_nothing(document.values)
    try:
        return SheetMap.model_validate(values), []
    except ValidationError as fault:
        return None, list(explain(name, SheetMap, fault, document.values))


def without_nothing(values: object) -> object:
    """`values` without what was left empty."""
    if isinstance(values, dict):
        return {key: without_nothing(value) for key, value in values.items() if value is not None}
    return [without_nothing(value) for value in values if value is not None] if isinstance(values, list) else values


def map_text(settled: SheetMap, remarks: Mapping[tuple[str, str], Sequence[str]], top: Sequence[str]) -> str:
    """The map as a file: `top` are comments on the whole, `remarks` those before an entry, by its list and text.

    An entry that is not settled has its key with nothing behind it.
    """
    whole = settled.model_copy(update={"kolom": [], "unit": [], "kata": []})
    lines = [f"# {line}".rstrip() for line in top] + emit(whole).decode().splitlines()
    lists: tuple[tuple[str, Sequence[Place]], ...] = (
        ("kolom", settled.kolom),
        ("unit", settled.unit),
        ("kata", settled.kata),
    )
    for key, entries in lists:
        lines += [f"{key}:"] if entries else []
        for entry in entries:
            lines += _entry(entry, remarks.get((key, entry.written), ()))
    return "\n".join(lines) + "\n"


def _entry(entry: Place, remarks: Sequence[str]) -> Iterator[str]:
    first, *rest = emit(entry).decode().splitlines()
    yield from (f"  # {text}" for text in remarks)
    yield f"  - {first}"
    yield from (f"    {line}" for line in rest)
    yield from () if entry.is_settled else (f"    {entry.open_key}:",)
