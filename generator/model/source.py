"""Sources: where a fact comes from, and which fields of a record it carries."""

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.model.choice import Trust
from generator.model.date import Tanggal
from generator.model.field import Address, Line, Need, Prose, Record, Slug, Truth, field


class Source(Record):
    """A source that several records share: `content/sources/<id>.yaml`."""

    id: Slug = field("Kode", "Sama dengan nama berkas.", "Identifier", Need.DRAFT, ...)
    judul: Line = field("Judul", "Judul seperti tercetak.", "Title", Need.DRAFT, ...)
    url: Address | None = field("Alamat", "Alamat lengkap sumber.", "Address", Need.PUBLISH)
    penerbit: Line | None = field("Penerbit", "Siapa yang menerbitkan.", "Publisher", Need.ADVISED)
    tanggal: Tanggal | None = field("Tanggal terbit", "Setepat yang tertulis.", "Date of publication", Need.ADVISED)
    catatan_tanggal: Line | None = field("Catatan tanggal", "Bila tanggal tidak tertulis jelas.", "Note on the date")
    kepercayaan: Trust = field("Kepercayaan", "Penilaian saat dibaca.", "Trust", Need.PUBLISH, Trust.SEDANG)
    catatan: Prose | None = field("Catatan", "Apa yang terbaca dan apa yang tidak.", "Note")
    arsip: Address | None = field("Salinan arsip", "Alamat salinan di arsip web.", "Archived copy")
    contoh: Truth = field("Contoh", "Benar bila rekaan.", "Invented example", Need.DRAFT, False)


class SourceUse(Record):
    """A record's use of a source: a shared one by `rujukan`, or one written out in the record itself."""

    rujukan: Slug | None = field("Rujukan", "Kode sumber di content/sources.", "Shared source", Need.ADVISED)
    kode: Slug | None = field("Kode", "Tanda pendek untuk sumber yang ditulis di sini.", "Short key")
    judul: Line | None = field("Judul", "Judul sumber, bila tidak memakai rujukan.", "Title")
    url: Address | None = field("Alamat", "Alamat lengkap sumber.", "Address")
    penerbit: Line | None = field("Penerbit", "Siapa yang menerbitkan.", "Publisher")
    tanggal: Tanggal | None = field("Tanggal terbit", "Setepat yang tertulis.", "Date of publication")
    tanggal_akses: Tanggal | None = field("Tanggal akses", "Kapan dibaca.", "Date read")
    arsip: Address | None = field("Salinan arsip", "Alamat salinan di arsip web.", "Archived copy")
    mendukung: list[Line] = field(
        "Mendukung", "Nama isian yang dibuktikan sumber ini.", "Fields that this source proves", Need.ADVISED, []
    )

    @model_validator(mode="after")
    def names_a_source(self) -> "SourceUse":
        """A use names a shared source or gives a title, never neither."""
        if not self.rujukan and not self.judul:
            raise PydanticCustomError("source_without_name", "rujukan or judul", {})
        return self


def named(uses: list[SourceUse]) -> list[tuple[str, SourceUse]]:
    """Each use with its mark in the record: the shared source's id, the given key, or `sumber-<n>`."""
    return [(use.rujukan or use.kode or f"sumber-{n}", use) for n, use in enumerate(uses, 1)]


def keyed(uses: list[SourceUse]) -> dict[str, SourceUse]:
    """The uses by their mark; a source that is named twice stands once."""
    found: dict[str, SourceUse] = {}
    for key, use in named(uses):
        found.setdefault(key, use)
    return found
